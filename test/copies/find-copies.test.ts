import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCopies, type Sketched } from '../../src/copies/find-copies.js';
import { sketchOf } from '../../src/extract/sketch.js';
import { documentOf } from '../corpus.js';
import { processorTime } from '../processor-time.js';

const words = (count: number, from = 0): string[] => Array.from({ length: count }, (_, at) => `word${from + at}`);
const report = words(120).join(' ');

function sketched(id: string, body: string, published: string | null = null, language = 'en'): Sketched {
  return { id, language, published, sketch: sketchOf(documentOf({ id, title: `Title of ${id}`, body })) };
}

const copiesOf = (...articles: Sketched[]): string[] =>
  [...findCopies(articles)].map(([id, { original }]) => `${id} of ${original}`).sort();

describe('copies', () => {
  test.each([
    ['the same text', report],
    ['capitals and marks changed', report.replace(/word1/g, 'Word1').replaceAll(' word5', ', word5')],
    ['a third cut off', words(85).join(' ')],
    ['a line of the paper added', `${report} ${words(12, 900).join(' ')}`],
    [
      'one word in thirty changed',
      words(120)
        .map((word, at) => (at % 30 === 7 ? 'other' : word))
        .join(' '),
    ],
  ])('%s', (_, body) => {
    expect(copiesOf(sketched('a', report), sketched('b', body))).toEqual(['b of a']);
  });

  test.each([
    ['another text', words(120, 500).join(' ')],
    ['one paragraph taken over', [...words(30), ...words(90, 500)].join(' ')],
    ['the same words in another order', words(120).reverse().join(' ')],
    ['too short to tell', 'word1 word2 word3'],
  ])('%s is none', (_, body) => {
    expect(copiesOf(sketched('a', report), sketched('b', body))).toEqual([]);
  });

  test('Chinese has no blanks', () => {
    const text = '国家主席习近平三日同俄罗斯总统普京通电话就双边关系和共同关心的国际问题深入交换意见双方同意加强合作';
    expect(copiesOf(sketched('a', text, null, 'zh'), sketched('b', `新华社电${text}`, null, 'zh'))).toEqual(['b of a']);
    expect(copiesOf(sketched('a', text, null, 'zh'), sketched('b', text, null, 'ja'))).toEqual([]);
  });

  test('the earliest is the original, whatever the order of files', () => {
    const articles = [
      sketched('a', report, '2024-03-02 10:00'),
      sketched('b', report, '2024-03-01 09:00'),
      sketched('c', report, null),
    ];
    expect(copiesOf(...articles)).toEqual(['a of b', 'c of b']);
    expect(copiesOf(...articles.reverse())).toEqual(['a of b', 'c of b']);
  });

  test('no original is a copy itself', () => {
    const body = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(body, { maxLength: 12 }), (bodies) => {
        const articles = bodies.map((parts, at) =>
          sketched(`n${at}`, parts.flatMap((part) => words(20, 100 * part)).join(' ')),
        );
        const copies = findCopies(articles);
        for (const { original } of copies.values()) expect(copies.has(original)).toBe(false);
      }),
    );
  });

  test('a thousand copies take no longer than a thousand articles', () => {
    const articles = Array.from({ length: 3000 }, (_, at) => sketched(`n${at}`, report));
    const took = processorTime(() => expect(findCopies(articles).size).toBe(2999));
    expect(took).toBeLessThan(5000);
  });
});
