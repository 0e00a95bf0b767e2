/** The links of an event, strongest first, each with its evidence in words; and the drawing of them, where there are enough to draw. */
import type { EventDetails, PageLink } from '../contents.js';
import { counted } from '../../wording.js';
import { button, element, foreign, freshId, languageMark, listed } from './elements.js';
import { drawGraph } from './graph.js';
import type { Page } from './page.js';

const atOnce = 20;

/** The section; null for an event without links. */
export function createLinks(page: Page, place: number, { links }: EventDetails): HTMLElement | null {
  if (links.length === 0) return null;
  const sorted = [...links].sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
  const heading = freshId();
  const list = element('ul', { class: 'links' });
  let shown = 0;
  const extend = (): void => {
    for (const link of sorted.slice(shown, shown + atOnce)) list.append(row(page, place, link));
    shown = Math.min(shown + atOnce, sorted.length);
    more.hidden = shown === sorted.length;
    more.textContent = `Show more of ${sorted.length - shown} links`;
  };
  const more = button({ class: 'more' }, extend);
  extend();
  return element(
    'section',
    { class: 'linked', 'aria-labelledby': heading },
    element('h4', { id: heading }, 'How they are linked'),
    element(
      'p',
      { class: 'quiet' },
      `The strongest ${counted(links.length, 'link')} that hold the event together. Open one to see its evidence.`,
    ),
    drawGraph(page, place, links),
    list,
    more,
  );
}

function row({ contents }: Page, place: number, { a, b, says, evidence }: PageLink): HTMLLIElement {
  const { articles } = contents.events[place]!;
  const end = (at: number): Node => {
    const { title, language } = articles[at]!;
    return element(
      'span',
      { class: 'end' },
      languageMark(contents, language),
      foreign(title, contents.languages[language]![0], { class: 'title' }),
    );
  };
  const terms = evidence.flatMap(({ kind, share, values }) => [
    element(
      'dt',
      {},
      kind,
      share === undefined || evidence.length === 1
        ? null
        : element('span', { class: 'quiet' }, ` ${share}% of the score`),
    ),
    element('dd', {}, ...(values.length === 0 ? ['the whole text'] : listed(values))),
  ]);
  return element(
    'li',
    {},
    element(
      'details',
      {},
      element('summary', {}, element('strong', {}, says), end(a), end(b)),
      element('dl', { class: 'why' }, ...terms),
    ),
  );
}
