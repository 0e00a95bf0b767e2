import { describe, expect, test } from 'vitest';
import type { Link } from '../../src/model/link.js';
import { reasonsOf } from '../../src/report/reasons.js';
import { cluster } from './small-report.js';

const link = (score: number, ...evidence: Link['evidence']): Link => ({ a: 'a', b: 'b', score, evidence });
const names = new Map([
  ['person:putin', 'Vladimir Putin'],
  ['place:RU', 'Russia'],
  ['name:x', 'Xandria'],
]);
const reasons = (...links: Link[]): unknown => reasonsOf(cluster('', [], { links }), names);

describe('reasonsOf', () => {
  test('names, not ids; what has none is left out', () => {
    expect(reasons(link(1, { feature: 'places', value: 1, shared: ['place:150', 'place:RU'] }))).toEqual([
      { feature: 'places', values: ['Russia'] },
    ]);
    expect(reasons(link(1, { feature: 'places', value: 1, shared: ['place:150'] }))).toEqual([]);
  });

  test('what most links share comes first, whichever link is strongest', () => {
    const terms = (score: number, ...shared: string[]): Link => link(score, { feature: 'terms', value: 1, shared });
    expect(reasons(terms(0.9, 'dam', 'flood'), terms(0.5, 'flood', 'bridge'), terms(0.4, 'bridge', 'flood'))).toEqual([
      { feature: 'terms', values: ['flood', 'bridge', 'dam'] },
    ]);
  });

  test('a word that a name before it holds says nothing new', () => {
    expect(
      reasons(
        link(
          1,
          { feature: 'terms', value: 0.6, shared: ['Putin', 'gas', 'RUSSIA', 'Russia / Rusia', 'Putin / Poutine'] },
          { feature: 'entities', value: 0.3, shared: ['person:putin'] },
          { feature: 'places', value: 0.1, shared: ['place:RU'] },
        ),
      ),
    ).toEqual([
      { feature: 'entities', values: ['Vladimir Putin'] },
      { feature: 'places', values: ['Russia'] },
      { feature: 'terms', values: ['gas'] },
    ]);
  });

  test('the four that weigh most, in reading order, three values each', () => {
    const found = reasons(
      link(
        1,
        { feature: 'cognates', value: 0.4, shared: ['a', 'b', 'c', 'd'] },
        { feature: 'terms', value: 0.3, shared: ['e'] },
        { feature: 'numbers', value: 0.15, shared: ['7'] },
        { feature: 'dates', value: 0.1, shared: ['2023-03-04'] },
        { feature: 'entities', value: 0.05, shared: ['name:x'] },
      ),
    ) as { feature: string; values: string[] }[];
    expect(found.map(({ feature }) => feature)).toEqual(['dates', 'numbers', 'terms', 'cognates']);
    expect(found[3]!.values).toEqual(['a', 'b', 'c']);
  });

  test('a link with an unknown feature is shown, too', () => {
    expect(reasons(link(1, { feature: 'images', value: 1, shared: ['x'] }))).toEqual([
      { feature: 'images', values: ['x'] },
    ]);
  });
});
