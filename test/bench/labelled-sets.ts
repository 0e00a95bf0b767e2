/**
 * Labelled sets for the benches that measure what is clustered: articles as JSON Lines with `id`, `cluster` and what `ingest` reads, or
 * articles without clusters and a file of labelled pairs.
 */
import { readFileSync } from 'node:fs';
import { createAnalyst } from '../../src/analyze.js';
import { acrossLanguagesScale, defaultOptions, leastSimilarity, undated } from '../../src/config.js';
import { type Copy, findCopies, type Sketched } from '../../src/copies/find-copies.js';
import { type LabelledPair, scorePairs as scoreLabelledPairs } from '../../src/evaluate/pairs.js';
import { judge } from '../../src/evaluate/partition.js';
import { scoreClusters } from '../../src/evaluate/scores.js';
import { sketchOf } from '../../src/extract/sketch.js';
import { NameList } from '../../src/identify/name-list.js';
import { anywhere, unify } from '../../src/identify/unify.js';
import { pageWords } from '../../src/languages/page-words.js';
import { scorePairs } from '../../src/link/score.js';
import type { Bag, Newcomers } from '../../src/model/bag.js';
import type { AnnotatedDocument } from '../../src/model/annotated-document.js';
import type { Profile } from '../../src/model/profile.js';
import type { ScoredPairs } from '../../src/model/scored-pair.js';
import { loadFormats, openFormats } from '../../src/parse/load.js';
import { compilePageLexicon } from '../../src/parse/page-lexicon.js';
import { parseSource } from '../../src/parse/parse-source.js';
import { CorpusBuilder } from '../../src/represent/profile.js';
import { Vocabulary } from '../../src/represent/vocabulary.js';
import { findCandidates } from '../../src/retrieve/candidates.js';

export interface LabelledSet {
  readonly name: string;
  readonly documents: readonly AnnotatedDocument[];
  /** What each document says, in the ids that `newcomers` explain. */
  readonly bags: readonly Bag[];
  readonly newcomers: Newcomers;
  readonly sketches: readonly Sketched[];
  /** Whether two articles are on one event; undefined where nobody said. */
  readonly same: (a: string, b: string) => boolean | undefined;
  /** The figures of a partition of its articles; the first counts in means. */
  readonly score: (found: ReadonlyMap<string, string>) => number[];
}

/** Every pair of the set that is worth a score, under the weights as they are. */
export function pairsOf({ documents, bags, newcomers, sketches }: LabelledSet): {
  readonly profiles: readonly Profile[];
  readonly copies: ReadonlyMap<string, Copy>;
  readonly pairs: ScoredPairs;
} {
  const builder = new CorpusBuilder();
  const names = new NameList();
  builder.learn(0, newcomers);
  documents.forEach(({ document: { article, language }, published, entities }, at) => {
    builder.addBag(0, { id: article.id, language: language.tag, published }, bags[at]!);
    names.add(entities);
  });
  const copies = findCopies(sketches);
  const corpus = builder.build(unify(names.listed(), anywhere), copies);
  const { windowDays } = defaultOptions;
  const candidates = findCandidates(corpus, { leastSimilarity, acrossLanguagesScale, windowDays, undated });
  return { profiles: corpus.profiles, copies, pairs: scorePairs(corpus, candidates, leastSimilarity) };
}

/** The sets at `files`; with `pairsFile`, the last one has its labels there. */
export async function readSets(files: readonly string[], pairsFile: string | undefined): Promise<LabelledSet[]> {
  const sets: LabelledSet[] = [];
  for (const [place, file] of files.entries())
    sets.push(await readSet(file, place === files.length - 1 ? pairsFile : undefined));
  return sets;
}

async function readSet(file: string, pairsFile: string | undefined): Promise<LabelledSet> {
  const parsers = await openFormats(await loadFormats());
  const lexicon = compilePageLexicon(pageWords);
  const vocabulary = new Vocabulary();
  const analyse = createAnalyst(defaultOptions, [], () => vocabulary);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const documents: AnnotatedDocument[] = [];
  for (const text of lines)
    for (const article of parseSource({ path: file, format: 'jsonl', text, record: 1, line: 1 }, { parsers, lexicon })
      .articles)
      documents.push(...(await analyse([article])));
  const bags = documents.map((document) => vocabulary.bagOf(document));
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
  const labelled = new Map(
    pairs.flatMap(({ a, b, same }) => [
      [`${a} ${b}`, same],
      [`${b} ${a}`, same],
    ]),
  );
  return {
    name: file.replace(/^.*\//, '').replace(/\.jsonl$/, ''),
    documents,
    bags,
    newcomers: vocabulary.newcomers(),
    sketches: documents.map((document) => ({
      id: document.document.article.id,
      language: document.document.language.tag,
      published: document.published?.date ?? null,
      sketch: sketchOf(document.document),
    })),
    same: (a, b) => (pairsFile === undefined ? labels.get(a) === labels.get(b) : labelled.get(`${a} ${b}`)),
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
