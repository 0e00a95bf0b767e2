import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileConcepts, findConcepts } from '../../src/extract/concepts.js';
import { compileDateLexicon } from '../../src/extract/dates/lexicon.js';
import { recogniseDates } from '../../src/extract/dates/recognise.js';
import { extractEntities } from '../../src/extract/entities/extract-entities.js';
import { gazetteerWith } from '../../src/gazetteer/load.js';
import { loadConcepts, loadLanguage } from '../../src/languages/load.js';
import type { Document } from '../../src/model/document.js';
import { type PreparedText, prepareText } from '../../src/text/prepared-text.js';
import { isKnown, keepFact, keepMeaning, knownOf, meaningAt, WordFact } from '../../src/text/word-facts.js';
import { endsWord, WordCursor, WordNumbering } from '../../src/text/words.js';

function wordsOf(text: string): string[] {
  const { starts, ends, count } = new WordNumbering().read(text);
  return Array.from({ length: count }, (_, place) => text.slice(starts[place], ends[place]));
}

describe('the words of a text', () => {
  test.each([
    ['Putin, Erdoğan; 2 men', ['Putin', 'Erdoğan', 'men']],
    ['hubunganAntara YouTube', ['hubungan', 'Antara', 'You', 'Tube']],
    ['NATO covid19 20th', ['NATO', 'covid', 'th']],
    ['وزير कल', ['وزير', 'कल']],
    ['北京会谈 กรุงเทพ', []],
    ['co\u00adop', ['co\u00adop']],
    ['', []],
  ])('%s', (text, expected) => expect(wordsOf(text)).toEqual(expected));

  test('equal words have one number, in every text of a table', () => {
    const table = new WordNumbering();
    const [first, second] = [table.read('war and War'), table.read('War, war')];
    expect([...second.numbers].slice(0, 2)).toEqual([first.numbers[2], first.numbers[0]]);
    expect(first.numbers[0]).not.toBe(first.numbers[2]);
    expect(table.wordAt(first.numbers[1]!)).toBe('and');
  });

  test.each([['co\u00adop'], ['a'.repeat(41)]])('%j has none', (text) =>
    expect(new WordNumbering().read(text).numbers[0]).toBe(-1),
  );

  test('a table that is full forgets everything, and reads on', () => {
    const table = new WordNumbering();
    const many = (letter: string): string =>
      Array.from(
        { length: 40_000 },
        (_, at) => letter + String.fromCharCode(...`${at}`.split('').map((d) => 97 + +d)),
      ).join(' ');
    const first = table.read(many('x'));
    expect(first.numbers[first.count - 1]).toBe(39_999);
    const second = table.read(many('y'));
    expect(Array.from(second.numbers.subarray(0, second.count)).filter((number) => number < 0).length).toBeGreaterThan(
      0,
    );
    expect(table.age).toBe(0);
    expect(table.read('war').numbers[0]).toBe(0);
    expect(table.age).toBe(1);
  });

  test('a text of many words has room, whatever was read before', () => {
    expect(wordsOf('aA '.repeat(30_000))).toHaveLength(60_000);
    expect(wordsOf('1'.repeat(30_000))).toEqual([]);
  });

  test('any text is read: words in order, each found by its start', () => {
    const table = new WordNumbering();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { count, starts, ends } = table.read(text);
        const cursor = new WordCursor(table.read(text));
        for (let place = 0; place < count; place++) {
          expect(starts[place]).toBeLessThan(ends[place]!);
          if (place > 0) expect(ends[place - 1]).toBeLessThanOrEqual(starts[place]!);
          expect(cursor.placeAt(starts[place]!)).toBe(place);
        }
        expect(cursor.placeAt(text.length)).toBe(-1);
      }),
    );
  });
});

test.each([
  ['war.', 3, true],
  ['war', 3, true],
  ['war2', 3, false],
  ['warMachine', 3, false],
])('%s: its word ends at %i, %s', (text, end, expected) => expect(endsWord(text, end)).toBe(expected));

