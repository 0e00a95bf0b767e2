/** The formats of `ingest` from the outside: each is printed whole, and all of it is the report. */
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsOf, readXml } from '../report/strict-xml.js';
import { createFolder, newsclust, stories } from './newsclust.js';

const folder = createFolder();
beforeAll(() => {
  for (const [file, text] of Object.entries(stories)) folder.write(file, text);
});
afterAll(folder.remove);

async function printed(...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await newsclust(['ingest', ...words, folder.path]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

describe('csv', () => {
  const read = (text: string): Record<string, string>[] =>
    Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

  test('a row an article', async () => {
    const rows = read(await printed('--format', 'csv'));
    expect(rows.map(({ article, size, language }) => [article, size, language])).toEqual([
      ['flood-a.txt', '2', 'en'],
      ['flood-b.txt', '2', 'en'],
      ['chess.txt', '1', 'en'],
    ]);
    expect(rows[0]!['event']).toMatch(/^event-[0-9a-f]{16}$/);
    expect(rows[1]!['event']).toBe(rows[0]!['event']);
  });

  test('a row an event', async () => {
    const rows = read(await printed('--format', 'csv', '--table', 'events', '--min-size', '2'));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ size: '2', languages: 'en', representative: 'flood-a.txt' });
  });
});

test('markdown', async () => {
  const text = await printed('--format', 'markdown');
  expect(text).toMatch(/^# 3 articles · 1 language · 1 event\n\n## 1\. [^\n]*Storli/);
  expect(text).toContain('\n## 1 single article\n\n- English · ');
});

test('gexf', async () => {
  const graph = readXml(await printed('--format', 'gexf'));
  expect(elementsOf(graph, 'node')).toHaveLength(3);
  expect(elementsOf(graph, 'edge').map(({ attributes: { source, target } }) => [source, target])).toEqual([
    ['flood-a.txt', 'flood-b.txt'],
  ]);
});
