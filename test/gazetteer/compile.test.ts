import { describe, expect, test } from 'vitest';
import { compileOwn, compilePlaceNames, compileWords } from '../../src/gazetteer/compile.js';
import { EntryTable } from '../../src/gazetteer/entry-table.js';
import { NameFlag, WordFlag, nameFlagBits } from '../../src/model/gazetteer.js';
import type { PatternTrie } from '../../src/model/gazetteer.js';
import { TableNames } from '../../src/gazetteer/shared-names.js';
import { smallPack, smallTables } from './small-gazetteer.js';

const table = new EntryTable(smallTables);
const shared = new TableNames(table);
const [latin, cyrillic, han] = [1, 4, 512].map((group) => shared.inGroup(group));

/** What hangs on a folded pattern: ids with their flags. */
function meanings(trie: PatternTrie, pattern: string): string[] {
  let node = 0;
  for (let at = 0; at < pattern.length; at++) {
    node = trie.child(node, pattern.charCodeAt(at));
    if (node === 0) return [];
  }
  const found: string[] = [];
  for (let cell = trie.first(node); cell >= 0; cell = trie.following(cell)) {
    const value = trie.valueAt(cell);
    const flags = Object.entries(NameFlag)
      .filter(([, flag]) => (value & flag) !== 0)
      .map(([name]) => name);
    found.push([table.entry(value >> nameFlagBits).id, ...flags].join(' '));
  }
  return found;
}

describe('EntryTable', () => {
  test('reads places with what encloses them and how many live there', () => {
    expect(table.entry(table.placeIndex('geonames-745044')!)).toEqual({
      id: 'place:geonames-745044',
      type: 'place',
      kind: 'city',
      name: 'Istanbul',
      within: ['place:TR'],
      population: 14_804_116,
    });
    expect(table.entry(table.placeIndex('TR')!)).toMatchObject({ id: 'place:TR', kind: 'country', name: 'Turkey' });
  });

  test('reads regions, enclosed or not', () => {
    expect(table.entry(table.placeIndex('crimea')!)).toMatchObject({
      id: 'place:crimea',
      kind: 'region',
      within: ['place:UA'],
    });
    expect(table.entry(table.placeIndex('caucasus')!).within).toBeUndefined();
  });

  test('knows no place that no table has', () => {
    expect(table.placeIndex('XX')).toBeUndefined();
  });
});

describe('names that all languages share', () => {
  test.each([
    ['vladimir putin', ['person:vladimir-putin']],
    ['putin', ['person:vladimir-putin short']],
    ['nato', ['organisation:nato capitals']],
    ['kaukaz', ['place:caucasus stem']],
    // `fr:OTAN` is French alone.
    ['otan', []],
  ])('%s', (pattern, expected) => {
    expect(meanings(latin!.layer.trie, pattern)).toEqual(expected);
  });

  test.each([
    ['recep', [WordFlag.firstName]],
    ['putin', [WordFlag.lastName]],
    ['vladimir putin', []],
  ])('%s alone, of a full name', (word, expected) => {
    let node = 0;
    for (let at = 0; at < word.length && node >= 0; at++)
      node = latin!.givenNames.child(node, word.charCodeAt(at)) || -1;
    const cell = node > 0 ? latin!.givenNames.first(node) : -1;
    expect(cell < 0 ? [] : [latin!.givenNames.valueAt(cell)]).toEqual(expected);
  });
});

test('names are kept by script', () => {
  expect(meanings(cyrillic!.layer.trie, 'владимир путин')).toEqual(['person:vladimir-putin']);
  expect(meanings(han!.layer.trie, '普京')).toEqual(['person:vladimir-putin']);
  expect(meanings(latin!.layer.trie, '普京')).toEqual([]);
});

describe('names of one language', () => {
  const own = compileOwn(table, shared.restricted('fr'), {
    code: 'fr',
    pack: {
      ...smallPack,
      code: 'fr',
      places: { TR: { names: 'Turquie', adjectives: 'turc|turcs|Turc' } },
      named: {
        'organisation:nato': 'Alliance atlantique',
        'person:vladimir-putin': 'Wladimir Poutine|~Poutine',
        'person:nobody': 'Personne',
      },
    },
    placeNames: 'TR\tTurquie\nXX\tNulle part\n',
    homeCities: ['TR\tcountry\tTurkey\t\t\tPays turc|fr:Sublime Porte|de:Hohe Pforte\n'],
  });
  test.each([
    ['turquie', ['place:TR', 'place:TR']],
    ['otan', ['organisation:nato capitals']],
    ['turc', ['place:TR adjective lowerCase', 'place:TR adjective']],
    ['nulle part', []],
    ['alliance atlantique', ['organisation:nato']],
    ['poutine', ['person:vladimir-putin short']],
    ['personne', []],
    ['pays turc', ['place:TR']],
    ['sublime porte', ['place:TR']],
    ['hohe pforte', []],
  ])('%s', (pattern, expected) => {
    expect(meanings(own.trie, pattern)).toEqual(expected);
  });

  test('names of one table line stand for one place', () => {
    const layer = compilePlaceNames(table, 'RU\tRussia|Russian Federation\n', true);
    expect(layer.isFallback).toBe(true);
    expect(meanings(layer.trie, 'russian federation')).toEqual(['place:RU']);
  });
});

test('words keep their kind, stems marked', () => {
  const trie = compileWords([
    ['president|prime minister', WordFlag.title],
    ['univers*', WordFlag.organisation],
    [undefined, WordFlag.place],
  ]);
  const flagsOf = (word: string): number => {
    let node = 0;
    for (let at = 0; at < word.length; at++) node = trie.child(node, word.charCodeAt(at));
    return trie.first(node) < 0 ? 0 : trie.valueAt(trie.first(node));
  };
  expect(flagsOf('prime minister')).toBe(WordFlag.title);
  expect(flagsOf('univers')).toBe(WordFlag.organisation | WordFlag.stem);
  expect(flagsOf('prime')).toBe(0);
});
