import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFolder, newsclust } from './newsclust.js';

const folder = createFolder();
const at = (file: string): string => join(folder.path, file);
afterAll(folder.remove);

const titleOf = (id: string): string => `Report \u001b[2J${id}`;
const example = (id: string): object => ({ id, title: titleOf(id) });

// Four articles: a and b rightly together, c wrongly with them, d alone.
beforeAll(() => {
  const article = (id: string, tag: string): object => ({ id, title: titleOf(id), language: { tag } });
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
  test('prints a table, the languages and the worst clusters', async () => {
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

pairwise by languages  precision  recall      F1  labelled  found  right
en – en                   0.0000  0.0000  0.0000         0      1      0
en – sq                   0.5000  1.0000  0.6667         1      2      1

what costs most BCubed
1   0.3333 of precision: cluster 1 (3 articles) mixes 2 events: 2 + 1
    2 of 0: a  Report a
    1 of 1: c  Report c
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
      languagePairs: [
        { languages: ['en', 'en'], gold: 0, found: 1, right: 0, precision: 0, recall: 0, f1: 0 },
        { languages: ['en', 'sq'], gold: 1, found: 2, right: 1, precision: 0.5, recall: 1, f1: 0.6667 },
      ],
      worst: [
        {
          kind: 'mixed',
          cluster: '1',
          articles: 3,
          cost: 0.3333,
          what: 'cluster 1 (3 articles) mixes 2 events: 2 + 1',
          parts: [
            { cluster: gold === 'gold.json' ? '0' : 'a', articles: 2, examples: [example('a'), example('b')] },
            { cluster: gold === 'gold.json' ? '1' : 'c', articles: 1, examples: [example('c')] },
          ],
        },
      ],
    });
  });

  test('--worst: as many clusters as asked for', async () => {
    const words = ['evaluate', at('report.json'), '--gold', at('more.json'), '--worst'];
    const told = async (most: string): Promise<number> =>
      [...(await newsclust([...words, most])).stdout.matchAll(/^\d {3}\d/gm)].length;
    expect([await told('9'), await told('1'), await told('0')]).toEqual([2, 1, 0]);
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
