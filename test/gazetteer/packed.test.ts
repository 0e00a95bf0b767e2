import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileWords } from '../../src/gazetteer/compile.js';
import { EntryTable } from '../../src/gazetteer/entry-table.js';
import { PackedNames, packNames, unpackCities, unpackEntries, unpackTrie } from '../../src/gazetteer/packed-names.js';
import { PackedTrie, packTrie } from '../../src/gazetteer/packed-trie.js';
import { groupBits } from '../../src/gazetteer/script-group.js';
import { TableNames } from '../../src/gazetteer/shared-names.js';
import { Trie } from '../../src/text/trie.js';
import { type PatternTrie, WordFlag } from '../../src/model/gazetteer.js';
import { smallTables } from './small-gazetteer.js';

function valuesAt(trie: PatternTrie, pattern: string): [number, number][] {
  let node = 0;
  for (let at = 0; at < pattern.length; at++) {
    node = trie.child(node, pattern.charCodeAt(at));
    if (node === 0) return [];
  }
  const values: [number, number][] = [];
  for (let cell = trie.first(node); cell >= 0; cell = trie.following(cell))
    values.push([trie.valueAt(cell), trie.marksAt(cell)]);
  return values;
}

function add(trie: Trie, pattern: string, value: number, marks: number): void {
  trie.add(
    Uint16Array.from(pattern, (letter) => letter.charCodeAt(0)),
    0,
    pattern.length,
    value,
    marks,
  );
}

test('a packed trie says of every pattern what the trie said', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '中', ' '), minLength: 1, maxLength: 5 });
  const patterns = fc.array(fc.tuple(word, fc.integer(), fc.nat(9)), { maxLength: 40 });
  fc.assert(
    fc.property(patterns, fc.array(word), (listed, others) => {
      const trie = new Trie();
      for (const [pattern, value, marks] of listed) add(trie, pattern, value, marks);
      const packed = new PackedTrie(packTrie(trie).buffer);
      for (const pattern of [...listed.map(([pattern]) => pattern), ...others])
        expect(valuesAt(packed, pattern)).toEqual(valuesAt(trie, pattern));
    }),
  );
});

describe('a packed dictionary', () => {
  const table = new EntryTable(smallTables);
  const names = new TableNames(table);
  const fallback = new Trie();
  add(fallback, 'turkey', 7, 0);
  const givenNames = compileWords([['Ana|Özgür', WordFlag.givenName]]);
  const heads = (tables: readonly string[], fields: number): string =>
    tables
      .flatMap((text) => text.split('\n'))
      .filter((line) => line !== '')
      .map((line) => line.split(' | ').slice(0, fields).join(' | '))
      .join('\n');
  const { people, organisations, events, regions } = smallTables;
  const files = packNames(
    names,
    smallTables.places,
    [heads(people, 2), heads(organisations, 2), heads([events], 2), heads([regions], 3)],
    groupBits,
    { fallback, givenNames },
    new Map([['TR', 'geonames-9\tcity\tVan\tTR\t1\tVan\n']]),
  );
  const read = (file: string): Uint8Array => Buffer.from(files.get(file)!);
  const unpacked = new EntryTable(unpackEntries(read));
  const packed = new PackedNames(unpacked, read);

  test('has the same entries under the same numbers', () => {
    expect(unpacked.length).toBe(table.length);
    for (let at = 0; at < table.length; at++) expect(unpacked.entry(at)).toEqual(table.entry(at));
  });

  test('has the same names in every group of scripts', () => {
    for (const pattern of [
      'vladimir putin',
      'putin',
      'владимир путин',
      '普京',
      'プーチン',
      'nato',
      'brexit',
      'nothing',
    ]) {
      for (const group of groupBits) {
        const [one, other] = [names.inGroup(group), packed.inGroup(group)];
        expect(valuesAt(other.layer.trie, pattern)).toEqual(valuesAt(one.layer.trie, pattern));
        expect(valuesAt(other.givenNames, pattern)).toEqual(valuesAt(one.givenNames, pattern));
      }
    }
  });

  test('has the same names of one language alone, and the same persons by their sound', () => {
    expect(names.restrictedLanguages()).toContain('fr');
    for (const code of [...names.restrictedLanguages(), 'xx'])
      expect(packed.restricted(code)).toEqual(names.restricted(code));
    for (const [key, entry] of names.personKeys()) expect(packed.personOf(key)).toEqual(table.entry(entry));
    expect(packed.personOf('nobody')).toBeUndefined();
  });

  test('holds given names with their accents', () => {
    for (const pattern of ['ana', 'ozgur', 'an'])
      expect(valuesAt(unpackTrie(read, 'given-names'), pattern)).toEqual(valuesAt(givenNames, pattern));
    expect(valuesAt(givenNames, 'ozgur')).toHaveLength(1);
  });

  test('holds the fallback and the smaller cities', () => {
    expect(valuesAt(unpackTrie(read, 'fallback'), 'turkey')).toEqual([[7, 0]]);
    expect(unpackCities(read, 'TR')).toBe('geonames-9\tcity\tVan\tTR\t1\tVan\n');
  });
});
