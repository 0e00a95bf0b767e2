/**
 * The text of a page's article: its regions pruned, the best one found, what stands between headline and region added (the lead),
 * its blocks filtered. Also tells which elements hold what is said about the article: dates, authors.
 */
import type { PageLexicon } from '../page-lexicon.js';
import { agree, comparable } from './comparable.js';
import { attributeOf, visitElements, wordsOfName } from './element.js';
import { keptBlocks } from './kept-blocks.js';
import { findMainRegion } from './main-region.js';
import { blocksOf, prune } from './prune.js';
import { isProse, mostLinked, proseOf } from './prose.js';
import { isRegion, type Block, type Region } from './page-regions.js';
import type { PageElement } from './tree.js';
import { headerDate, isByline, isPath } from '../header-line.js';
import { judgeLine } from '../line-verdict.js';

export interface MainText {
  readonly blocks: readonly Block[];
  /** Letters of prose in them. */
  readonly prose: number;
  /** Elements around the article that may tell dates and authors, the likeliest first. */
  readonly around: readonly PageElement[];
  /** Short lines between headline and text and at the end of the text: dates and authors that nothing marks. */
  readonly lines: readonly string[];
  /** Short lines above the headline, the nearest first: the date of a newspaper's issue. */
  readonly linesAbove: readonly string[];
  /** How many blocks of the page are links alone. */
  readonly linkBlocks: number;
}

export interface TextHints {
  readonly title: string;
  readonly headline: Block | undefined;
  /** What metadata say that the article is about: often its lead. */
  readonly description: string;
  readonly isLive: boolean;
}

/** With less prose than this, what the page hides is looked at too: texts behind a button, pages that a script uncovers. */
const littleProse = 250;
const maxAround = 3000;
/** Elements of bars that also hold dates and authors. */
const barTags: ReadonlySet<string> = new Set(['div', 'ul', 'p', 'span', 'header', 'section', 'td', 'address']);
/** How far above the headline a date or an author is looked for, in elements. */
const elementsAbove = 60;
const maxAbove = 60;
const linesBelow = 2;
const linesBehind = 4;
const maxLine = 200;
/** A second headline stands among the first lines below the first one and has so many letters. */
/** A paragraph, which no line of dates or authors is as long as. */
const leastParagraph = 120;
const maxSecondLines = 3;
const leastSecondLine = 30;
/** No more blocks stand between headline and text. */
const maxBetween = 60;

const leadWords: ReadonlySet<string> = new Set(
  (
    'lead|lede|standfirst|intro|introduction|deck|dek|subtitle|subhead|subheadline|subheading|summary|excerpt|chapo|chapeau|entradilla|bajada|copete|sapo|ingress|manchet|' +
    'perex|anons|anounce|sommario|occhiello|catenaccio|spot|vorspann|teaser|abstract|sumario|volanta|resumen|resumo|subtitulo|leadtext|description'
  ).split('|'),
);

/** The article's text among the regions of `page`. */
export function findMainText(page: Region, hints: TextHints, lexicon: PageLexicon): MainText {
  const shown = extract(page, hints, lexicon, false);
  if (shown.prose >= littleProse) return shown;
  const all = extract(page, hints, lexicon, true);
  return all.prose > shown.prose + littleProse ? all : shown;
}

function extract(
  page: Region,
  { title, headline, description, isLive }: TextHints,
  lexicon: PageLexicon,
  keepsHidden: boolean,
): MainText {
  const dropped = new Set<PageElement>();
  const pruned = prune(page, { headline, keepsHidden, isLive }, dropped);
  const all = blocksOf(pruned);
  const at = headline === undefined ? -1 : all.indexOf(headline);
  const above = new Set(all.slice(0, Math.max(0, at)));
  const { region, others, worths } = findMainRegion(pruned, above);
  const pieces = new Set([region, ...others]);
  const own = keptBlocks(inOrder(pruned, pieces), { worths, above, title, lexicon });
  const start = own[0] === undefined ? -1 : all.indexOf(own[0]);
  const between = at < 0 || start < 0 ? [] : all.slice(at + 1, start).slice(-maxBetween);
  const lead = between.filter((block, index) => isLead(block, index, description, lexicon));
  const texts = new Set([title, ...own.map(({ text }) => text)].map(comparable));
  const blocks = [...lead.filter(({ text }) => !texts.has(comparable(text))), ...own];
  return {
    blocks,
    prose: blocks.reduce((sum, block) => sum + proseOf(block), 0),
    around: elementsAround(page.element, headline?.element, region.element, dropped),
    ...linesAround(blocksOf(page), headline, blocks),
    linkBlocks: all.filter(({ linked }) => linked > mostLinked).length,
  };
}

