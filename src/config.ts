/**
 * Every threshold and weight of comparing and clustering, in one place: its unit, and where the number comes from. Numbers
 * marked "prototype" are the single setting that was best on average over sixteen labelled sets (six of them in several
 * languages) before this program existed; the others name their measurement. Options a user can set have their default here.
 */
import type { FeatureFamily } from './model/feature.js';
import type { Options } from './model/options.js';

const mebibyte = 1024 * 1024;

export const defaultOptions: Options = {
  threshold: 0.2,
  windowDays: 7,
  minSize: 1,
  referenceDate: null,
  detect: 'auto',
  dictionary: [],
  constraints: null,
  trace: false,
  // No article comes near 16 MiB; 256 MiB of JSON decode to a string that V8 still holds (its limit is 512 Mi units). Large crawls pack a
  // gigabyte a file, and news unpack to three to five times their size.
  limits: {
    articleBytes: 16 * mebibyte,
    collectionBytes: 256 * mebibyte,
    lineBytes: 16 * mebibyte,
    unpackedBytes: 16 * 1024 * mebibyte,
  },
};

/**
 * Characters of body that say what happened: news puts it first ("inverted pyramid"). Of an article without a title they hold its headline.
 * Flat from 200 to 300.
 */
export const leadCharacters = 200;

/**
 * Characters of body that terms are taken from. 500 cost 1.2 to 2.5 points, 1,000 cost 0.3 to 0.7 against 2,000 (prototype). 3,000: VietnameseMDS,
 * whose articles are the longest, 96.8 -> 97.4 and pairwise 93.4 -> 94.7; NTREX -0.2, the others within 0.1 (means over nearby thresholds).
 */
export const termCharacters = 3000;

/** How one family of features counts. */
interface FamilyWeight {
  /** Between articles in one language. */
  readonly within: number;
  /** Between articles in different languages. */
  readonly across: number;
  /** df is counted a language (words: "de" says nothing in Spanish) or over the corpus (things that have no language). */
  readonly documentFrequency: 'language' | 'corpus';
  /** Share of documents that hold such a feature before any was read; see `idf`. */
  readonly prior: number;
}

/** Prototype's weights, then one round of coordinate search on the dev sets (`npm run bench:weights`), see `src/README.md`. */
export const familyWeights: Readonly<Record<FeatureFamily, FamilyWeight>> = {
  word: { within: 1, across: 0.4, documentFrequency: 'language', prior: 0.03 },
  skeleton: { within: 0, across: 1, documentFrequency: 'corpus', prior: 0.02 },
  spelling: { within: 0, across: 0.6, documentFrequency: 'corpus', prior: 0.02 },
  number: { within: 1, across: 1.3, documentFrequency: 'corpus', prior: 0.03 },
  ngram: { within: 1, across: 0.3, documentFrequency: 'language', prior: 0.01 },
  pair: { within: 0.4, across: 0, documentFrequency: 'language', prior: 0.01 },
  concept: { within: 0, across: 1.5, documentFrequency: 'corpus', prior: 0.05 },
  person: { within: 0.3, across: 1.4, documentFrequency: 'corpus', prior: 0.02 },
  organisation: { within: 0.3, across: 1.4, documentFrequency: 'corpus', prior: 0.03 },
  place: { within: 0.5, across: 1.4, documentFrequency: 'corpus', prior: 0.1 },
  name: { within: 0, across: 1, documentFrequency: 'corpus', prior: 0.01 },
  day: { within: 0.3, across: 0.5, documentFrequency: 'corpus', prior: 0.05 },
};

/**
 * Strength of the prior in idf = ln((N + k) / (df + k p)), in documents. Without it, corpora of 2 to 50 articles lose
 * 15 points: in a corpus of two, what both share would weigh nothing (prototype).
 */
export const priorDocuments = 100;

/** Priors of words by shape: short words are function words, capitalised ones names. Prototype. */
export const wordPriors = { short: 0.12, capitalised: 0.01 } as const;

/** A feature of the title counts this much more: headlines name the event (2.5 points, prototype). 1.5 to 1.7 beside the boost of the lead. */
export const titleBoost = 1.6;
/**
 * A word of the lead counts this much more within its language: ECB+ 93.0 -> 93.6, SemEval +0.3 and across languages +0.7 by way of the clusters.
 * Flat from 1.2 to 1.35. Across languages themselves it costs up to 2 points: the few features that two articles share there stand anywhere.
 */
export const leadBoost = 1.25;
/** A word that is capitalised within a sentence counts this much more (prototype). */
export const capitalBoost = 1.15;

/**
 * The features that a vector keeps, the strongest. What is left out of long articles is half a postings list for a thousandth of a score:
 * candidates are found 1.4 times as fast in SemEval, 3.5 times in VietnameseMDS, and mean scores change by 0.05 points. Within a language 64 cost
 * 0.4 points, 32 cost 1.7 (ECB+ 5); across languages 32 cost 0.1 (SemEval 0.6).
 */
