/** What opens below an article: the names it has, as it writes them, the days it speaks of, and its strongest link. Built when opened. */
import type { EventDetails, PageLink } from '../contents.js';
import { dayInWords, daysInWords } from '../wording.js';
import { button, element, foreign } from './elements.js';
import { evidenceList } from './evidence.js';
import { nameGroups, nameType } from './name-types.js';
import type { Page } from './page.js';

const shownNames = 15;

/** What there is to know of an article beside its line. */
export interface About {
  readonly page: Page;
  /** The event, and the article in it. */
  readonly place: number;
  readonly at: number;
  readonly details: EventDetails;
  readonly link: PageLink | undefined;
  /** `3. Title`: what an article is called where another speaks of it. */
  readonly callOf: (at: number) => Node[];
  readonly goTo: (at: number) => void;
}

/** null where nothing is known. */
export function createAbout(about: About): HTMLDetailsElement | null {
  const { page, place, at, details, link } = about;
  const { names = [] } = page.contents.events[place]!.articles[at]!;
  const { dates = [] } = details.articles[at]!;
  const held = [
    ...(names.length === 0 ? [] : ['names']),
    ...(dates.length === 0 ? [] : ['days']),
    ...(link === undefined ? [] : ['strongest link']),
  ];
  if (held.length === 0) return null;
  const words = `${held.slice(0, -1).join(', ')}${held.length > 1 ? ' and ' : ''}${held.at(-1)!}`;
  const node = element('details', { class: 'about' }, element('summary', {}, `Its ${words}`));
  node.addEventListener('toggle', () => {
    if (!node.open || node.childNodes.length > 1) return;
    const terms = [...namesOf(about), ...datesOf(about)];
    if (terms.length > 0) node.append(element('dl', { class: 'why' }, ...terms));
    if (link !== undefined) node.append(...strongest(about, link));
  });
  return node;
}

/** A row for each kind: `Putini (Vladimir Putin)`. */
function namesOf({ page: { contents }, place, at, details }: About): Node[] {
  const { names = [], language } = contents.events[place]!.articles[at]!;
  const { spelt = [] } = details.articles[at]!;
  const tag = contents.languages[language]![0];
  return nameGroups.flatMap(([words, types]) => {
    const own = names.flatMap((name, nth) => (types.includes(nameType(contents, name)) ? [[name, nth] as const] : []));
    if (own.length === 0) return [];
    const shown = own.slice(0, shownNames).flatMap(([name, nth], row) => {
      const called = contents.names[name]![1];
      const written = details.spellings[(spelt[nth] ?? 0) - 1];
      return [
        ...(row > 0 ? [', '] : []),
        ...(written === undefined
          ? [element('bdi', {}, called)]
          : [foreign(written, tag), ' ', element('span', { class: 'quiet' }, '(', element('bdi', {}, called), ')')]),
      ];
    });
    const left = own.length - shownNames;
    return [element('dt', {}, words), element('dd', {}, ...shown, left > 0 ? ` and ${left} more` : null)];
  });
}

function datesOf({ page: { contents }, place, at, details }: About): Node[] {
  const { dates = [] } = details.articles[at]!;
  if (dates.length === 0) return [];
  const tag = contents.languages[contents.events[place]!.articles[at]!.language]![0];
  const shown = dates.flatMap(([text, from, to = from], row) => [
    ...(row > 0 ? ['; '] : []),
    foreign(text, tag),
    element('span', { class: 'quiet' }, ` ${from === to ? dayInWords(from) : daysInWords(from, to)}`),
  ]);
  return [element('dt', {}, 'Days it speaks of'), element('dd', {}, ...shown)];
}

function strongest({ at, callOf, goTo }: About, link: PageLink): Node[] {
  const other = link.a === at ? link.b : link.a;
  return [
    element(
      'p',
      { class: 'strongest' },
      element('strong', {}, 'Strongest link: '),
      `${link.says}, with `,
      button({ class: 'quiet-button' }, () => goTo(other), ...callOf(other)),
    ),
    evidenceList(link),
  ];
}
