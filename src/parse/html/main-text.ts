/**
 * The text of a page's article: its regions pruned, the best one found, what stands between headline and region added (the lead),
 * its blocks filtered. Also tells which elements hold what is said about the article: dates, authors.
 */
import type { PageLexicon } from '../page-lexicon.js';
import { agree, comparable } from './comparable.js';
import { attributeOf, visitElements, wordsOfName } from './element.js';
import { FurnitureMarks } from './furniture.js';
import { keptBlocks } from './kept-blocks.js';
import { findMainRegion } from './main-region.js';
import { blocksOf, prune } from './prune.js';
import { isProse, mostLinked, proseOf } from './prose.js';
import { regionsOf, type Block } from './regions.js';
import type { PageElement } from './tree.js';
import { headerDate, isByline, isPath } from '../header-line.js';

export interface MainText {
  readonly blocks: readonly Block[];
  /** Letters of prose in them. */
  readonly prose: number;
  /** Elements around the article that may tell dates and authors, in document order. */
  readonly around: readonly PageElement[];
  /** How many blocks of the page are links alone. */
  readonly linkBlocks: number;
}

export interface TextHints {
  readonly title: string;
  readonly headline: PageElement | undefined;
  /** What metadata say that the article is about: often its lead. */
  readonly description: string;
  readonly isLive: boolean;
}

/** With less prose than this, what the page hides is looked at too: texts behind a button, pages that a script uncovers. */
const littleProse = 250;
const maxAround = 3000;
/** How far above the headline a date or an author is looked for, in elements. */
const elementsAbove = 60;

const leadWords: ReadonlySet<string> = new Set(
  (
    'lead|lede|standfirst|intro|introduction|deck|dek|subtitle|subhead|subheadline|subheading|summary|excerpt|chapo|chapeau|entradilla|bajada|copete|sapo|ingress|manchet|' +
    'perex|anons|anounce|sommario|occhiello|catenaccio|spot|vorspann|teaser|abstract|sumario|volanta|resumen|resumo|subtitulo|leadtext|description'
  ).split('|'),
);

/** The article's text on the page below `root`. */
export function findMainText(root: PageElement, hints: TextHints, lexicon: PageLexicon): MainText {
  const marks = new FurnitureMarks(lexicon);
  const page = regionsOf(root, marks);
  const shown = extract(page, root, hints, lexicon, false);
  if (shown.prose >= littleProse) return shown;
  const all = extract(page, root, hints, lexicon, true);
  return all.prose > shown.prose + littleProse ? all : shown;
}

function extract(
  page: ReturnType<typeof regionsOf>,
  root: PageElement,
  { title, headline, description, isLive }: TextHints,
  lexicon: PageLexicon,
  keepsHidden: boolean,
): MainText {
  const dropped = new Set<PageElement>();
  const pruned = prune(page, { headline, keepsHidden, isLive }, dropped);
  const all = blocksOf(pruned);
  const at = headline === undefined ? -1 : all.findIndex(({ element }) => isWithin(element, headline));
  const above = new Set(all.slice(0, Math.max(0, at)));
  const { region, worths } = findMainRegion(pruned, above);
  const own = keptBlocks(region, worths, title, lexicon).filter((block) => !above.has(block));
  const start = own[0] === undefined ? -1 : all.indexOf(own[0]);
  const between = at < 0 || start < 0 ? [] : all.slice(at + 1, start);
  const lead = between.filter((block) => !own.includes(block) && isLead(block, description, lexicon));
  const blocks = [...lead.filter(({ text }) => !own.some((other) => other.text === text)), ...own];
  return {
    blocks,
    prose: blocks.reduce((sum, block) => sum + proseOf(block), 0),
    around: elementsAround(root, headline, region.element, dropped),
    linkBlocks: all.filter(({ linked }) => linked > mostLinked).length,
  };
}

/** Whether a block between headline and text is a lead: marked as one, equal to the description, or prose. */
function isLead(block: Block, description: string, lexicon: PageLexicon): boolean {
  const { text, signs, linked, element } = block;
  if (linked > mostLinked || signs < 20) return false;
  if (agree(comparable(description), comparable(text))) return true;
  if (isByline(text, lexicon) || isPath(text, lexicon) || headerDate(text, lexicon) !== null) return false;
  if (isProse(block)) return true;
  return [element, element.parent].some(
    (marked) => marked !== null && wordsOfName(attributeOf(marked, 'class')).some((word) => leadWords.has(word)),
  );
}

/** From a little above the headline on, without what was dropped as another's. */
function elementsAround(
  root: PageElement,
  headline: PageElement | undefined,
  body: PageElement,
  dropped: ReadonlySet<PageElement>,
): PageElement[] {
  const elements: PageElement[] = [];
  visitElements(root, (element) => {
    if (elements.length >= maxAround || dropped.has(element)) return false;
    elements.push(element);
    return undefined;
  });
  const at = elements.indexOf(headline ?? body);
  return at < 0 ? elements : elements.slice(Math.max(0, at - elementsAbove));
}

function isWithin(element: PageElement, other: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) if (at === other) return true;
  return false;
}
