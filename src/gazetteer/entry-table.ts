/**
 * All entries of the dictionary under one numbering, read from the tables' lines when they are first asked for: a document
 * names some thirty of the twenty thousand.
 */
import type { GazetteerEntry, PlaceKind } from '../model/gazetteer.js';
import type { EntityType } from '../model/entity.js';

/** The source tables. Their formats stand in the functions that read them. */
export interface GazetteerTables {
  /** `id<TAB>kind<TAB>English name<TAB>within ids, comma-separated<TAB>population`, ids without `place:`. */
  readonly places: string;
  /** `vladimir-putin | Vladimir Putin | Владимир Путин | ~Putin | fr:Poutine`. */
  readonly people: string;
  /** As `people`. */
  readonly organisations: string;
  /** `caucasus | Caucasus | - | Kaukasus`: the third field holds enclosing places. */
  readonly regions: string;
}

/** A line of `people`, `organisations` or `regions`, not yet taken apart into names. */
export interface NamedLine {
  readonly entry: number;
  /** English label and further names, still with their marks. */
  readonly names: readonly string[];
}

export class EntryTable {
  readonly named: readonly NamedLine[];
  private readonly placeLines: string[];
  private readonly places = new Map<string, number>();
  private readonly entries: (GazetteerEntry | undefined)[];

  constructor(tables: GazetteerTables) {
    this.placeLines = lines(tables.places);
    this.entries = new Array<GazetteerEntry | undefined>(this.placeLines.length);
    this.placeLines.forEach((line, at) => this.places.set(line.slice(0, line.indexOf('\t')), at));
    this.named = [
      ...lines(tables.people).map((line) => this.nameLine(line, 'person')),
      ...lines(tables.organisations).map((line) => this.nameLine(line, 'organisation')),
      ...lines(tables.regions).map((line) => this.nameLine(line, 'place')),
    ];
  }

  /** Index of a place by its id without `place:`; undefined where no table has it. */
  placeIndex(id: string): number | undefined {
    return this.places.get(id);
  }

  entry(at: number): GazetteerEntry {
    return (this.entries[at] ??= readPlace(this.placeLines[at]!));
  }

  /** First field the id, second the English label, in regions the third field what encloses it. */
  private nameLine(line: string, type: EntityType): NamedLine {
    const [id, ...names] = line.split('|').map((field) => field.trim()) as [string, ...string[]];
    const within = type === 'place' ? names.splice(1, 1)[0] : undefined;
    const at = this.entries.length;
    const label = names[0] ?? id;
    const entry: GazetteerEntry = { id: `${type}:${id}`, type, name: label };
    this.entries.push(
      within === undefined ? entry : { ...entry, kind: 'region', ...(within === '-' || within === '' ? {} : { within: placeIds(within) }) },
    );
    if (type === 'place') this.places.set(id, at);
    return { entry: at, names };
  }
}

function lines(table: string): string[] {
  return table.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

function placeIds(list: string): string[] {
  return list.split(/[,\s]+/).filter((id) => id !== '').map((id) => `place:${id}`);
}

function readPlace(line: string): GazetteerEntry {
  const [id, kind, name, within, population] = line.split('\t');
  return {
    id: `place:${id}`,
    type: 'place',
    name: name ?? id ?? '',
    ...(kind === undefined ? {} : { kind: kind as PlaceKind }),
    ...(within === undefined || within === '' ? {} : { within: placeIds(within) }),
    ...(population === undefined || population === '' ? {} : { population: Number(population) }),
  };
}
