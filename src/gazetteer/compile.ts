/**
 * Turns the tables of names into tries. Names keep what their writing says: `*` a stem, `~` a short form, capitals only,
 * one language only. Nothing here knows files or languages by name: a wider dictionary is more lines.
 */
import type { LanguagePack } from '../model/language-pack.js';
import { NameFlag, WordFlag, nameFlagBits } from '../model/gazetteer.js';
import type { GazetteerEntry, NameLayer } from '../model/gazetteer.js';
import { CharacterClass, classOf } from '../text/characters.js';
import { foldRange } from '../text/fold.js';
import { marksOf } from '../text/marks.js';
import { nameKey } from '../text/name-key.js';
import type { EntryTable } from './entry-table.js';
import { latin, scriptGroupOf } from './script-group.js';
import { Trie } from './trie.js';

/** A name as it stands in a table, and what it stands for. */
interface ListedName {
  readonly name: string;
  readonly entry: number;
}

/** Names of people, organisations and regions in one group of scripts. */
export interface ScriptNames {
  readonly layer: NameLayer;
  /** First words of full names of people; empty for scripts without capitals. */
  readonly givenNames: Trie;
}

/** Names by place in their tables: `bounds` holds start, end and entry of each. */
interface NameSpans {
  readonly source: string[];
  readonly bounds: number[];
}

const noSpans: NameSpans = { source: [], bounds: [] };

/** What every language shares: names by group of scripts, compiled when first asked for, and those valid in one language alone. */
export class SharedNames {
  readonly restricted = new Map<string, ListedName[]>();
  /** Where the names of each group of scripts stand. */
  private readonly spans = new Map<number, NameSpans>();
  private readonly groups = new Map<number, ScriptNames>();
  private personsByKey: Map<string, number> | undefined;

  constructor(private readonly table: EntryTable) {
    const keep = (source: string, start: number, end: number, entry: number): void => {
      const colon = languageMark(source, start, end);
      if (colon < 0) {
        const group = scriptGroupOf(source.charCodeAt(source.charCodeAt(start) === shortMark ? start + 1 : start));
        let spans = this.spans.get(group);
        if (spans === undefined) this.spans.set(group, (spans = { source: [], bounds: [] }));
        spans.source.push(source);
        spans.bounds.push(start, end, entry);
        return;
      }
      const code = source.slice(start, colon);
      let names = this.restricted.get(code);
      if (names === undefined) this.restricted.set(code, (names = []));
      names.push({ name: source.slice(colon + 1, end), entry });
    };
    this.eachName(keep);
    for (const { entry, name } of table.further) keep(name, 0, name.length, entry);
  }

  /** The names whose first letter is of one group, a bit of `script-group.ts`. */
  inGroup(group: number): ScriptNames {
    let names = this.groups.get(group);
    if (names === undefined) this.groups.set(group, (names = this.compile(group)));
    return names;
  }

  /** The person whose label has the key `key`, if it is one person and a name of two words: `Wladimir Putin`, `Володимир Путін`. */
  personOf(key: string): GazetteerEntry | undefined {
    if (this.personsByKey === undefined) {
      this.personsByKey = new Map();
      for (let at = this.table.firstNamed; at < this.table.length && this.table.typeOf(at) === 'person'; at++) {
        const labelKey = nameKey(this.table.label(at));
        this.personsByKey.set(labelKey, this.personsByKey.has(labelKey) || !/^\w+-\w/.test(labelKey) ? -1 : at);
      }
    }
    const at = this.personsByKey.get(key) ?? -1;
    return at < 0 ? undefined : this.table.entry(at);
  }

  private compile(group: number): ScriptNames {
    // 67,000 nodes in Latin letters, some 25,000 in any other script: growing a trie costs as much as filling it.
    const trie = new Trie((group === latin ? 128 : 32) * 1024);
    const givenNames = new Trie();
    const { source: sources, bounds } = this.spans.get(group) ?? noSpans;
    sources.forEach((source, at) => {
      const start = bounds[3 * at]!;
      const entry = bounds[3 * at + 2]!;
      const length = addName(trie, source, start, bounds[3 * at + 1]!, entry, 0);
      if (
        length > 0 &&
        this.table.typeOf(entry) === 'person' &&
        classOf(source.charCodeAt(start)) === CharacterClass.upper
      )
        addNameParts(givenNames, length);
    });
    return { layer: { trie, isFallback: false, isOwn: false }, givenNames };
  }

  private eachName(visit: (source: string, start: number, end: number, entry: number) => void): void {
    const { table } = this;
    for (let entry = table.firstNamed; entry < table.length; entry++) {
      table.eachName(entry, (source, start, end) => {
        while (source.charCodeAt(start) === space) start++;
        visit(source, start, end, entry);
      });
    }
  }
}

/** `fr:OTAN`: where the colon of a language mark stands, or -1. */
function languageMark(source: string, start: number, end: number): number {
  for (let at = start; at < end && at <= start + 3; at++) {
    const code = source.charCodeAt(at);
    if (code === colonMark) return at >= start + 2 ? at : -1;
    if (code < 0x61 || code > 0x7a) return -1;
  }
  return -1;
}

/** `Vladimir Putin`, just folded into `scratch`, makes "vladimir" a given name and "putin" a last one. Scripts without capitals are left out. */
function addNameParts(nameParts: Trie, length: number): void {
  const name = scratch.subarray(0, length);
  const gap = name.indexOf(space);
  if (gap < 3) return;
  nameParts.add(scratch, 0, gap, WordFlag.givenName);
  const last = name.lastIndexOf(space) + 1;
  if (length - last >= shortestLastName) nameParts.add(scratch, last, length, WordFlag.lastName);
}

/** Han and Kim are words of many languages; Aoun and Klein are few. */
const shortestLastName = 4;

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
        addName(trie, names, from, to, entry, 0);
        from = to + 1;
      }
    }
    start = end + 1;
  }
}

const space = 0x20;
const colonMark = 0x3a;
const shortMark = 0x7e;
const stemMark = 0x2a;

/** Names are folded here one after the other: allocating for each would cost more than all the rest. */
const longestName = 256;
const scratch = new Uint16Array(2 * longestName);
const scratchOffsets = new Uint32Array(2 * longestName);

/** Adds the name `source[start..end)`, its marks read; it is then in `scratch`. Returns its folded length, 0 where it was left out. */
function addName(trie: Trie, source: string, start: number, end: number, entry: number, flags: number): number {
  while (start < end && source.charCodeAt(start) === space) start++;
  while (end > start && source.charCodeAt(end - 1) === space) end--;
  if (source.charCodeAt(start) === shortMark) {
    flags |= NameFlag.short;
    start++;
  }
  if (source.charCodeAt(end - 1) === stemMark) {
    flags |= NameFlag.stem;
    end--;
  }
  if (end - start > longestName) return 0;
  if (isCapitals(source, start, end)) flags |= NameFlag.capitals;
  const length = foldRange(source, start, end, scratch, scratchOffsets);
  if (length < 2) return 0;
  trie.add(scratch, 0, length, (entry << nameFlagBits) | flags, marksOf(source, start, end));
  return length;
}

/** All capitals and at most five letters: `WHO`, `США`, `U.S.`. */
function isCapitals(source: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const kind = classOf(source.charCodeAt(at));
    if (kind === CharacterClass.upper) capitals++;
    else if (kind !== CharacterClass.separator && kind !== CharacterClass.boundary) return false;
  }
  return capitals > 0 && capitals <= 5;
}

function startsLower(name: string): boolean {
  return classOf(name.charCodeAt(0)) === CharacterClass.lower;
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
