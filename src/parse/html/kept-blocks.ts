/**
 * Which blocks of an article's region are its text. Left out are the headline again, links in a line of their own ("read also"),
 * lists of links, labels, repeated texts: copies for other screens and pulled quotes, headings with nothing below.
 */
import { judgeLine } from '../line-verdict.js';
import type { PageLexicon } from '../page-lexicon.js';
import { comparable } from './comparable.js';
import { attributeOf, wordsOfName } from './element.js';
import { isProse, isText, mostLinked } from './prose.js';
import { endsSentence } from './sentence-end.js';
import { isRegion, type Block, type Region } from './page-regions.js';

/** A text of this length that comes twice is a copy. */
const leastCopy = 40;
/** A pulled quote is no longer. */
const maxQuote = 400;
/** A line of links is no longer. */
const maxLinkLine = 250;
/** Text in an element for no text is a label up to this length. */
const maxLabel = 50;
const headingWords: ReadonlySet<string> = new Set(
  'h|h1|h2|h3|h4|heading|subheading|subhead|subtitle|subtitulo|crosshead|intertitle|intertitre|ladillo|zwischentitel|mellomtittel|mellemrubrik|mellanrubrik'.split(
    '|',
  ),
);
const maxQuotesChecked = 60;

export interface Keeping {
  readonly worths: ReadonlyMap<Region, number>;
  /** Blocks above the headline. */
  readonly above: ReadonlySet<Block>;
  /** The headline. */
  readonly title: string;
  readonly lexicon: PageLexicon;
}

/** The blocks of `regions`, which are in order, that are text. */
export function keptBlocks(regions: readonly Region[], { worths, above, title, lexicon }: Keeping): Block[] {
  const blocks: Block[] = [];
  const walk = ({ parts }: Region): void => {
    for (const part of parts) {
      if (isRegion(part)) {
        if (!isLinkList(part, worths)) walk(part);
      } else if (!above.has(part)) blocks.push(part);
    }
  };
  for (const region of regions) walk(region);
  const headline = comparable(title);
  const text = blocks.filter(
    (block) =>
      isKept(block) &&
      !(headline !== '' && block.signs <= title.length * 3 + 20 && comparable(block.text) === headline),
  );
  return withoutEmptyHeadings(withoutQuotes(withoutCopies(text)), lexicon);
}

/** A list, table or box that is worth less than nothing, most of its text being links. */
function isLinkList(region: Region, worths: ReadonlyMap<Region, number>): boolean {
  if ((worths.get(region) ?? 0) >= 0) return false;
  let [text, links] = [0, 0];
  const count = ({ parts }: Region): void => {
    for (const part of parts) {
      if (isRegion(part)) count(part);
      else {
        text += part.text.length;
        links += part.text.length * part.linked;
      }
    }
  };
  count(region);
  return links > text * mostLinked;
}

function isKept(block: Block): boolean {
  const { text, signs, linked, isHeading, element } = block;
  if (linked > 0.75 && signs <= maxLinkLine) return false;
  // A clock between the entries of a chronicle is none of its words.
  if (!/\p{L}/u.test(text) && element.tag !== 'td') return false;
  return (
    isHeading || isMarkedHeading(element) || isText(block) || isProse(block) || endsSentence(text) || signs > maxLabel
  );
}

/** `<div class="css-h2">`, `<p class="ladillo">`: a subheading by its class. */
function isMarkedHeading(element: Block['element']): boolean {
  return wordsOfName(attributeOf(element, 'class')).some((word) => headingWords.has(word));
}

function withoutCopies(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text, signs }) => {
    if (signs < leastCopy) return true;
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

/** Without quotes that stand in a paragraph too: designers pull them out of the text. */
function withoutQuotes(blocks: readonly Block[]): Block[] {
  const mayBePulled = (block: Block): boolean => {
    const { element, text, signs, isHeading } = block;
    if (signs > maxQuote || signs < 20) return false;
    return (
      isWithinQuote(element) || (!isHeading && signs >= leastCopy && (!isText(block) || /^[«“„"'‘「『»]/.test(text)))
    );
  };
  if (!blocks.some(mayBePulled)) return [...blocks];
  const paragraphs = blocks
    .filter((block) => !mayBePulled(block))
    .map(({ text }) => comparable(text))
    .join(' ');
  let checked = 0;
  return blocks.filter(
    (block) => !mayBePulled(block) || ++checked > maxQuotesChecked || !paragraphs.includes(comparable(block.text)),
  );
}

function isWithinQuote(element: Block['element']): boolean {
  for (let at: Block['element'] | null = element; at !== null; at = at.parent) {
    if (at.tag === 'blockquote' || at.tag === 'q' || at.tag === 'aside') return true;
    if (at.tag === 'article' || at.tag === 'body') return false;
  }
  return false;
}

/** Without headings of furniture (`Related articles`) and those that nothing follows. */
function withoutEmptyHeadings(blocks: readonly Block[], lexicon: PageLexicon): Block[] {
  const kept: Block[] = [];
  let hasText = false;
  for (const block of [...blocks].reverse()) {
    if (block.isHeading) {
      if (!hasText || judgeLine(block.text, lexicon) !== 'news') continue;
    } else if (isProse(block) || isText(block)) hasText = true;
    kept.push(block);
  }
  return kept.reverse();
}
