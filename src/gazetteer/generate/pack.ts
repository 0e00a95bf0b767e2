/**
 * Compiles the names that all languages share into the folder that the built program reads them from; part of `npm run build`:
 *
 *   npx tsx src/gazetteer/generate/pack.ts dist/gazetteer/packed
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePlaceNames } from '../compile.js';
import { EntryTable } from '../entry-table.js';
import { events } from '../events.js';
import { homeCountries } from '../home-countries.generated.js';
import { builtIn } from '../load.js';
import { compileGivenNames } from '../assemble.js';
import english from '../names/en.generated.js';
import { organisations } from '../organisations.js';
import { packNames } from '../packed-names.js';
import { people } from '../people.js';
import { places } from '../places.generated.js';
import { regions } from '../regions.js';
import { groupBits } from '../script-group.js';
import { TableNames } from '../shared-names.js';
import type { Trie } from '../../text/trie.js';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: pack.ts <folder>');

const table = new EntryTable({ places, people, organisations, events, regions });
/** The lines of the tables up to their names: id and label, and what encloses a region. */
const heads = (tables: readonly string[], fields: number): string =>
  tables
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.includes('|') && !line.startsWith('#'))
    .map((line) => line.split('|').slice(0, fields).join('|').trim())
    .join('\n');
const entries = [heads(people, 2), heads(organisations, 2), heads([events], 2), heads([regions], 3)];

const cities = new Map<string, string>();
for (const country of new Set(Object.values(homeCountries).flatMap((list) => list.split(' '))))
  cities.set(country, ((await import(`../cities/${country}.generated.ts`)) as { default: string }).default);
const fallback = compilePlaceNames(table, english, true).trie as Trie;
const givenNames = await compileGivenNames(builtIn);

mkdirSync(folder, { recursive: true });
for (const [file, content] of packNames(
  new TableNames(table),
  places,
  entries,
  groupBits,
  { fallback, givenNames },
  cities,
))
  writeFileSync(join(folder, file), content);
