/** How many, in which languages, by whom, when: an event in one line, as people would say it. */
import type { Contents, PageEvent } from './contents.js';
import { counted, daysInWords } from './wording.js';

/** `15 articles in 3 languages, 12 outlets, 2 to 3 January 2022`. Outlets only where one is named. */
export function factsOf({ articles, sources, from, to }: PageEvent, languages: Contents['languages']): string {
  const told = [...new Set(articles.map(({ language }) => languages[language]![1]))];
  return [
    `${counted(articles.length, 'article')} in ${told.length === 1 ? told[0]! : counted(told.length, 'language')}`,
    ...(articles.some(({ outlet }) => outlet !== undefined) ? [counted(sources, 'outlet')] : []),
    from === undefined || to === undefined ? 'no date' : daysInWords(from, to),
  ].join(', ');
}
