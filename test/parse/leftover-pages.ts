/**
 * Pages with every line judged by hand, and how well the cleaning of pages agrees. `fixtures/leftovers/<language>.json` holds pages as lines: `= `
 * the title, `+ ` news, `- ` what is not; `⟦…⟧` within news is the mark of an agency. All were written before any was measured. Pages of the
 * half `tuned` may be looked at when rules and phrases are made; those of the half `held` only tell what that is worth elsewhere.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNoise } from '../../src/parse/noise.js';
import { parseTools } from './tools.js';

export type Half = 'tuned' | 'held';

interface Page {
  readonly half: Half;
  readonly lines: readonly string[];
}

/** In letters and digits: of leftover lines and of marks how many there are and how many were found, of news how many there are and were lost. */
export interface LeftoverCounts {
  leftovers: number;
  found: number;
  marks: number;
  marksFound: number;
  news: number;
  lost: number;
}

/** A line that was judged otherwise than by hand. */
export interface Misjudged {
  readonly language: string;
  readonly half: Half;
  readonly kind: 'missed leftover' | 'missed mark' | 'lost news';
  readonly line: string;
}

const folder = 'fixtures/leftovers';
export const leftoverLanguages = readdirSync(folder).map((file) => file.replace('.json', ''));

export function readPages(language: string): readonly Page[] {
  return (JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as { pages: Page[] }).pages;
}

/** Counts over the pages of `half` in `language`, and the lines that went wrong. */
export function judgePages(language: string, half: Half): { counts: LeftoverCounts; misjudged: Misjudged[] } {
  const counts = { leftovers: 0, found: 0, marks: 0, marksFound: 0, news: 0, lost: 0 };
  const misjudged: Misjudged[] = [];
  for (const page of readPages(language).filter((each) => each.half === half))
    judgePage(page, language, counts, misjudged);
  return { counts, misjudged };
}

function judgePage({ half, lines }: Page, language: string, counts: LeftoverCounts, misjudged: Misjudged[]): void {
  const [title = '', ...body] = lines.map((line) => line.slice(2).replace(/[⟦⟧]/g, ''));
  const text = [title, ...body].join('\n\n');
  const { spans } = findNoise(text, title.length + 2, parseTools.lexicon);
  const isNoise = (at: number): boolean => spans.some(({ start, end }) => at >= start && at < end);
  let at = 0;
  for (const marked of lines) {
    let isMark = false;
    const sums = { all: 0, noise: 0, marks: 0, marksNoise: 0 };
    for (const sign of marked.slice(2)) {
      if (sign === '⟦' || sign === '⟧') {
        isMark = sign === '⟦';
        continue;
      }
      if (/[\p{L}\p{M}\p{N}]/u.test(sign)) {
        const noise = isNoise(at) ? 1 : 0;
        if (isMark) {
          sums.marks++;
          sums.marksNoise += noise;
        } else {
          sums.all++;
          sums.noise += noise;
        }
      }
      at += sign.length;
    }
    at += 2;
    const miss = (kind: Misjudged['kind']): void =>
      void misjudged.push({ language, half, kind, line: marked.slice(2) });
    if (marked.startsWith('- ')) {
      counts.leftovers += sums.all;
      counts.found += sums.noise;
      if (2 * sums.noise < sums.all) miss('missed leftover');
      continue;
    }
    counts.news += sums.all;
    counts.lost += sums.noise;
    counts.marks += sums.marks;
    counts.marksFound += sums.marksNoise;
    if (sums.noise > 0) miss('lost news');
    if (2 * sums.marksNoise < sums.marks) miss('missed mark');
  }
}

export function addCounts(all: readonly LeftoverCounts[]): LeftoverCounts {
  const sum = (field: keyof LeftoverCounts): number => all.reduce((total, counts) => total + counts[field], 0);
  return {
    leftovers: sum('leftovers'),
    found: sum('found'),
    marks: sum('marks'),
    marksFound: sum('marksFound'),
    news: sum('news'),
    lost: sum('lost'),
  };
}
