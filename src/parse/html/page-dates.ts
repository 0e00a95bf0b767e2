/**
 * When a page says that it was published: linked data and `<meta>` first, then `<time>` and what is marked as a date near the
 * headline. Strings are handed on as they stand. Placeholders and days after the page's last change are no publication.
 */
import type { StatedDate } from '../../model/article.js';
import { dateOfLine } from '../date-line.js';
import { headerDate } from '../header-line.js';
import type { PageLexicon } from '../page-lexicon.js';
import { attributeOf, lineOf, wordsOfName } from './element.js';
import { labelOf, type LinkedData, type LinkedNode } from './linked-data.js';
import { metaOf, type PageFacts } from './page-facts.js';
import type { PageElement } from './tree.js';

const maxDateLength = 200;
const maxStated = 6;
const maxDateLine = 120;

const publishedNames = (
  'article:published_time|og:article:published_time|article:published|og:published_time|article.published|datepublished|parsely-pub-date|' +
  'sailthru.date|citation_publication_date|citation_online_date|citation_date|dc.date.issued|dcterms.issued|dc.issued|dcterms.created|' +
  'dc.date.created|dcterms.date|dc.date|dc:date|pubdate|publishdate|publish-date|publish_date|published-date|published_date|published_at|' +
  'publication_date|publication-date|publicationdate|published|article_date_original|originalpublicationdate|rnews:datepublished|' +
  'cxenseparse:recs:publishtime|cxenseparse:publishtime|bt:pubdate|shareaholic:article_published_time|article.created|datecreated|' +
  'creation_date|created|article:post_date|og:pubdate|og:regdate|displaydate|ptime|release_date|date'
).split('|');
const modifiedNames =
  'article:modified_time|og:updated_time|datemodified|dcterms.modified|dc.date.modified|lastmod|last-modified|revised'.split(
    '|',
  );

/** Words of class and id that mark a date of publication. */
const dateWords: ReadonlySet<string> = new Set(
  'date|datetime|published|publish|pubdate|timestamp|time|posted|dateline|datum|fecha|data|tanggal|tarih|created|publication|pubtime|when|fecha|hora|uhrzeit|hiduke|nichiji|pubtime'.split(
    '|',
  ),
);

/** The dates that metadata state, most trusted first. */
export function declaredDates(
  facts: PageFacts,
  article: LinkedNode | undefined,
  page: LinkedNode | undefined,
  dayInAddress: string | undefined,
): { readonly published: string[]; readonly modified: string[] } {
  const label = (node: LinkedNode | undefined, name: string): string => fieldOf(node, name, facts.linked);
  const modified = [
    label(article, 'dateModified'),
    ...modifiedNames.map((name) => metaOf(facts, name)),
    label(page, 'dateModified'),
  ];
  const published = [
    label(article, 'datePublished'),
    ...publishedNames.map((name) => metaOf(facts, name)),
    label(article, 'dateCreated'),
    label(article, 'uploadDate'),
    label(page, 'datePublished'),
    label(page, 'uploadDate'),
    fieldOfPair(metaOf(facts, 'parsely-page'), 'pub_date'),
  ];
  const lastChange = modified.find((date) => isDate(date)) ?? '';
  // Some templates print the last change as publication; then the address knows better.
  const addressDay = isoDay(dayInAddress?.replaceAll('/', '-') ?? '');
  const isChange = (date: string): boolean => {
    const day = isoDay(date);
    return day !== undefined && addressDay !== undefined && day > addressDay && day === isoDay(lastChange);
  };
  const usable = distinct(published).filter((date) => !isAfter(date, lastChange) && !isChange(date));
  return { published: usable, modified: distinct(modified) };
}

/** The dates that elements among `candidates` mark, those of publication first. */
export function markedDates(candidates: readonly PageElement[], lexicon: PageLexicon): string[] {
  const published: string[] = [];
  const times: string[] = [];
  const texts: string[] = [];
  for (const element of candidates) {
    const { tag } = element;
    const property = attributeOf(element, 'itemprop').toLowerCase();
    const words = wordsOfName(`${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`);
    const isChange = /modified|updated/.test(property) || words.some((word) => /^(?:updated?|modified)$/.test(word));
    const isPublished =
      /datepublished|datecreated/.test(property) || element.attributes.has('pubdate') || words.includes('published');
    const value =
      attributeOf(element, 'datetime') ||
      attributeOf(element, 'content') ||
      (tag === 'abbr' ? attributeOf(element, 'title') : '');
    if (isChange && !isPublished) continue;
    if (isPublished) published.push(value || dateText(element, lexicon));
    else if (tag === 'time') times.push(value || dateText(element, lexicon));
    else if (words.some((word) => dateWords.has(word))) texts.push(dateText(element, lexicon));
  }
  return distinct([...published, ...times, ...texts]);
}

