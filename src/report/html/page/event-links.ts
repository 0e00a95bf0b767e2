/** The links of an event, strongest first, each with its evidence in words; and the drawing of them, where there are enough to draw. */
import type { EventDetails, PageLink } from '../contents.js';
import { counted } from '../../wording.js';
import { articleNumbers } from './article-numbers.js';
import { button, element, foreign, freshId, languageMark } from './elements.js';
import { evidenceList } from './evidence.js';
import { drawGraph } from './graph.js';
import type { Page } from './page.js';

const atOnce = 20;

/** The section; null for an event without links. `goTo` shows an article of the list. */
export function createLinks(
  page: Page,
  place: number,
  { links }: EventDetails,
  goTo: (at: number) => void,
): HTMLElement | null {
  if (links.length === 0) return null;
  const sorted = [...links].sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
  const numbers = articleNumbers(page.contents.events[place]!.articles);
  const heading = freshId();
  const list = element('ul', { class: 'links' });
  let shown = 0;
  const extend = (): void => {
    for (const link of sorted.slice(shown, shown + atOnce)) list.append(row(page, place, link, numbers));
    shown = Math.min(shown + atOnce, sorted.length);
    more.hidden = shown === sorted.length;
    more.textContent = `Show more of ${sorted.length - shown} links`;
  };
  const more = button({ class: 'more' }, extend);
  extend();
  return element(
    'section',
    { class: 'linked', 'aria-labelledby': heading },
    element('h4', { id: heading }, 'The links that hold this event together'),
    element(
      'p',
      { class: 'quiet' },
      `Of all pairs of its articles the report names ${counted(links.length, 'link')}: the strongest that join them. Others may be alike too. Open one to see its evidence.`,
    ),
    drawGraph(page, place, links, goTo),
    list,
    more,
  );
}

function row({ contents }: Page, place: number, link: PageLink, numbers: readonly number[]): HTMLLIElement {
  const { articles } = contents.events[place]!;
  const end = (at: number): Node => {
    const { title, language } = articles[at]!;
    return element(
      'span',
      { class: 'end' },
      element('span', {}, `${numbers[at]} `, languageMark(contents, language)),
      foreign(title, contents.languages[language]![0], { class: 'title' }),
    );
  };
  const summary = element('summary', {}, element('strong', {}, link.says), end(link.a), end(link.b));
  return element('li', {}, element('details', {}, summary, evidenceList(link)));
}
