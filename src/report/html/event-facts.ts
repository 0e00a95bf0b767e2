/** How many, in which languages, by whom, when: an event in one line, as people would say it. */
import type { Contents, PageEvent } from './contents.js';
import { counted } from '../wording.js';
import { daysInWords } from './wording.js';

/**
 * `15 articles in 3 languages, 12 outlets, 2 to 3 January 2022`. Outlets as the report counts them, where each article names its own; where
 * some do, those that are named: `2 outlets named`.
 */
export function factsOf({ articles, sources, from, to }: PageEvent, languages: Contents['languages']): string {
  const told = [...new Set(articles.map(({ language }) => languages[language]![1]))];
  return [
    `${counted(articles.length, 'article')} in ${told.length === 1 ? told[0]! : counted(told.length, 'language')}`,
    ...outletsOf(articles, sources),
    from === undefined || to === undefined ? 'no date' : daysInWords(from, to),
  ].join(', ');
}

function outletsOf(articles: PageEvent['articles'], sources: number): string[] {
  const named = articles.flatMap(({ outlet }) => outlet ?? []);
  if (named.length === 0) return [];
  if (named.length === articles.length) return [counted(sources, 'outlet')];
  return [`${counted(new Set(named).size, 'outlet')} named`];
}

/** What an article that `first` marks is called: several on the first day may be it. */
export function firstInWords(articles: PageEvent['articles']): string {
  return articles.filter(({ first }) => first).length === 1 ? 'first' : 'among the first';
}
