/**
 * The headline of a page among its `<h1>`, linked data, OpenGraph and `<title>`: the one that two of them agree on. A page's
 * first heading may be the outlet's name, an `og:title` a line made for networks, a `<title>` carries the outlet.
 */
import { agree, comparable } from './comparable.js';
import type { PageElement } from './tree.js';

export interface TitleSources {
  /** `headline` of the linked article. */
  readonly linked: string;
  /** Titles of `<meta>`, best first. */
  readonly metas: readonly string[];
  readonly headings: readonly { readonly element: PageElement; readonly text: string }[];
  /** `<title>`. */
  readonly title: string;
  /** Names of the outlet: site name, publisher, host. */
  readonly outlets: readonly string[];
}

export interface Headline {
  readonly text: string;
  /** The heading that shows it, where one does. */
  readonly element: PageElement | undefined;
}

const maxTitleLength = 500;
const leastTitleLength = 2;

/** The headline; its text is empty where the page has none. */
export function findHeadline({ linked, metas, headings, title, outlets }: TitleSources): Headline {
  const outletKeys = outlets.map(comparable).filter((key) => key !== '');
  const isOutlet = (text: string): boolean => outletKeys.includes(comparable(text));
  const told = [linked, ...metas, title]
    .map((text) => withoutOutlet(text.trim(), outletKeys))
    .filter((text) => isTitle(text) && !isOutlet(text));
  const shown = headings.filter(({ text }) => isTitle(text) && !isOutlet(text));
  const toldKeys = told.map(comparable);

  // The heading that most of the metadata agree with; the first of equals.
  let best: { text: string; element: PageElement } | undefined;
  let bestVotes = 0;
  for (const heading of shown) {
    const key = comparable(heading.text);
    const exact = toldKeys.filter((other) => other === key).length;
    const votes =
      exact + toldKeys.filter((other) => agree(other, key)).length + (heading.element.tag === 'h1' ? 0.5 : 0);
    if (votes > bestVotes && votes >= 1) [best, bestVotes] = [heading, votes];
  }
  if (best !== undefined) return { text: shownTitle(best.text, told, toldKeys), element: best.element };

  const ranked = shown.filter(({ element }) => element.tag === 'h1');
  const similar = ranked.find(({ text }) => told.some((other) => sharesWords(text, other)));
  if (similar !== undefined) return similar;
  const [first, ...others] = toldKeys;
  if (first !== undefined && others.some((other) => agree(first, other))) {
    return { text: shorterOf(told, toldKeys), element: ranked.length === 1 ? ranked[0]!.element : undefined };
  }
  // Nothing agrees: one `<h1>` is a headline unless linked data say otherwise.
  if (ranked.length === 1 && !isTitle(linked)) return ranked[0]!;
  return { text: told[0] ?? ranked[0]?.text ?? '', element: ranked[0]?.element };
}

/** The heading as it stands, unless a section or a label stands in it: `UKRAINE Talks resume` beside two `Talks resume`. */
function shownTitle(text: string, told: readonly string[], toldKeys: readonly string[]): string {
  const key = comparable(text);
  if (toldKeys.includes(key)) return text;
  const within = told.filter((_, index) => toldKeys[index]!.length < key.length && key.endsWith(toldKeys[index]!));
  return within.length >= 2 ? within[0]! : text;
}

/** Of titles that agree, the one without an appendix, but none that was cut. */
function shorterOf(told: readonly string[], toldKeys: readonly string[]): string {
  const [first = '', firstKey = ''] = [told[0], toldKeys[0]];
  const shorter = told.find(
    (text, index) => firstKey.startsWith(toldKeys[index]!) && toldKeys[index]!.length < firstKey.length && !isCut(text),
  );
  const longer = told.find((_, index) => toldKeys[index]!.startsWith(firstKey) && toldKeys[index] !== firstKey);
  return isCut(first) ? (longer ?? first) : (shorter ?? first);
}

function isCut(text: string): boolean {
  return /(?:…|\.\.\.)$/.test(text);
}

/** `title` without the outlet behind or before it: `Talks resume | The Harbour Post`. */
export function withoutOutlet(title: string, outletKeys: readonly string[]): string {
  let text = title.slice(0, maxTitleLength);
  for (let names = 0; names < 3; names++) {
    const last = [...text.matchAll(/\s(?:[|–—·•»«-]|::|\/)\s|[|｜_－]/gu)];
    const behind = last.at(-1);
    const before = last[0];
    if (behind !== undefined && outletKeys.includes(comparable(text.slice(behind.index + behind[0].length)))) {
      text = text.slice(0, behind.index).trim();
    } else if (before !== undefined && outletKeys.includes(comparable(text.slice(0, before.index)))) {
      text = text.slice(before.index + before[0].length).trim();
    } else break;
  }
  return text;
}

function isTitle(text: string): boolean {
  return text.length >= leastTitleLength && text.length <= maxTitleLength && /[\p{L}\p{N}]/u.test(text);
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
