/**
 * The names of those who wrote an article. Pages put addresses, handles, the word for "by", the outlet and job titles where names
 * belong; a value is split at commas and words for "and" only where every part is then a name.
 */
import { isAgencyMark } from '../agencies.js';
import { isByline } from '../header-line.js';
import { phraseAt } from '../phrase-index.js';
import type { PageLexicon } from '../page-lexicon.js';
import { foldWord } from '../../text/fold.js';
import { comparable } from './comparable.js';
import { attributeOf, lineOf, plainText, visitElements, wordsOfName } from './element.js';
import { labelOf, labelText, type LinkedData, type LinkedNode } from './linked-data.js';
import type { PageFacts } from './page-facts.js';
import type { PageElement } from './tree.js';

const maxAuthors = 20;
const maxNameLength = 80;
const maxByline = 160;
/** A name that stands alone in a line has at most so many characters. */
const maxNameLine = 40;

const authorNames =
  'author|article:author|mediator_author|parsely-author|sailthru.author|byl|citation_author|dc.creator|dcterms.creator|dc.creator.name|article.author|og:article:author|rnews:creator|cxenseparse:author|twitter:data1'.split(
    '|',
  );

/** Words of class that mark a line of authors. */
const authorWords: ReadonlySet<string> = new Set(
  'byline|author|authors|writer|reporter|autor|autore|auteur|verfasser|penulis|yazar|muhabir|firma'.split('|'),
);

/** Names in linked data. */
export function linkedAuthors(node: LinkedNode | undefined, data: LinkedData): string[] {
  if (node === undefined) return [];
  const value = node.fields['author'] ?? node.fields['creator'];
  const values: unknown[] = Array.isArray(value) ? value.slice(0, maxAuthors) : [value];
  return values.flatMap((entry) => {
    const name = (entry as { name?: unknown } | null | undefined)?.name;
    return Array.isArray(name) ? name.slice(0, maxAuthors).map((one) => labelOf(one, data)) : [labelOf(entry, data)];
  });
}

/** Names that `<meta>` give. */
export function metaAuthors({ meta }: PageFacts): string[] {
  for (const name of authorNames) {
    if (name === 'twitter:data1' && !/(?:by|author)/i.test(meta.get('twitter:label1')?.[0] ?? '')) continue;
    const values = (meta.get(name) ?? []).filter((value) => !isAddress(value));
    if (values.length > 0) return [...values];
  }
  return [];
}

/** Names that elements among `candidates` mark as those of authors: `rel=author`, `itemprop`, classes; from the surest kind that there is. */
export function markedAuthors(candidates: readonly PageElement[]): string[] {
  const marked: string[][] = [[], [], []];
  for (const element of candidates) {
    const classes = wordsOfName(`${attributeOf(element, 'class')} ${attributeOf(element, 'data-testid')}`);
    const property = attributeOf(element, 'itemprop').toLowerCase();
    const rank =
      property === 'author' || property === 'creator' || /(?:^|\s)author(?:\s|$)/i.test(attributeOf(element, 'rel'))
        ? 0
        : classes.includes('author') && (classes.includes('name') || element.tag === 'a' || classes.includes('fn'))
          ? 1
          : classes.some((word) => authorWords.has(word))
            ? 2
            : undefined;
    if (rank === undefined) continue;
    marked[rank]!.push(...linesWithin(element));
  }
  return marked.find((lines) => lines.length > 0)?.slice(0, maxAuthors) ?? [];
}

/** `记者李思远`, `記者林佩君／報導`, `김민서 기자`: the word for a reporter beside a name, without a blank. */
const reporters: readonly RegExp[] = [
  /(?:记者|記者|通讯员|撰文|文)\s?[:：／/]?\s?(\p{Script=Han}{2,4})(?=$|[\s,，、。／/)）]|报道|報導)/u,
  /(\p{Script=Hangul}{2,4})\s?(?:선임)?기자(?=$|[\s,=)])/u,
];

/** Names in lines around the headline that say "by" or "reporter". */
export function statedAuthors(lines: readonly string[], lexicon: PageLexicon): string[] {
  const said = lines.flatMap((line) => {
    if (isByline(line.replace(/\s?[:：]$/, ''), lexicon)) return [line.replace(/\s?[:：]$/, '')];
    if (line.length > maxNameLength) return [];
    const name = reporters.map((pattern) => pattern.exec(line)?.[1]).find((found) => found !== undefined);
    return name === undefined ? [] : [name];
  });
  if (said.length > 0) return said;
  const alone = lines.find(
    (line) =>
      line.length <= maxNameLine &&
      /^\p{Lu}/u.test(line) &&
      isFullName(line) &&
      !line.includes('.') &&
      line !== line.toUpperCase(),
  );
  return alone === undefined ? [] : [alone];
}

/** Names that microdata anywhere on the page give, where they are few: teasers have authors too. */
export function propertyAuthors({ properties }: PageFacts): string[] {
  const elements = properties.get('author') ?? [];
  return elements.length <= 2 ? elements.flatMap(linesWithin) : [];
}

