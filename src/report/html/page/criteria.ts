/** What the reader asks for, and the same as the fragment of an address, so that a bookmark or the back button brings it back. */

/** Of the languages (outlets) chosen: any of them, all of them, or none of them reported the event. */
export type Coverage = 'any' | 'all' | 'none';
export type Order = 'largest' | 'languages' | 'outlets' | 'newest' | 'oldest';

export interface Criteria {
  readonly words: string;
  /** Places in the tables of the page. */
  readonly languages: readonly number[];
  readonly languageCoverage: Coverage;
  readonly outlets: readonly number[];
  readonly outletCoverage: Coverage;
  /** All of them are named. */
  readonly names: readonly number[];
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

/** Whether `criteria` leave nothing out. */
export function isEverything({ words, languages, outlets, names, from, to }: Criteria): boolean {
  return words.trim() === '' && languages.length + outlets.length + names.length === 0 && from === '' && to === '';
}

/** `criteria` without what is as usual: `words=nato&languages=3,5`. */
export function toFragment(criteria: Criteria): string {
  const said = new URLSearchParams();
  for (const key of Object.keys(everything) as (keyof Criteria)[])
    if (String(criteria[key]) !== String(everything[key])) said.set(key, String(criteria[key]));
  return said.toString();
}

/** The reverse, for a page whose tables are so long. What is not understood is as usual: anyone may write an address. */
export function fromFragment(
  fragment: string,
  lengths: { readonly languages: number; readonly outlets: number; readonly names: number },
): Criteria {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  const places = (key: keyof typeof lengths): number[] =>
    [...new Set((said.get(key) ?? '').split(',').slice(0, 50))]
      .filter((place) => /^\d{1,7}$/.test(place))
      .map(Number)
      .filter((place) => place < lengths[key]);
  const oneOf = (key: keyof Criteria, allowed: readonly string[]): string =>
    allowed.find((value) => value === said.get(key)) ?? allowed[0]!;
  const day = (key: keyof Criteria): string => /^\d{4}-\d\d-\d\d$/.exec(said.get(key) ?? '')?.[0] ?? '';
  return {
    words: (said.get('words') ?? '').slice(0, longestSearch),
    languages: places('languages'),
    languageCoverage: oneOf('languageCoverage', coverages) as Coverage,
    outlets: places('outlets'),
    outletCoverage: oneOf('outletCoverage', coverages) as Coverage,
    names: places('names'),
    from: day('from'),
    to: day('to'),
    order: oneOf('order', orders) as Order,
  };
}
