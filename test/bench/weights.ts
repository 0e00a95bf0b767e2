/**
 * Where the weights of `config.ts` come from: `npm run bench:weights -- SET.jsonl … [--pairs PAIRS.jsonl]`. Each SET holds labelled
 * articles as JSON Lines (`id`, `cluster` and what `ingest` reads); with `--pairs`, the last SET is scored by labelled pairs instead. Prints the scores
 * of the default weights, then what each family of features is worth (switched off in turn, in both spaces), then one round of search:
 * each weight at other values, and for each value that is better on average, on how many sets it is no worse (leave one out: a
 * weight that one set alone wants is not taken).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createAnalyst } from '../../src/analyze.js';
import { linkClusters } from '../../src/cluster/linkage.js';
import {
  acrossLanguagesScale,
  defaultOptions,
  familyWeights,
  leastSimilarity,
  seedFactor,
  sizeExponent,
} from '../../src/config.js';
import { findCopies, type Sketched } from '../../src/copies/find-copies.js';
import { type LabelledPair, scorePairs as scoreLabelledPairs } from '../../src/evaluate/pairs.js';
import { judge } from '../../src/evaluate/partition.js';
import { scoreClusters } from '../../src/evaluate/scores.js';
import { sketchOf } from '../../src/extract/sketch.js';
import { NameList } from '../../src/identify/name-list.js';
import { anywhere, unify } from '../../src/identify/unify.js';
import { pageWords } from '../../src/languages/page-words.js';
import { scorePairs } from '../../src/link/score.js';
import type { AnnotatedDocument } from '../../src/model/annotated-document.js';
import type { FeatureFamily } from '../../src/model/feature.js';
import { loadFormats } from '../../src/parse/load.js';
import { compilePageLexicon } from '../../src/parse/page-lexicon.js';
import { parseSource } from '../../src/parse/parse-source.js';
import { CorpusBuilder } from '../../src/represent/profile.js';
import { findCandidates } from '../../src/retrieve/candidates.js';
import { row } from './table.js';

type Weights = Record<FeatureFamily, { within: number; across: number }>;

interface LabelledSet {
  readonly name: string;
  readonly documents: readonly AnnotatedDocument[];
  readonly sketches: readonly Sketched[];
  /** The figures of a partition of its articles; the first counts in means. */
  readonly score: (found: ReadonlyMap<string, string>) => number[];
}

const { values: flags, positionals } = parseArgs({ allowPositionals: true, options: { pairs: { type: 'string' } } });
const weights = familyWeights as Weights;
const sets: LabelledSet[] = [];
for (const [place, file] of positionals.entries())
  sets.push(await readSet(file, place === positionals.length - 1 ? flags.pairs : undefined));

const base = show('default weights');
console.log(
  `\n${row(
    'without',
    sets.map(({ name }) => name),
  )}`,
);
for (const family of Object.keys(weights) as FeatureFamily[])
  withWeights(family, { within: 0, across: 0 }, () => show(family, base));

console.log(`\n${row('other weights', ['mean', 'sets no worse'])}`);
for (const family of Object.keys(weights) as FeatureFamily[]) {
  for (const space of ['within', 'across'] as const) {
    const own = weights[family][space];
    for (const factor of own === 0 ? [] : [0.7, 1.4]) {
      const value = Math.round(own * factor * 100) / 100;
      withWeights(family, { [space]: value }, () => {
        const figures = sets.map((set) => run(set)[0]!);
        const noWorse = figures.filter((figure, at) => figure >= base[at]! - 0.0005).length;
        const gain = mean(figures) - mean(base);
        console.log(
          row(`${family} ${space} ${value}`, [`${gain < 0 ? '' : '+'}${(100 * gain).toFixed(2)}`, `${noWorse}`]),
        );
      });
    }
  }
}

/** Prints a line of scores, or of differences to `from`, and gives the first figure of each set. */
function show(name: string, from?: readonly number[]): number[] {
  const figures = sets.map(run);
  const shown = figures.map((figure, at) =>
    from === undefined
      ? figure.map((value) => value.toFixed(4)).join(' / ')
      : (100 * (figure[0]! - from[at]!)).toFixed(2),
  );
  if (from === undefined)
    console.log(
      row(
        '',
        sets.map((set) => set.name),
      ),
    );
  console.log(row(name, shown));
  return figures.map(([first]) => first!);
}

function withWeights(family: FeatureFamily, changed: Partial<Weights[FeatureFamily]>, work: () => void): void {
  const own = { ...weights[family] };
  Object.assign(weights[family], changed);
  work();
  Object.assign(weights[family], own);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The figures of one set under the weights as they are. */
function run({ documents, sketches, score }: LabelledSet): number[] {
  const builder = new CorpusBuilder();
  const names = new NameList();
  for (const document of documents) {
    builder.add(document);
    names.add(document.entities);
  }
  const copies = findCopies(sketches);
  const corpus = builder.build(unify(names.listed(), anywhere), copies);
  const { windowDays, threshold } = defaultOptions;
  const candidates = findCandidates(corpus, { leastSimilarity, acrossLanguagesScale, windowDays });
  const pairs = scorePairs(corpus, candidates, leastSimilarity);
  const clusterOf = linkClusters(corpus.profiles.length, pairs, { threshold, seedFactor, sizeExponent });
  const found = new Map(corpus.profiles.map(({ id }, at) => [id, String(clusterOf[at])]));
  for (const [id, { original }] of copies) found.set(id, found.get(original)!);
  return score(found);
}

async function readSet(file: string, pairsFile: string | undefined): Promise<LabelledSet> {
  const formats = await loadFormats();
  const lexicon = compilePageLexicon(pageWords);
  const analyse = createAnalyst(defaultOptions, []);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const documents: AnnotatedDocument[] = [];
  const format = formats.find(({ endings }) => endings.includes('.jsonl'))!;
  for (const text of lines)
    for (const article of parseSource(
      { path: file, format: format.name, text, record: 1, line: 1 },
      { formats, lexicon },
    ).articles)
      documents.push(await analyse(article));
  const gold = lines.map((line) => JSON.parse(line) as { id: string; cluster?: string; lang?: string });
  const languages = new Map(gold.map(({ id, lang }) => [String(id), lang ?? 'und']));
  const languageOf = (id: string): string => languages.get(id) ?? 'und';
  const labels = new Map(gold.map(({ id, cluster }) => [String(id), String(cluster)]));
  const pairs =
    pairsFile === undefined
      ? []
      : readFileSync(pairsFile, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as LabelledPair);
  return {
    name: file.replace(/^.*\//, '').replace(/\.jsonl$/, ''),
    documents,
    sketches: documents.map((document) => ({
      id: document.document.article.id,
      language: document.document.language.tag,
      published: document.published?.date ?? null,
      sketch: sketchOf(document.document),
    })),
    score: (found) => {
      if (pairsFile !== undefined) {
        const { all, crossLanguage } = scoreLabelledPairs(pairs, found, languageOf);
        return [all.f1, crossLanguage.f1];
      }
      const { bcubed, pairwise, crossLanguage } = scoreClusters(judge(labels, found, languageOf));
      return [bcubed.f1, pairwise.f1, crossLanguage.f1];
    },
  };
}
