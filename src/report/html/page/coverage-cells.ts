/** One event in the table of coverage. A cell opens what it counts, in a row of its own below. */
import { counted } from '../../wording.js';
import { coverageRow, unnamed, type Axis, type Cell } from './coverage-row.js';
import { button, element, foreign, freshId, spoken } from './elements.js';
import type { Page } from './page.js';

/** The row of the event at `place` with `width` columns. */
export function tableRow(page: Page, place: number, axis: Axis, width: number): HTMLTableRowElement {
  const { contents, visit, activity } = page;
  const event = contents.events[place]!;
  const cells = coverageRow(event, axis);
  const missing = new Set(activity.missing(place, axis));
  const nameless = axis === 'outlets' ? unnamed(event) : 0;
  const name = button(
    { class: 'event-name' },
    () => visit(place),
    foreign(event.label, contents.languages[event.labelIn ?? -1]?.[0]),
  );
  const opened = element('td', { colspan: width + 2, class: 'opened', id: freshId() });
  const openedRow = element('tr', {}, opened);
  let current: HTMLButtonElement | null = null;
  const toggle = (pressed: HTMLButtonElement, words: string): void => {
    current?.setAttribute('aria-expanded', 'false');
    current = current === pressed ? null : pressed;
    current?.setAttribute('aria-expanded', 'true');
    if (current === null) openedRow.remove();
    else row.after(openedRow);
    opened.replaceChildren(element('div', {}, element('bdi', {}, words)));
  };
  const cellAt = (column: number): HTMLTableCellElement => {
    const found = cells.get(column);
    if (found !== undefined) return cell(page, axis, column, found, opened.id, toggle);
    return missing.has(column)
      ? element('td', { class: 'missing' }, spoken('missing'))
      : element('td', {}, spoken('published nothing then'));
  };
  const row = element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    element(
      'td',
      { class: 'total' },
      `${cells.size} of ${cells.size + missing.size}`,
      nameless === 0 ? null : element('span', { class: 'quiet' }, ` and ${nameless} unnamed`),
    ),
    ...Array.from({ length: width }, (_, column) => cellAt(column)),
  );
  return row;
}

function cell(
  { contents }: Page,
  axis: Axis,
  column: number,
  { articles, others }: Cell,
  opens: string,
  toggle: (pressed: HTMLButtonElement, words: string) => void,
): HTMLTableCellElement {
  const other = contents[axis === 'languages' ? 'outlets' : 'languages'];
  const counts = others.map(([place, count]) => `${other[place]![1]} ${count}`);
  const unnamedHere = articles - others.reduce((sum, [, count]) => sum + count, 0);
  const parts = [...counts, ...(unnamedHere === 0 ? [] : [`no outlet named ${unnamedHere}`])].join(', ');
  const words = `${contents[axis][column]![1]}, ${counted(articles, 'article')}: ${parts}`;
  const shown = axis === 'languages' ? `${articles}` : others.map(([place]) => contents.languages[place]![0]).join(' ');
  const pressed = button(
    { 'aria-expanded': 'false', 'aria-controls': opens, title: words },
    () => toggle(pressed, words),
    shown,
    spoken(`, ${parts}`),
  );
  return element('td', { class: articles > 4 ? 'many' : articles > 1 ? 'some' : 'one' }, pressed);
}
