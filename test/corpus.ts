/** Small corpora for tests of the stages that see many documents: words are what counts, the rest is filled in. */
import {
  defaultOptions,
  leastSimilarity,
  acrossLanguagesScale,
  seedFactor,
  sizeExponent,
  termCharacters,
} from '../src/config.js';
import { formClusters } from '../src/cluster/form.js';
import { linkClusters } from '../src/cluster/linkage.js';
import { compileQuantityLexicon } from '../src/extract/quantities/lexicon.js';
import { readQuantities } from '../src/extract/quantities/read-quantities.js';
import { countTerms } from '../src/extract/terms.js';
import { scorePairs } from '../src/link/score.js';
import type { AnnotatedDocument } from '../src/model/annotated-document.js';
import type { TermCount } from '../src/model/term.js';
import type { Document } from '../src/model/document.js';
import type { Entity } from '../src/model/entity.js';
import type { ProfiledCorpus } from '../src/model/profile.js';
import { CorpusBuilder } from '../src/represent/profile.js';
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

/** The terms of a document of which only digits say numbers. */
export function termsOf(document: Document): TermCount[] {
  const { readable } = document;
  return countTerms(document, termCharacters, readQuantities(readable, 0, readable.length, digitsAlone));
}

const digitsAlone = compileQuantityLexicon(smallLanguage('und'), []);

export function annotate(sketch: Sketch): AnnotatedDocument {
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
    terms: termsOf(document),
  };
}

export function profile(sketches: readonly Sketch[]): ProfiledCorpus {
  const builder = new CorpusBuilder();
  for (const sketch of sketches) builder.add(annotate(sketch));
  return builder.build();
}

export const retrieveOptions = { leastSimilarity, acrossLanguagesScale, windowDays: defaultOptions.windowDays };

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
