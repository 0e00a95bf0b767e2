/**
 * A page of HTML to its article: tree, facts, headline, text, and what the page says of it. The order is fixed: the headline is
 * needed to find the text, the place of the text to tell its dates from those of teasers. Pure; no script runs, nothing is fetched.
 */
import { problem } from '../../errors.js';
import type { SourceFile } from '../../model/source-file.js';
import { dayInAddress, hostOf } from '../address.js';
import type { Draft, Drafts } from '../format.js';
import type { PageLexicon } from '../page-lexicon.js';
import { cleanAuthors, linkedAuthors, markedAuthors, metaAuthors, propertyAuthors, statedAuthors } from './authors.js';
import { comparable } from './comparable.js';
import { endsSentence } from './sentence-end.js';
import { chooseText } from './choose-text.js';
import { FurnitureMarks } from './furniture.js';
import { paragraphsOf, paragraphsOfState } from './given-text.js';
import { findHeadline, type Headline } from './headline.js';
import { findLinkedArticle, type LinkedArticle } from './linked-article.js';
import { labelOf } from './linked-data.js';
import { findMainText } from './main-text.js';
import { isNoArticle } from './no-article.js';
import { datesOfLines, declaredDates, markedDates, statedDates } from './page-dates.js';
import { metaOf, readFacts, type PageFacts } from './page-facts.js';
import { addressOf, languageOf, outletInTitle, outletNames, outletOf } from './page-identity.js';
import { blocksOf } from './prune.js';
import { regionsOf, type Block } from './page-regions.js';
import { parseTree } from './tree.js';
import { writeText } from './write-text.js';

const maxBodyLength = 2_000_000;
/** With less prose than this, the state of a page that a program draws is looked at. */
const littleProse = 150;
/** Among so many blocks at either end of a text, one of so many letters that names an author tells nothing else. */
const authorLines = 3;
const maxAuthorLine = 160;

/** The article on the page in `file`, or the problem that there is none. */
export function parsePage({ path, text, url: fetched }: SourceFile, lexicon: PageLexicon): Drafts {
  const root = parseTree(text);
  const facts = readFacts(root);
  const marks = new FurnitureMarks(lexicon);
  const regions = regionsOf(root, marks);
  const blocks = blocksOf(regions);
  const linked = findLinked(facts, fetched);
  const { article, page } = linked;
  const outlets = outletNames(facts, article, page);
  const address = addressOf(facts, article, fetched);
  const host = address === undefined ? undefined : hostOf(address);
  const headline = headlineOf(facts, linked, blocks, host === undefined ? outlets : [...outlets, host]);
  const description = metaOf(facts, 'og:description', 'description', 'twitter:description');
  const isLive = facts.linked.nodes.some(({ types }) => types.includes('liveblogposting'));
  const main = findMainText(regions, { title: headline.text, headline: headline.block, description, isLive }, lexicon);

  const addressDay = address === undefined ? undefined : dayInAddress(address);
  const declared = declaredDates(facts, article, page, addressDay);
  const source = outletOf(facts, outlets) ?? outletInTitle(headline.beside, host, blocks, main.blocks);
  const others = source === undefined ? outlets : [source, ...outlets];
  const names = linkedAuthors(article, facts.linked);
  const authors = [
    names,
    metaAuthors(facts),
    markedAuthors(main.around),
    propertyAuthors(facts),
    statedAuthors(main.lines, lexicon),
  ]
    .map((given) => cleanAuthors(given, others, lexicon))
    .find((given) => given.length > 0);
  const body = bodyOf(facts, linked, withoutAuthorLines(main.blocks, authors ?? []), main.prose, marks);
  const evidence = {
    facts,
    title: headline.text,
    prose: body === '' ? 0 : Math.max(main.prose, main.blocks.length === 0 ? body.length : 0),
    hasLinkedArticle: article !== undefined,
    hasDeclaredDate: declared.published.length > 0,
    linkBlocks: main.linkBlocks,
    body,
  };
  if (isNoArticle(evidence)) return { drafts: [], problems: [problem('no-article', path)] };

  const declaredLanguage = languageOf(facts, article, page);
  const shown = {
    marked: markedDates(main.around, lexicon),
    lines: datesOfLines(main.lines, main.linesAbove, lexicon),
  };
  const draft: Draft = {
    title: ownCopy(headline.text),
    body,
    stated: statedDates(declared, shown, addressDay !== undefined),
    ...(authors !== undefined && { authors: authors.map(ownCopy) }),
    ...(source !== undefined && { source: ownCopy(source) }),
    ...(address !== undefined && { url: ownCopy(address) }),
    ...(declaredLanguage !== undefined && { declaredLanguage }),
  };
  return { drafts: [draft], problems: [] };
}

function findLinked(facts: PageFacts, fetched: string | undefined): LinkedArticle {
  return findLinkedArticle(facts.linked, {
    titles: [...facts.headings.slice(0, 5).map(({ text }) => text), metaOf(facts, 'og:title'), facts.title],
    addresses: [facts.canonical, metaOf(facts, 'og:url'), fetched ?? ''],
  });
}

function headlineOf(
  facts: PageFacts,
  { article, page }: LinkedArticle,
  blocks: readonly Block[],
  outlets: readonly string[],
): Headline {
  const label = (name: string): string => (article === undefined ? '' : labelOf(article.fields[name], facts.linked));
  return findHeadline({
    linked: label('headline') || label('name'),
    metas: [
      'og:title',
      'twitter:title',
      'parsely-title',
      'sailthru.title',
      'dc.title',
      'citation_title',
      'title',
      'headline',
    ].map((name) => metaOf(facts, name)),
    headings: facts.headings,
    blocks,
    title: facts.title || (page === undefined ? '' : labelOf(page.fields['name'], facts.linked)),
    outlets,
  });
}

/** Without the lines at both ends of the text that only tell who wrote it. */
function withoutAuthorLines(blocks: readonly Block[], authors: readonly string[]): readonly Block[] {
  const keys = authors.map(comparable).filter((key) => key !== '');
  const isAuthorLine = ({ text, signs }: Block): boolean => {
    if (signs > maxAuthorLine || endsSentence(text)) return false;
    const line = comparable(text);
    return keys.some((key) => line.includes(key));
  };
  return blocks.filter(
    (block, index) => (index >= authorLines && index < blocks.length - authorLines) || !isAuthorLine(block),
  );
}

/** The page's own text, or one that it carries beside it. */
function bodyOf(
  facts: PageFacts,
  { article }: LinkedArticle,
  blocks: readonly Block[],
  prose: number,
  marks: FurnitureMarks,
): string {
  const body = article?.fields['articleBody'];
  const given = typeof body === 'string' ? paragraphsOf(body, marks) : [];
  const chosen = chooseText(blocks, given);
  if (chosen === null) return given.join('\n\n').slice(0, maxBodyLength);
  if (prose < littleProse) {
    for (const state of facts.states) {
      const paragraphs = paragraphsOfState(state, marks);
      if (paragraphs.length > 0) return paragraphs.join('\n\n').slice(0, maxBodyLength);
    }
  }
  return writeText(chosen, maxBodyLength);
}

/** `text` as a string of its own: a part of a page's text would keep the whole page in memory. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
