import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { createFolder, newsclust, stories } from './newsclust.js';

const folder = createFolder();
const at = (file: string): string => join(folder.path, file);
beforeAll(() => {
  for (const [file, text] of Object.entries(stories)) folder.write(join('news', file), text);
  folder.write('news/flood-copy.txt', stories['flood-a.txt']);
  for (const file of ['first.txt', 'second.txt', 'third.txt'])
    folder.write(join('copies', file), stories['flood-a.txt']);
  folder.write('twins.json', '{"cannotLink": [["second.txt", "third.txt"]]}');
  folder.write('must.json', '{"mustLink": [["chess.txt", "flood-b.txt"]]}');
  folder.write('cannot.json', '{"cannotLink": [["flood-a.txt", "flood-b.txt"]]}');
  folder.write('uncopied.json', '{"cannotLink": [["flood-a.txt", "flood-copy.txt"]]}');
});
afterAll(folder.remove);

async function clustersOf(...words: string[]): Promise<string[]> {
  const { stdout } = await newsclust(['ingest', at('news'), '--format', 'json', ...words]);
  return (JSON.parse(stdout) as Report).clusters.map(({ articles }) => articles.join(' ')).sort();
}

describe('--constraints', () => {
  test('without them the flood is one event, copies in it', async () => {
    expect(await clustersOf()).toEqual(['chess.txt', 'flood-a.txt flood-b.txt flood-copy.txt']);
  });

  test('holds together what must be', async () => {
    expect(await clustersOf('--constraints', at('must.json'))).toEqual([
      'chess.txt flood-a.txt flood-b.txt flood-copy.txt',
    ]);
  });

  test('keeps apart what cannot be together; a copy goes with its original', async () => {
    expect(await clustersOf('--constraints', at('cannot.json'))).toEqual([
      'chess.txt',
      'flood-a.txt flood-copy.txt',
      'flood-b.txt',
    ]);
  });

  test('a copy that cannot be with its original is none', async () => {
    const clusters = await clustersOf('--constraints', at('uncopied.json'));
    expect(clusters.find((ids) => ids.includes('flood-copy.txt'))).not.toContain('flood-a.txt');
  });

  test('two copies of a third that cannot be together are apart', async () => {
    const { stdout } = await newsclust(['ingest', at('copies'), '--format', 'json', '--constraints', at('twins.json')]);
    const clusters = (JSON.parse(stdout) as Report).clusters.map(({ articles }) => articles.join(' '));
    expect(clusters.sort()).toEqual(['first.txt third.txt', 'second.txt']);
  });
});
