/**
 * The dictionary that comes with the program: the tables of this folder, and what the build has compiled of them. A new table in `names/`
 * is found by its file's name.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { Language } from '../model/calendar.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { OwnEntry } from '../model/own-entry.js';
import type { EntryTable } from './entry-table.js';
import { homeCountries } from './home-countries.generated.js';
import { gazetteerLoader, type GazetteerSource } from './assemble.js';
import { PackedNames, type ReadPacked, unpackCities, unpackEntries, unpackTrie } from './packed-names.js';

/** The generated tables of a folder, by the first part of their names: `names/` by language, `cities/` by country. */
class TableFolder {
  private readonly folder: URL;
  private files: ReadonlyMap<string, string> | undefined;

  constructor(path: string) {
    this.folder = new URL(path, import.meta.url);
  }

  /** The text of a table; '' where there is none. */
  async read(key: string): Promise<string> {
    this.files ??= new Map(
      readdirSync(this.folder)
        .filter((name) => /^[a-zA-Z]{2,3}\.generated\.[jt]s$/.test(name))
        .map((name) => [name.slice(0, name.indexOf('.')), name]),
    );
    const file = this.files.get(key);
    if (file === undefined) return '';
    return ((await import(new URL(file, this.folder).href)) as { default: string }).default;
  }
}

/** What the build has compiled; there is none where the program runs from its sources. */
const packedFolder = new URL('./packed/', import.meta.url);
const readPacked: ReadPacked | undefined = existsSync(packedFolder)
  ? (file) => readFileSync(new URL(file, packedFolder))
  : undefined;

const names = new TableFolder('./names/');
const cities = new TableFolder('./cities/');

/** The tables of this folder. */
export const builtIn: GazetteerSource = {
  tables: async () => {
    if (readPacked !== undefined) return unpackEntries(readPacked);
    const [{ places }, { people }, { organisations }, { events }, { regions }] = await Promise.all([
      import('./places.generated.js'),
      import('./people.js'),
      import('./organisations.js'),
      import('./events.js'),
      import('./regions.js'),
    ]);
    return { places, people, organisations, events, regions };
  },
  ...(readPacked !== undefined && {
    packed: {
      names: (table: EntryTable) => new PackedNames(table, readPacked),
      fallback: () => unpackTrie(readPacked, 'fallback'),
      givenNames: () => unpackTrie(readPacked, 'given-names'),
    },
  }),
  givenNames: async () => {
    const [{ givenNames }, { uncasedGivenNames }] = await Promise.all([
      import('./given-names.js'),
      import('./uncased-given-names.js'),
    ]);
    return `${givenNames}|${uncasedGivenNames}`;
  },
  surnames: async () => (await import('./surnames.js')).surnames,
  placeNames: (code) => names.read(code),
  homeCities: (code) =>
    Promise.all(
      (homeCountries[code]?.split(' ') ?? []).map((country) =>
        readPacked === undefined ? cities.read(country) : unpackCities(readPacked, country),
      ),
    ),
};

/** The names that a document in a language is read with. */
export const loadGazetteer = gazetteerLoader(builtIn);

/** As `loadGazetteer`, with a user's own entries. */
export function gazetteerWith(own: readonly OwnEntry[]): (language: Language) => Promise<Gazetteer> {
  return own.length === 0 ? loadGazetteer : gazetteerLoader(builtIn, own);
}
