/**
 * Pairwise scores by pair of languages: a system that joins English with German may still miss Chinese with Arabic, and one
 * figure for all hides it. The counts of all rows add up to those of the pairwise score, those of two languages to the score across languages.
 */
import type { LanguagePairScore } from '../model/evaluation.js';
import { bothKey, type JudgedArticle } from './partition.js';
import { scoreOf } from './scores.js';

/** One row for each pair of languages that is together anywhere, in the labels or in the report; by tags. */
export function scoreLanguagePairs(articles: readonly JudgedArticle[]): LanguagePairScore[] {
  const gold = countByLanguages(articles, (article) => article.gold);
  const found = countByLanguages(articles, (article) => article.found);
  const right = countByLanguages(articles, bothKey);
  const keys = [...new Set([...gold.keys(), ...found.keys()])].sort();
  return keys.map((key) => {
    const counts = { gold: gold.get(key) ?? 0, found: found.get(key) ?? 0, right: right.get(key) ?? 0 };
    const [one, two] = key.split(separator) as [string, string];
    return { languages: [one, two], ...counts, ...scoreOf(counts.right, counts.found, counts.gold) };
  });
}

// Sorts before every character of a tag, so that keys sort as their tags do.
const separator = '\u0000';

/** Pairs of articles that share a cluster, by their languages. Of each cluster only its languages are paired, never its articles. */
function countByLanguages(
  articles: readonly JudgedArticle[],
  clusterOf: (article: JudgedArticle) => string,
): Map<string, number> {
  const clusters = new Map<string, Map<string, number>>();
  for (const article of articles) {
    const sizes = clusters.get(clusterOf(article)) ?? new Map<string, number>();
    clusters.set(clusterOf(article), sizes.set(article.language, (sizes.get(article.language) ?? 0) + 1));
  }
  const pairs = new Map<string, number>();
  const add = (one: string, two: string, count: number): void => {
    const key = one + separator + two;
    if (count > 0) pairs.set(key, (pairs.get(key) ?? 0) + count);
  };
  for (const sizes of clusters.values()) {
    const tags = [...sizes.keys()].sort();
    tags.forEach((tag, place) => {
      const size = sizes.get(tag)!;
      add(tag, tag, (size * (size - 1)) / 2);
      for (const other of tags.slice(place + 1)) add(tag, other, size * sizes.get(other)!);
    });
  }
  return pairs;
}
