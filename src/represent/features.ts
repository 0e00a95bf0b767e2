/**
 * What a document says beside its terms: the entities it names, the days it speaks of. A place named by its adjective ("Turkish") counts half
 * of one named outright; a city speaks, fainter, for its country too.
 */
import type { AnnotatedDocument } from '../model/annotated-document.js';
import type { Entity } from '../model/entity.js';
import type { FeatureFamily } from '../model/feature.js';

/** One feature of one document, before it has a weight. */
export interface CountedFeature {
  readonly family: FeatureFamily;
  /** Unique in the corpus within its family. */
  readonly key: string;
  /** How it stands in the document; '' where the document does not name it: the country of a city. */
  readonly shown: string;
  readonly count: number;
  readonly inTitle: boolean;
}

const adjectiveCount = 0.5;
const enclosingCount = 0.5;

/** The features of `document` that are no terms; each key once. */
export function featuresOf(document: AnnotatedDocument): CountedFeature[] {
  const features: CountedFeature[] = [];
  addEntities(document, features);
  addDays(document, features);
  return features;
}

function addEntities(document: AnnotatedDocument, features: CountedFeature[]): void {
  const { bodyStart } = document.document.article;
  const counts = new Map<string, { family: FeatureFamily; count: number; inTitle: boolean }>();
  const add = (id: string, family: FeatureFamily, count: number, inTitle: boolean): void => {
    const known = counts.get(id);
    if (known === undefined) counts.set(id, { family, count, inTitle });
    else {
      known.count += count;
      known.inTitle ||= inTitle;
    }
  };
  for (const entity of document.entities) {
    const count = entity.mentions.length + adjectiveCount * entity.adjectives.length;
    const inTitle = [...entity.mentions, ...entity.adjectives].some((mention) => mention.start < bodyStart);
    add(entity.id, familyOf(entity), count, inTitle);
    const country = entity.within?.find(isCountry);
    if (country !== undefined) add(country, 'place', enclosingCount, false);
  }
  const named = new Set(document.entities.map((entity) => entity.id));
  for (const [id, { family, count, inTitle }] of counts) {
    const shown = named.has(id) ? id : '';
    features.push({ family, key: id, shown, count, inTitle });
  }
}

/** Ankara speaks for Turkey, but Turkey not for Asia. */
function isCountry(id: string): boolean {
  return /^place:[A-Z]{2}$/.test(id);
}

function familyOf(entity: Entity): FeatureFamily {
  if (entity.id.startsWith('name:')) return 'name';
  return entity.type === 'person' || entity.type === 'place' ? entity.type : 'organisation';
}

function addDays(document: AnnotatedDocument, features: CountedFeature[]): void {
  const { bodyStart } = document.document.article;
  const counts = new Map<string, { count: number; inTitle: boolean }>();
  for (const { granularity, from, start } of document.dates) {
    if (granularity !== 'day') continue;
    const known = counts.get(from);
    if (known === undefined) counts.set(from, { count: 1, inTitle: start < bodyStart });
    else known.count++;
  }
  for (const [day, { count, inTitle }] of counts) {
    features.push({ family: 'day', key: day, shown: day, count, inTitle });
  }
}
