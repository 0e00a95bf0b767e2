import { describe, expect, test } from 'vitest';
import { leadingEntities } from '../../src/describe/leading-entities.js';
import { articleOf, entity } from './articles.js';

const putin = entity('person:vladimir-putin', 'Vladimir Putin');
const russia = entity('place:RU', 'Russia');
const idsOf = (articles: Parameters<typeof leadingEntities>[0]): string[] =>
  leadingEntities(articles).map(({ id }) => id);

describe('leadingEntities', () => {
  test('those that at least half of the articles name, of most articles first, then of most mentions', () => {
    const articles = [
      articleOf({ id: '1', entities: [putin, russia, entity('place:TR', 'Turkey')] }),
      articleOf({
        id: '2',
        entities: [putin, entity('place:RU', 'Russia', { count: 5 }), entity('place:TR', 'Turkey')],
      }),
      articleOf({ id: '3', entities: [putin, russia] }),
      articleOf({ id: '4', entities: [entity('place:SY', 'Syria', { count: 9 })] }),
    ];
    expect(leadingEntities(articles)).toEqual([
      { id: 'place:RU', type: 'place', name: 'Russia', articles: 3 },
      { id: 'person:vladimir-putin', type: 'name', name: 'Vladimir Putin', articles: 3 },
      { id: 'place:TR', type: 'place', name: 'Turkey', articles: 2 },
    ]);
  });

  test('of two articles, what both name', () => {
    expect(
      idsOf([articleOf({ id: '1', entities: [putin, russia] }), articleOf({ id: '2', entities: [russia] })]),
    ).toEqual(['place:RU']);
  });

  test('of one article, what it names twice or in its title', () => {
    const twice = entity('place:RU', 'Russia', { count: 2 });
    const inTitle = entity('place:TR', 'Turkey', { start: 3 });
    const adjective = { ...putin, adjectives: [{ text: 'x', start: 300, end: 301 }] };
    expect(
      idsOf([articleOf({ title: 'In Turkey today', entities: [twice, inTitle, entity('place:SY', 'Syria')] })]),
    ).toEqual(['place:RU', 'place:TR']);
    expect(idsOf([articleOf({ entities: [adjective] })])).toEqual(['person:vladimir-putin']);
  });

  test('twelve at most', () => {
    const many = Array.from({ length: 30 }, (_, i) => entity(`place:${i}`, `Place ${i}`));
    expect(
      leadingEntities([articleOf({ id: '1', entities: many }), articleOf({ id: '2', entities: many })]),
    ).toHaveLength(12);
  });

  test.each([
    [
      'an English article spells it',
      'Mangystau',
      [
        ['fr', 'Manguistaou'],
        ['fr', 'Manguistaou'],
        ['en', 'Mangystau'],
      ],
    ],
    [
      'most articles spell it',
      'Manguistaou',
      [
        ['fr', 'Manguistaou'],
        ['es', 'Mangistau'],
        ['it', 'Manguistaou'],
      ],
    ],
    [
      'the first by code units',
      'Mangistau',
      [
        ['ru', 'Мангистау'],
        ['es', 'Mangistau'],
      ],
    ],
  ])('a name that no dictionary knows stands as %s', (_name, expected, spellings) => {
    const articles = spellings.map(([language = '', name = ''], i) =>
      articleOf({ id: `${i}`, language, entities: [entity('name:mngst', name)] }),
    );
    expect(leadingEntities(articles).map(({ name }) => name)).toEqual([expected]);
    expect(leadingEntities([...articles].reverse()).map(({ name }) => name)).toEqual([expected]);
  });
});
