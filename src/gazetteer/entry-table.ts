/**
 * All entries of the dictionary under one numbering. A document names some thirty of ten thousand, so an entry is read from
 * its line of a table when it is first asked for.
 */
import type { EntityType } from '../model/entity.js';
import type { GazetteerEntry, PlaceKind } from '../model/gazetteer.js';
import type { OwnEntry } from '../model/own-entry.js';
import { metonyms } from './metonyms.js';
import { ownTables } from './own-tables.js';
import type { ListedName } from './add-name.js';

/** The source tables, one entry a line. Lines that begin with `#` are left out. */
export interface GazetteerTables {
  /** `id<TAB>kind<TAB>English name<TAB>within ids, comma-separated<TAB>population`, ids without `place:`. */
  readonly places: string;
  /** `vladimir-putin | Vladimir Putin | Владимир Путин | ~Putin | fr:Poutine`. */
  readonly people: readonly string[];
  /** As `people`. */
  readonly organisations: readonly string[];
  /** As `people`: contests, wars, treaties, diseases, holidays, storms. */
  readonly events: string;
  /** `caucasus | Caucasus | - | Kaukasus`: the third field holds enclosing places. */
  readonly regions: string;
}

/** Where an entry's line stands in its table. */
interface Line {
  readonly table: string;
  readonly start: number;
  readonly end: number;
  /** undefined for a line of `places`, which is parted by tabs. */
  readonly type: EntityType | undefined;
}

export class EntryTable {
  private readonly lines: Line[] = [];
  private readonly places = new Map<string, number>();
  /** People and organisations by id; made when a pack first names one. */
  private named: Map<string, number> | undefined;
  /** First entry of the user's own; towns of languages read later stand behind them. */
  private firstOwn = Infinity;
  private readonly entries: (GazetteerEntry | undefined)[] = [];
  /** First entry of people, organisations and regions; those before are places. */
  readonly firstNamed: number;

  constructor(tables: GazetteerTables) {
    this.readLines(tables.places, undefined);
    this.firstNamed = this.lines.length;
    for (const people of tables.people) this.readLines(people, 'person');
    for (const organisations of tables.organisations) this.readLines(organisations, 'organisation');
    this.readLines(tables.events, 'event');
    this.readLines(tables.regions, 'place');
  }

  /** Adds a user's entries that no table has, and gives back the further names of those that one has. */
  addOwn(entries: readonly OwnEntry[]): ListedName[] {
    const { lines, further } = ownTables(entries, (id) => this.indexOf(id) !== undefined);
    this.firstOwn = this.lines.length;
    for (const [type, table] of lines) this.readLines(table, type);
    this.named = undefined;
    return further.map(({ id, marked }) => ({ entry: this.indexOf(id)!, name: marked }));
  }

  /** Adds the lines of another table of places, where no table has them yet: the smaller cities of one country. */
  addPlaces(table: string): void {
    this.readLines(table, undefined);
  }

  get length(): number {
    return this.lines.length;
  }

  /** Index of a place by its id without `place:`; undefined where no table has it. */
  placeIndex(id: string): number | undefined {
    return this.places.get(id);
  }

  /** Index of any entry by its whole id. */
  private indexOf(id: string): number | undefined {
    return id.startsWith('place:') ? this.placeIndex(id.slice('place:'.length)) : this.namedIndex(id);
  }

  /** Index of a person, an organisation or an event by its whole id, `person:vladimir-putin`; undefined where no table has it. */
  namedIndex(id: string): number | undefined {
    if (this.named === undefined) {
      this.named = new Map();
      for (let at = this.firstNamed; at < this.length; at++) {
        const { table, start, type } = this.lines[at]!;
        if (type !== undefined && type !== 'place')
          this.named.set(`${type}:${table.slice(start, table.indexOf('|', start)).trim()}`, at);
      }
    }
    return this.named.get(id);
  }

  typeOf(at: number): EntityType {
    return this.lines[at]!.type ?? 'place';
  }

  entry(at: number): GazetteerEntry {
    return (this.entries[at] ??= this.read(at));
  }

  private read(at: number): GazetteerEntry {
    const line = this.lines[at]!;
    const isOwn = line.type !== undefined && at >= this.firstOwn;
    return isOwn ? { ...readEntry(line), isOwn } : readEntry(line);
  }

  /** The English label of a named entry, without reading the rest of its line. */
  label(at: number): string {
    const { table, start, end } = this.lines[at]!;
    const from = table.indexOf('|', start) + 1;
    const bar = table.indexOf('|', from);
    return table.slice(from, bar < 0 || bar > end ? end : bar).trim();
  }

  /** Calls `visit` for the bounds of each name of a named entry, label first; enclosing places are no names. */
  eachName(at: number, visit: (table: string, start: number, end: number) => void): void {
    const { table, start, end, type } = this.lines[at]!;
    let field = 0;
    for (let from = start; from < end; field++) {
      const bar = table.indexOf('|', from);
      const to = bar < 0 || bar > end ? end : bar;
      if (field > 0 && !(field === 2 && type === 'place')) visit(table, from, to);
      from = to + 1;
    }
  }

  private readLines(table: string, type: EntityType | undefined): void {
    const mark = type === undefined ? '\t' : '|';
    for (let start = 0; start < table.length;) {
      const feed = table.indexOf('\n', start);
      const end = feed < 0 ? table.length : feed;
      const idEnd = table.indexOf(mark, start);
      if (idEnd > start && idEnd < end && table.charCodeAt(start) !== 0x23) {
        if (type === undefined || type === 'place')
          this.places.set(table.slice(start, idEnd).trim(), this.lines.length);
        this.lines.push({ table, start, end, type });
      }
      start = end + 1;
    }
  }
}

function readEntry({ table, start, end, type }: Line): GazetteerEntry {
  const line = table.slice(start, end);
  if (type === undefined) return readPlace(line);
  const [id, name, within] = line.split('|').map((field) => field.trim());
  const standsFor = metonyms[`${type}:${id}`];
  const entry = {
    id: `${type}:${id}`,
    type,
    name: name ?? id ?? '',
    ...(standsFor === undefined ? {} : { standsFor, within: [standsFor] }),
  };
  return type === 'place' ? { ...entry, kind: 'region', ...enclosing(within === '-' ? '' : within) } : entry;
}

function readPlace(line: string): GazetteerEntry {
  const [id, kind, name, within, population] = line.split('\t');
  return {
    id: `place:${id}`,
    type: 'place',
    name: name ?? id ?? '',
    ...(kind === undefined ? {} : { kind: kind as PlaceKind }),
    ...enclosing(within),
    ...(kind === 'capital' ? { standsFor: `place:${(within ?? '').split(',').at(-1)}` } : {}),
    ...(population === undefined || population === '' ? {} : { population: Number(population) }),
  };
}

function enclosing(ids: string | undefined): { within?: readonly string[] } {
  const within = (ids ?? '')
    .split(/[,\s]+/)
    .filter((id) => id !== '')
    .map((id) => `place:${id}`);
  return within.length === 0 ? {} : { within };
}
