/** How well a page was read: token F1 of its text against the gold, and which of its facts are right to the letter. */

/** What a reader would say of a page: `gold.json` beside it. */
export interface GoldPage {
  readonly title: string | null;
  readonly text: readonly string[];
  /** ISO day, or day and time. */
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly site: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** Where the bytes are not UTF-8. */
  readonly encoding?: string;
}

/** What an extractor says of it; null where it finds no article. */
export interface FoundPage {
  readonly title: string;
  readonly text: string;
  /** ISO day, or day and time. */
  readonly published?: string | undefined;
  readonly authors: readonly string[];
  readonly site?: string | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
}

export const facts = ['title', 'published', 'authors', 'site', 'language', 'url'] as const;
export type Fact = (typeof facts)[number];

export interface PageScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly right: Readonly<Record<Fact, boolean>>;
}

/** The score of `found` for a page; an extractor that finds no article where there is none is right in everything. */
export function scorePage(gold: GoldPage, found: FoundPage | null): PageScore {
  const [precision, recall] = overlap(tokensOf(found?.text ?? ''), tokensOf(gold.text.join('\n')));
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const same = (one: string | null | undefined, other: string | null | undefined): boolean =>
    spaced(one ?? '') === spaced(other ?? '');
  const day = (date: string | null | undefined): string => (date ?? '').slice(0, 10);
  const base = (tag: string | null | undefined): string => (tag ?? '').toLowerCase().split('-')[0] ?? '';
  return {
    f1,
    precision,
    recall,
    right: {
      title: same(gold.title, found?.title),
      published: day(gold.published) === day(found?.published),
      authors: gold.authors.map(spaced).sort().join() === (found?.authors ?? []).map(spaced).sort().join(),
      site: same(gold.site, found?.site),
      language: base(gold.language) === base(found?.language),
      url: same(gold.url, found?.url),
    },
  };
}

function spaced(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words; single characters where a script puts no blanks between words. */
function tokensOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const unspaced =
    '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
  const tokens = text
    .normalize('NFC')
    .replace(/[\u00ad\u200b]/g, '')
    .matchAll(new RegExp(`[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+`, 'gu'));
  for (const [token] of tokens) counts.set(token.toLowerCase(), (counts.get(token.toLowerCase()) ?? 0) + 1);
  return counts;
}

/** Precision and recall of tokens with their counts; both 1 where there is nothing and nothing was found. */
function overlap(found: Map<string, number>, gold: Map<string, number>): [number, number] {
  const size = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
  let shared = 0;
  for (const [token, count] of found) shared += Math.min(count, gold.get(token) ?? 0);
  const [foundSize, goldSize] = [size(found), size(gold)];
  if (foundSize === 0 || goldSize === 0) return foundSize === goldSize ? [1, 1] : [0, 0];
  return [shared / foundSize, shared / goldSize];
}
