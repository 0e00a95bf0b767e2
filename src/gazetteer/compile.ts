/**
 * Turns the tables of names into tries. Names keep what their writing says: `*` a stem, `~` a short form, capitals only,
 * one language only. Nothing here knows files or languages by name: a wider dictionary is more lines.
 */
import type { LanguagePack } from '../model/language-pack.js';
import { NameFlag, WordFlag, nameFlagBits } from '../model/gazetteer.js';
import type { NameLayer } from '../model/gazetteer.js';
import { CharacterClass, classOf } from '../text/characters.js';
import { foldText } from '../text/fold.js';
import type { EntryTable } from './entry-table.js';
import { Trie } from './trie.js';

/** A name that is valid in one language only, with the value it stands for. */
interface RestrictedName {
  readonly name: string;
  readonly value: number;
}

/** Names of people, organisations and regions in all languages; those valid in one language only by that language. */
export interface SharedNames {
  readonly layer: NameLayer;
  readonly restricted: ReadonlyMap<string, readonly RestrictedName[]>;
  /** Folded first words of full names of people. */
  readonly givenNames: ReadonlySet<string>;
}

/** Compiles what every language shares. */
export function compileShared(table: EntryTable): SharedNames {
  const trie = new Trie(32 * 1024);
  const restricted = new Map<string, RestrictedName[]>();
  const givenNames = new Set<string>();
  for (const { entry, names } of table.named) {
    const isPerson = table.entry(entry).type === 'person';
    for (const name of names) {
      const language = /^([a-z]{2,3}):(.*)$/s.exec(name);
      if (language === null) {
        addName(trie, name, entry, 0);
        if (isPerson) noteGivenName(givenNames, name);
        continue;
      }
      const code = language[1]!;
      let list = restricted.get(code);
      if (list === undefined) restricted.set(code, (list = []));
      list.push({ name: language[2]!.trim(), value: entry });
    }
  }
  return { layer: { trie, isFallback: false, hasLowerCase: false }, restricted, givenNames };
}

/** `Vladimir Putin` makes "vladimir" a given name; Han and Arabic script have no capitals to go by and are left out. */
function noteGivenName(givenNames: Set<string>, name: string): void {
  const gap = name.indexOf(' ');
  if (gap < 3 || name.startsWith('~') || classOf(name.charCodeAt(0)) !== CharacterClass.upper) return;
  const { codes, length } = foldText(name.slice(0, gap));
  givenNames.add(String.fromCharCode(...codes.subarray(0, length)));
}

/** Compiles a generated table of place names: lines `id<TAB>name|name`. Ids that no table of places knows are left out. */
export function compilePlaceNames(table: EntryTable, names: string, isFallback: boolean): NameLayer {
  const trie = new Trie(names.length);
  addPlaceNames(trie, table, names);
  return { trie, isFallback, hasLowerCase: false };
}

/** Compiles the names that one language has for itself: its table, its pack, the shared tables' names for it alone. */
export function compileOwn(table: EntryTable, shared: SharedNames, code: string, pack: LanguagePack, names: string): NameLayer {
  const trie = new Trie(names.length + 16 * 1024);
  addPlaceNames(trie, table, names);
  for (const [id, forms] of Object.entries(pack.places)) {
    const entry = table.placeIndex(id);
    if (entry === undefined) continue;
    for (const name of words(forms.names)) addName(trie, name, entry, 0);
    for (const name of words(forms.adjectives)) addName(trie, name, entry, NameFlag.adjective | (startsLower(name) ? NameFlag.lowerCase : 0));
  }
  for (const { name, value } of shared.restricted.get(code) ?? []) addName(trie, name, value, 0);
  return { trie, isFallback: false, hasLowerCase: true };
}

function addPlaceNames(trie: Trie, table: EntryTable, names: string): void {
  for (const line of names.split('\n')) {
    const gap = line.indexOf('\t');
    if (gap < 0) continue;
    const entry = table.placeIndex(line.slice(0, gap));
    if (entry !== undefined) for (const name of line.slice(gap + 1).split('|')) addName(trie, name, entry, 0);
  }
}

function addName(trie: Trie, written: string, entry: number, flags: number): void {
  let name = written.trim();
  if (name.startsWith('~')) {
    flags |= NameFlag.short;
    name = name.slice(1);
  }
  if (name.endsWith('*')) {
    flags |= NameFlag.stem;
    name = name.slice(0, -1);
  }
  if (isCapitals(name)) flags |= NameFlag.capitals;
  const { codes, length } = foldText(name);
  if (length > 1) trie.add(codes, 0, length, (entry << nameFlagBits) | flags);
}

/** All capitals and at most five letters: `WHO`, `США`, `U.S.`. */
function isCapitals(name: string): boolean {
  let capitals = 0;
  for (let at = 0; at < name.length; at++) {
    const kind = classOf(name.charCodeAt(at));
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
      const { codes, length } = foldText(isStem ? word.slice(0, -1) : word);
      trie.add(codes, 0, length, isStem ? flag | WordFlag.stem : flag);
    }
  }
  return trie;
}

function words(list: string | undefined): string[] {
  return list === undefined || list === '' ? [] : list.split('|').map((word) => word.trim()).filter((word) => word !== '');
}
