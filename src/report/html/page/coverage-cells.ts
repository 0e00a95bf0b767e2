/** One event in the table of coverage. */
import { counted } from '../../wording.js';
import { coverageRow, unnamed, type Axis, type Cell } from './coverage-row.js';
import { button, element, foreign, spoken } from './elements.js';
import type { Page } from './page.js';

/** The row of the event at `place` with `width` columns. */
export function tableRow(page: Page, place: number, axis: Axis, width: number): HTMLTableRowElement {
  const { contents, visit } = page;
  const event = contents.events[place]!;
  const cells = coverageRow(event, axis);
  const nameless = axis === 'outlets' ? unnamed(event) : 0;
  const name = button(
    { class: 'event-name' },
    () => visit(place),
    foreign(event.label, contents.languages[event.labelIn ?? -1]?.[0]),
  );
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    element(
      'td',
      { class: 'total' },
      `${cells.size}`,
      nameless === 0 ? null : element('span', { class: 'quiet' }, ` and ${nameless} unnamed`),
    ),
    ...Array.from({ length: width }, (_, column) => cell(page, axis, cells.get(column))),
  );
}

function cell({ contents }: Page, axis: Axis, found: Cell | undefined): HTMLTableCellElement {
  if (found === undefined) return element('td', { class: 'missing' }, spoken('missing'));
  const { articles, others } = found;
  if (axis === 'languages') {
    const outlets = others.map((place) => contents.outlets[place]![1]);
    return element(
      'td',
      { class: articles > 4 ? 'many' : articles > 1 ? 'some' : 'one', title: outlets.join(', ') || undefined },
      `${articles}`,
      spoken(outlets.length === 0 ? ` ${articles === 1 ? 'article' : 'articles'}` : `, ${outlets.join(', ')}`),
    );
  }
  const languages = others.map((place) => contents.languages[place]!);
  return element(
    'td',
    { class: 'one', title: `${languages.map(([, name]) => name).join(', ')}: ${counted(articles, 'article')}` },
    element('span', { 'aria-hidden': 'true' }, languages.map(([tag]) => tag).join(' ')),
    spoken(languages.map(([, name]) => name).join(', ')),
  );
}
