/** The articles of an event by language, those of most articles first; copies folded under what they copy. */
import type { ArticleDetails, EventDetails, PageArticle } from '../contents.js';
import { counted } from '../../wording.js';
import { dayInWords } from '../wording.js';
import { element, foreign, languageMark } from './elements.js';
import type { Page } from './page.js';

const shownCopies = 100;

export function articlesByLanguage({ contents }: Page, place: number, details: EventDetails): Node[] {
  const { articles } = contents.events[place]!;
  const copies = new Map<number, number[]>();
  const byLanguage = new Map<number, number[]>();
  articles.forEach(({ copyOf, language }, at) => {
    const [table, key] = copyOf === undefined ? [byLanguage, language] : [copies, copyOf];
    table.set(key, [...(table.get(key) ?? []), at]);
  });
  const row = (at: number): HTMLLIElement => {
    const own = copies.get(at) ?? [];
    return element(
      'li',
      {},
      ...articleLines(articles[at]!, details.articles[at]!, contents),
      own.length === 0
        ? null
        : element(
            'details',
            { class: 'copies' },
            element('summary', {}, counted(own.length, 'copy', 'copies')),
            element(
              'ul',
              {},
              ...own
                .slice(0, shownCopies)
                .map((copy) => element('li', {}, ...articleLines(articles[copy]!, details.articles[copy]!, contents))),
            ),
          ),
    );
  };
  return [...byLanguage]
    .sort(([a, left], [b, right]) => right.length - left.length || a - b)
    .flatMap(([language, own]) => [
      element(
        'h5',
        {},
        languageMark(contents, language, element('span', { class: 'quiet' }, own.length > 1 ? ` ${own.length}` : '')),
      ),
      element('ul', { class: 'articles' }, ...own.sort((a, b) => byDay(articles[a]!, articles[b]!)).map(row)),
    ]);
}

/** Title and facts. `url` was checked when the page was made: it leads to the web or is not there. */
function articleLines(
  { title, language, outlet, day, url }: PageArticle,
  { id, path, time, dated, authors = [] }: ArticleDetails,
  { languages, outlets }: Page['contents'],
): Node[] {
  const text = foreign(title, languages[language]![0], { class: 'title' });
  const facts = [
    ...(outlet === undefined ? [] : [outlets[outlet]!]),
    ...(authors.length === 0 ? [] : [authors.join(', ')]),
    day === undefined ? 'no date' : `${dayInWords(day)}${time === undefined ? '' : `, ${time}`}`,
  ];
  const found = path === undefined || path === id ? id : `${id} in ${path}`;
  return [
    url === undefined ? text : element('a', { href: url, rel: 'noopener noreferrer' }, text),
    element(
      'p',
      { class: 'quiet' },
      ...facts.flatMap((fact, at) => [
        ...(at > 0 ? [' · '] : []),
        element('bdi', { title: at === facts.length - 1 ? dated : undefined }, fact),
      ]),
      found === url ? null : element('span', { class: 'file' }, ' · ', element('bdi', {}, found)),
    ),
  ];
}

function byDay({ day: a = '\uffff' }: PageArticle, { day: b = '\uffff' }: PageArticle): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
