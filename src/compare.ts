/**
 * Which articles of a corpus are alike, and how likely they report one event: retrieve -> link. Done in steps that any thread may take, as long as
 * each takes its own in order.
 */
import { breath } from './breath.js';
import { acrossLanguagesScale, leastSimilarity, undated } from './config.js';
import { factsOfProfiles, PairScorer, type ProfileFacts } from './link/score.js';
import { PairList } from './math/pair-list.js';
import type { ProfiledCorpus } from './model/profile.js';
import { Retriever } from './retrieve/candidates.js';
import { indexCorpus, type IndexedCorpus } from './retrieve/indexed-corpus.js';

/** What comparing a corpus takes: columns, the long ones in memory that threads share. */
export interface Comparison {
  readonly corpus: IndexedCorpus;
  readonly facts: ProfileFacts;
  readonly windowDays: number;
  readonly steps: number;
}

/** Profiles of a step: some milliseconds of work. */
const profilesOfStep = 500;

export async function planComparison(corpus: ProfiledCorpus, windowDays: number): Promise<Comparison> {
  const indexed = indexCorpus(corpus);
  await breath();
  return {
    corpus: indexed,
    facts: factsOfProfiles(corpus),
    windowDays,
    steps: Math.ceil(corpus.profiles.length / profilesOfStep),
  };
}

/** Takes steps of a comparison, in ascending order. */
export class Comparer {
  private readonly retriever: Retriever;
  private readonly scorer: PairScorer;
  /** Candidates are scored as they are found: most are dropped, and never all of them in memory. */
  private readonly candidates = new PairList();

  constructor(private readonly comparison: Comparison) {
    const { corpus, facts, windowDays } = comparison;
    this.retriever = new Retriever(corpus, { leastSimilarity, acrossLanguagesScale, windowDays, undated });
    this.scorer = new PairScorer(facts, leastSimilarity);
  }

  /** Adds to `scored` the pairs of the profiles of `step` with earlier ones, by `b`, then by `a`. */
  take(step: number, scored: PairList): void {
    const { candidates, retriever } = this;
    const end = Math.min((step + 1) * profilesOfStep, this.comparison.corpus.dayOf.length);
    candidates.clear();
    for (let b = step * profilesOfStep; b < end; b++) retriever.findFor(b, candidates);
    this.scorer.score(candidates, scored);
  }
}
