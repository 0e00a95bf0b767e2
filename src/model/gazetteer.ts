import type { EntityType } from './entity.js';

/** One thing that has a name, as the dictionary keeps it. */
export interface GazetteerEntry {
  readonly id: string;
  readonly type: EntityType;
  /** The English label. */
  readonly name: string;
  /** An entry of the user's own. */
  readonly isOwn?: boolean;
  /** What kind of place it is. */
  readonly kind?: PlaceKind;
  /** Enclosing places, nearest first. */
  readonly within?: readonly string[];
  /** The country whose government the press may mean by the name: the Kremlin, Beijing. */
  readonly standsFor?: string;
  /** Inhabitants, for cities; settles which of two cities of one name is meant. */
  readonly population?: number;
}

export type PlaceKind = 'country' | 'territory' | 'region' | 'capital' | 'city';

/**
 * A trie over folded UTF-16 units. Node 0 is the root. Values hang on nodes in lists of cells: `first(node)` is the first
 * cell or -1, `following(cell)` the next one or -1.
 */
export interface PatternTrie {
  /** The child of `node` by `code`, or 0. */
  child(node: number, code: number): number;
  first(node: number): number;
  following(cell: number): number;
  valueAt(cell: number): number;
  /** The accents of the pattern as it was listed: a number of `text/marks.ts`. */
  marksAt(cell: number): number;
}

/** Where two units lead from the roots of several tries: `nodes` has their nodes from `after(first, second)` on, one a trie, 0 where it has no such pair. */
export interface FirstTwo {
  readonly nodes: Int32Array;
  after(first: number, second: number): number;
}

/** Some of the names that a document is read with. A value of `trie` is the index of an entry times 2^`nameFlagBits`, plus `NameFlag`s. */
export interface NameLayer {
  readonly trie: PatternTrie;
  /** Names that belong to another language and serve where the document's own has none: less sure where they look like words. */
  readonly isFallback: boolean;
  /** The names that the language has for itself. Some of them may stand in lower case; a word in lower case need not be looked up in the other layers. */
  readonly isOwn: boolean;
}

export const nameFlagBits = 5;

/** How one name of an entry may be read. */
export const NameFlag = {
  /** An adjective or demonym of a place. */
  adjective: 1,
  /** Up to four more letters may follow. */
  stem: 2,
  /** Only in capitals: `WHO`, but not "who". */
  capitals: 4,
  /** A surname or other short form, which a longer unknown name may contain: `Putin`. */
  short: 8,
  /** Written in lower case in this language: `turc`, `russe`. */
  lowerCase: 16,
} as const;

/** What a word of the language is to names. Values of `Gazetteer.words` are sums of these. */
export const WordFlag = {
  title: 1,
  organisation: 2,
  place: 4,
  joiner: 8,
  /** Never a name by itself. */
  never: 16,
  stopWord: 32,
  givenName: 64,
  /** Up to four more letters may follow. */
  stem: 128,
  /** What follows is a place: `in`, `near`. */
  locative: 256,
  /** A family name that stands first: `Nguyễn`. */
  surname: 512,
  /** A title that only a name can stand beside: `Mr`. */
  honorific: 1024,
  /** A verb of saying, beside which persons stand. */
  speech: 2048,
  /** A month or weekday: ends an organisation's name, `das Unternehmen am Freitag`. */
  date: 4096,
  /** The last word of a known person's name: of nobody else, it is still most likely a person: `Clinton`. */
  lastName: 8192,
  /** The first word of a known person's name, which may be a title or a word in another language. */
  firstName: 16384,
} as const;

/** A given name, listed as one or borne by a known person. */
export const anyGivenName = WordFlag.givenName | WordFlag.firstName;

/** What persons are called where the family name comes first. */
export interface FamilyNames {
  /** Family names, folded. */
  readonly surnames: PatternTrie;
  /** By UTF-16 unit: `UnitRole`s. */
  readonly roles: Uint8Array;
}

/** What a character is to names. */
export const UnitRole = {
  /** Given names are made of it. */
  given: 1,
  /** Foreign names are transcribed with it. */
  transcribing: 2,
  /** A family name begins with it. */
  surname: 4,
  /** Of those that transcribe, one that ordinary words seldom have. */
  telling: 8,
} as const;

/** Everything that is known of names in one language. */
export interface Gazetteer {
  /** Base language code. */
  readonly language: string;
  readonly layers: readonly NameLayer[];
  /** Of the tries of `layers`, whose names have two units or more. */
  readonly firstTwo: FirstTwo;
  /** Titles, organisation words, stop words and so on, with their `WordFlag`s. */
  readonly words: PatternTrie;
  /** Given names of all languages, with `WordFlag.givenName`. */
  readonly givenNames: readonly PatternTrie[];
  /** Endings that inflect a name. */
  readonly endings: PatternTrie;
  /** Letters of ending that any name of five letters or more may take, in a language that inflects and whose endings nobody wrote down; else 0. */
  readonly freeEnding: number;
  /** Whether names take endings at all. */
  readonly inflects: boolean;
  /** What may be written together before a name. */
  readonly prefixes: PatternTrie;
  /** Nouns are capitalised too (German): a capital says little. */
  readonly capitalisesNouns: boolean;
  /** Written syllable by syllable, its words told apart by accents (Vietnamese). */
  readonly isSyllabic: boolean;
  /** Where words like "city" and "ministry" stand beside a name that nothing else marks as one; undefined where that tells nothing. */
  readonly headsStand: 'before' | 'behind' | undefined;
  /** Family names and what given names are made of, where family names are a closed set and stand first. */
  readonly familyNames: FamilyNames | undefined;
  /** The person whose English label has this `nameKey`; undefined where none has, or several. */
  personOf(key: string): GazetteerEntry | undefined;
  /** The entry of index `at`. */
  entry(at: number): GazetteerEntry;
}
