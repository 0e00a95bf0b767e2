/** How much was found, said aloud too, and what was asked for as buttons that take it back. */
import { counted, grouped } from '../../wording.js';
import { daysInWords } from '../wording.js';
import { everything, isEverything, type Criteria, type Order } from './criteria.js';
import { button, element, freshId } from './elements.js';
import type { Page, Part } from './page.js';

const orderWords: Readonly<Record<Order, string>> = {
  largest: 'Most articles first',
  languages: 'Most languages first',
  outlets: 'Most outlets first',
  newest: 'Newest first',
  oldest: 'Oldest first',
};

export function createChosen(page: Page): Part {
  const { contents, change } = page;
  const id = freshId();
  const status = element('p', { role: 'status', class: 'status', tabindex: -1, id: 'status' });
  const tokens = element('ul', { class: 'tokens', 'aria-label': 'Chosen filters' });
  const order = element(
    'select',
    { id },
    ...(Object.keys(orderWords) as Order[])
      .filter((value) => value !== 'outlets' || contents.outlets.length > 1)
      .filter((value) => value !== 'languages' || contents.languages.length > 1)
      .map((value) => element('option', { value }, orderWords[value])),
  );
  order.addEventListener('change', () => change({ order: order.value as Order }));
  const sizes = contents.events.map(({ articles }) => articles.length);
  const all = { events: sizes.filter((size) => size > 1).length, singles: sizes.filter((size) => size === 1).length };
  const node = element(
    'div',
    { class: 'found' },
    element(
      'div',
      { class: 'row' },
      status,
      element('div', { class: 'order' }, element('label', { for: id, class: 'spoken' }, 'Order'), order),
    ),
    tokens,
  );
  return {
    node,
    show: ({ criteria, events, singles }) => {
      const words = isEverything(criteria)
        ? [counted(all.events, 'event'), ...(all.singles === 0 ? [] : [counted(all.singles, 'single article')])]
        : [
            `${grouped(events.length)} of ${counted(all.events, 'event')}`,
            ...(all.singles === 0 ? [] : [`${grouped(singles.length)} of ${counted(all.singles, 'single article')}`]),
          ];
      status.textContent = words.join(', ');
      order.value = criteria.order;
      const chosen = tokensOf(criteria, page);
      tokens.replaceChildren(
        ...chosen.map(({ words, without }) =>
          element(
            'li',
            {},
            button(
              { class: 'token', 'aria-label': `Take back: ${words}` },
              () => change(without),
              element('bdi', {}, words),
              element('span', { 'aria-hidden': 'true', class: 'cross' }, '×'),
            ),
          ),
        ),
        ...(chosen.length < 2
          ? []
          : [
              element(
                'li',
                {},
                button({ class: 'quiet-button' }, () => change({ ...everything, order: criteria.order }), 'Clear all'),
              ),
            ]),
      );
      tokens.hidden = chosen.length === 0;
    },
  };
}

interface Token {
  readonly words: string;
  /** What is asked for without it. */
  readonly without: Partial<Criteria>;
}

/** What this page does not have is told by its id. */
function tokensOf(criteria: Criteria, { contents, index: { placeOf } }: Page): Token[] {
  const called = (table: 'languages' | 'outlets' | 'names', id: string): string =>
    contents[table][placeOf[table].get(id) ?? -1]?.[1] ?? id;
  const { words, languages, languageCoverage, outlets, outletCoverage, names, from, to } = criteria;
  const tokens: Token[] = [];
  if (words.trim() !== '') tokens.push({ words: `“${words.trim()}”`, without: { words: '' } });
  if (languages.length > 0)
    tokens.push({
      words: inWords(
        'in',
        languageCoverage,
        languages.map((tag) => called('languages', tag)),
      ),
      without: { languages: [] },
    });
  if (outlets.length > 0)
    tokens.push({
      words: inWords(
        'by',
        outletCoverage,
        outlets.map((id) => called('outlets', id)),
      ),
      without: { outlets: [] },
    });
  for (const name of names)
    tokens.push({ words: called('names', name), without: { names: names.filter((other) => other !== name) } });
  if (from !== '' || to !== '')
    tokens.push({
      words:
        from === ''
          ? `until ${daysInWords(to, to)}`
          : to === ''
            ? `from ${daysInWords(from, from)}`
            : daysInWords(from, to),
      without: { from: '', to: '' },
    });
  return tokens;
}

/** `in French or German`, `not in French or German`, `in French and German`. */
function inWords(preposition: string, coverage: Criteria['languageCoverage'], names: readonly string[]): string {
  const last = names.at(-1)!;
  const listed =
    names.length === 1 ? last : `${names.slice(0, -1).join(', ')} ${coverage === 'all' ? 'and' : 'or'} ${last}`;
  return `${coverage === 'none' ? 'not ' : ''}${preposition} ${listed}`;
}
