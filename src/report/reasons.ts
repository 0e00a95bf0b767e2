/** Why the articles of an event are together, in a few words: what most of its links rest on, under the names people know. */
import type { Evidence } from '../model/link.js';
import type { ReportCluster } from '../model/report.js';
import { harmless } from './harmless.js';

export interface Reason {
  /** As in the evidence of links: `entities`, `terms`. */
  readonly feature: string;
  /** Shared values, those of most links first. */
  readonly values: readonly string[];
}

/** People look for who, where and when first; likenesses of words say least. */
const readingOrder = ['entities', 'places', 'dates', 'published', 'numbers', 'concepts', 'terms', 'cognates'];
const shownFeatures = 4;
const shownValues = 3;
const entityId = /^(?:person|organisation|place|event|name):/;

/**
 * The features that weigh most in the links of `event`, at most four. An entity that has none of `names`, since nobody in
 * the event calls it by one (the continent around a country), is left out, and so is a word that one of the names before it holds: after
 * "entities Vladimir Putin", "terms Putin" says nothing new.
 */
export function reasonsOf({ links, entities }: ReportCluster, names: ReadonlyMap<string, string>): Reason[] {
  const features = new Map<string, { weight: number; links: Map<string, number> }>();
  for (const { score, evidence } of links) {
    for (const { feature, value, shared } of evidence) {
      const entry = features.get(feature) ?? { weight: 0, links: new Map<string, number>() };
      entry.weight += value * score;
      for (const id of shared) entry.links.set(id, (entry.links.get(id) ?? 0) + 1);
      features.set(feature, entry);
    }
  }
  const told = new Set(entities.flatMap(({ name }) => wordsOf(name)));
  return [...features]
    .sort(([a, left], [b, right]) => right.weight - left.weight || (a < b ? -1 : 1))
    .slice(0, shownFeatures)
    .sort(([a], [b]) => readingOrder.indexOf(a) - readingOrder.indexOf(b))
    .map(([feature, { links }]) => ({ feature, values: valuesOf(links, names, told) }))
    .filter(({ values }) => values.length > 0);
}

const shownOfLink = 4;

/** What one link rests on: "entities 41 % (Vladimir Putin, NATO) · places 30 % (Russia)". */
export function evidenceLine(evidence: readonly Evidence[], nameOf: (value: string) => string): string {
  const reasons = evidence.map(({ feature, value, shared }) => {
    const values = shared
      .slice(0, shownOfLink)
      .map((one) => harmless(nameOf(one)))
      .join(', ');
    return `${feature} ${Math.round(100 * value)} %${values === '' ? '' : ` (${values})`}`;
  });
  return reasons.join(' · ');
}

function valuesOf(
  counts: ReadonlyMap<string, number>,
  names: ReadonlyMap<string, string>,
  told: Set<string>,
): string[] {
  const values = new Set<string>();
  for (const [id] of [...counts].sort(([, left], [, right]) => right - left)) {
    const value = entityId.test(id) ? names.get(id) : id;
    if (value === undefined) continue;
    if (!entityId.test(id) && formsOf(value).some((form) => wordsOf(form).every((word) => told.has(word)))) continue;
    for (const word of wordsOf(value)) told.add(word);
    values.add(value);
    if (values.size === shownValues) break;
  }
  return [...values];
}

/** A value that the two articles spell differently stands as both do: `Turkey / Türkiye`. */
function formsOf(value: string): string[] {
  return value.split(' / ');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[\s/-]+/);
}