/** The name that `element` holds: marked as such, or pieces of its text that are names, or its whole line. */
function linesWithin(element: PageElement): string[] {
  const pieces: string[] = [];
  let named = '';
  visitElements(element, (inner) => {
    if (attributeOf(inner, 'itemprop').toLowerCase() === 'name')
      named ||= lineOf(inner, maxByline) || labelText(attributeOf(inner, 'content'));
    for (const child of inner.children) if (typeof child === 'string') pieces.push(plainText(child));
    return pieces.length < maxAuthors * 4;
  });
  if (named !== '') return [named];
  const names = pieces.filter(isFullName);
  const line = lineOf(element, maxByline + 50) || labelText(attributeOf(element, 'content'));
  if (names.length > 0 && pieces.filter((piece) => piece !== '').length > 1) return names;
  return line === '' || line.length > maxByline ? [] : [line];
}

/** `values` as names, without what is none; `outlets` are names of the outlet. */
export function cleanAuthors(values: readonly string[], outlets: readonly string[], lexicon: PageLexicon): string[] {
  const outletKeys = new Set(outlets.map(comparable));
  const names = new Map<string, string>();
  for (const value of values) {
    for (const name of namesIn(value, lexicon)) {
      const key = comparable(name);
      if (isStaff(name, lexicon)) continue;
      if (key !== '' && !outletKeys.has(key) && !names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()].slice(0, maxAuthors);
}

/** An agency or a desk: `AFP`, `Redaksi`, `Ufficio stampa`. */
function isStaff(name: string, lexicon: PageLexicon): boolean {
  return isAgencyMark(name) || name.split(/\s+/).some((word) => lexicon.staffWords.has(foldWord(word)));
}

function namesIn(value: string, lexicon: PageLexicon): string[] {
  // `Anna Lind. Photos: Jens Oltmann`.
  const own = value.replace(/[.;,|]\s+\p{Lu}\p{L}{2,20}:.*$/su, '').trim();
  const text = withoutLabel(own, lexicon).replace(/\s*(?:[|•·].*|\s[-–—]\s.*|\([^()]{0,80}\))$/su, '');
  if (isAddress(text)) return [];
  const parts = text
    .replace(/^Na (?=.{1,100} na \p{Lu})/u, '')
    .split(
      / na (?=\p{Lu})/u.test(text) && text.startsWith('Na ')
        ? / na /u
        : /\s*(?:[,;/&、，؛،]|\s(?:and|und|et|y|e|i|dan|dhe|og|och|en|ve|и|і|و|und|và|ja|és|și|a)\s)\s*/u,
    );
  const names = parts.map((part) => withoutLabel(part.trim(), lexicon)).filter((part) => part !== '');
  if (names.length > 1 && names.every(isFullName)) return names.slice(0, maxAuthors);
  // `Anna Lind, Oslo correspondent`.
  const [first = ''] = text.split(/[,;]\s/);
  const whole =
    names.length > 1 && isFullName(first) && /^[\p{Ll}\p{Lo}]|\s\p{Ll}/u.test(text.slice(first.length + 1).trim())
      ? first
      : text;
  return isName(whole) ? [whole] : [];
}

/** `value` without the word for "by" before it: `By Anna Lind`, `Von Anna Lind`, `Autor: Anna Lind`. */
function withoutLabel(value: string, lexicon: PageLexicon): string {
  const folded = foldWord(value);
  const phrase = phraseAt(lexicon.bylines, folded);
  const label =
    /^(?:author|authors|autor|autore|auteur|yazar|penulis|автор|автори|reporter|words|text|story|por|by|von|di|da|de|par|nga|oleh|av|af|door)\s?(?=:)/i.exec(
      value,
    );
  const length = label?.[0].length ?? (phrase !== '' && folded.length === value.length ? phrase.length : 0);
  if (length === 0) return value;
  const rest = value.slice(length).replace(/^[\s:：.–-]+/u, '');
  // `Von der Leyen` is a name, and so is `Di Maio`.
  return /^\p{Ll}/u.test(rest) ||
    rest === '' ||
    (label === null && !rest.includes(' ') && /^(?:di|de|da|von|van)$/i.test(phrase))
    ? value
    : rest;
}

function isAddress(text: string): boolean {
  return /^(?:https?:|www\.|\/|@)|\S@\S|^\S+\.[a-z]{2,10}(?:\/\S*)?$/i.test(text);
}

function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= maxNameLength &&
    /\p{L}/u.test(text) &&
    !isAddress(text) &&
    !/^(?:admin|administrator|editor|undefined|null|unknown|n\/a|root|user\d*|webmaster|author|staff|guest|redazione|redaktion|redacción|redação|rédaction|redactie|redaksi|redakcja|редакция|редакція|newsroom|ufficio stampa|press office)$/i.test(
      text,
    ) &&
    !/[<>{}[\]\n]|https?:/.test(text)
  );
}

/** Two to five words, none in small letters but a particle; or a short name in a script without capitals. */
function isFullName(text: string): boolean {
  const words = text.split(/\s+/);
  if (!isName(text) || /\p{Nd}/u.test(text)) return false;
  if (/^[\p{Lo}\p{M}\s.·・]+$/u.test(text)) return text.length <= 30;
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every(
      (word) =>
        /^[\p{Lu}\p{Lt}]/u.test(word) ||
        /^(?:de|da|del|di|al|el|bin|van|der|den|von|ter|la|le|dos|das|do|du|ibn|ben|af|av|zu|y|e)$/.test(word),
    )
  );
}
