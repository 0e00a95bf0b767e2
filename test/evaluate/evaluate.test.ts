import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { Labels } from '../../src/evaluate/labels.js';
import type { Report } from '../../src/model/report.js';

/** All that is read of a report. */
const report = {
  articles: ['a', 'b', 'c'].map((id) => ({ id, title: id, language: { tag: 'en' } })),
  clusters: [
    { id: 'event-1', articles: ['a', 'b'] },
    { id: 'event-2', articles: ['c'] },
  ],
} as unknown as Report;

describe('evaluate', () => {
  test('scores clusters and pairs', () => {
    const { bcubed, pairs } = evaluate(report, {
      clusters: [['a', 'b'], ['c']],
      pairs: [{ a: 'a', b: 'c', same: false }],
    });
    expect(bcubed.f1).toBe(1);
    expect(pairs!.all.accuracy).toBe(1);
  });

  test('a report without languages is judged all the same', () => {
    const bare = { articles: [{ id: 'a' }], clusters: [{ id: 'e', articles: ['a'] }] } as unknown as Report;
    expect(evaluate(bare, { clusters: [['a']] }).bcubed.f1).toBe(1);
  });

  test.each([
    [{}],
    [null],
    [undefined],
    ['report'],
    [{ articles: [], clusters: [{}] }],
    [{ articles: [1], clusters: [] }],
  ])('%j is no report', (value) => {
    expect(() => evaluate(value as Report, { clusters: [['a']] })).toThrow(UsageError);
  });

  test.each<[unknown, string]>([
    [undefined, 'nothing to judge by'],
    [{}, 'nothing to judge by'],
    [{ clusters: ['a', 'b'] }, 'lists of article ids'],
    [{ clusters: { a: 'x' } }, 'lists of article ids'],
    [{ clusters: [[1]] }, 'lists of article ids'],
    [{ pairs: [{ a: 'a', b: 'b' }] }, '{ a, b, same }'],
    [{ pairs: [null] }, '{ a, b, same }'],
    [{ clusters: [['a']], languages: { a: 'en' } }, 'a map from article id'],
  ])('%j are no labels', (labels, message) => {
    expect(() => evaluate(report, labels as Labels)).toThrow(UsageError);
    expect(() => evaluate(report, labels as Labels)).toThrow(message);
  });

  test.each<[string, Labels]>([
    ['clusters', { clusters: [['x.txt'], ['y.txt']] }],
    ['a map', { clusters: new Map([['x.txt', '1']]) }],
    ['pairs', { pairs: [{ a: 'x.txt', b: 'y.txt', same: false }] }],
    ['pairs beside clusters', { clusters: [['a']], pairs: [{ a: 'x.txt', b: 'y.txt', same: false }] }],
  ])('labels of other articles score nothing: %s', (_name, labels) => {
    expect(() => evaluate(report, labels)).toThrow(
      'none of the labelled articles is in the report: are ids such as "x.txt"',
    );
  });

  test('one labelled article that is not there is a cluster of its own', () => {
    expect(evaluate(report, { clusters: [['a', 'x']] }).bcubed.recall).toBe(0.5);
  });
});
