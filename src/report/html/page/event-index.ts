/**
 * The events as searches and filters need them. Titles and names are folded as everywhere in the program (`text/fold.ts`): `Erdoğan` typed
 * without accents is found. A word of the search may stand anywhere in a word, which is what Chinese, Thai and a half-typed word need.
 */
import { foldWord } from '../../../text/fold.js';
import type { Contents, PageEvent } from '../contents.js';
import type { Coverage, Criteria, Order } from './criteria.js';

/** What an event is found by: places in the tables, each once. */
interface Indexed {
  readonly languages: readonly number[];
  readonly outlets: readonly number[];
  readonly names: readonly number[];
}

export class EventIndex {
  readonly events: readonly PageEvent[];
  private readonly indexed: readonly Indexed[];
  /** Folded labels and titles, made when first searched. */
  private titles: readonly string[] | undefined;
  private tables: { readonly [table in keyof Indexed]: readonly string[] } | undefined;

  constructor(private readonly contents: Contents) {
    this.events = contents.events;
    this.indexed = contents.events.map(({ articles }) => ({
      languages: distinct(articles.map(({ language }) => language)),
      outlets: distinct(articles.flatMap(({ outlet }) => outlet ?? [])),
      names: distinct(articles.flatMap(({ names }) => names ?? [])),
    }));
  }

  /** Languages, outlets and names of the event at `place`. */
  of(place: number): Indexed {
    return this.indexed[place]!;
  }

  /** Folds what searches look through: a tenth of a second at 10,000 articles, so done before the first letter is typed. */
  prepare(): void {
    this.titles ??= this.events.map(({ label, articles }) =>
      [label, ...articles.map(({ title }) => title)].map(foldWord).join('\n'),
    );
    this.tables ??= {
      languages: this.contents.languages.map(([tag, name]) => `${tag}\n${foldWord(name)}`),
      outlets: this.contents.outlets.map(foldWord),
      names: this.contents.names.map(([, name]) => foldWord(name)),
    };
  }

  /** Places of the events that `criteria` ask for, in their order. */
  find(criteria: Criteria): number[] {
    const words = foldWord(criteria.words)
      .split(/\s+/)
      .filter((word) => word !== '');
    if (words.length > 0) this.prepare();
    const found = words.map((word) => this.finderOf(word));
    const places: number[] = [];
    for (let place = 0; place < this.events.length; place++) {
      const { languages, outlets, names } = this.indexed[place]!;
      if (
        isIn(this.events[place]!, criteria.from, criteria.to) &&
        covers(languages, criteria.languages, criteria.languageCoverage) &&
        covers(outlets, criteria.outlets, criteria.outletCoverage) &&
        covers(names, criteria.names, 'all') &&
        found.every((has) => has(place))
      )
        places.push(place);
    }
    return this.inOrder(places, criteria.order);
  }

  /** Whether the event at a place has `word` in a title or in a name. */
  private finderOf(word: string): (place: number) => boolean {
    const { languages, outlets, names } = this.tables!;
    const having = (table: readonly string[]): Set<number> =>
      new Set(table.flatMap((name, place) => (name.includes(word) ? place : [])));
    const [inLanguages, inOutlets, inNames] = [having(languages), having(outlets), having(names)];
    return (place) => {
      const indexed = this.indexed[place]!;
      return (
        this.titles![place]!.includes(word) ||
        indexed.names.some((name) => inNames.has(name)) ||
        indexed.outlets.some((outlet) => inOutlets.has(outlet)) ||
        indexed.languages.some((language) => inLanguages.has(language))
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

/** Whether `event` touches the days from `from` to `to`; '' is no limit. An event without days is left out by any limit. */
function isIn({ from, to }: PageEvent, first: string, last: string): boolean {
  if (first === '' && last === '') return true;
  return from !== undefined && to !== undefined && (first === '' || to >= first) && (last === '' || from <= last);
}

function covers(all: readonly number[], chosen: readonly number[], coverage: Coverage): boolean {
  if (chosen.length === 0) return true;
  if (coverage === 'all') return chosen.every((one) => all.includes(one));
  return chosen.some((one) => all.includes(one)) === (coverage === 'any');
}

function distinct(places: readonly number[]): number[] {
  return [...new Set(places)].sort((a, b) => a - b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
