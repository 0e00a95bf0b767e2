/**
 * Which names a document of one language is read with. Tables are read when a document first needs them and compiled once: names of
 * people, organisations and regions by script, English place names as the fallback of every language, and each language's own, with
 * the smaller cities of its countries.
 */
import type { Language } from '../model/calendar.js';
import type { OwnEntry } from '../model/own-entry.js';
import type { FamilyNames, Gazetteer, NameLayer, PatternTrie } from '../model/gazetteer.js';
import { UnitRole, WordFlag } from '../model/gazetteer.js';
import { compileOwn, compilePlaceNames, compileWords } from './compile.js';
import { fallbackEndings } from './endings.js';
import { familyNames } from './family-names.js';
import type { FamilyNameTable } from './family-names.js';
import { EntryTable } from './entry-table.js';
import type { GazetteerTables } from './entry-table.js';
import { fallbackPrefixes, locatives } from './locatives.js';
import { personWords } from './person-words.js';
import { groupBits, scriptGroupsOf } from './script-group.js';
import { type SharedNames, TableNames } from './shared-names.js';
import { FirstSteps } from '../text/first-steps.js';
import type { Trie } from '../text/trie.js';

/** The language whose place names serve beside those of every other one. */
const fallbackNames = 'en';

/** The tables of one dictionary: the entries, what is known of given names, and place names by language. */
export interface GazetteerSource {
  readonly tables: () => Promise<GazetteerTables>;
  /** What the tables' names come to, where that was compiled before. */
  readonly packed?: {
    readonly names: (table: EntryTable) => SharedNames;
    readonly fallback: () => PatternTrie;
    readonly givenNames: () => PatternTrie;
  };
  /** Given names and family names, `|` between them. */
  readonly givenNames: () => Promise<string>;
  readonly surnames: () => Promise<string>;
  /** Lines of place names in one language; '' where there is no table. */
  readonly placeNames: (code: string) => Promise<string>;
  /** The tables of smaller cities that a language's press names, one a country. */
  readonly homeCities: (code: string) => Promise<readonly string[]>;
}

/** What languages share. Parts are compiled when the first language needs them. */
interface Shared {
  readonly table: EntryTable;
  /** A user's own names before the dictionary's. */
  readonly names: readonly SharedNames[];
  readonly givenNames: PatternTrie;
  readonly fallback: () => NameLayer;
}

/** A loader over one dictionary and a user's own entries; each language is compiled once. */
export function gazetteerLoader(
  source: GazetteerSource,
  own: readonly OwnEntry[] = [],
): (language: Language) => Promise<Gazetteer> {
  let shared: Promise<Shared> | undefined;
  const loaded = new Map<string, Promise<Gazetteer>>();
  return (language) => {
    let gazetteer = loaded.get(language.code);
    if (gazetteer === undefined) {
      shared ??= readShared(source, own);
      gazetteer = shared.then((parts) => compileLanguage(source, parts, language));
      loaded.set(language.code, gazetteer);
    }
    return gazetteer;
  };
}

async function readShared(source: GazetteerSource, own: readonly OwnEntry[]): Promise<Shared> {
  const [tables, givenNames, placeNames] = await Promise.all([
    source.tables(),
    source.packed?.givenNames() ?? compileGivenNames(source),
    source.packed === undefined ? source.placeNames(fallbackNames) : '',
  ]);
  const table = new EntryTable(tables);
  const names = [source.packed?.names(table) ?? new TableNames(table)];
  if (own.length > 0) {
    const first = table.length;
    names.unshift(new TableNames(table, first, table.addOwn(own)));
  }
  let fallback: NameLayer | undefined;
  return {
    table,
    names,
    givenNames,
    fallback: () =>
      (fallback ??=
        source.packed === undefined
          ? compilePlaceNames(table, placeNames, true)
          : { trie: source.packed.fallback(), isFallback: true, isOwn: false }),
  };
}