/** The date that a short text of `element` tells and little else; `''` if none. */
function dateText(element: PageElement, lexicon: PageLexicon): string {
  const line = lineOf(element, maxDateLength + 50);
  return dateOfText(line, lexicon) || (mayHoldDate(line) ? line : '');
}

function dateOfText(line: string, lexicon: PageLexicon): string {
  if (line.length > maxDateLength) return '';
  const span = headerDate(line, lexicon)?.date ?? dateOfLine(line, lexicon);
  return span === null ? '' : line.slice(span.start, span.end);
}

/** The dates that lines near the headline tell, of publication before those of changes. */
export function datesOfLines(lines: readonly string[], linesAbove: readonly string[], lexicon: PageLexicon): string[] {
  const told = distinct(lines.map((line) => dateOfText(line, lexicon)));
  // `Anna Lind in conversation with Jens Oltmann | 16.08.2022, 07:15`: what it says is read when the language is known.
  if (told.length > 0) return told;
  const near = distinct(lines.filter(mayHoldDate)).slice(0, 2);
  if (near.length > 0) return near;
  const dated = linesAbove.find((line) => mayHoldDate(line));
  return dated === undefined ? [] : [dateOfText(dated, lexicon) || dated];
}

/** A line of a few words with a year and a smaller number. */
function mayHoldDate(line: string): boolean {
  return (
    line.length <= maxDateLine &&
    /(?<!\p{Nd})(?:19|20|25|[۱१১]\p{Nd})\p{Nd}{2}(?!\p{Nd})/u.test(line) &&
    /(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})/u.test(line)
  );
}

/** What a page states of its publication, most trusted first. */
export function statedDates(
  declared: ReturnType<typeof declaredDates>,
  { marked, lines }: { readonly marked: readonly string[]; readonly lines: readonly string[] },
  hasDayInAddress: boolean,
): StatedDate[] {
  const lastChange = declared.modified[0] ?? '';
  const stated: StatedDate[] = [
    ...declared.published.map((text) => ({ text, from: 'declared' as const })),
    ...marked.filter((text) => !isAfter(text, lastChange)).map((text) => ({ text, from: 'markup' as const })),
    ...lines.map((text) => ({ text, from: 'header' as const })),
  ];
  // The last change tells more than nothing.
  if (stated.length === 0 && lastChange !== '' && !hasDayInAddress) stated.push({ text: lastChange, from: 'markup' });
  return stated.slice(0, maxStated);
}

function fieldOf(node: LinkedNode | undefined, name: string, data: LinkedData): string {
  return node === undefined ? '' : labelOf(node.fields[name], data);
}

/** `"pub_date":"2022-01-03T08:40:00Z"` in the JSON that one kind of `<meta>` holds. */
function fieldOfPair(json: string, name: string): string {
  return new RegExp(`"${name}"\\s?:\\s?"([^"]{1,${maxDateLength}})"`).exec(json)?.[1] ?? '';
}

function distinct(dates: readonly string[]): string[] {
  return [...new Set(dates.map((date) => date.trim().slice(0, maxDateLength)))].filter(isDate);
}

/** Whether `text` has the digits of a date and none of those that systems print for a missing one. */
function isDate(text: string): boolean {
  return (
    /\p{Nd}/u.test(text) &&
    !/^(?:0{1,4}[-/0]|1970-01-01|1969-12-31|1900-01-01|1901-12-13|1999-11-30|-)/.test(text) &&
    text !== '0'
  );
}

/** Whether the ISO day of `date` is later than that of `other` by more than what zones explain. */
function isAfter(date: string, other: string): boolean {
  const [one, two] = [isoDay(date), isoDay(other)];
  return one !== undefined && two !== undefined && one > two + 1;
}

function isoDay(text: string): number | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  return found === null ? undefined : Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) / 86_400_000;
}
