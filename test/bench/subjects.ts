/**
 * What made-up news is about: the concepts and countries that the program's own tables name in every language of the benchmark. Some hundreds of
 * each, so that two events have as little in common as two events have.
 */
import { newsLanguages } from './words.js';

/** By language, in one order for all: neighbours among concepts belong to one subject. */
export interface Subjects {
  readonly concepts: readonly string[];
  readonly countries: readonly string[];
}

/** First form of each entry of a table, by its id. */
type Entries = ReadonlyMap<string, string>;

async function entriesOf(file: string, line: RegExp): Promise<Entries> {
  const { default: table } = (await import(`../../src/${file}`)) as { readonly default: string };
  return new Map(
    table.split('\n').flatMap((text) => {
      const [, id, forms] = line.exec(text) ?? [];
      return id === undefined || forms === undefined ? [] : [[id, forms.split('|')[0]!.replaceAll('*', '')] as const];
    }),
  );
}

/** What all `tables` have, in the order of the first, in the words of each. */
function shared(tables: readonly Entries[]): string[][] {
  const ids = [...tables[0]!.keys()].filter((id) => tables.every((table) => table.has(id)));
  return tables.map((table) => ids.map((id) => table.get(id)!));
}

const tags = newsLanguages.map(({ tag }) => tag);
const concepts = shared(
  await Promise.all(tags.map((tag) => entriesOf(`languages/concepts/${tag}.ts`, /^([a-z-]+): (.+)$/))),
);
const countries = shared(
  await Promise.all(tags.map((tag) => entriesOf(`gazetteer/names/${tag}.generated.ts`, /^([A-Z]{2})\t(.+)$/))),
);

/** By tag. */
export const subjects: ReadonlyMap<string, Subjects> = new Map(
  tags.map((tag, at) => [tag, { concepts: concepts[at]!, countries: countries[at]! }]),
);
export const conceptCount = concepts[0]!.length;
export const countryCount = countries[0]!.length;
