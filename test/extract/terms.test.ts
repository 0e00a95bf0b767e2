import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOf, RomanWord } from '../../src/extract/term-keys.js';
import type { FeatureFamily } from '../../src/model/feature.js';
import { documentOf, termsOf as countAll } from '../corpus.js';

function termsOf(body: string, kind: FeatureFamily): string[] {
  return countAll(documentOf({ id: 'a', body }))
    .filter((term) => term.kind === kind)
    .map(({ term }) => term);
}

function termKeysOf(word: string): { readonly prefix: string; readonly spelling: string; readonly skeleton: string } {
  const roman = new RomanWord();
  roman.read(word);
  return {
    prefix: lettersOf(roman.prefixKey()),
    spelling: lettersOf(roman.spellingKey()),
    skeleton: lettersOf(roman.skeletonKey()),
  };
}

describe('keys of a word', () => {
  test.each([
    ['Erdoğanin', 'erdog', 'erdog', '_rtknn'],
    ['Poutine', 'pouti', 'potin', 'btn'],
    ['Putin', 'putin', 'putin', 'btn'],
    ['Kuwait', 'kuwai', 'kuvai', 'kt6'],
    ['Şahbazyan', 'sahba', 'sabas', 'sbsn'],
    ['Obama', 'obama', 'obama', '_bm5'],
    ['Ali', 'ali', '', ''],
    ['Zyyzzy', 'zyyzz', 'sisi', 'ss6'],
    ['x'.repeat(30), 'xxxxx', '', ''],
    ['', '', '', ''],
  ])('%s: %s, %s, %s', (word, prefix, spelling, skeleton) =>
    expect(termKeysOf(word)).toEqual({ prefix, spelling, skeleton }),
  );

  test.each([
    ['Erdogan', 'Эрдоган'],
    ['Erdoğanin', 'Erdogan'],
    ['Poroshenko', 'Порошенко'],
    ['Wladimir', 'Vladimir'],
    ['Ukrainës', 'Украины'],
  ])('%s and %s share a key', (a, b) => {
    const [first, second] = [termKeysOf(a), termKeysOf(b)];
    expect(first.skeleton === second.skeleton || first.spelling === second.spelling).toBe(true);
  });

  test.each([
    ['Putin', 'Lavrov'],
    ['Merkel', 'Macron'],
  ])('%s and %s share none', (a, b) => {
    const [first, second] = [termKeysOf(a), termKeysOf(b)];
    expect(first.skeleton).not.toBe(second.skeleton);
    expect(first.spelling).not.toBe(second.spelling);
  });
});

describe('terms of a text', () => {
  test.each([
    ['100,000 troops', ['100000']],
    ['100 000 trupa', ['100000']],
    ['100.000 tentara', ['100000']],
    ['magnitude 7.7 quake', ['7.7']],
    ['٢٠٢٢ سنة', ['2022']],
    ['२०२२ में', ['2022']],
    ['in 2020, 30 people', ['2020', '30']],
    ['5 goals', []],
    ['at 08:40:12 on 17 May', ['17']],
    ['a ratio of 40:1000', ['40', '1000']],
    ['00 and 0.0', []],
  ])('%s holds the numbers %j', (text, expected) => expect(termsOf(text, 'number')).toEqual(expected));

  test.each([
    ['hubunganAntara kedua', ['hubun', 'antar', 'kedua']],
    ['co\u00adoperation', ['coope']],
    ['Ministri ministrit', ['minis']],
  ])('%s holds the words %j', (text, expected) => expect(termsOf(text, 'word')).toEqual(expected));

  test('pairs of Han letters, fours of Thai', () => {
    expect(termsOf('北京会谈', 'ngram')).toEqual(['北京', '京会', '会谈']);
    expect(termsOf('กรุงเทพ', 'ngram')[0]).toHaveLength(4);
  });

  test('a title counts as title, sentence openers are not names', () => {
    const terms = countAll(
      documentOf({ id: 'a', title: 'Talks in Ankara', body: 'Talks began. However, Ankara waits.' }),
    );
    const ankara = terms.find((term) => term.kind === 'word' && term.term === 'ankar');
    expect(ankara).toMatchObject({ count: 2, inTitle: true, capitalised: true });
    expect(terms.find((term) => term.kind === 'word' && term.term === 'howev')).toMatchObject({
      capitalised: false,
      inTitle: false,
    });
  });

  test('the first lines of the body are its lead', () => {
    const terms = countAll(
      documentOf({
        id: 'a',
        title: 'Talks',
        body: `Talks began in Ankara, 250 came. ${'More. '.repeat(40)}Rain fell, 360 left.`,
      }),
    );
    const inLead = terms.filter((term) => term.inLead).map((term) => term.term);
    expect(inLead).toEqual(expect.arrayContaining(['ankar', '250']));
    expect(inLead).not.toEqual(expect.arrayContaining(['rain']));
    expect(inLead).not.toEqual(expect.arrayContaining(['360']));
    expect(inLead).not.toEqual(expect.arrayContaining(['talks']));
  });

  test('never throws, and counts at least one for each term', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (body) => {
        for (const term of countAll(documentOf({ id: 'a', body }))) expect(term.count).toBeGreaterThan(0);
      }),
    );
  });
});
