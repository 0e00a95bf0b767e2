/** Small corpora for tests of the stages that see many documents: words are what counts, the rest is filled in. */
import {
  defaultOptions,
  leastSimilarity,
  acrossLanguagesScale,
  seedFactor,
  sizeExponent,
  termCharacters,
  undated,
} from '../src/config.js';
import { formClusters } from '../src/cluster/form.js';
import { linkClusters } from '../src/cluster/linkage.js';
import { compileQuantityLexicon } from '../src/extract/quantities/lexicon.js';
import { readQuantities } from '../src/extract/quantities/read-quantities.js';
import { type ConceptLexicon, compileConcepts } from '../src/extract/concepts.js';
import { TermCounter } from '../src/extract/terms.js';
import { scorePairs } from '../src/link/score.js';
import type { AnnotatedDocument } from '../src/model/annotated-document.js';
import { type Bag, Mark } from '../src/model/bag.js';
import type { FeatureFamily } from '../src/model/feature.js';
import type { Document } from '../src/model/document.js';
import type { Entity } from '../src/model/entity.js';
import type { ProfiledCorpus } from '../src/model/profile.js';
import { CorpusBuilder } from '../src/represent/profile.js';
import { prepareText } from '../src/text/prepared-text.js';
import { Vocabulary } from '../src/represent/vocabulary.js';
import { findCandidates } from '../src/retrieve/candidates.js';
import { smallLanguage } from './gazetteer/small-gazetteer.js';

export interface Sketch {
  readonly id: string;
  readonly title?: string;
  readonly body: string;
  readonly language?: string;
  readonly day?: string;
  readonly entities?: readonly string[];
}

export function documentOf({ id, title = '', body, language = 'en' }: Sketch): Document {
  const text = title === '' ? body : `${title}\n\n${body}`;
  return {
    article: { id, path: `${id}.txt`, title, body, text, bodyStart: text.length - body.length, stated: [], noise: [] },
    language: { tag: language, confidence: 1, from: 'declared' },
    readable: text,
  };
}

/** One feature of a bag, as it reads. */
export interface Term {
  readonly kind: FeatureFamily;
  readonly term: string;
  readonly surface: string;
  readonly count: number;
  readonly inTitle: boolean;
  readonly inLead: boolean;
  readonly capitalised: boolean;
}

/** The terms of a document of which only digits say numbers. */
export function termsOf(document: Document, concepts = noConcepts): Term[] {
  const vocabulary = new Vocabulary();
  const { features, counts, marks, surfaces } = count(document, new TermCounter(vocabulary), concepts);
  const { families, keys, surfaces: shown } = vocabulary.newcomers();
  return Array.from(features, (feature, at) => ({
    kind: families[feature]!,
    term: keys[feature]!,
    surface: shown[surfaces[at]!]!,
    count: counts[at]!,
    inTitle: (marks[at]! & Mark.inTitle) !== 0,
    inLead: (marks[at]! & Mark.inLead) !== 0,
    capitalised: (marks[at]! & Mark.capitalised) !== 0,
  }));
}

const digitsAlone = compileQuantityLexicon(smallLanguage('und'), []);
const noConcepts = compileConcepts(smallLanguage('und'), '');

function count(document: Document, counter: TermCounter, concepts: ConceptLexicon): Bag {
  const { readable } = document;
  const numbers = readQuantities(readable, 0, readable.length, digitsAlone);
  return counter.count(document, prepareText(readable), termCharacters, numbers, { concepts, isSyllabic: false });
}

/** A document with its terms, counted by `counter`. */
export function annotate(sketch: Sketch, counter: TermCounter): AnnotatedDocument {
  const document = documentOf(sketch);
  const entities: Entity[] = (sketch.entities ?? []).map((entity) => ({
    id: entity,
    type: 'person',
    name: entity,
    mentions: [{ text: entity, start: 0, end: 1 }],
    adjectives: [],
  }));
  return {
    document,
    published: sketch.day === undefined ? null : { date: sketch.day, from: 'declared', confidence: 1 },
    dates: [],
    dateExpressions: [],
    dateOrder: { dayFirst: true, settled: true },
    entities,
    quantities: [],
    terms: count(document, counter, noConcepts),
  };
}

/** Reads documents as a thread does, in ids of its own. */
export class SketchReader {
  private readonly vocabulary = new Vocabulary();
  private readonly counter = new TermCounter(this.vocabulary);

  /** Adds a document to a corpus, for which this is the reader of that number. */
  add(sketch: Sketch, builder: CorpusBuilder, number: number): void {
    const document = annotate(sketch, this.counter);
    const bag = this.vocabulary.bagOf(document);
    builder.learn(number, this.vocabulary.newcomers());
    const {
      published,
      document: { article, language },
    } = document;
    builder.addBag(number, { id: article.id, language: language.tag, published }, bag);
  }
}

export function profile(sketches: readonly Sketch[]): ProfiledCorpus {
  const reader = new SketchReader();
  const builder = new CorpusBuilder();
  for (const sketch of sketches) reader.add(sketch, builder, 0);
  return builder.build();
}

export const retrieveOptions = {
  leastSimilarity,
  acrossLanguagesScale,
  windowDays: defaultOptions.windowDays,
  undated,
};

/** Clusters of ids, each sorted, the list sorted: two runs compare by value. */
export function clusterIds(sketches: readonly Sketch[]): string[][] {
  const corpus = profile(sketches);
  const pairs = scorePairs(corpus, findCandidates(corpus, retrieveOptions), leastSimilarity);
  const clusterOf = linkClusters(corpus.profiles.length, pairs, {
    threshold: defaultOptions.threshold,
    seedFactor,
    sizeExponent,
  });
  return formClusters(clusterOf, pairs)
    .map((cluster) => cluster.members.map((member) => corpus.profiles[member]!.id).sort())
    .sort(([a], [b]) => (a! < b! ? -1 : 1));
}
