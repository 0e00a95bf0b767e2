/**
 * What a feature weighs in a document: family weight x (1 + ln tf) x idf x boosts, the vector then scaled to length 1 (tf-idf;
 * Salton and Buckley 1988); across languages each kind of evidence is scaled to its own share. Words are counted in their own language ("de" says nothing in Spanish), things that have no
 * language in the whole corpus.
 */
import {
  capitalBoost,
  familyWeights,
  type EvidenceKind,
  acrossShares,
  kindOf,
  leadBoost,
  mostFeatures,
  priorDocuments,
  titleBoost,
  unseenSquares,
  wordPriors,
} from '../config.js';
import { partOf, strongestPlaces, unitVector } from '../math/sparse-vector.js';
import type { FeatureFamily } from '../model/feature.js';
import type { Profile } from '../model/profile.js';
import type { SparseVector } from '../model/sparse-vector.js';
import { type Bag, Mark } from '../model/bag.js';
import type { CorpusStatistics } from './corpus-statistics.js';

type Space = 'within' | 'across';

/** For each feature in how many languages it occurs, two at most: enough to know what can be compared across them. */
export function countLanguages(bagsByLanguage: readonly (readonly Bag[])[], featureCount: number): Uint8Array {
  const languages = new Uint8Array(featureCount);
  const lastLanguage = new Int32Array(featureCount).fill(-1);
  bagsByLanguage.forEach((bags, language) => {
    for (const { features } of bags) {
      for (const feature of features) {
        if (lastLanguage[feature] === language) continue;
        lastLanguage[feature] = language;
        if (languages[feature]! < 2) languages[feature]!++;
      }
    }
  });
  return languages;
}

const kinds = Object.keys(acrossShares) as EvidenceKind[];
const kindNumbers = Object.fromEntries(
  Object.entries(kindOf).map(([family, kind]) => [family, kinds.indexOf(kind)]),
) as Record<FeatureFamily, number>;

/** The share of each kind; where the dictionary of concepts does not know the language, the others decide in its place. */
function sharesOf(hasConcepts: boolean): number[] {
  const rest = hasConcepts ? 1 : 1 - acrossShares.concepts;
  return kinds.map((kind) => (kind === 'concepts' && !hasConcepts ? 0 : acrossShares[kind] / rest));
}

/** Weighs the documents of one language. */
export class Weigher {
  /** Documents of the language that hold a feature. */
  private readonly frequency: Int32Array;
  private readonly documents: number;
  /** Of the document at hand, by rank. */
  private readonly weightAt: Float64Array;
  private readonly surfaceAt: Int32Array;
  private readonly kindAt: Uint8Array;
  /** Squared weight by kind, of the document at hand. */
  private readonly squaresOf = new Float64Array(kinds.length);
  /** By kind. */
  private readonly shares: readonly number[];

  /** `rank` orders the features of vectors, `languages` counts those of each feature, `bags` are all documents of the language. */
  constructor(
    private readonly statistics: CorpusStatistics,
    private readonly rank: Int32Array,
    private readonly languages: Uint8Array,
    bags: readonly Bag[],
  ) {
    this.frequency = new Int32Array(rank.length);
    for (const { features } of bags) for (const feature of features) this.frequency[feature]!++;
    this.documents = bags.length;
    this.weightAt = new Float64Array(rank.length);
    this.surfaceAt = new Int32Array(rank.length);
    this.kindAt = new Uint8Array(rank.length);
    this.shares = sharesOf(statistics.families.some((family, id) => family === 'concept' && this.frequency[id]! > 0));
  }

  /** The vectors of `bag`, and how their features stand in the text. */
  weigh(bag: Bag): Pick<Profile, Space | 'surfaces'> {
    const within = this.weighIn('within', bag);
    const across = this.weighIn('across', bag);
    return {
      within: within.vector,
      across: across.vector,
      surfaces: { within: within.surfaces, across: across.surfaces },
    };
  }

  private weighIn(space: Space, bag: Bag): { vector: SparseVector; surfaces: Int32Array } {
    const { rank, weightAt, surfaceAt, kindAt, squaresOf } = this;
    const { features, counts, marks, surfaces } = bag;
    const ranks = new Int32Array(features.length);
    squaresOf.fill(0);
    let count = 0;
    for (let i = 0; i < features.length; i++) {
      const feature = features[i]!;
      if (space === 'across' && this.languages[feature]! < 2) continue;
      const weight = this.weight(feature, counts[i]!, marks[i]!, space);
      if (weight <= 0) continue;
      const place = rank[feature]!;
      ranks[count++] = place;
      weightAt[place] = weight;
      surfaceAt[place] = surfaces[i]!;
      const kind = kindNumbers[this.statistics.families[feature]!];
      kindAt[place] = kind;
      squaresOf[kind]! += weight * weight;
    }
    const held = ranks.slice(0, count).sort();
    const weights = new Float64Array(count);
    const shown = new Int32Array(count);
    for (let i = 0; i < count; i++) {
      weights[i] = weightAt[held[i]!]!;
      shown[i] = surfaceAt[held[i]!]!;
    }
    const scales = squaresOf.map((squares, kind) => Math.sqrt(this.shares[kind]! / (squares + unseenSquares)));
    const vector: SparseVector =
      space === 'within'
        ? unitVector(held, weights)
        : { features: held, weights: Float32Array.from(held, (place, i) => weights[i]! * scales[kindAt[place]!]!) };
    const kept = strongestPlaces(vector.weights, mostFeatures[space]);
    if (kept === undefined) return { vector, surfaces: shown };
    return { vector: partOf(vector, kept), surfaces: Int32Array.from(kept, (place) => shown[place]!) };
  }

  private weight(feature: number, count: number, marks: number, space: Space): number {
    const family = this.statistics.families[feature]!;
    const { documentFrequency, prior, [space]: familyWeight } = familyWeights[family];
    if (familyWeight === 0) return 0;
    const shapePrior =
      family !== 'word'
        ? prior
        : marks & Mark.short
          ? wordPriors.short
          : marks & Mark.capitalised
            ? wordPriors.capitalised
            : prior;
    const idf =
      documentFrequency === 'language'
        ? idfOf(this.documents, this.frequency[feature]!, shapePrior)
        : idfOf(this.statistics.documents, this.statistics.documentFrequency[feature]!, shapePrior);
    if (idf <= 0) return 0;
    let weight = familyWeight * Math.max(0.3, 1 + Math.log(count)) * idf;
    if (marks & Mark.inTitle) weight *= titleBoost;
    else if (marks & Mark.inLead && space === 'within') weight *= leadBoost;
    if (marks & Mark.capitalised) weight *= capitalBoost;
    return weight;
  }
}

/** Inverse document frequency, with `prior` as the expected share of documents until the corpus is large enough to tell. */
export function idfOf(documents: number, documentFrequency: number, prior: number): number {
  return Math.log((documents + priorDocuments) / (documentFrequency + priorDocuments * prior));
}
