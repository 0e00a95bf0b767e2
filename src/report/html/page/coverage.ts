/** Events against languages, or against outlets, with the other in the cells: who reported what, and who is missing. */
import { counted, grouped } from '../../wording.js';
import { tableRow } from './coverage-cells.js';
import type { Axis } from './coverage-row.js';
import { marginDays } from './activity.js';
import { button, element, freshId, languageCode } from './elements.js';
import { createScroll } from './scroll.js';
import type { Page, Part } from './page.js';

const atOnce = 25;
const mostColumns = 40;

export function createCoverage(page: Page): Part {
  const { contents } = page;
  const heading = freshId();
  const table = element('table', { class: 'coverage', 'aria-labelledby': heading });
  const scroll = createScroll(table, heading);
  const note = element('p', { class: 'quiet' });
  const more = button({ class: 'more' }, () => {
    extend();
  });
  const axes: readonly Axis[] = contents.outlets.length > 1 ? ['languages', 'outlets'] : ['languages'];
  let axis: Axis = 'languages';
  const choice = element(
    'fieldset',
    { class: 'axis' },
    element('legend', {}, 'Columns'),
    ...axes.map((value) => {
      const box = element('input', { type: 'radio', name: 'axis', value, checked: value === axis });
      box.addEventListener('change', () => {
        axis = value;
        render();
      });
      return element('label', {}, box, value === 'languages' ? 'Languages' : 'Outlets');
    }),
  );
  choice.hidden = axes.length < 2;
  let found: readonly number[] = [];
  let shown = 0;
  let body = element('tbody');

  const columns = (): readonly string[] => contents[axis].map(([, name]) => name);
  const extend = (): void => {
    const width = Math.min(columns().length, mostColumns);
    for (const place of found.slice(shown, shown + atOnce)) body.append(tableRow(page, place, axis, width));
    shown = Math.min(shown + atOnce, found.length);
    more.hidden = shown === found.length;
    more.textContent = `Show more of ${grouped(found.length - shown)} events`;
  };
  const render = (): void => {
    const all = columns();
    const left = all.length - mostColumns;
    const plural = axis === 'languages' ? 'languages' : 'outlets';
    note.textContent = `${axis === 'languages' ? 'A cell counts the articles in a language: press it for their outlets' : 'A cell names the languages of an outlet’s articles: press it for how many'}. A hatched one is missing: it has no article on the event, though others within ${marginDays} days of it. An empty one published nothing then.${
      left > 0
        ? ` The ${mostColumns} ${plural} of most articles have columns; ${counted(left, 'other')} ${left === 1 ? 'counts' : 'count'} in “Covered by” alone.`
        : ''
    } To list the events that one missed, choose it in the filters with “none of the ${plural} chosen”.`;
    const heads = all
      .slice(0, mostColumns)
      .map((name, at) =>
        element(
          'th',
          { scope: 'col', class: 'turned' },
          element('span', {}, element('bdi', {}, name)),
          axis === 'languages' ? languageCode(contents, at) : null,
        ),
      );
    body = element('tbody');
    table.replaceChildren(
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, 'Event'),
          element('th', { scope: 'col', class: 'total' }, 'Covered by'),
          ...heads,
        ),
      ),
      body,
    );
    shown = 0;
    extend();
  };
  const node = element(
    'div',
    {},
    element('h2', { id: heading, class: 'spoken' }, 'Who covered what'),
    choice,
    note,
    scroll,
    more,
  );
  return {
    node,
    show: ({ events }) => {
      found = events;
      render();
    },
  };
}
