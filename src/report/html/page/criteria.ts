/**
 * What the reader asks for, and the same as the fragment of an address, so that a bookmark or the back button brings it back. Languages, outlets
 * and names are told by tag and id, which mean the same in tomorrow's page.
 */
import { isTag } from '../language-tag.js';

/** Of the languages (outlets) chosen: any of them, all of them, or none of them reported the event. */
export type Coverage = 'any' | 'all' | 'none';
export type Order = 'largest' | 'languages' | 'outlets' | 'newest' | 'oldest';

export interface Criteria {
  readonly words: string;
  /** Tags. */
  readonly languages: readonly string[];
  readonly languageCoverage: Coverage;
  /** Ids of outlets. */
  readonly outlets: readonly string[];
  readonly outletCoverage: Coverage;
  /** Ids of entities, all of which are named. */
  readonly names: readonly string[];
  /** ISO days, '' for no limit. */
  readonly from: string;
  readonly to: string;
  readonly order: Order;
}

export const everything: Criteria = {
  words: '',
  languages: [],
  languageCoverage: 'any',
  outlets: [],
  outletCoverage: 'any',
  names: [],
  from: '',
  to: '',
  order: 'largest',
};

const coverages: readonly string[] = ['any', 'all', 'none'];
const orders: readonly string[] = ['largest', 'languages', 'outlets', 'newest', 'oldest'];
const longestSearch = 200;
const longestId = 300;
const mostChosen = 50;

/** Whether `criteria` leave nothing out. */
export function isEverything({ words, languages, outlets, names, from, to }: Criteria): boolean {
  return words.trim() === '' && languages.length + outlets.length + names.length === 0 && from === '' && to === '';
}

/** `criteria` without what is as usual: `words=nato&languages=fr&languages=de`. */
export function toFragment(criteria: Criteria): string {
  const said = new URLSearchParams();
  for (const [key, value] of Object.entries(criteria) as [keyof Criteria, string | readonly string[]][])
    if (typeof value !== 'string') for (const one of value) said.append(key, one);
    else if (value !== everything[key]) said.set(key, value);
  return said.toString();
}

/** The reverse. What is not understood is as usual, since anyone may write an address; what this page does not have stays asked for. */
export function fromFragment(fragment: string): Criteria {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  const ids = (key: keyof Criteria, isId: (id: string) => boolean): string[] =>
    [...new Set(said.getAll(key).slice(0, mostChosen))].filter((id) => id.length <= longestId && isId(id));
  const oneOf = (key: keyof Criteria, allowed: readonly string[]): string =>
    allowed.find((value) => value === said.get(key)) ?? allowed[0]!;
  const day = (key: keyof Criteria): string => /^\d{4}-\d\d-\d\d$/.exec(said.get(key) ?? '')?.[0] ?? '';
  return {
    words: (said.get('words') ?? '').slice(0, longestSearch),
    languages: ids('languages', (tag) => tag === 'und' || isTag(tag)),
    languageCoverage: oneOf('languageCoverage', coverages) as Coverage,
    outlets: ids('outlets', isEntity),
    outletCoverage: oneOf('outletCoverage', coverages) as Coverage,
    names: ids('names', isEntity),
    from: day('from'),
    to: day('to'),
    order: oneOf('order', orders) as Order,
  };
}

/** `person:vladimir-putin`, `site:harbourpost.example`. */
function isEntity(id: string): boolean {
  return /^[a-z]+:./.test(id);
}
