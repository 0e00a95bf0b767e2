import { describe, expect, test } from 'vitest';
import { unifyNames } from '../../src/describe/unify-names.js';
import type { ReportArticle } from '../../src/model/report.js';

function article(id: string, names: readonly (readonly [id: string, name: string])[]): ReportArticle {
  return {
    id,
    path: id,
    title: id,
    language: { tag: 'en', confidence: 1, from: 'detected' },
    published: null,
    dates: [],
    entities: names.map(([entity, name], at) => ({
      id: entity,
      type: 'person',
      name,
      mentions: [{ text: name, start: at, end: at + 1 }],
    })),
    copyOf: null,
  };
}

const idsOf = (articles: readonly ReportArticle[]): string[][] =>
  articles.map(({ entities }) => entities.map(({ id }) => id));

describe('unifyNames', () => {
  test.each([
    ['Elin Jones', 'Elinu Jonsu'],
    ['Alan Lithgow', 'Алан Литгоу'],
    ['Declan Gallagher', 'Deklan Gallaher'],
  ])('%s and %s become one', (a, b) => {
    expect(idsOf(unifyNames([article('1', [['name:a', a]]), article('2', [['name:b', b]])]))).toEqual([
      ['name:a'],
      ['name:a'],
    ]);
  });

  test.each([
    ['Ariana', 'Ariany'],
    ['Elin Jones', 'Alan Jones'],
    ['John Smith', 'John Smith Junior'],
    ['北京', '東京'],
  ])('%s and %s stay two', (a, b) => {
    expect(idsOf(unifyNames([article('1', [['name:a', a]]), article('2', [['name:b', b]])]))).toEqual([
      ['name:a'],
      ['name:b'],
    ]);
  });

  test('the id of most articles stays, and mentions come together', () => {
    const articles = [
      article('1', [['name:b', 'Elinu Jonsu']]),
      article('2', [
        ['name:b', 'Elinu Jonsu'],
        ['name:a', 'Elin Jones'],
      ]),
    ];
    const unified = unifyNames(articles);
    expect(idsOf(unified)).toEqual([['name:b'], ['name:b']]);
    expect(unified[1]!.entities[0]!.mentions.map(({ start }) => start)).toEqual([0, 1]);
  });

  test('what the dictionary knows is left alone', () => {
    const articles = [article('1', [['person:jo-cox', 'Jo Coxx Xx']]), article('2', [['name:a', 'Jo Coxx Xx']])];
    expect(unifyNames(articles)).toBe(articles);
  });
});
