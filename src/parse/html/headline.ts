/**
 * The headline of a page: what linked data, OpenGraph and `<title>` tell and a heading or a line of the page shows. Of several, the
 * one that most of them agree on: a page's first heading may be the outlet's name, an `og:title` a line made for networks, a
 * `<title>` carries outlet and section, and old pages show their headline in a table's cell.
 */
import { agree, comparable } from './comparable.js';
import { titleRuns, type TitleRun } from './title-parts.js';
import type { Block } from './page-regions.js';
import type { PageElement } from './tree.js';

export interface TitleSources {
  /** `headline` of the linked article. */
  readonly linked: string;
  /** Titles of `<meta>`, best first. */
  readonly metas: readonly string[];
  /** `<title>`. */
  readonly title: string;
  /** `<h1>` and what is marked as a headline. */
  readonly headings: readonly { readonly element: PageElement; readonly text: string }[];
  /** All blocks of the page. */
  readonly blocks: readonly Block[];
  /** Names of the outlet: site name, publisher, host. */
  readonly outlets: readonly string[];
}

export interface Headline {
  readonly text: string;
  /** The block that shows it, where one does. */
  readonly block: Block | undefined;
  /** What the page's title says at its ends beside the headline: an outlet, a section. */
  readonly beside: readonly string[];
}

const maxTitleLength = 500;
const leastTitleLength = 2;
/** A part of a title that is no headline is shorter than this share of it. */
const leastShare = 0.35;
/** A part that a line of the page shows is no word of a menu if it has so many letters. */
const leastLetters = 8;
const maxLines = 30;
/** The text of an article has blocks of this length, its head has none. */
const leastParagraph = 150;
/** A headline that nothing marks stands so near above the first paragraph, and has so many letters. */
const blocksAbove = 8;
const leastLine = 18;
const maxLine = 250;

interface Candidate {
  readonly text: string;
  readonly key: string;
  readonly block: Block | undefined;
  /** 0.5 for `<h1>`, 0.3 for what is marked or another heading, 0 for a plain line. */
  readonly rank: number;
}

/** The headline; its text is empty where the page has none. */
export function findHeadline({ linked, metas, title, headings, blocks, outlets }: TitleSources): Headline {
  const outletKeys = new Set(outlets.map(comparable));
  const isTitle = (text: string): boolean =>
    text.length >= leastTitleLength &&
    text.length <= maxTitleLength &&
    /[\p{L}\p{N}]/u.test(text) &&
    !outletKeys.has(comparable(text));
  const told = [linked, ...metas, title].map((text) => text.trim()).filter(isTitle);
  const runs = told.map(titleRuns);
  const first = firstBlocks(blocks);
  const marked = headings
    .filter(({ text }) => isTitle(text))
    .map(({ element, text }) => ({
      text,
      key: comparable(text),
      block: first.get(element) ?? blockAround(element, first, text),
      rank: element.tag === 'h1' ? 0.5 : 0.3,
    }));
  const best = bestOf([...marked, ...linesOf(blocks, runs)], runs, blocks);
  if (best !== undefined) {
    return { text: withoutKicker(best.text, told), block: best.block, beside: besideOf(titleRuns(title), best.key) };
  }
  const ranked = marked.filter(({ rank }) => rank >= 0.5);
  const similar = ranked.find(({ text }) => told.some((other) => sharesWords(text, other)));
  if (similar !== undefined) return { text: similar.text, block: similar.block, beside: [] };
  // Nothing agrees: one `<h1>`, or the first thing marked as a headline, is one unless linked data say otherwise.
  if (!isTitle(linked)) {
    const only = ranked.length === 1 ? ranked[0] : ranked.length === 0 ? nearest(marked, blocks) : undefined;
    if (only !== undefined) return { text: only.text, block: only.block, beside: endsOf(title) };
    const block = metas.some(isTitle) ? undefined : loudLine(blocks);
    if (block !== undefined) return { text: block.text, block, beside: endsOf(title) };
  }
  const text = withoutOutlet(told[0] ?? '', outletKeys);
  return { text: text || ranked[0]?.text || '', block: ranked[0]?.block, beside: [] };
}

/** The block that shows `text`, the text of an inline element, where it begins the element around. */
function blockAround(element: PageElement, first: ReadonlyMap<PageElement, Block>, text: string): Block | undefined {
  let at: PageElement | null = element;
  while (at !== null && !first.has(at)) at = at.parent;
  const block = at === null ? undefined : first.get(at);
  return block !== undefined && block.text.includes(text) ? block : undefined;
}

/** The first block in each element that holds one. */
function firstBlocks(blocks: readonly Block[]): Map<PageElement, Block> {
  const first = new Map<PageElement, Block>();
  for (const block of blocks) {
    for (let at: PageElement | null = block.element; at !== null && !first.has(at); at = at.parent)
      first.set(at, block);
  }
  return first;
}