/** Those of `pieces` that stand in `page`, in document order; none of them holds another. */
function inOrder(page: Region, pieces: ReadonlySet<Region>): Region[] {
  if (pieces.has(page)) return [page];
  return page.parts.flatMap((part) => (isRegion(part) ? inOrder(part, pieces) : []));
}

/** The short lines below the headline, behind the text and above the headline. */
function linesAround(
  all: readonly Block[],
  headline: Block | undefined,
  own: readonly Block[],
): Pick<MainText, 'lines' | 'linesAbove'> {
  const [first, last] = [own[0], own.at(-1)];
  const start = first === undefined ? -1 : all.indexOf(first);
  const end = last === undefined ? -1 : all.indexOf(last);
  const top = headline === undefined ? start : all.indexOf(headline);
  if (top < 0) return { lines: [], linesAbove: [] };
  const head = all.slice(top, Math.max(top, start) + linesBelow).slice(0, maxBetween);
  const behind = end < 0 ? [] : all.slice(Math.max(end, start + linesBelow), end + linesBehind);
  const above = all.slice(Math.max(0, top - maxAbove), top);
  const short = (blocks: readonly Block[]): string[] =>
    blocks.filter(({ signs }) => signs <= maxLine).map(({ text }) => text);
  return { lines: short([...head, ...behind]), linesAbove: short(above).reverse() };
}

/** Whether a block between headline and text is a lead: marked as one, equal to the description, or prose. */
function isLead(block: Block, index: number, description: string, lexicon: PageLexicon): boolean {
  const { text, signs, linked, element } = block;
  if (linked > mostLinked || signs < 20) return false;
  if (agree(comparable(description), comparable(text)) || (isProse(block) && signs >= leastParagraph)) return true;
  if (isByline(text, lexicon) || isPath(text, lexicon) || headerDate(text, lexicon) !== null) return false;
  if (isProse(block)) return true;
  // A second headline, or a line without a full stop, right below the first one.
  if (
    index < maxSecondLines &&
    signs >= leastSecondLine &&
    judgeLine(text, lexicon) === 'news' &&
    !/\d{1,2}[:.h]\d\d/.test(text)
  )
    return block.isHeading || index === 0 || signs >= 2 * leastSecondLine;
  if (element.tag === 'li' && linked === 0 && signs >= leastSecondLine) return judgeLine(text, lexicon) === 'news';
  return [element, element.parent].some(
    (marked) => marked !== null && wordsOfName(attributeOf(marked, 'class')).some((word) => leadWords.has(word)),
  );
}

/**
 * What stands between headline and text, where lines of dates and authors may stand in bars that were dropped; then what stands
 * above the headline, the nearest first, and the rest.
 */
function elementsAround(
  root: PageElement,
  headline: PageElement | undefined,
  body: PageElement,
  dropped: ReadonlySet<PageElement>,
): PageElement[] {
  const above: PageElement[] = [];
  const head: PageElement[] = [];
  const rest: PageElement[] = [];
  let place = headline === undefined ? head : above;
  visitElements(root, (element) => {
    if (element === headline) place = head;
    if (element === body) place = rest;
    const isHead = place === head && headline !== undefined;
    if (rest.length + head.length >= maxAround || (dropped.has(element) && !(isHead && barTags.has(element.tag))))
      return false;
    place.push(element);
    return undefined;
  });
  return [
    ...head.slice(headline === undefined ? -elementsAbove : 0),
    ...above.slice(-elementsAbove).reverse(),
    ...rest,
  ];
}