export const mostFeatures = { within: 160, across: 64 } as const;

/** Pairs below this similarity are not kept: they cannot decide where an article goes. */
export const leastSimilarity = 0.12;

/** Similarity across languages is divided by this: translations share fewer features than reports in one language. Flat from 0.7 to 0.8. */
export const acrossLanguagesScale = 0.75;

/**
 * How much of a comparison across languages each kind of evidence decides, whatever the number of its features: an article that names thirty
 * people is no more about them than one that names three. Two reports then have to share what they speak of as well as who it is about.
 * Pairs F1 at the best threshold, one vector against shares: NTREX 93.9 -> 95.4, SemEval 76.9 -> 80.3, its originals 72.0 -> 73.3, and these
 * best thresholds move from 0.26, 0.32 and 0.40 to 0.30, 0.29 and 0.32, so that one can suit all. Flat within 0.05 of each.
 */
export const acrossShares = { names: 0.4, concepts: 0.4, words: 0.1, numbers: 0.1 } as const;
export type EvidenceKind = keyof typeof acrossShares;

/** The kind that each family belongs to. */
export const kindOf: Readonly<Record<FeatureFamily, EvidenceKind>> = {
  word: 'words',
  ngram: 'words',
  pair: 'words',
  skeleton: 'names',
  spelling: 'names',
  person: 'names',
  organisation: 'names',
  place: 'names',
  name: 'names',
  number: 'numbers',
  day: 'numbers',
  concept: 'concepts',
};

/**
 * How much the numbers that two articles in different languages share raise their score: by this, if they share all. NTREX (mean over thresholds
 * 10 percent around) 98.4 -> 98.9 and across languages 96.2 -> 97.6, SemEval 78.3 -> 78.6, 77.9 -> 78.7, its originals 68.7 -> 70.6. Flat from 0.4
 * to 0.7. Within a language it parts as many as it joins.
 */
export const sharedNumbersBonus = 0.5;

/**
 * Squared weight that every document is taken to hold, in each kind, beyond what it can be compared by across languages. Where two articles
 * share one number and have little else to compare, that number is not all there is to them: without it the fixture corpora link a power cut in
 * Pristina to a ticket offer in Berlin by "08:00", and inflation in Turkey to a protest in Kazakhstan by "president" and "price". Flat from 60 to
 * 120 on the dev sets; a median article holds 1,200 in names, 600 in concepts, 140 in words, 80 in numbers.
 */
export const unseenSquares = 100;

/**
 * Days after which what two reports share counts 1/e of what it counts at once: exp(-days / this). The largest single lever on dated corpora
 * (prototype). Three in four pairs of reports of one event are hours apart, so hours count where they are known. A Gaussian of whole days
 * (width 2) left AllSides at 93.2 and VietnameseMDS at 96.8, this makes it 93.9 and 97.0. Flat from 1.5 to 2.
 */
export const timeDecayDays = 2;

/**
 * Power of the ratio of how likely reports of one event are so near in time to how likely any two articles of the corpus are. 0 leaves it out:
 * AllSides 94.0; 0.03 94.6, 0.05 95.2, 0.07 95.9, 0.1 96.4, and nothing elsewhere but that from 0.07 on the fixture of twin events loses one: two
 * banks that keep their rates on one day.
 */
export const timeWeight = 0.05;

/** Days; how far apart two times of one day are on average: what a distance in whole days may owe to the hours that are not known. */
export const unknownHours = 1 / 3;

/**
 * Of two articles with the score `even`, one in two pairs is on one event; `npm run bench:calibration`. Leaving out one set of five moves it between
 * 0.246 and 0.279, the steepness between 3.6 and 4.5.
 */
export const linkCalibration = { even: 0.26, steepness: 3.98 } as const;

/** Confidence from which a publication day is taken for granted: stated by metadata, a header line or a URL. */
export const sureDay = 0.8;

/**
 * A day that is not sure (mostly the latest that a text mentions) is taken to be right within so many windows, a quarter of a year by
 * default: what lies further apart is not compared. On the dev sets nothing is lost by 26 windows and nothing by 13.
 */
export const guessedWindow = 13;

/**
 * Articles of unknown day may be on the event of any other, so that comparing all would grow faster than the corpus: 38 million postings at
 * 10,000 articles, 256 million at 30,000. Each walks the postings of its rarest features up to a number that articles of smaller corpora
 * do not have, and is paired with its likest ones. On 30,000 made-up articles, 8,800 of them of unknown day, BCubed F1 is 0.9812 with and
 * without, and the same clusters but for 0.0003.
 */
export const undated = { mostPostings: 1 << 14, mostNeighbours: 256 } as const;

/** An article joins the cluster that gains most by (sum of similarities - threshold x size) / size ^ this. Flat from 0.25 to 0.5 on the dev sets. */
export const sizeExponent = 0.5;

/** Moves start from groups whose mean similarity reaches the threshold times this. Flat from 1.65 to 1.9 on the dev sets. */
export const seedFactor = 1.8;
