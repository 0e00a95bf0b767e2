/**
 * NewsML 1.x news items, and the `<newsitem>` of news corpora that came before it (`headline`, `text`): what either says in elements of its own.
 * An item may nest components, for pictures and translations: the first that has a text is read.
 */
import type { StatedDate } from '../../model/article.js';
import { authorNames } from '../author-names.js';
import type { Draft } from '../format.js';
import { childOf, childrenOf, descendantsOf, flowOf, labelOf, lineOf, type XmlElement } from './element.js';
import { readNitf, withDateline } from './nitf.js';

/** Whether a `<newsItem>` is of NewsML 1 or older, and not of NewsML-G2. */
export function isOldNewsItem(item: XmlElement): boolean {
  return ['identification', 'newscomponent', 'headline', 'text', 'newsmanagement'].some(
    (name) => childOf(item, name) !== undefined,
  );
}

/** The article in `item`, or why there is none. */
export function readOldNewsItem(item: XmlElement, language?: string): Draft | string {
  if (childOf(item, 'newscomponent') === undefined) return readCorpusItem(item, language);
  const nitf = descendantsOf(item, 'nitf')[0];
  const inner = nitf === undefined ? null : readNitf(nitf, language);
  const text =
    inner?.body ||
    descendantsOf(item, 'datacontent')
      .map(flowOf)
      .find((found) => found !== '');
  if (text === undefined || text === '') return 'the text is elsewhere';
  const lines = descendantsOf(item, 'newslines')[0];
  const id = labelOf(childOf(item, 'identification', 'newsidentifier', 'publicidentifier'));
  const provider = descendantsOf(item, 'administrativemetadata').map(
    (meta) => childOf(meta, 'provider', 'party') ?? childOf(meta, 'source', 'party'),
  );
  const source =
    provider.find((party) => party !== undefined)?.attributes.get('formalname') ??
    labelOf(childOf(lines, 'creditline'), 200) ??
    labelOf(childOf(item, 'identification', 'newsidentifier', 'providerid'), 200);
  const authors = authorNames(lines === undefined ? [] : childrenOf(lines, 'byline').map(lineOf));
  const declaredLanguage = descendantsOf(item, 'language')[0]?.attributes.get('formalname') ?? language;
  const date = labelOf(
    childOf(item, 'newsmanagement', 'firstcreated') ?? childOf(item, 'newsmanagement', 'thisrevisioncreated'),
    100,
  );
  return {
    title: lineOf(childOf(lines, 'headline')) || (inner?.title ?? ''),
    body: withDateline(lineOf(childOf(lines, 'dateline')), text),
    stated: stated(date) ?? inner?.stated ?? [],
    ...(id !== undefined && { id }),
    ...(source !== undefined && { source }),
    ...(authors.length > 0 && { authors }),
    ...(declaredLanguage !== undefined && { declaredLanguage }),
  };
}

function readCorpusItem(item: XmlElement, language?: string): Draft | string {
  const title = lineOf(childOf(item, 'headline')) || flowOf(childOf(item, 'title')).replace(/\s+/g, ' ');
  const body = withDateline(lineOf(childOf(item, 'dateline')), flowOf(childOf(item, 'text')));
  if (title === '' && body === '') return '';
  const id = item.attributes.get('itemid');
  const authors = authorNames(lineOf(childOf(item, 'byline')));
  return {
    title,
    body,
    stated: stated(item.attributes.get('date')) ?? [],
    ...(id !== undefined && { id }),
    ...(authors.length > 0 && { authors }),
    ...(language !== undefined && { declaredLanguage: language }),
  };
}

function stated(text: string | undefined): StatedDate[] | undefined {
  return text === undefined || text === '' ? undefined : [{ text, from: 'declared' }];
}
