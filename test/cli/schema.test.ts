import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validatorOf } from '../report/schema/validator.js';
import { createFolder, newsclust, stories } from './newsclust.js';

const folder = createFolder();
beforeAll(() => {
  for (const [file, text] of Object.entries(stories)) folder.write(file, text);
});
afterAll(folder.remove);

async function schemaOf(...words: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const { code, stdout, stderr } = await newsclust(['schema', ...words]);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Readonly<Record<string, unknown>>;
}

describe('schema', () => {
  test('is that of the report, unless another is named', async () => {
    const report = await schemaOf();
    expect(report['$id']).toMatch(/^urn:newsclust:\d+\.\d+\.\d+:report$/);
    expect(await schemaOf('report')).toEqual(report);
    expect((await schemaOf('cluster'))['$id']).toMatch(/:cluster$/);
  });

  test('holds for what is printed, names of languages too', async () => {
    const { stdout } = await newsclust(['analyze', '--names', '--trace', folder.path]);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    const validate = validatorOf('article');
    for (const line of lines) {
      expect(validate(JSON.parse(line))).toEqual([]);
      expect(JSON.parse(line)).toHaveProperty('language.name');
    }
  });

  test('holds for scores', async () => {
    const report = folder.write(
      'out/report.json',
      (await newsclust(['ingest', '--format', 'json', folder.path])).stdout,
    );
    const gold = folder.write('.out/gold.json', '{"clusters": [["flood-a.txt", "chess.txt"], ["flood-b.txt"]]}');
    const pairs = folder.write('.out/pairs.jsonl', '{"a": "flood-a.txt", "b": "chess.txt", "same": true}');
    const { stdout } = await newsclust(['evaluate', report, '--gold', gold, '--pairs', pairs, '--format', 'json']);
    const evaluation = JSON.parse(stdout) as object;
    expect(validatorOf('evaluation')(evaluation)).toEqual([]);
    expect(Object.keys(evaluation).sort()).toEqual([
      'articles',
      'bcubed',
      'crossLanguage',
      'foundClusters',
      'goldClusters',
      'languagePairs',
      'pairs',
      'pairwise',
      'worst',
    ]);
    expect(validatorOf('evaluation')({ ...evaluation, articles: '3' })).toEqual(['/articles must be integer']);
  });

  test.each([[['flood-a.txt', 'flood-b.txt']], [['flood-a.txt', 'chess.txt']], [['chess.txt']]])(
    'holds for the explanation of %j',
    async (ids) => {
      const { stdout: report } = await newsclust(['ingest', '--format', 'json', folder.path]);
      const file = folder.write('.report.json', report);
      const { stdout } = await newsclust(['explain', file, ...ids, '--format', 'json']);
      expect(validatorOf('explanation')(JSON.parse(stdout))).toEqual([]);
      expect(validatorOf('explanation')({ ...JSON.parse(stdout), a: 1, article: 1 })).not.toEqual([]);
    },
  );
});
