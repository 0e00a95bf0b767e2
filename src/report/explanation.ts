/** Explanations in words, for people. */
import type { ArticleExplanation, PairExplanation, Said } from '../model/explanation.js';
import type { Link } from '../model/link.js';
import { harmless } from './harmless.js';
import { evidenceLine } from './reasons.js';

const shownValues = 8;

/** What articles and entities are called. */
export interface Callings {
  /** The title of an article. */
  readonly titleOf: (id: string) => string;
  /** The label of an entity; other values stand for themselves. */
  readonly nameOf: (value: string) => string;
}

export function pairExplanation(pair: PairExplanation, callings: Callings): string {
  const { a, b, together, clusters, path, shared, onlyA, onlyB, daysApart, overlap } = pair;
  const lines = [
    `a  ${called(a, callings)}`,
    `b  ${called(b, callings)}`,
    '',
    together
      ? `They are together in ${clusters[0]}, ${path.length === 1 ? 'by one link' : `by a chain of ${path.length} links`}:`
      : `They are apart: a in ${clusters[0] ?? 'no cluster of this report'}, b in ${clusters[1] ?? 'no cluster of this report'}.`,
    ...path.map((link) => `   ${linkLine(link, callings)}`),
    '',
    `for      ${inWords(shared) || 'nothing that both name'} (overlap of entities ${overlap})`,
    ...against(daysApart, onlyA, onlyB),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The article's cluster, and the nearest article that is not in it. */
export function articleExplanation({ article, cluster, nearest }: ArticleExplanation, callings: Callings): string {
  const own =
    cluster === null
      ? ['in no cluster of this report']
      : [
          `in ${cluster.id}: ${harmless(cluster.label)} (${cluster.size === 1 ? 'alone' : `${cluster.size} articles`})`,
          ...cluster.links
            .filter(({ a, b }) => a === article || b === article)
            .map((link) => `   ${linkLine(link, callings)}`),
        ];
  const other = nearest === null ? 'No other article names anything that it names.' : 'The nearest article elsewhere:';
  return (
    [called(article, callings), ...own, '', other].join('\n') +
    `\n${nearest === null ? '' : `\n${pairExplanation(nearest, callings)}`}`
  );
}

function called(id: string, { titleOf }: Callings): string {
  const title = harmless(titleOf(id));
  return title === '' || title === id ? harmless(id) : `${harmless(id)}  ${title}`;
}

function linkLine({ a, b, score, evidence }: Link, { nameOf }: Callings): string {
  return `${harmless(a)} – ${harmless(b)}  ${score}: ${evidenceLine(evidence, nameOf)}`;
}

function against(daysApart: number | null, onlyA: Said, onlyB: Said): string[] {
  const said = [
    daysApart === null
      ? 'one of them has no date'
      : daysApart === 0
        ? ''
        : `published ${daysApart} ${daysApart === 1 ? 'day' : 'days'} apart`,
    inWords(onlyA) === '' ? '' : `only a names ${inWords(onlyA)}`,
    inWords(onlyB) === '' ? '' : `only b names ${inWords(onlyB)}`,
  ].filter((line) => line !== '');
  return said.map((line, at) => `${at === 0 ? 'against  ' : '         '}${line}`);
}

function inWords({ entities, days, quantities }: Said): string {
  return [entities.map(({ name }) => name), days, quantities]
    .map((values) => values.slice(0, shownValues).map(harmless).join(', '))
    .filter((part) => part !== '')
    .join(' · ');
}
