import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportDifference } from '../../src/model/difference.js';
import { validatorOf } from '../report/schema/validator.js';
import { createFolder, newsclust, stories } from './newsclust.js';

const folder = createFolder();
afterAll(folder.remove);
let before = '';
let after = '';

beforeAll(async () => {
  const { 'flood-b.txt': second, ...first } = stories;
  for (const [file, text] of Object.entries(first)) folder.write(`news/${file}`, text);
  const news = `${folder.path}/news`;
  before = folder.write('old.json', (await newsclust(['ingest', '--format', 'json', news])).stdout);
  folder.write('news/flood-b.txt', second);
  after = folder.write('new.json', (await newsclust(['ingest', '--format', 'json', news])).stdout);
});

describe('diff', () => {
  test('says what changed', async () => {
    const { code, stdout, stderr } = await newsclust(['diff', before, after]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^0 events before, 1 now · 1 new\n2 articles before, 3 now · 1 came, 0 left\n\nnew {6}[^\n]+: 2 articles, 1 new, 1 single before\n$/,
    );
  });

  test('as JSON, by its schema', async () => {
    const { stdout } = await newsclust(['diff', after, before, '--format', 'json']);
    const difference = JSON.parse(stdout) as ReportDifference;
    expect(validatorOf('diff')(difference)).toEqual([]);
    expect(difference).toMatchObject({ removed: ['flood-b.txt'], counts: { gone: 1, new: 0 } });
    expect(difference.changes).toMatchObject([{ kind: 'gone', removed: ['flood-a.txt', 'flood-b.txt'] }]);
    expect(validatorOf('diff')({ ...difference, changes: [{ kind: 'lost' }] })).not.toEqual([]);
  });

  test('as Markdown', async () => {
    const { code, stdout, stderr } = await newsclust(['diff', before, after, '--format', 'markdown']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^# 0 events before, 1 now · 1 new\n\n2 articles before, 3 now · 1 came, 0 left\n\n- \*\*new\*\* [^\n]+: 2 articles, 1 new, 1 single before\n$/,
    );
  });

  test.each([
    ['the old one', () => ['-', after], () => before],
    ['the new one', () => [before, '-'], () => after],
  ])('reads %s from standard input', async (_name, words, file) => {
    const named = await newsclust(['diff', before, after]);
    expect(await newsclust(['diff', ...words()], { stdin: readFileSync(file()) })).toEqual(named);
  });

  test('cannot read a folder', async () => {
    const { code, stderr } = await newsclust(['diff', before, folder.path]);
    expect([code, stderr]).toEqual([2, `newsclust: cannot read ${folder.path}: it is a folder\n`]);
  });

  test('cannot read both from standard input', async () => {
    const { code, stdout, stderr } = await newsclust(['diff', '-', '-'], { stdin: readFileSync(before) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe('newsclust: only one of the two reports can come from standard input\n');
  });

  test('says what came from standard input and is no report', async () => {
    const { code, stderr } = await newsclust(['diff', before, '-'], { stdin: 'news' });
    expect([code, stderr]).toEqual([
      2,
      'newsclust: standard input is no JSON report of newsclust: make one with ingest --format json\n',
    ]);
  });

  test.each([
    ['something changed', () => [before, after, '--exit-code'], 1],
    ['something changed, unasked', () => [before, after], 0],
    ['nothing changed', () => [after, after, '--exit-code'], 0],
  ])('exit status where %s', async (_name, words, code) => {
    expect((await newsclust(['diff', ...words()])).code).toBe(code);
  });

  test.each([
    ['no JSON', 'news', 'is no JSON report of newsclust: make one with ingest --format json'],
    ['another JSON', '{"clusters": {}, "articles": []}', 'is no JSON report of newsclust'],
    ['clusters of numbers', '{"clusters": [1], "articles": []}', 'is no JSON report of newsclust'],
    ['articles without ids', '{"clusters": [], "articles": [{}]}', 'is no JSON report of newsclust'],
    ['NDJSON', '{"id": "a", "articles": []}\n{"id": "b", "articles": []}\n', 'is no JSON report of newsclust'],
    ['labels', '{"clusters": [{"clusters": [["a"]]}], "articles": []}', 'is no JSON report of newsclust'],
    ['a cluster without a label', '{"clusters": [{"id": "x", "articles": []}], "articles": []}', 'x has no label'],
    [
      'an article in two clusters',
      '{"clusters": [{"id": "x", "label": "", "articles": ["a", "a"]}], "articles": [{"id": "a"}]}',
      'has a in two places: an article is in one cluster',
    ],
    [
      'a later schema',
      '{"schemaVersion": "2.0.0", "clusters": [], "articles": []}',
      'is a report of schema 2.0.0: this newsclust reads 1.x',
    ],
  ])('%s ends with 2', async (_name, content, message) => {
    const foreign = folder.write('foreign.json', content);
    const { code, stdout, stderr } = await newsclust(['diff', before, foreign, '--exit-code']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^newsclust: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });
});