/** The given names and family names of all languages. */
export async function compileGivenNames(source: Pick<GazetteerSource, 'givenNames' | 'surnames'>): Promise<Trie> {
  const [givenNames, surnames] = await Promise.all([source.givenNames(), source.surnames()]);
  return compileWords([
    [givenNames, WordFlag.givenName],
    [surnames, WordFlag.lastName],
  ]);
}

/** A language is read with the names in its own script and in Latin letters. */
async function compileLanguage(source: GazetteerSource, shared: Shared, language: Language): Promise<Gazetteer> {
  const { code, pack, calendar } = language;
  const hasPack = pack.code === code;
  const isFallback = code === fallbackNames;
  const [placeNames, homeCities] = await Promise.all([source.placeNames(code), source.homeCities(code)]);
  for (const cities of homeCities) shared.table.addPlaces(cities);
  const own = compileOwn(
    shared.table,
    shared.names.flatMap((names) => names.restricted(code)),
    {
      code,
      pack,
      placeNames: isFallback ? '' : placeNames,
      homeCities,
    },
  );
  const scripts = scriptGroupsOf(placeNames);
  const groups = shared.names.flatMap((names) =>
    groupBits.filter((group) => (scripts & group) !== 0).map((group) => names.inGroup(group)),
  );
  const { names } = pack;
  const table = familyNames[code];
  const beside = personWords[code];
  const written = hasPack ? names.endings : (fallbackEndings[code] ?? '');
  const freeEnding = hasPack || written !== '' ? 0 : Math.min(3, calendar.maxEnding);
  const layers = [own, ...groups.map((group) => group.layer), { ...shared.fallback(), isFallback: !isFallback }];
  return {
    language: code,
    layers,
    firstTwo: new FirstSteps(layers.map(({ trie }) => trie)),
    words: compileWords([
      [names.titles, WordFlag.title],
      [names.organisationWords, WordFlag.organisation],
      [names.placeWords, WordFlag.place],
      [names.joiners, WordFlag.joiner],
      [names.neverNames, WordFlag.never],
      [pack.stopWords, WordFlag.stopWord],
      [locatives[code], WordFlag.locative],
      [beside?.honorifics, WordFlag.title | WordFlag.honorific],
      [beside?.speech, WordFlag.speech],
      [hasPack ? '' : beside?.titles, WordFlag.title],
      [names.syllabic === true ? table?.surnames : '', WordFlag.surname],
      ...[
        calendar.months,
        calendar.shortMonths,
        calendar.weekdays,
        calendar.shortWeekdays,
        pack.dates.months,
        pack.dates.weekdays,
      ].map((words) => [words?.join('|'), WordFlag.never | WordFlag.date] as const),
    ]),
    givenNames: [shared.givenNames, ...groups.map((group) => group.givenNames)],
    endings: compileWords([[written, 1]]),
    freeEnding,
    inflects: written !== '' || freeEnding > 0,
    prefixes: compileWords([[hasPack ? names.prefixes : (fallbackPrefixes[code] ?? calendar.prefixes), 1]]),
    capitalisesNouns: names.nounsCapitalised ?? false,
    isSyllabic: names.syllabic ?? false,
    headsStand: names.headsStand,
    familyNames: table === undefined ? undefined : compileFamilyNames(table),
    personOf: (key) => shared.names.map((names) => names.personOf(key)).find((entry) => entry !== undefined),
    entry: (at) => shared.table.entry(at),
  };
}

function compileFamilyNames({ surnames, given, transcribing, telling }: FamilyNameTable): FamilyNames {
  const roles = new Uint8Array(0x10000);
  const mark = (characters: Iterable<string>, role: number): void => {
    for (const character of characters) roles[character.charCodeAt(0)]! |= role;
  };
  mark(given, UnitRole.given);
  mark(transcribing, UnitRole.transcribing);
  mark(telling, UnitRole.telling);
  mark(surnames.split('|'), UnitRole.surname);
  return { surnames: compileWords([[surnames, WordFlag.surname]]), roles };
}
