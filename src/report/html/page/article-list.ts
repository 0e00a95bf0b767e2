/** The articles of an event by the time of publication, or by language; copies folded under what they copy. */
import type { ArticleDetails, EventDetails, PageArticle } from '../contents.js';
import { firstInWords } from '../event-facts.js';
import { fileLink } from '../file-link.js';
import { counted } from '../../wording.js';
import { dayInWords } from '../wording.js';
import { createAbout } from './article-about.js';
import { articleNumbers } from './article-numbers.js';
import { element, foreign, freshId, languageMark, spoken } from './elements.js';
import type { Page } from './page.js';
import { strongestLinks } from './strongest-links.js';

const shownCopies = 100;

export interface ArticleList {
  readonly nodes: readonly Node[];
  /** Moves the focus to an article. */
  readonly goTo: (at: number) => void;
}

export function createArticles(page: Page, place: number, details: EventDetails): ArticleList {
  const { contents, reading } = page;
  const { articles } = contents.events[place]!;
  const numbers = articleNumbers(articles);
  const strongest = strongestLinks(articles.length, details.links);
  const copies = new Map<number, number[]>();
  articles.forEach(({ copyOf }, at) => {
    if (copyOf !== undefined) copies.set(copyOf, [...(copies.get(copyOf) ?? []), at]);
  });
  const goTo = (at: number): void => {
    const row = rows.get(articles[at]!.copyOf ?? at)!;
    if (articles[at]!.copyOf !== undefined) row.querySelector<HTMLDetailsElement>('.copies')!.open = true;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'center' });
  };
  const callOf = (at: number): Node[] => {
    const { title, language } = articles[at]!;
    return [document.createTextNode(`${numbers[at]}. `), foreign(title, contents.languages[language]![0])];
  };
  const lines = (at: number): (Node | null)[] => [
    ...articleLines(articles, at, details.articles[at]!, contents),
    createAbout({ page, place, at, details, link: strongest[at], callOf, goTo }),
  ];
  const copiesOf = (at: number): Node | null => {
    const own = copies.get(at);
    if (own === undefined) return null;
    const isOpen = own.some((copy) => articles[copy]!.first);
    return element(
      'details',
      { class: 'copies', open: isOpen },
      element('summary', {}, counted(own.length, 'copy', 'copies')),
      element('ul', {}, ...own.slice(0, shownCopies).map((copy) => element('li', {}, ...lines(copy)))),
    );
  };
  const originals = articles.flatMap(({ copyOf }, at) => (copyOf === undefined ? at : []));
  const rows = new Map(
    originals.map((at) => [
      at,
      element(
        'li',
        { tabindex: -1 },
        element('span', { class: 'rank' }, `${numbers[at]}`, spoken('.')),
        element('div', {}, ...lines(at), copiesOf(at)),
      ),
    ]),
  );
  const listOf = (own: readonly number[]): Node =>
    element('ul', { class: 'articles' }, ...own.map((at) => rows.get(at)!));
  const lists = element('div');
  const show = (): void => {
    if (!reading.byLanguage) return lists.replaceChildren(listOf(originals));
    const byLanguage = new Map<number, number[]>();
    for (const at of originals)
      byLanguage.set(articles[at]!.language, [...(byLanguage.get(articles[at]!.language) ?? []), at]);
    lists.replaceChildren(
      ...[...byLanguage]
        .sort(([a, left], [b, right]) => right.length - left.length || a - b)
        .flatMap(([language, own]) => [
          element('h5', {}, languageMark(contents, language, own.length > 1 ? ` ${own.length}` : null)),
          listOf(own),
        ]),
    );
  };
  show();
  return {
    nodes: [
      element(
        'div',
        { class: 'row' },
        element('h4', {}, 'Articles'),
        new Set(originals.map((at) => articles[at]!.language)).size < 2 ? null : createChoice(page, show),
      ),
      lists,
    ],
    goTo,
  };
}

function createChoice({ reading }: Page, show: () => void): HTMLElement {
  const id = freshId();
  const select = element(
    'select',
    { id },
    element('option', { value: 'time' }, 'First published first'),
    element('option', { value: 'language', selected: reading.byLanguage }, 'By language'),
  );
  select.addEventListener('change', () => {
    reading.byLanguage = select.value === 'language';
    show();
  });
  return element(
    'div',
    { class: 'order' },
    element('label', { for: id, class: 'spoken' }, 'Order of articles'),
    select,
  );
}

/** Title and facts. `url` was checked when the page was made: it leads to the web or is not there. */
function articleLines(
  articles: readonly PageArticle[],
  at: number,
  { time, dated, authors = [] }: ArticleDetails,
  contents: Page['contents'],
): Node[] {
  const { id, file, alone, title, language, outlet, day, url, first } = articles[at]!;
  const text = foreign(title, contents.languages[language]![0], { class: 'title' });
  const facts = [
    ...(outlet === undefined ? [] : [contents.outlets[outlet]![1]]),
    ...(authors.length === 0 ? [] : [authors.join(', ')]),
    day === undefined ? 'no date' : `${dayInWords(day)}${time === undefined ? '' : `, ${time}`}`,
  ];
  const path = file === undefined ? id : contents.files[file]!;
  const address = url === undefined && alone && path !== undefined ? fileLink(path) : undefined;
  const found =
    path === undefined
      ? null
      : address === undefined
        ? element('bdi', {}, path)
        : element(
            'a',
            { href: address, title: 'Opens where this page lies in the folder that was read' },
            element('bdi', {}, path),
          );
  return [
    url === undefined ? text : element('a', { href: url, rel: 'noopener noreferrer' }, text),
    element(
      'p',
      { class: 'quiet' },
      languageMark(contents, language),
      ...facts.flatMap((fact, nth) => [
        ' · ',
        element('bdi', { title: nth === facts.length - 1 ? dated : undefined }, fact),
      ]),
      ...(first === undefined ? [] : [' ', element('strong', { class: 'first' }, firstInWords(articles))]),
      file === undefined || id === undefined ? null : element('span', { class: 'file' }, ' · ', element('bdi', {}, id)),
      found === null
        ? null
        : element('span', { class: 'file' }, file === undefined || id === undefined ? ' · ' : ' in ', found),
    ),
  ];
}
