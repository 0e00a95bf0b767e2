/**
 * The events as searches and filters need them. Titles and names are folded as everywhere in the program (`text/fold.ts`): `Erdoğan` typed
 * without accents is found. A word of the search may stand anywhere in a word, which is what Chinese, Thai and a half-typed word need.
 */
import { foldWord } from '../../../text/fold.js';
import type { Contents, PageEvent } from '../contents.js';
import type { Coverage, Criteria, Order } from './criteria.js';
import type { Period } from './periods.js';
import { searchWords } from './search-words.js';

/** What an event is found by: places in the tables, each once. */
interface Indexed {
  readonly languages: readonly number[];
  readonly outlets: readonly number[];
  readonly names: readonly number[];
  readonly files: readonly number[];
}

/** Shorter words are in every other id. */
const shortestInIds = 3;

export class EventIndex {
  readonly events: readonly PageEvent[];
  /** Places in the tables, by tag and id. */
  readonly placeOf: { readonly [table in 'languages' | 'outlets' | 'names']: ReadonlyMap<string, number> };
  private readonly indexed: readonly Indexed[];
  private readonly spans: readonly (readonly Period[])[];
  /** Folded labels and titles, and ids, made when first searched. */
  private titles: readonly string[] | undefined;
  private ids: readonly string[] | undefined;
  private tables: { readonly [table in keyof Indexed]: readonly string[] } | undefined;

  constructor(private readonly contents: Contents) {
    this.events = contents.events;
    const { languages, outlets, names } = contents;
    this.placeOf = { languages: placesOf(languages), outlets: placesOf(outlets), names: placesOf(names) };
    this.indexed = contents.events.map(({ articles }) => ({
      languages: distinct(articles.map(({ language }) => language)),
      outlets: distinct(articles.flatMap(({ outlet }) => outlet ?? [])),
      names: distinct(articles.flatMap((article) => article.names ?? [])),
      files: distinct(articles.flatMap(({ file }) => file ?? [])),
    }));
    this.spans = contents.events.map(daysOf);
  }

  /** Languages, outlets and names of the event at `place`. */
  of(place: number): Indexed {
    return this.indexed[place]!;
  }

  /** The days of the event at `place`, and those on which its articles were published, in order. */
  spansOf(place: number): readonly Period[] {
    return this.spans[place]!;
  }

  /** Folds what searches look through: a tenth of a second at 10,000 articles, so done before the first letter is typed. */
  prepare(): void {
    this.titles ??= this.events.map(({ label, articles }) =>
      [label, ...articles.map(({ title }) => title)].map(foldWord).join('\n'),
    );
    this.ids ??= this.events.map(({ id: own, articles }) =>
      foldWord([own, ...articles.map(({ id, url }) => id ?? url)].join('\n')),
    );
    this.tables ??= {
      languages: this.contents.languages.map(([tag, name]) => `${tag}\n${foldWord(name)}`),
      outlets: this.contents.outlets.map(([, name]) => foldWord(name)),
      names: this.contents.names.map(([, name]) => foldWord(name)),
      files: this.contents.files.map(foldWord),
    };
  }

  /** Places of the events that `criteria` ask for, in their order. */
  find(criteria: Criteria): number[] {
    const words = searchWords(criteria.words);
    if (words.length > 0) this.prepare();
    const found = words.map((word) => this.finderOf(word));
    // What the page does not have is in no event.
    const chosen = (table: 'languages' | 'outlets' | 'names'): number[] =>
      criteria[table].map((id) => this.placeOf[table].get(id) ?? -1);
    const [inLanguages, inOutlets, withNames] = [chosen('languages'), chosen('outlets'), chosen('names')];
    const places: number[] = [];
    for (let place = 0; place < this.events.length; place++) {
      const { languages, outlets, names } = this.indexed[place]!;
      if (
        isIn(this.spans[place]!, criteria.from, criteria.to) &&
        covers(languages, inLanguages, criteria.languageCoverage) &&
        covers(outlets, inOutlets, criteria.outletCoverage) &&
        covers(names, withNames, 'all') &&
        found.every((has) => has(place))
      )
        places.push(place);
    }
    return this.inOrder(places, criteria.order);
  }

  /** Whether the event at a place has `word` in a title, a name, a path or an id. */
  private finderOf(word: string): (place: number) => boolean {
    const { languages, outlets, names, files } = this.tables!;
    const having = (table: readonly string[]): Set<number> =>
      new Set(table.flatMap((name, place) => (name.includes(word) ? place : [])));
    const [inLanguages, inOutlets, inNames] = [having(languages), having(outlets), having(names)];
    const inIds = word.length >= shortestInIds;
    const inFiles = inIds ? having(files) : new Set<number>();
    return (place) => {
      const indexed = this.indexed[place]!;
      return (
        this.titles![place]!.includes(word) ||
        indexed.names.some((name) => inNames.has(name)) ||
        indexed.outlets.some((outlet) => inOutlets.has(outlet)) ||
        indexed.languages.some((language) => inLanguages.has(language)) ||
        indexed.files.some((file) => inFiles.has(file)) ||
        (inIds && this.ids![place]!.includes(word))
      );
    };
  }

  private inOrder(places: number[], order: Order): number[] {
    if (order === 'largest') return places;
    const { events, indexed } = this;
    const rank: Record<Exclude<Order, 'largest'>, (a: number, b: number) => number> = {
      languages: (a, b) => indexed[b]!.languages.length - indexed[a]!.languages.length,
      outlets: (a, b) => events[b]!.sources - events[a]!.sources,
      newest: (a, b) => compare(events[b]!.to ?? '', events[a]!.to ?? ''),
      oldest: (a, b) => compare(events[a]!.from ?? '\uffff', events[b]!.from ?? '\uffff'),
    };
    return places.sort((a, b) => rank[order](a, b) || a - b);
  }
}

function daysOf({ from, to, articles }: PageEvent): Period[] {
  const event = from === undefined || to === undefined ? [] : [{ from, to }];
  const others = new Set(articles.flatMap(({ day }) => day ?? []));
  for (const day of others) if (event.some((own) => day >= own.from && day <= own.to)) others.delete(day);
  return [...event, ...[...others].map((day) => ({ from: day, to: day }))].sort((a, b) => compare(a.from, b.from));
}

/** Whether any of `spans` touches the days from `first` to `last`; '' is no limit. What has no days is left out by any limit. */
function isIn(spans: readonly Period[], first: string, last: string): boolean {
  if (first === '' && last === '') return true;
  return spans.some(({ from, to }) => (first === '' || to >= first) && (last === '' || from <= last));
}

function covers(all: readonly number[], chosen: readonly number[], coverage: Coverage): boolean {
  if (chosen.length === 0) return true;
  if (coverage === 'all') return chosen.every((one) => all.includes(one));
  return chosen.some((one) => all.includes(one)) === (coverage === 'any');
}

function distinct(places: readonly number[]): number[] {
  return [...new Set(places)].sort((a, b) => a - b);
}

function placesOf(rows: readonly (readonly [id: string, ...rest: unknown[]])[]): Map<string, number> {
  return new Map(rows.map(([id], place) => [id, place]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
