/**
 * Turns the names of one language, and lists of words, into tries. Nothing here knows files or languages by name: a wider
 * dictionary is more lines.
 */
import type { LanguagePack } from '../model/language-pack.js';
import { NameFlag, WordFlag } from '../model/gazetteer.js';
import type { NameLayer } from '../model/gazetteer.js';
import { CharacterClass, classOf } from '../text/characters.js';
import { foldRange } from '../text/fold.js';
import { marksOf } from '../text/marks.js';
import { addName, longestName, scratch, scratchOffsets, space, startsLower } from './add-name.js';
import type { EntryTable } from './entry-table.js';
import type { ListedName } from './add-name.js';
import { Trie } from '../text/trie.js';

/** Compiles a generated table of place names: lines `id<TAB>name|name`. Ids that no table of places knows are left out. */
export function compilePlaceNames(table: EntryTable, names: string, isFallback: boolean): NameLayer {
  const trie = new Trie(names.length / 2);
  addPlaceNames(trie, table, names);
  return { trie, isFallback, isOwn: false };
}

/** What one language alone calls things. */
export interface OwnNames {
  readonly code: string;
  readonly pack: LanguagePack;
  /** Its generated table of place names. */
  readonly placeNames: string;
  /** Tables of the smaller cities of its countries. */
  readonly homeCities: readonly string[];
}

/** Compiles the names that one language has for itself: its tables, its pack, the shared tables' names for it alone. */
export function compileOwn(
  table: EntryTable,
  restricted: readonly ListedName[],
  { code, pack, placeNames, homeCities }: OwnNames,
): NameLayer {
  const trie = new Trie(placeNames.length / 2 + 8 * 1024);
  addPlaceNames(trie, table, placeNames);
  for (const cities of homeCities) addHomeCities(trie, table, cities, code);
  for (const [id, forms] of Object.entries(pack.places)) {
    const entry = table.placeIndex(id);
    if (entry === undefined) continue;
    for (const name of words(forms.names)) addName(trie, name, 0, name.length, entry, 0);
    for (const name of words(forms.adjectives)) {
      addName(trie, name, 0, name.length, entry, NameFlag.adjective | (startsLower(name) ? NameFlag.lowerCase : 0));
    }
  }
  // French `pape François`, Russian `папа Франциск`: a name of this language alone may begin with a small letter.
  const addOwn = (name: string, entry: number): void => {
    addName(trie, name, 0, name.length, entry, startsLower(name.replace('~', '')) ? NameFlag.lowerCase : 0);
  };
  for (const [id, names] of Object.entries(pack.named ?? {})) {
    const entry = table.namedIndex(id);
    if (entry !== undefined) for (const name of words(names)) addOwn(name, entry);
  }
  for (const { name, entry } of restricted) addOwn(name, entry);
  return { trie, isFallback: false, isOwn: true };
}

/** Adds the cities of one country by their local names and by those of the language `code`: `hi:उधमपुर`. */
function addHomeCities(trie: Trie, table: EntryTable, cities: string, code: string): void {
  for (const line of cities.split('\n')) {
    const [id = '', , , , , names] = line.split('\t');
    const entry = names === undefined ? undefined : table.placeIndex(id);
    if (names === undefined || entry === undefined) continue;
    for (const marked of names.split('|')) {
      const colon = marked.indexOf(':');
      if (colon < 0 || marked.slice(0, colon) === code) addName(trie, marked, colon + 1, marked.length, entry, 0);
    }
  }
}

function addPlaceNames(trie: Trie, table: EntryTable, names: string): void {
  for (let start = 0; start < names.length;) {
    const feed = names.indexOf('\n', start);
    const end = feed < 0 ? names.length : feed;
    const gap = names.indexOf('\t', start);
    const entry = gap < 0 || gap > end ? undefined : table.placeIndex(names.slice(start, gap));
    if (entry !== undefined) {
      for (let from = gap + 1; from < end;) {
        const bar = names.indexOf('|', from);
        const to = bar < 0 || bar > end ? end : bar;
        addName(trie, names, from, to, entry, beginsWithWord(names, from, to) ? NameFlag.lowerCase : 0);
        from = to + 1;
      }
    }
    start = end + 1;
  }
}

/** `województwo mazowieckie`, `île de Man`: a word before the name, small in the middle of a sentence. Zulu `iMali` is one name. */
function beginsWithWord(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (source.charCodeAt(at) === space) return at > start;
    if (classOf(source.charCodeAt(at)) !== CharacterClass.lower) return false;
  }
  return false;
}

/** Compiles lists of words, `|` between entries, each with its `WordFlag`. */
export function compileWords(lists: readonly (readonly [string | undefined, number])[]): Trie {
  const trie = new Trie(16 * 1024);
  for (const [list, flag] of lists) {
    for (const word of words(list)) {
      const isStem = word.endsWith('*');
      if (word.length > longestName) continue;
      const end = isStem ? word.length - 1 : word.length;
      const length = foldRange(word, 0, end, scratch, scratchOffsets);
      trie.add(scratch, 0, length, isStem ? flag | WordFlag.stem : flag, marksOf(word, 0, end));
    }
  }
  return trie;
}

function words(list: string | undefined): string[] {
  return list === undefined || list === ''
    ? []
    : list
        .split('|')
        .map((word) => word.trim())
        .filter((word) => word !== '');
}
