/** How well one partition matches another, in the three measures of the field. */
import type { ClusterScores, Score } from '../model/evaluation.js';
import { bothKey, type JudgedArticle, tally } from './partition.js';

/** All scores of `articles`. */
export function scoreClusters(articles: readonly JudgedArticle[]): ClusterScores {
  const all = countPairs(articles);
  const across = { ...all };
  for (const language of new Set(articles.map((article) => article.language))) {
    const inside = countPairs(articles.filter((article) => article.language === language));
    across.both -= inside.both;
    across.found -= inside.found;
    across.gold -= inside.gold;
  }
  return {
    articles: articles.length,
    goldClusters: tally(articles, (article) => article.gold).size,
    foundClusters: tally(articles, (article) => article.found).size,
    bcubed: bcubed(articles),
    pairwise: scoreOf(all.both, all.found, all.gold),
    crossLanguage: scoreOf(across.both, across.found, across.gold),
  };
}

/** BCubed (Bagga and Baldwin 1998): for each article, how pure its cluster is and how complete; the mean over articles. */
export function bcubed(articles: readonly JudgedArticle[]): Score {
  if (articles.length === 0) return score(0, 0);
  const gold = tally(articles, (article) => article.gold);
  const found = tally(articles, (article) => article.found);
  const both = tally(articles, bothKey);
  let precision = 0;
  let recall = 0;
  for (const article of articles) {
    const shared = both.get(bothKey(article))!;
    precision += shared / found.get(article.found)!;
    recall += shared / gold.get(article.gold)!;
  }
  return score(precision / articles.length, recall / articles.length);
}

/** Precision, recall and F1 of a count of right ones among those found and those there. */
export function scoreOf(right: number, found: number, gold: number): Score {
  return score(found === 0 ? 0 : right / found, gold === 0 ? 0 : right / gold);
}

function score(precision: number, recall: number): Score {
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: fourDigits(precision), recall: fourDigits(recall), f1: fourDigits(f1) };
}

/** `value` as scores are given. */
export function fourDigits(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Pairs of articles in one cluster: of both partitions, found, gold. */
function countPairs(articles: readonly JudgedArticle[]): { both: number; found: number; gold: number } {
  const pairs = (key: (article: JudgedArticle) => string): number => {
    let sum = 0;
    for (const size of tally(articles, key).values()) sum += (size * (size - 1)) / 2;
    return sum;
  };
  return { both: pairs(bothKey), found: pairs((article) => article.found), gold: pairs((article) => article.gold) };
}
