import { describe, expect, test } from 'vitest';
import { compareClusters, describeCluster } from '../../src/describe/cluster.js';
import type { Link } from '../../src/model/link.js';
import type { ReportCluster } from '../../src/model/report.js';
import { articleOf, type ArticleSketch } from './articles.js';

const link = (a: string, b: string, score: number): Link => ({ a, b, score, evidence: [] });
const three = [
  articleOf({ id: 'a', title: 'First', language: 'sq', source: 'Koha', published: '2022-01-02' }),
  articleOf({ id: 'b', title: 'Second', language: 'id', source: 'Koha', published: '2022-01-02' }),
  articleOf({ id: 'c', title: 'Third', language: 'id' }),
];

describe('describeCluster', () => {
  test('names what its articles have in common', () => {
    expect(describeCluster(three, [link('b', 'c', 0.9), link('a', 'b', 0.4)])).toMatchObject({
      label: 'Second',
      representative: 'b',
      size: 3,
      languages: ['id', 'sq'],
      sources: 2,
      from: '2022-01-02',
      to: '2022-01-02',
      articles: ['a', 'b', 'c'],
    });
  });

  test('the id depends on the members alone', () => {
    const { id } = describeCluster(three, []);
    expect(id).toMatch(/^event-[0-9a-f]{16}$/);
    expect(
      describeCluster(
        three.map((article) => ({ ...article, title: 'New', published: null })),
        [link('a', 'c', 1)],
      ).id,
    ).toBe(id);
    expect(describeCluster(three.slice(0, 2), []).id).not.toBe(id);
    expect(describeCluster([articleOf({ id: 'ab' }), articleOf({ id: 'c' })], []).id).not.toBe(
      describeCluster([articleOf({ id: 'a' }), articleOf({ id: 'bc' })], []).id,
    );
  });

  test.each<[string, ArticleSketch[], number]>([
    ['two outlets', [{ source: 'Koha' }, { source: 'Tempo' }], 2],
    ['one outlet twice', [{ source: 'Koha' }, { source: 'Koha' }], 1],
    ['nobody known', [{}, {}], 2],
    [
      'two that print one agency',
      [
        { source: 'Koha', agencies: ['AFP'] },
        { source: 'Tempo', agencies: ['AFP'] },
      ],
      1,
    ],
    ['the agency and who prints it', [{ source: 'AFP' }, { source: 'Tempo', agencies: ['AFP'] }], 1],
    ['who prints an agency, and who does not', [{ source: 'Koha', agencies: ['AFP'] }, { source: 'Koha' }], 2],
    [
      'two agencies',
      [
        { source: 'Koha', agencies: ['AFP'] },
        { source: 'Tempo', agencies: ['dpa'] },
      ],
      2,
    ],
    [
      'put together from two',
      [
        { source: 'Koha', agencies: ['AFP', 'dpa'] },
        { source: 'Tempo', agencies: ['AFP'] },
      ],
      2,
    ],
    ['an agency without an outlet', [{ agencies: ['AFP'] }, { source: 'Tempo', agencies: ['AFP'] }], 1],
    ['a copy', [{ source: 'Koha' }, { source: 'Tempo', copyOf: 'a0' }], 1],
  ])('sources of %s', (_, sketches, sources) => {
    const articles = sketches.map((sketch, at) => articleOf({ id: `a${at}`, ...sketch }));
    expect(describeCluster(articles, []).sources).toBe(sources);
    expect(describeCluster(articles.reverse(), []).sources).toBe(sources);
  });

  test.each([
    ['  Two \n lines\t here ', 'Two lines here'],
    ['', 'a'],
    ['word '.repeat(60), `${'word '.repeat(32).trimEnd()}…`],
    ['北'.repeat(200), `${'北'.repeat(160)}…`],
  ])('the label of %j is %j', (title, label) => expect(describeCluster([articleOf({ title })], []).label).toBe(label));

  test('a label is never cut inside a letter', () => {
    expect(describeCluster([articleOf({ title: `x${'👩'.repeat(120)}` })], []).label).not.toMatch(/[\ud800-\udbff]…/);
  });
});

test('compareClusters: the largest, then the earliest, undated last, then by id', () => {
  const cluster = (id: string, size: number, from: string | null): ReportCluster => ({
    ...describeCluster([articleOf({})], []),
    id,
    size,
    from,
  });
  const sorted = [
    cluster('d', 3, null),
    cluster('c', 2, '2022-01-01'),
    cluster('b', 2, '2022-01-02'),
    cluster('e', 2, '2022-01-02'),
    cluster('a', 2, null),
  ];
  expect([...sorted].reverse().sort(compareClusters)).toEqual(sorted);
  expect(compareClusters(sorted[0]!, sorted[0]!)).toBe(0);
});