describe('what is known of words', () => {
  const fact = 2;
  const text = 'the war the war, the the2 war';

  test.each([
    ['a word, where no more was looked at', 0, 2, [true, false, true, false, true, true, false]],
    [
      'a word before a blank and a word, where that was looked at',
      0,
      3,
      [true, false, true, false, true, false, false],
    ],
    ['two words', 0, 6, [true, false, true, false, false, false, false]],
    ['nothing, where the text behind two words was', 0, 7, [false, false, false, false, false, false, false]],
    ['nothing, where a mark stands between', 3, 17, [false, false, false, false, false, false, false]],
    ['nothing, where a digit goes on', 4, 22, [false, false, false, false, false, false, false]],
    ['nothing, where the text ends', 6, text.length, [false, false, false, false, false, false, false]],
  ])('%s', (_, place, reach, expected) => {
    const table = new WordNumbering();
    keepFact(text, table.read(text), place, fact, reach);
    const words = table.read(text);
    expect([0, 1, 2, 3, 4, 5, 6].map((at) => isKnown(text, words, at, fact))).toEqual(expected);
    expect(isKnown(text, words, place, 1)).toBe(false);
  });

  test('what a word is by itself is kept with its number, and another meaning of it is not', () => {
    const table = new WordNumbering();
    const sentence = 'samochód Mini i samochód Opel';
    const words = table.read(sentence);
    keepMeaning(sentence, words, 0, WordFact.isConcept, 7, 10);
    keepMeaning(sentence, words, 3, WordFact.isConcept, 8, 26);
    expect([0, 1, 3].map((at) => isKnown(sentence, words, at, WordFact.isConcept))).toEqual([true, false, false]);
    expect(meaningAt(words, 0, WordFact.isConcept)).toBe(7);
    expect(knownOf(sentence, words, 0, WordFact.noConcept | WordFact.isConcept)).toBe(WordFact.isConcept);
    expect(isKnown(sentence, words, 0, WordFact.isDate)).toBe(false);
  });
});

const articles = ['phone-call', 'all-formats'].flatMap((corpus) => {
  const folder = `fixtures/corpora/${corpus}/articles`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && /^[a-z]{2}-/.test(name))
    .map((name) => [name.slice(0, 2), readFileSync(`${folder}/${name}`, 'utf8')] as const);
});
const phrases = readdirSync('fixtures/languages').map((name) => [
  name.replace('.json', ''),
  strings(JSON.parse(readFileSync(`fixtures/languages/${name}`, 'utf8'))).join('\n'),
]) as (readonly [string, string])[];

/** All texts anywhere in `value`. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** As if no word had ever been seen. */
function unknown({ folded, words }: PreparedText): PreparedText {
  return { folded, words: { ...words, numbers: words.numbers.map(() => -1) } };
}

test.each([...articles, ...phrases])('in %s they change nothing of what is found', async (code, text) => {
  const language = await loadLanguage(code);
  const gazetteer = await gazetteerWith([])(language);
  const lexicon = compileDateLexicon(language);
  const concepts = compileConcepts(language, await loadConcepts(language.code));
  const found = (readable: string, prepared: PreparedText): unknown => {
    const document: Document = {
      article: { id: 'a', path: 'a', title: '', body: readable, text: readable, bodyStart: 0, stated: [], noise: [] },
      language: { tag: code, confidence: 1, from: 'declared' },
      readable,
    };
    return [
      recogniseDates(readable, lexicon, prepared.words),
      extractEntities(document, gazetteer, language, prepared),
      findConcepts(document, prepared, readable.length, concepts),
    ];
  };
  const table = new WordNumbering();
  const expected = found(text, unknown(prepareText(text)));
  // What the words are followed by elsewhere says nothing of them here.
  for (const follower of ['中', '. ', ', ', ' 1 ']) {
    const elsewhere = text.replaceAll(' ', follower);
    found(elsewhere, prepareText(elsewhere, table));
  }
  for (let round = 0; round < 3; round++) expect(found(text, prepareText(text, table))).toEqual(expected);
});
