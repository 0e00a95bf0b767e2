import { describe, expect, test } from 'vitest';
import { reportJson } from '../../src/report/json.js';
import { reportNdjson } from '../../src/report/ndjson.js';
import { floodReport, report } from './small-report.js';

describe('reportJson', () => {
  test('is the report, one line feed at its end', () => {
    const text = reportJson(floodReport);
    expect(JSON.parse(text)).toEqual(floodReport);
    expect(text).toMatch(/^\{\n "schemaVersion": "1\.0\.0",\n[\s\S]*[^\n]\n$/);
  });

  test('half a surrogate pair in a title is still JSON that every reader takes', () => {
    const broken = { ...floodReport, articles: [{ ...floodReport.articles[0]!, title: 'half \ud83d' }] };
    expect(reportJson(broken)).toContain('half \\ud83d');
  });
});

describe('reportNdjson', () => {
  test('one cluster a line, its articles whole', () => {
    const lines = [...reportNdjson(floodReport)].join('').split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe('');
    expect(JSON.parse(lines[1]!)).toEqual({ ...floodReport.clusters[1], articles: [floodReport.articles[4]] });
  });

  test('nothing where there is no cluster', () => expect([...reportNdjson(report([], []))]).toEqual([]));
});
