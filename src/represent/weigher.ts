/**
 * What a feature weighs in a document: family weight x (1 + ln tf) x idf x boosts, the vector then scaled to length 1 (tf-idf;
 * Salton and Buckley 1988); across languages each kind of evidence is scaled to its own share. Words are counted in their own language ("de" says nothing in Spanish), things that have no
 * language in the whole corpus.
 */
import {
  capitalBoost,
  familyWeights,
  acrossShares,
  kindOf,
  leadBoost,
  mostFeatures,
  titleBoost,
  unseenSquares,
  wordPriors,
} from '../config.js';
import { type Bag, Mark } from '../model/bag.js';
import type { CorpusStatistics } from './corpus-statistics.js';
import { families, type FeatureFacts, kinds } from './feature-facts.js';
import { Idf } from './idf.js';
import type { VectorColumns } from './vector-columns.js';

type Space = 'within' | 'across';

/** By number of family. */
const kindNumbers = families.map((family) => kinds.indexOf(kindOf[family]));
const wordFamily = families.indexOf('word');
const conceptFamily = families.indexOf('concept');

/** The share of each kind; where the dictionary of concepts does not know the language, the others decide in its place. */
function sharesOf(hasConcepts: boolean): number[] {
  const rest = hasConcepts ? 1 : 1 - acrossShares.concepts;
  return kinds.map((kind) => (kind === 'concepts' && !hasConcepts ? 0 : acrossShares[kind] / rest));
}

/** Numbers below this are looked up by twice themselves: counts are whole, or end in a half. */
const tabledCounts = 64;
const weightOfCount = Float64Array.from({ length: 2 * tabledCounts }, (_, twice) => logarithmic(twice / 2));

function logarithmic(count: number): number {
  return Math.max(0.3, 1 + Math.log(count));
}

function countWeight(count: number): number {
  const twice = 2 * count;
  return twice < weightOfCount.length && Number.isInteger(twice) ? weightOfCount[twice]! : logarithmic(count);
}

/** How one family of features counts in the documents of one language. */
interface FamilyRule {
  readonly within: number;
  readonly across: number;
  /** Documents that hold a feature: of the language, or of the corpus. */
  readonly frequency: ArrayLike<number>;
  readonly idf: Idf;
}

/** Weighs the documents of one language. */
export class Weigher {
  /** By number of family. */
  private readonly rules: readonly FamilyRule[];
  private readonly shortWords: Idf;
  private readonly capitalisedWords: Idf;
  /** Of the document at hand: the weight of each feature in the space at hand, 0 where it has none, and which features come by rank. */
  private weights = new Float64Array(0);
  private readonly placeAt: Int32Array;
  /** Squared weight by kind, of the document at hand. */
  private readonly squaresOf = new Float64Array(kinds.length);
  /** By kind. */
  private readonly shares: readonly number[];

  /** `documents` bags of the language, in which each feature stands as often as `inLanguage` says. */
  constructor(
    statistics: CorpusStatistics,
    private readonly facts: FeatureFacts,
    inLanguage: Int32Array,
    documents: number,
  ) {
    const { familyOf } = facts;
    this.rules = families.map((family) => {
      const { within, across, prior, documentFrequency } = familyWeights[family];
      return documentFrequency === 'language'
        ? { within, across, frequency: inLanguage, idf: new Idf(documents, prior) }
        : { within, across, frequency: statistics.documentFrequency, idf: new Idf(statistics.documents, prior) };
    });
    this.shortWords = new Idf(documents, wordPriors.short);
    this.capitalisedWords = new Idf(documents, wordPriors.capitalised);
    this.placeAt = new Int32Array(familyOf.length);
    this.shares = sharesOf(familyOf.some((family, id) => family === conceptFamily && inLanguage[id]! > 0));
  }

  /** Adds the vectors of `bag` to those `within` and `across` languages. */
  weigh(bag: Bag, { within, across }: Readonly<Record<Space, VectorColumns>>): void {
    const { features } = bag;
    if (this.weights.length < features.length) this.weights = new Float64Array(2 * features.length);
    const inOrder = this.placesByRank(features);
    this.weighIn('within', bag, inOrder, within);
    this.weighIn('across', bag, inOrder, across);
  }

  /** The places of `features`, in the order of their ranks. */
  private placesByRank(features: Int32Array): Int32Array {
    const { placeAt } = this;
    const { rank } = this.facts;
    const order = new Int32Array(features.length);
    for (let i = 0; i < features.length; i++) {
      order[i] = rank[features[i]!]!;
      placeAt[order[i]!] = i;
    }
    order.sort();
    for (let i = 0; i < order.length; i++) order[i] = placeAt[order[i]!]!;
    return order;
  }

  private weighIn(space: Space, bag: Bag, inOrder: Int32Array, vectors: VectorColumns): void {
    this.weighAll(space, bag);
    const { weights } = this;
    const { familyOf, rank } = this.facts;
    const scales = space === 'within' ? this.scalesToUnit(inOrder) : this.scalesToShares();
    for (const place of inOrder) {
      const weight = weights[place]!;
      if (weight === 0) continue;
      const feature = bag.features[place]!;
      vectors.put(rank[feature]!, weight * scales[kindNumbers[familyOf[feature]!]!]!, bag.surfaces[place]!);
    }
    vectors.end(mostFeatures[space]);
  }

  /** By kind, what makes a unit vector of the weights, which are added up in the order of `places`. */
  private scalesToUnit(places: Int32Array): Float64Array {
    let squares = 0;
    for (const place of places) squares += this.weights[place]! * this.weights[place]!;
    return this.squaresOf.map(() => 1 / Math.sqrt(squares));
  }

  /** By kind, what gives each kind of evidence its share. */
  private scalesToShares(): Float64Array {
    return this.squaresOf.map((squares, kind) => Math.sqrt(this.shares[kind]! / (squares + unseenSquares)));
  }

  /** Sets `weights` and `squaresOf`. */
  private weighAll(space: Space, { features, counts, marks }: Bag): void {
    const { weights, squaresOf } = this;
    const { familyOf, languages } = this.facts;
    squaresOf.fill(0);
    for (let i = 0; i < features.length; i++) {
      const feature = features[i]!;
      const family = familyOf[feature]!;
      const canBeShared = space === 'within' || languages[feature]! >= 2;
      const weight = canBeShared ? this.weight(feature, family, counts[i]!, marks[i]!, space) : 0;
      weights[i] = weight;
      squaresOf[kindNumbers[family]!]! += weight * weight;
    }
  }

  /** 0 where a feature says nothing. */
  private weight(feature: number, family: number, count: number, marks: number, space: Space): number {
    const rule = this.rules[family]!;
    const familyWeight = space === 'within' ? rule.within : rule.across;
    if (familyWeight === 0) return 0;
    const isPlain = family !== wordFamily || (marks & (Mark.short | Mark.capitalised)) === 0;
    const table = isPlain ? rule.idf : marks & Mark.short ? this.shortWords : this.capitalisedWords;
    const idf = table.of(rule.frequency[feature]!);
    if (idf <= 0) return 0;
    let weight = familyWeight * countWeight(count) * idf;
    if (marks & Mark.inTitle) weight *= titleBoost;
    else if (marks & Mark.inLead && space === 'within') weight *= leadBoost;
    if (marks & Mark.capitalised) weight *= capitalBoost;
    return weight;
  }
}
