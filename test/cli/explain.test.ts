import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFolder, newsclust, stories } from './newsclust.js';

const folder = createFolder();
const report = join(folder.path, 'report.json');
beforeAll(async () => {
  for (const [file, text] of Object.entries(stories)) folder.write(join('news', file), text);
  await newsclust(['ingest', '--format', 'json', '--output', report, join(folder.path, 'news')]);
});
afterAll(folder.remove);

describe('explain', () => {
  test('two articles of one event', async () => {
    const { code, stdout, stderr } = await newsclust(['explain', report, 'flood-a.txt', 'flood-b.txt']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/They are together in event-[0-9a-f]{16}, by one link:/);
  });

  test('one article, as JSON', async () => {
    const { stdout } = await newsclust(['explain', report, 'chess.txt', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ article: 'chess.txt', cluster: { size: 1 } });
  });

  test.each([
    [['nobody.txt'], /has no article nobody\.txt\n/],
    [['ches.txt'], /has no article ches\.txt: did you mean chess\.txt\?\n/],
    [['news/chess.txt'], /has no article news\/chess\.txt: did you mean chess\.txt\?\n/],
    [['chess.txt', 'flood-a.txt', 'flood-b.txt'], /one article or two, not of 3/],
  ])('%j ends with a usage error', async (ids, message) => {
    const { code, stdout, stderr } = await newsclust(['explain', report, ...ids]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
