import { describe, expect, test } from 'vitest';
import type { LanguagePairScore, WorstCluster } from '../../src/model/evaluation.js';
import { evaluationText } from '../../src/report/evaluation.js';

const perfect = { precision: 1, recall: 1, f1: 1 };
const pair = (one: string, two: string, right: number): LanguagePairScore => {
  return { languages: [one, two], gold: 4, found: 4, right, precision: right / 4, recall: right / 4, f1: right / 4 };
};
const split = (cluster: string, ...titles: readonly string[]): WorstCluster => ({
  kind: 'split',
  cluster,
  articles: titles.length,
  cost: 0.25,
  what: `gold event ${cluster} (${titles.length} articles) is split over ${titles.length} clusters: 1 + 1`,
  parts: titles.map((title, at) => ({ cluster: `event-${at}`, articles: 1, examples: [{ id: `a${at}`, title }] })),
});

/** The lines after `line`. */
function after(line: string, text: string): string[] {
  const lines = text.split('\n');
  return lines.slice(lines.indexOf(line) + 1, -1);
}

describe('evaluationText', () => {
  test('lists pairs of languages, those with most errors first', () => {
    expect(evaluationText({ languagePairs: [pair('en', 'en', 4), pair('en', 'sq', 1)] }, 80)).toContain(
      `pairwise by languages  precision  recall      F1  labelled  found  right
en – sq                   0.2500  0.2500  0.2500         4      4      1
en – en                   1.0000  1.0000  1.0000         4      4      4
`,
    );
  });

  test('has no such list where there is one language', () => {
    expect(evaluationText({ bcubed: perfect, languagePairs: [pair('en', 'en', 4)] }, 80)).not.toContain('languages');
  });

  test('says how many pairs of languages it leaves out', () => {
    const many = Array.from({ length: 43 }, (_, at) => pair('en', `l${at}`, 0));
    expect(evaluationText({ languagePairs: many }, 80)).toContain('\nand 3 more: --format json has them all\n');
  });

  test('tells of the worst clusters, with a title of each part', () => {
    expect(after('what costs most BCubed', evaluationText({ worst: [split('flood', 'Dam bursts', '')] }, 80))).toEqual([
      '1   0.2500 of recall: gold event flood (2 articles) is split over 2 clusters: 1',
      '    + 1',
      '    1 in event-0: a0  Dam bursts',
      '    1 in event-1: a1',
    ]);
  });

  test('shows the largest parts only', () => {
    const lines = after('what costs most BCubed', evaluationText({ worst: [split('x', ...'abcdef')] }, 120));
    expect(lines.slice(4)).toEqual(['    1 in event-3: a3  d', '    and 2 more']);
  });

  test.each([
    ['an escape code', '\u001b[2JDam\u0007 bursts', 'a0  Dam bursts'],
    ['a line break', 'Dam\nbursts', 'a0  Dam bursts'],
    ['an override of direction', 'Dam \u202ebursts', 'a0  Dam bursts'],
    ['writing from right to left', 'سد', 'a0  \u2068سد\u2069'],
  ])('%s in a title does no harm', (_name, title, shown) => {
    expect(evaluationText({ worst: [split('x', title, 'b')] }, 80)).toContain(`1 in event-0: ${shown}\n`);
  });

  test('names of events and languages do no harm either, and no line is wider than asked for', () => {
    const hostile = `\u001b[31m${'北京'.repeat(100)}\n`;
    const text = evaluationText(
      { worst: [split(hostile, hostile, 'b')], languagePairs: [pair('en', '\u001b[2Jsq', 1)] },
      60,
    );
    expect(text).not.toContain('\u001b');
    expect(text).toContain('en – sq ');
    for (const line of text.split('\n').filter((one) => one.includes('北'))) expect(line.length).toBeLessThan(60);
  });
});
