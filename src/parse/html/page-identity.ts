/** Whose page this is, where it stands and in which language: outlet, address and declared language, from what pages state of them. */
import { hostOf } from '../address.js';
import { comparable } from './comparable.js';
import { labelOf, type LinkedNode } from './linked-data.js';
import { metaOf, type PageFacts } from './page-facts.js';
import type { Block } from './page-regions.js';

const maxNameLength = 100;
const maxOutletLength = 60;
const maxLineLength = 600;

/**
 * The outlet's name; undefined where the page tells none. Of a publisher and a site name that differ, the one that the page's
 * own title carries: `The Harbour Post` and not `Harbour Media Group Ltd`.
 */
export function outletOf(facts: PageFacts, names: readonly string[]): string | undefined {
  const title = comparable(facts.title);
  const shown = names.find(
    (name) => comparable(name).length > 2 && (title.endsWith(comparable(name)) || title.startsWith(comparable(name))),
  );
  return shown ?? names[0];
}

/**
 * The outlet's name that stands beside the headline in the page's title, if the address or a line outside of the text has it too: a
 * section or a slogan may stand there instead. `parts` are the ends of the title, `text` the blocks of the article among `blocks`.
 */
export function outletInTitle(
  parts: readonly string[],
  host: string | undefined,
  blocks: readonly Block[],
  text: readonly Block[],
): string | undefined {
  const own = new Set(text);
  const address = comparable(host ?? '');
  return parts.find((part) => {
    const key = comparable(part);
    if (key.length < 2 || part.length > maxOutletLength) return false;
    if (key.length > 3 && address.includes(key)) return true;
    return blocks.some(
      (block) => !own.has(block) && block.text.length <= maxLineLength && comparable(block.text).includes(key),
    );
  });
}

/** All names that the page gives its outlet, most trusted first. */
export function outletNames(facts: PageFacts, article: LinkedNode | undefined, page: LinkedNode | undefined): string[] {
  const { linked } = facts;
  const site = linked.nodes.find(({ types }) => types.includes('website'));
  const organisation = linked.nodes.find(({ types }) =>
    types.some((type) => /^(?:newsmediaorganization|organization)$/.test(type)),
  );
  const given = [
    labelOf(article?.fields['publisher'], linked),
    metaOf(facts, 'og:site_name'),
    labelOf(page?.fields['publisher'], linked),
    labelOf(site?.fields['name'], linked),
    metaOf(
      facts,
      'application-name',
      'apple-mobile-web-app-title',
      'dc.publisher',
      'dcterms.publisher',
      'citation_publisher',
      'citation_journal_title',
      'publisher',
    ),
    labelOf(organisation?.fields['name'], linked),
    metaOf(facts, 'copyright', 'twitter:site').replace(/^@.*$/, ''),
  ];
  const names = given.map(cleanName).filter((name) => name !== '' && name.length <= maxNameLength);
  return names.filter((name, index) => names.findIndex((other) => comparable(other) === comparable(name)) === index);
}

function cleanName(name: string): string {
  return (
    /^https?:\/\//i.test(name) ? (hostOf(name) ?? '') : name.replace(/^(?:©|copyright)\s*/i, '').replace(/^www\./i, '')
  ).trim();
}

/** The page's address: its own word for it, made absolute, else the one that it was fetched from. */
export function addressOf(
  facts: PageFacts,
  article: LinkedNode | undefined,
  fetched: string | undefined,
): string | undefined {
  const base = [fetched, facts.base, metaOf(facts, 'og:url')].find(
    (address) => address !== undefined && /^https?:\/\//i.test(address),
  );
  const linked = article?.fields['url'];
  const main = article === undefined ? '' : article.fields['mainEntityOfPage'];
  const mainId = typeof main === 'object' && main !== null && '@id' in main ? main['@id'] : main;
  const given = [facts.canonical, metaOf(facts, 'og:url'), linked, mainId, fetched];
  const addresses = given.flatMap((address) => (typeof address === 'string' ? (absolute(address, base) ?? []) : []));
  // The address of a home page is not that of an article: some templates print it everywhere.
  return addresses.find((address) => !/^https?:\/\/[^/]+\/?$/.test(address));
}

function absolute(address: string, base: string | undefined): string | undefined {
  if (address === '' || address.length > 2000) return undefined;
  try {
    const url = new URL(address, base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    // As it stands, where it is whole: a program that asks for it compares characters.
    return /^https?:\/\//i.test(address) ? address.trim() : url.href;
  } catch {
    return undefined;
  }
}

/**
 * The language that most of the page's declarations name. A template that nobody adapted says English, so of two the other one is believed; what
 * is no tag (`Albanian`, `*`) counts for nothing.
 */
export function languageOf(
  facts: PageFacts,
  article: LinkedNode | undefined,
  page: LinkedNode | undefined,
): string | undefined {
  const { linked } = facts;
  const given = [
    labelOf(article?.fields['inLanguage'], linked),
    facts.language,
    metaOf(facts, 'content-language', 'dc.language', 'dcterms.language', 'language'),
    metaOf(facts, 'og:locale'),
    labelOf(page?.fields['inLanguage'], linked),
  ];
  const tags = given
    .map((tag) => (tag.split(/[,;\s]/)[0] ?? '').replaceAll('_', '-'))
    .filter((tag) => /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag));
  const votes = new Map<string, number>();
  for (const tag of tags) votes.set(baseOf(tag), (votes.get(baseOf(tag)) ?? 0) + (baseOf(tag) === 'en' ? 0.9 : 1));
  return tags.sort((a, b) => votes.get(baseOf(b))! - votes.get(baseOf(a))!)[0];
}

function baseOf(tag: string): string {
  return tag.slice(0, 3).split('-')[0]!.toLowerCase();
}