/** The first heading or bold line of several words in the few blocks above the first paragraph: a `<title>` may name the outlet alone. */
function loudLine(blocks: readonly Block[]): Block | undefined {
  const firstParagraph = blocks.findIndex(isParagraph);
  const near = blocks.slice(Math.max(0, firstParagraph - blocksAbove), Math.max(0, firstParagraph));
  return near.find(
    ({ text, signs, linked, isHeading }) =>
      isHeading && linked < leastShare && signs >= leastLine && text.length <= maxLine && !/[|»]/.test(text),
  );
}

/** The outermost parts of `title`. */
function endsOf(title: string): readonly string[] {
  const runs = titleRuns(title);
  return [...new Set([title, ...runs.flatMap(({ beside }) => beside)])].slice(0, 3).reverse();
}

/** The one that stands last above the first paragraph: boxes in the head of a page have titles too. */
function nearest(marked: readonly Candidate[], blocks: readonly Block[]): Candidate | undefined {
  const firstParagraph = blocks.findIndex(isParagraph);
  const above = new Set(blocks.slice(0, Math.max(0, firstParagraph)));
  return (
    marked.findLast(({ block }) => block !== undefined && block.linked < leastShare && above.has(block)) ?? marked[0]
  );
}

function isParagraph({ signs, isHeading }: Block): boolean {
  return signs >= leastParagraph && !isHeading;
}

/** Lines of the page that are a part of a title, to the letter. */
function linesOf(blocks: readonly Block[], runs: readonly (readonly TitleRun[])[]): Candidate[] {
  const keys = new Set(runs.flatMap((own) => own.filter(({ share }) => share >= leastShare).map(({ key }) => key)));
  const longest = Math.max(0, ...[...keys].map((key) => key.length));
  const lines: Candidate[] = [];
  for (const block of blocks) {
    if (block.text.length > 3 * longest + 10 || block.text.length < leastLetters / 2) continue;
    const key = comparable(block.text);
    if (key.length < leastLetters || !keys.has(key)) continue;
    lines.push({ text: block.text, key, block, rank: block.isHeading ? 0.3 : 0 });
    if (lines.length >= maxLines) break;
  }
  return lines;
}

/** The candidate that the titles agree on most; of equals the one nearest to the text, because paths end in the headline. */
function bestOf(
  candidates: readonly Candidate[],
  runs: readonly (readonly TitleRun[])[],
  blocks: readonly Block[],
): Candidate | undefined {
  const firstParagraph = blocks.findIndex(isParagraph);
  let best: Candidate | undefined;
  let bestVotes = 0;
  for (const candidate of candidates) {
    const shares = runs.map((own) => shareOf(candidate, own));
    const share = shares.reduce((sum, one) => sum + one, 0);
    if (share === 0) continue;
    const votes = share + candidate.rank;
    const at = candidate.block === undefined ? -1 : blocks.indexOf(candidate.block);
    const isNearer = candidate.rank === 0 && best?.rank === 0 && (firstParagraph < 0 || at < firstParagraph);
    if (votes > bestVotes + 0.01 || (votes > bestVotes - 0.01 && isNearer)) [best, bestVotes] = [candidate, votes];
  }
  return best;
}

function shareOf({ key, rank }: Candidate, runs: readonly TitleRun[]): number {
  const exact = runs.find((run) => run.key === key);
  if (exact !== undefined) return exact.share >= leastShare ? exact.share : 0;
  const whole = runs[0]?.key ?? '';
  if (rank === 0 || !agree(whole, key)) return 0;
  return Math.min(whole.length, key.length) / Math.max(whole.length, key.length) / 2;
}

/** A heading without a section or label that stands in it: `UKRAINE Talks resume` beside two `Talks resume`. */
function withoutKicker(text: string, told: readonly string[]): string {
  const key = comparable(text);
  if (told.some((other) => comparable(other) === key)) return text;
  const within = told.filter((other) => comparable(other).length < key.length && key.endsWith(comparable(other)));
  return within.length >= 2 ? within[0]! : text;
}

function besideOf(runs: readonly TitleRun[], key: string): readonly string[] {
  return runs.find((run) => run.key === key)?.beside ?? [];
}

/** `title` without the outlet at either end: `Talks resume | The Harbour Post`. */
function withoutOutlet(title: string, outletKeys: ReadonlySet<string>): string {
  const text = title.slice(0, maxTitleLength);
  const marks = [...text.matchAll(/\s(?:[|–—·•»«-]|::|\/)\s|[|｜_－]/gu)];
  for (const { 0: mark, index } of marks) {
    if (outletKeys.has(comparable(text.slice(index + mark.length)))) return text.slice(0, index).trim();
    if (outletKeys.has(comparable(text.slice(0, index))))
      return withoutOutlet(text.slice(index + mark.length).trim(), outletKeys);
  }
  return text;
}

/** Whether half of the words of the shorter one stand in the other: an editor changed one of two. */
function sharesWords(one: string, other: string): boolean {
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  let shared = 0;
  for (const word of short) if (long.has(word)) shared++;
  return short.size >= 3 && shared * 2 >= short.size;
}

function wordsOf(text: string): Set<string> {
  const spaced = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [];
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}/gu) ?? [];
  return new Set([...spaced, ...signs]);
}
