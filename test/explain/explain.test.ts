import { describe, expect, test } from 'vitest';
import { explainArticle, explainPair } from '../../src/explain/explain.js';
import { articleExplanation, pairExplanation } from '../../src/report/explanation.js';
import { article, cluster, report } from '../report/small-report.js';

const putin = ['person:vladimir-putin', 'Vladimir Putin'] as const;
const erdogan = ['person:recep-tayyip-erdogan', 'Recep Tayyip Erdogan'] as const;
const turkey = ['place:TR', 'Turkey'] as const;
const a = article('a', 'en', '2022-01-02', 'A call', [putin, erdogan]);
const b = article('b', 'id', '2022-01-03', 'Bicara', [putin, erdogan, turkey]);
const c = article('c', 'sq', '2022-01-03', 'Bisedë', [erdogan, turkey]);
const d = article('d', 'en', null, 'A visit\u001b[2J', [putin]);
const alone = article('e', 'en', null, 'Chess', []);
const link = (one: string, other: string): object => ({
  a: one,
  b: other,
  score: 0.5,
  evidence: [{ feature: 'entities', value: 1, shared: ['person:vladimir-putin'] }],
});
const found = report(
  [
    cluster('call', [a, b, c], { links: [link('a', 'b'), link('b', 'c')] as never }),
    cluster('visit', [d]),
    cluster('chess', [alone]),
  ],
  [a, b, c, d, alone],
);
const callings = {
  titleOf: (id: string): string => found.articles.find((one) => one.id === id)?.title ?? '',
  nameOf: (value: string): string => (value === putin[0] ? putin[1] : value),
};

describe('two articles', () => {
  test('of one event are held by a chain of links', () => {
    const pair = explainPair(found, 'a', 'c')!;
    expect(pair).toMatchObject({ together: true, daysApart: 1, overlap: 0.333 });
    expect(pair.path.map((step) => step.a + step.b)).toEqual(['ab', 'bc']);
    expect(pair.shared.entities.map(({ name }) => name)).toEqual(['Recep Tayyip Erdogan']);
    expect(pair.onlyA.entities.map(({ name }) => name)).toEqual(['Vladimir Putin']);
    expect(pair.onlyB.entities.map(({ name }) => name)).toEqual(['Turkey']);
  });

  test('of two events have no chain, and say what they share', () => {
    expect(explainPair(found, 'a', 'd')).toMatchObject({
      together: false,
      path: [],
      daysApart: null,
      clusters: ['event-call', 'event-visit'],
    });
  });

  test('that the report has not cannot be explained', () => {
    expect(explainPair(found, 'a', 'nobody')).toBeUndefined();
    expect(explainArticle(found, 'nobody')).toBeUndefined();
  });

  test('in words, without what a terminal would obey', () => {
    const text = pairExplanation(explainPair(found, 'a', 'd')!, callings);
    expect(text).toContain('They are apart: a in event-call, b in event-visit.');
    expect(text).toContain('for      Vladimir Putin (overlap of entities 0.5)');
    expect(text).toContain('against  one of them has no date');
    expect(text).not.toContain('\u001b');
    expect(pairExplanation(explainPair(found, 'a', 'b')!, callings)).toContain('entities 100 % (Vladimir Putin)');
  });
});

describe('one article', () => {
  test('has its cluster, and the nearest article of another', () => {
    const one = explainArticle(found, 'a')!;
    expect(one.cluster?.id).toBe('event-call');
    expect(one.nearest?.b).toBe('d');
    expect(articleExplanation(one, callings)).toContain('in event-call: call (3 articles)');
  });

  test('that shares nothing with any other has none', () => {
    const one = explainArticle(found, 'e')!;
    expect(one.nearest).toBeNull();
    expect(articleExplanation(one, callings)).toContain('No other article names anything that it names.');
  });
});
