import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileConcepts, type ConceptLexicon, type ConceptMention, findConcepts } from '../../src/extract/concepts.js';
import { prepareText } from '../../src/text/prepared-text.js';
import { smallLanguage } from '../gazetteer/small-gazetteer.js';
import { documentOf, termsOf } from '../corpus.js';
import { processorTime } from '../processor-time.js';

const english =
  'earthquake: earthquake|quake*\nprime-minister: prime minister\nminister: minister*\nwar: war|wars\npress-conference: news* conference*\nattack: attaque|attaqué*\n';
const tables: Readonly<Record<string, string>> = {
  en: english,
  zh: 'earthquake: 地震\nrescue: 救援\n',
  ar: 'earthquake: زلزال|زلازل\n',
  ko: 'earthquake: 지진\n',
  it: 'hurricane: uragan*\n',
};
const prefixesOf: Readonly<Record<string, string>> = { ar: 'و|ال|وال|ب', it: "dell'|l'" };

function conceptsOf(code: string, body: string): string[] {
  const language = smallLanguage(code);
  const prefixes = prefixesOf[code] ?? '';
  const lexicon = compileConcepts(
    { ...language, pack: { ...language.pack, names: { ...language.pack.names, prefixes } } },
    tables[code]!,
  );
  return termsOf(documentOf({ id: 'a', body }), lexicon)
    .filter(({ kind }) => kind === 'concept')
    .map(({ term, surface, count }) => `${term} ${surface} ${count}`);
}

function findAll(body: string, lexicon: ConceptLexicon): ConceptMention[] {
  return findConcepts(documentOf({ id: 'a', body }), prepareText(body), 1e7, lexicon);
}

describe('concepts of a text', () => {
  test.each([
    ['en', 'Quakes hit; an earthquake too', ['earthquake Quakes 2']],
    ['en', 'the prime minister and ministers', ['prime-minister prime minister 1', 'minister ministers 1']],
    ['en', 'a news conference, newsy conferences', ['press-conference news conference 2']],
    ['en', 'une attaque, trois attaquées', ['attack attaque 2']],
    ['en', 'warm words, war', ['war war 1']],
    ['zh', '地震救援人员', ['earthquake 地震 1', 'rescue 救援 1']],
    ['ar', 'وقع الزلزال وزلازل', ['earthquake الزلزال 2']],
    ['ko', '지진이 났다', ['earthquake 지진이 1']],
    ['it', 'i danni dell’uragano; l’uragano', ['hurricane dell’uragano 2']],
  ])('%s: %s', (code, body, expected) => {
    expect(conceptsOf(code, body)).toEqual(expected);
  });

  test('one in the title is one of the title', () => {
    const lexicon = compileConcepts(smallLanguage('en'), english);
    const terms = termsOf(documentOf({ id: 'a', title: 'Quake', body: 'Earthquake.' }), lexicon);
    expect(terms.filter(({ kind }) => kind === 'concept')).toMatchObject([{ count: 2, inTitle: true }]);
  });

  test('any text is read, in time', () => {
    const lexicon = compileConcepts(smallLanguage('en'), english);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (body) => {
        for (const { start, end } of findAll(body, lexicon)) expect(start).toBeLessThan(end);
      }),
    );
    expect(processorTime(() => findAll('news '.repeat(200_000), lexicon))).toBeLessThan(3000);
  });
});

describe('the tables of concepts', () => {
  const folder = new URL('../../src/languages/concepts/', import.meta.url);
  test('no word of a language stands for two concepts, and all is lower case', async () => {
    const faults: string[] = [];
    const codes = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    for (const code of codes) {
      const { default: table } = (await import(new URL(`${code}.ts`, folder).href)) as { default: string };
      const owners = new Map<string, string>();
      for (const line of table.trim().split('\n')) {
        const [, concept, forms] = /^([a-z-]+): (.+)$/.exec(line) ?? [];
        if (concept === undefined || forms === undefined) faults.push(`${code}: ${line}`);
        for (const form of forms?.split('|') ?? []) {
          if (owners.has(form)) faults.push(`${code}: ${form} is ${owners.get(form)} and ${concept}`);
          owners.set(form, concept!);
          if (form !== form.trim() || form === '' || form !== form.normalize('NFC')) faults.push(`${code}: "${form}"`);
        }
      }
    }
    expect(faults).toEqual([]);
  });
});
