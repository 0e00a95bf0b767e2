/**
 * Scores for people: a table of the measures, one by pair of languages, and the clusters that cost most with a title from each part. Names of
 * events, tags and titles come from outside. `--format json` is for programs.
 */
import type { Evaluation, LanguagePairScore, Score, WorstCluster, WorstPart } from '../model/evaluation.js';
import { harmless, isolated } from './harmless.js';
import { columns, cut, padded, wrap } from './layout.js';

const digits = 4;
const shownLanguagePairs = 40;
const shownParts = 4;
const margin = '   ';
const narrowest = 40;
const widestName = 24;
const mostLinesOfWhat = 3;

/** `evaluation` as lines of text of at most `width` columns. */
export function evaluationText(evaluation: Evaluation, width: number): string {
  const { languagePairs = [], worst = [] } = evaluation;
  return [
    ...measures(evaluation),
    '',
    ...counts(evaluation),
    ...byLanguages(languagePairs),
    ...worstClusters(worst, Math.max(narrowest, width)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** One line a measure, with precision, recall and F1. */
function measures({ bcubed, pairwise, crossLanguage, pairs }: Evaluation): string[] {
  const named: readonly (readonly [name: string, score: Score | undefined])[] = [
    ['BCubed', bcubed],
    ['pairwise', pairwise],
    ['pairwise, across languages', crossLanguage],
    ['labelled pairs', pairs?.all],
    ['labelled pairs, one language', pairs?.oneLanguage],
    ['labelled pairs, across languages', pairs?.crossLanguage],
  ];
  const rows = named.flatMap(([name, score]) => (score === undefined ? [] : [[name, ...figures(score)]]));
  return aligned([['', 'precision', 'recall', 'F1'], ...rows]);
}

function counts({ articles, goldClusters, foundClusters, pairs }: Evaluation): string[] {
  return [
    articles === undefined
      ? ''
      : `${articles} labelled articles in ${goldClusters} clusters, found in ${foundClusters}`,
    pairs === undefined
      ? ''
      : `${pairs.all.pairs} labelled pairs, ${pairs.crossLanguage.pairs} of them across languages`,
  ].filter((line) => line !== '');
}

/** The pairs of languages with most pairs wrong first; nothing where all articles are in one language. */
function byLanguages(scores: readonly LanguagePairScore[]): string[] {
  if (!scores.some(({ languages: [one, two] }) => one !== two)) return [];
  const wrong = ({ gold, found, right }: LanguagePairScore): number => gold + found - 2 * right;
  const shown = [...scores].sort((a, b) => wrong(b) - wrong(a)).slice(0, shownLanguagePairs);
  const rows = shown.map((score) => {
    const names = score.languages.map((tag) => cut(harmless(tag), widestName)).join(' – ');
    return [names, ...figures(score), `${score.gold}`, `${score.found}`, `${score.right}`];
  });
  const left = scores.length - shown.length;
  return [
    '',
    ...aligned([['pairwise by languages', 'precision', 'recall', 'F1', 'labelled', 'found', 'right'], ...rows]),
    ...(left === 0 ? [] : [`and ${left} more: --format json has them all`]),
  ];
}

function worstClusters(worst: readonly WorstCluster[], width: number): string[] {
  if (worst.length === 0) return [];
  return ['', 'what costs most BCubed', ...worst.flatMap((cluster, place) => worstCluster(cluster, place + 1, width))];
}

/** What went wrong and what it costs, then a line for each of the largest parts. */
function worstCluster({ kind, cost, what, parts }: WorstCluster, place: number, width: number): string[] {
  const price = `${cost.toFixed(digits)} of ${kind === 'split' ? 'recall' : 'precision'}`;
  const lines = wrap(harmless(`${price}: ${what}`), width - margin.length - 1, mostLinesOfWhat);
  const shown = parts.slice(0, shownParts);
  const left = parts.length - shown.length;
  const wide = Math.max(...shown.map(({ articles }) => `${articles}`.length));
  return [
    ...lines.map((line, at) => `${at === 0 ? padded(`${place}`, margin.length) : margin} ${isolated(line)}`),
    ...shown.map((part) => `${margin} ${partLine(part, kind, wide, width - margin.length - 1)}`),
    ...(left === 0 ? [] : [`${margin} and ${left} more`]),
  ];
}

/** `4 in event-0123456789abcdef: 12_1ecb  INS Sukanya captures pirates` */
function partLine({ cluster, articles, examples }: WorstPart, kind: string, wide: number, width: number): string {
  const name = isolated(cut(harmless(cluster ?? ''), widestName));
  const where = cluster === null ? 'in no cluster' : `${kind === 'split' ? 'in' : 'of'} ${name}`;
  const head = `${`${articles}`.padStart(wide)} ${where}: `;
  const [example] = examples;
  const id = harmless(example?.id ?? '');
  const title = harmless(example?.title ?? '');
  const room = width - columns(head);
  if (title === '' || title === id) return head + isolated(cut(id, room));
  const shortId = cut(id, Math.floor(room / 2));
  return `${head}${isolated(shortId)}  ${isolated(cut(title, room - columns(shortId) - 2))}`;
}

function figures({ precision, recall, f1 }: Score): string[] {
  return [precision, recall, f1].map((value) => value.toFixed(digits));
}

/** The first column to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => columns(row[column]!))));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? padded(cell, widths[column]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
}
