/**
 * Documents as weighted vectors, in two spaces: one for comparing within a language, one across languages. One shared space
 * costs 1.3 points of F1: in a language, every word counts; across, names, numbers and what two spellings share.
 *
 * weight = family weight x (1 + ln tf) x idf x boosts, scaled to length 1 (tf-idf; Salton and Buckley 1988).
 */
import { capitalBoost, familyWeights, priorDocuments, titleBoost, unseenSquares, wordPriors } from '../config.js';
import { dayNumber } from '../math/iso-day.js';
import { unitVector } from '../math/sparse-vector.js';
import type { AnnotatedDocument } from '../model/annotated-document.js';
import type { ProfiledCorpus, Profile } from '../model/profile.js';
import type { SparseVector } from '../model/sparse-vector.js';
import { type Bag, CorpusStatistics, Mark } from './corpus-statistics.js';
import { featuresOf } from './features.js';

interface AddedDocument {
  readonly id: string;
  readonly language: string;
  readonly day: number | null;
  readonly dayConfidence: number;
  readonly bag: Bag;
}

/** Takes the documents of a corpus one by one, in any order, and weighs them when all are there. */
export class CorpusBuilder {
  private readonly statistics = new CorpusStatistics();
  private readonly added: AddedDocument[] = [];

  /** Counts `document` in; nothing of its text is kept. */
  add(document: AnnotatedDocument): void {
    const { published } = document;
    const language = document.document.language.tag;
    this.added.push({
      id: document.document.article.id,
      language,
      day: published === null ? null : dayNumber(published.date),
      dayConfidence: published?.confidence ?? 0,
      bag: this.statistics.add(language, featuresOf(document)),
    });
  }

  /** Profiles of all documents added. */
  build(): ProfiledCorpus {
    const weigher = new Weigher(this.statistics);
    const profiles = this.added.map(({ bag, ...document }) => {
      const within = weigher.weigh(bag, 'within');
      const across = weigher.weigh(bag, 'across');
      const surfaces = { within: within.surfaces, across: across.surfaces };
      return { ...document, within: within.vector, across: across.vector, surfaces };
    });
    return {
      profiles: profiles.sort(byDayThenId),
      families: this.statistics.familiesByRank(weigher.rank),
      surfaces: this.statistics.surfaces,
    };
  }
}

function byDayThenId(a: Profile, b: Profile): number {
  const left = a.day ?? Infinity;
  const right = b.day ?? Infinity;
  if (left !== right) return left - right;
  return a.id < b.id ? -1 : 1;
}

/** Turns bags into vectors by the statistics of their corpus. */
class Weigher {
  readonly rank: Int32Array;
  private readonly languages: Uint8Array;

  constructor(private readonly statistics: CorpusStatistics) {
    this.rank = statistics.ranks();
    this.languages = statistics.languagesUpToTwo();
  }

  /** The vector of `bag` in one space, and how its features stand in the text. */
  weigh(bag: Bag, space: 'within' | 'across'): { vector: SparseVector; surfaces: Int32Array } {
    const weighted: { rank: number; weight: number; surface: number }[] = [];
    for (let i = 0; i < bag.features.length; i++) {
      const feature = bag.features[i]!;
      if (space === 'across' && this.languages[feature]! < 2) continue;
      const weight = this.weight(feature, bag.counts[i]!, bag.marks[i]!, bag.language, space);
      if (weight > 0) weighted.push({ rank: this.rank[feature]!, weight, surface: bag.surfaces[i]! });
    }
    weighted.sort((a, b) => a.rank - b.rank);
    const vector = unitVector(
      weighted.map(({ rank }) => rank),
      weighted.map(({ weight }) => weight),
      space === 'across' ? unseenSquares : 0,
    );
    return { vector, surfaces: Int32Array.from(weighted, ({ surface }) => surface) };
  }

  private weight(feature: number, count: number, marks: number, language: number, space: 'within' | 'across'): number {
    const family = this.statistics.families[feature]!;
    const { documentFrequency, prior, [space]: familyWeight } = familyWeights[family];
    if (familyWeight === 0) return 0;
    const shapePrior =
      family !== 'word' ? prior : marks & Mark.short ? wordPriors.short : marks & Mark.capitalised ? wordPriors.capitalised : prior;
    const idf =
      documentFrequency === 'language'
        ? idfOf(this.statistics.documentsByLanguage[language]!, this.statistics.byLanguage[language]!.get(feature) ?? 0, shapePrior)
        : idfOf(this.statistics.documents, this.statistics.documentFrequency[feature]!, shapePrior);
    if (idf <= 0) return 0;
    let weight = familyWeight * Math.max(0.3, 1 + Math.log(count)) * idf;
    if (marks & Mark.inTitle) weight *= titleBoost;
    if (marks & Mark.capitalised) weight *= capitalBoost;
    return weight;
  }
}

/** Inverse document frequency, with `prior` as the expected share of documents until the corpus is large enough to tell. */
export function idfOf(documents: number, documentFrequency: number, prior: number): number {
  return Math.log((documents + priorDocuments) / (documentFrequency + priorDocuments * prior));
}
