/**
 * The names that all languages share, as `generate/pack.ts` compiled them: compiling 70,000 names takes a quarter of a second,
 * reading what came of it a few thousandths. The files and their shapes:
 *
 * - `entries.txt`: people, organisations, events and regions as the tables have them, but without their names; empty lines between the four.
 * - `places.txt`: countries, regions and large cities as their table has them.
 * - `restricted.txt`: `#fr`, and a line `entry<TAB>name` for each name that French alone has.
 * - `persons.txt`: `key<TAB>entry`, see `SharedNames.personOf`.
 * - `names-<group>.trie`, `parts-<group>.trie`: see `packed-trie.ts`, one of each a group of scripts.
 * - `fallback.trie`: the place names that serve beside those of every language.
 * - `given-names.trie`: given names and family names of all languages.
 * - `cities-<country>.txt`: the tables of `cities/`.
 */
import type { GazetteerEntry, PatternTrie } from '../model/gazetteer.js';
import type { EntryTable, GazetteerTables } from './entry-table.js';
import { packTrie, PackedTrie } from './packed-trie.js';
import type { ListedName } from './add-name.js';
import type { ScriptNames, SharedNames, TableNames } from './shared-names.js';
import type { Trie } from '../text/trie.js';

/** Reads one file of the folder. */
export type ReadPacked = (file: string) => Uint8Array;

const gap = '\n\n';
/** Between the languages; a name may hold the sign, `#MeToo`, but no line begins with it. */
const section = /^#/m;

export class PackedNames implements SharedNames {
  private readonly groups = new Map<number, ScriptNames>();
  private byLanguage: Map<string, string> | undefined;
  private byKey: Map<string, number> | undefined;

  constructor(
    private readonly table: EntryTable,
    private readonly read: ReadPacked,
  ) {}

  restricted(code: string): readonly ListedName[] {
    this.byLanguage ??= new Map(
      textOf(this.read('restricted.txt'))
        .split(section)
        .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]),
    );
    return linesOf(this.byLanguage.get(code) ?? '').map(([entry, name]) => ({ name, entry: Number(entry) }));
  }

  inGroup(group: number): ScriptNames {
    let names = this.groups.get(group);
    if (names === undefined) {
      const trie = (part: string): PackedTrie => new PackedTrie(aligned(this.read(`${part}-${group}.trie`)));
      names = { layer: { trie: trie('names'), isFallback: false, isOwn: false }, givenNames: trie('parts') };
      this.groups.set(group, names);
    }
    return names;
  }

  personOf(key: string): GazetteerEntry | undefined {
    this.byKey ??= new Map(linesOf(textOf(this.read('persons.txt'))).map(([name, entry]) => [name, Number(entry)]));
    const at = this.byKey.get(key);
    return at === undefined ? undefined : this.table.entry(at);
  }
}

/** The places, and the tables of named entries without their names. */
export function unpackEntries(read: ReadPacked): GazetteerTables {
  const [people = '', organisations = '', events = '', regions = ''] = textOf(read('entries.txt')).split(gap);
  return { places: textOf(read('places.txt')), people: [people], organisations: [organisations], events, regions };
}

/** The trie that is shared by all languages as `name`. */
export function unpackTrie(read: ReadPacked, name: 'fallback' | 'given-names'): PatternTrie {
  return new PackedTrie(aligned(read(`${name}.trie`)));
}

/** The table of one country's smaller cities. */
export function unpackCities(read: ReadPacked, country: string): string {
  return textOf(read(`cities-${country}.txt`));
}

/** The files of the folder and what they hold. `places` is their table, `entries` are the four lists of named entries. */
export function packNames(
  names: TableNames,
  places: string,
  entries: readonly string[],
  groups: readonly number[],
  { fallback, givenNames }: { readonly fallback: Trie; readonly givenNames: Trie },
  cities: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | Uint8Array> {
  const restricted = names.restrictedLanguages().map((code) => {
    const lines = names.restricted(code).map(({ name, entry }) => `${entry}\t${name}\n`);
    return `#${code}\n${lines.join('')}`;
  });
  const persons = [...names.personKeys()].map(([key, entry]) => `${key}\t${entry}\n`);
  return new Map<string, string | Uint8Array>([
    ['places.txt', places],
    ['entries.txt', entries.join(gap)],
    ['restricted.txt', restricted.join('')],
    ['persons.txt', persons.join('')],
    ['fallback.trie', packTrie(fallback)],
    ['given-names.trie', packTrie(givenNames)],
    ...[...cities].map(([country, lines]): [string, string] => [`cities-${country}.txt`, lines]),
    ...groups.flatMap((group): [string, Uint8Array][] => {
      const { layer, givenNames: parts } = names.inGroup(group);
      return [
        [`names-${group}.trie`, packTrie(layer.trie as Trie)],
        [`parts-${group}.trie`, packTrie(parts as Trie)],
      ];
    }),
  ]);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

function linesOf(text: string): [string, string][] {
  return text.split('\n').flatMap((line) => {
    const tab = line.indexOf('\t');
    return tab < 0 ? [] : [[line.slice(0, tab), line.slice(tab + 1)]];
  });
}

/** The bytes in a buffer of their own, for views of four bytes. */
function aligned(bytes: Uint8Array): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = bytes;
  if (byteOffset === 0 && buffer instanceof ArrayBuffer) return buffer;
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}
