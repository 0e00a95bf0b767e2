import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../src/gazetteer/load.js';
import { gazetteerLoader } from '../../src/gazetteer/assemble.js';
import { loadLanguage } from '../../src/languages/load.js';
import type { Gazetteer, PatternTrie } from '../../src/model/gazetteer.js';
import { nameFlagBits } from '../../src/model/gazetteer.js';
import { smallGazetteer, smallLanguage, smallTables } from './small-gazetteer.js';

function idsOf(gazetteer: Gazetteer, pattern: string): string[] {
  const found = new Set<string>();
  for (const { trie } of gazetteer.layers)
    for (const value of valuesAt(trie, pattern)) found.add(gazetteer.entry(value >> nameFlagBits).id);
  return [...found];
}

function valuesAt(trie: PatternTrie, pattern: string): number[] {
  let node = 0;
  for (let at = 0; at < pattern.length; at++) {
    node = trie.child(node, pattern.charCodeAt(at));
    if (node === 0) return [];
  }
  const values: number[] = [];
  for (let cell = trie.first(node); cell >= 0; cell = trie.following(cell)) values.push(trie.valueAt(cell));
  return values;
}

describe('a dictionary of a few entries', () => {
  test('a language has its own names, those of all languages in its script, and the fallback', async () => {
    const gazetteer = await smallGazetteer('ru');
    expect(idsOf(gazetteer, 'россия')).toEqual(['place:RU']);
    expect(idsOf(gazetteer, 'путин')).toEqual(['person:vladimir-putin']);
    expect(idsOf(gazetteer, 'paris')).toEqual(['place:geonames-2988507']);
    expect(idsOf(gazetteer, '普京')).toEqual([]);
  });

  test('the fallback language has its names as its own', async () => {
    expect((await smallGazetteer('en')).layers.some(({ isFallback }) => isFallback)).toBe(false);
    expect((await smallGazetteer('id')).layers.filter(({ isFallback }) => isFallback)).toHaveLength(1);
  });

  test('endings come from the pack, else from what is known of the language', async () => {
    expect(valuesAt((await smallGazetteer('sq')).endings, 'it')).toHaveLength(1);
    expect(valuesAt((await smallGazetteer('fi')).endings, 'ssa')).not.toEqual([]);
    expect((await smallGazetteer('id')).inflects).toBe(false);
  });

  test('tables are read once, whatever the number of languages and of calls', async () => {
    const read: string[] = [];
    const load = gazetteerLoader({
      tables: async () => (read.push('tables'), smallTables),
      givenNames: async () => '',
      surnames: async () => '',
      placeNames: async (code) => (read.push(code), ''),
      homeCities: async () => [],
    });
    const [first, again] = await Promise.all([
      load(smallLanguage('sq')),
      load(smallLanguage('sq')),
      load(smallLanguage('id')),
    ]);
    expect(again).toBe(first);
    expect(read.sort()).toEqual(['en', 'id', 'sq', 'tables']);
  });
});

describe('the dictionary', () => {
  test.each([
    ['en', 'turkey', 'place:TR'],
    ['id', 'turki', 'place:TR'],
    ['sq', 'ankara', 'place:geonames-323786'],
    ['ru', 'москва', 'place:geonames-524901'],
    ['zh', '普京', 'person:vladimir-putin'],
    ['ar', 'روسيا', 'place:RU'],
    ['sw', 'nato', 'organisation:nato'],
    ['it', 'viterbo', 'place:geonames-3164039'],
    ['hu', 'eger', 'place:geonames-721239'],
    ['ny', 'salima', 'place:geonames-924055'],
  ])('in %s, %s', async (code, pattern, id) => {
    expect(idsOf(await loadGazetteer(await loadLanguage(code)), pattern)).toContain(id);
  });

  test('the smaller cities of a country are named in its languages alone', async () => {
    expect(idsOf(await loadGazetteer(await loadLanguage('id')), 'viterbo')).toEqual([]);
  });
});
