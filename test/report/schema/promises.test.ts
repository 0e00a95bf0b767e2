/** What the descriptions of the schema promise and no schema can check: held against every expected report. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.js';
import { root } from '../../cli/newsclust.js';

const corpora = join(root, 'fixtures/corpora');
const reports = readdirSync(corpora).map(
  (name) => [name, JSON.parse(readFileSync(join(corpora, name, 'expected.json'), 'utf8')) as Report] as const,
);

const isAscending = (values: readonly (string | number)[]): boolean =>
  values.every((value, at) => at === 0 || values[at - 1]! <= value);
const isDescending = (values: readonly number[]): boolean => isAscending([...values].reverse());
const areUnique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

describe.each(reports)('%s', (_name, { articles, clusters, stats }) => {
  const articleOf = new Map(articles.map((article) => [article.id, article]));

  test('articles have ids of their own and come in their order', () => {
    expect(areUnique(articles.map(({ id }) => id))).toBe(true);
    expect(isAscending(articles.map(({ id }) => id))).toBe(true);
  });

  test.each(articles.map((article) => [article.id, article] as const))('article %s', (_id, article) => {
    const { language, dates, entities, quantities, copyOf } = article;
    const spans = [
      ...dates,
      ...quantities,
      ...entities.flatMap(({ mentions, adjectives = [] }) => [...mentions, ...adjectives]),
    ];
    for (const { text, start, end } of spans) expect(end - start).toBe(text.length);
    for (const { from, to } of dates) expect(from <= to).toBe(true);
    for (const { mentions } of entities) expect(isAscending(mentions.map(({ start }) => start))).toBe(true);
    for (const list of [dates, quantities]) expect(isAscending(list.map(({ start }) => start))).toBe(true);
    expect(areUnique(entities.map(({ id }) => id))).toBe(true);
    const { tag, confidence, runnerUp } = language;
    expect(runnerUp === undefined || (runnerUp.tag !== tag && runnerUp.confidence <= confidence)).toBe(true);
    if (copyOf === null) return;
    expect(articleOf.get(copyOf)?.copyOf).toBeNull();
    expect(clusters.some(({ articles: ids }) => ids.includes(article.id) && ids.includes(copyOf))).toBe(true);
  });

  test('every article is in one cluster, clusters largest first', () => {
    expect(clusters.flatMap(({ articles: ids }) => ids).sort()).toEqual([...articleOf.keys()].sort());
    expect(areUnique(clusters.map(({ id }) => id))).toBe(true);
    expect(isDescending(clusters.map(({ size }) => size))).toBe(true);
  });

  test.each(clusters.map((cluster) => [cluster.id, cluster] as const))('%s', (_id, cluster) => {
    const { size, articles: ids, sources, from, to, representative, entities, links } = cluster;
    expect(ids).toHaveLength(size);
    expect(isAscending(ids)).toBe(true);
    expect(ids).toContain(representative);
    expect(sources).toBeLessThanOrEqual(size);
    expect(from === null ? to === null : to !== null && from <= to).toBe(true);
    expect(areUnique(entities.map(({ id }) => id))).toBe(true);
    expect(isDescending(entities.map(({ articles: count }) => count))).toBe(true);
    for (const { articles: count } of entities) expect(count).toBeLessThanOrEqual(size);
    expect(links).toHaveLength(size - 1);
    const reached = new Set([representative]);
    for (let round = 0; round < size; round++)
      for (const { a, b } of links) if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
    expect([...reached].sort()).toEqual(ids);
    for (const { a, b, evidence } of links) {
      expect(a < b).toBe(true);
      expect(isDescending(evidence.map(({ value }) => value))).toBe(true);
    }
  });

  test('the numbers add up', () => {
    expect([stats.articles, stats.clusters]).toEqual([articles.length, clusters.length]);
    expect(Object.values(stats.languages).reduce((sum, count) => sum + count, 0)).toBe(articles.length);
  });
});
