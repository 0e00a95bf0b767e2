import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFolder, newsclust } from './newsclust.js';

const folder = createFolder();
const at = (file: string): string => join(folder.path, file);
afterAll(folder.remove);

// Four articles: a and b rightly together, c wrongly with them, d alone.
beforeAll(() => {
  const article = (id: string, tag: string): object => ({ id, language: { tag } });
  const report = {
    articles: [article('a', 'en'), article('b', 'sq'), article('c', 'en'), article('d', 'en')],
    clusters: [
      { id: '1', articles: ['a', 'b', 'c'] },
      { id: '2', articles: ['d'] },
    ],
  };
  folder.write('report.json', JSON.stringify(report));
  folder.write('gold.json', '{"clusters": [["a", "b"], ["c"], ["d"]]}');
  folder.write(
    'gold.jsonl',
    ['a', 'b', 'c', 'd'].map((id) => JSON.stringify({ id, cluster: id === 'b' ? 'a' : id })).join('\n'),
  );
  folder.write('more.json', '{"clusters": [["a", "b"], ["c", "e"]]}');
  folder.write('pairs.jsonl', '{"a":"a","b":"b","same":true}\n{"a":"a","b":"c","same":false}\n');
  folder.write('met.json', '{"bcubed": {"f1": 0.8}, "crossLanguage": {"recall": 1}}');
  folder.write('missed.json', '{"bcubed": {"f1": 0.81}, "pairs": {"f1": 0.5}}');
  folder.write('broken.json', '{');
});

describe('evaluate', () => {
  test('prints a table', async () => {
    expect(
      await newsclust(['evaluate', at('report.json'), '--gold', at('gold.json'), '--pairs', at('pairs.jsonl')]),
    ).toEqual({
      code: 0,
      stderr: '',
      stdout: `                                  precision  recall      F1
BCubed                               0.6667  1.0000  0.8000
pairwise                             0.3333  1.0000  0.5000
pairwise, across languages           0.5000  1.0000  0.6667
labelled pairs                       0.5000  1.0000  0.6667
labelled pairs, one language         0.0000  0.0000  0.0000
labelled pairs, across languages     1.0000  1.0000  1.0000

4 labelled articles in 3 clusters, found in 2
2 labelled pairs, 1 of them across languages
`,
    });
  });

  test.each(['gold.json', 'gold.jsonl'])('prints JSON for programs, from %s', async (gold) => {
    const { code, stdout } = await newsclust(['evaluate', at('report.json'), '--gold', at(gold), '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      articles: 4,
      goldClusters: 3,
      foundClusters: 2,
      bcubed: { precision: 0.6667, recall: 1, f1: 0.8 },
      pairwise: { precision: 0.3333, recall: 1, f1: 0.5 },
      crossLanguage: { precision: 0.5, recall: 1, f1: 0.6667 },
    });
  });

  test('says how many labelled articles the report lacks', async () => {
    const { code, stderr } = await newsclust(['evaluate', at('report.json'), '--gold', at('more.json')]);
    expect(code).toBe(0);
    expect(stderr).toBe(
      'newsclust: 1 of the labelled articles not in the report; each counts as a cluster of its own\n',
    );
  });

  test('--floors: 0 when met, 1 when not, with what fell short', async () => {
    const words = ['evaluate', at('report.json'), '--gold', at('gold.json'), '--floors'];
    expect((await newsclust([...words, at('met.json')])).code).toBe(0);
    const { code, stderr } = await newsclust([...words, at('missed.json')]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      'newsclust: bcubed.f1 is 0.8, below its floor of 0.81\nnewsclust: pairs.f1 has a floor of 0.5 but was not measured\n',
    );
  });

  test.each([
    [
      'a report that is missing',
      ['none.json', '--gold', 'gold.json'],
      'cannot read none.json: no such file or directory',
    ],
    ['a report that is none', ['gold.json', '--gold', 'gold.json'], 'gold.json is no JSON report of newsclust'],
    ['gold that is no JSON', ['report.json', '--gold', 'broken.json'], 'broken.json: line 1 is no JSON object'],
    ['pairs without labels', ['report.json', '--pairs', 'gold.jsonl'], 'gold.jsonl: a line lacks "a", "b" or "same"'],
    [
      'floors that are none',
      ['report.json', '--gold', 'gold.json', '--floors', 'gold.json'],
      'gold.json is no object of floors',
    ],
  ])('%s: 2', async (_name, words, message) => {
    const { code, stdout, stderr } = await newsclust(['evaluate', ...words], { cwd: folder.path });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`newsclust: ${message}`);
  });
});
