/** An opened event: why its articles are together, the articles, who is missing, names, days, links. */
import { counted } from '../../wording.js';
import { dayInWords, daysInWords } from '../wording.js';
import type { EventDetails } from '../contents.js';
import { mentionedDays } from '../mentioned-days.js';
import { marginDays } from './activity.js';
import { createArticles } from './article-list.js';
import { button, element, listed } from './elements.js';
import { createLinks } from './event-links.js';
import { nameGroups, nameType } from './name-types.js';
import type { Page } from './page.js';

const shownMissing = 12;
const shownOthers = 40;

/** The sections of the event at `place`. */
export function createBody(page: Page, place: number): Node[] {
  const details = page.detailsOf(place);
  const list = createArticles(page, place, details);
  const links = createLinks(page, place, details, list.goTo);
  return [
    element(
      'div',
      { class: 'columns' },
      element('section', { class: 'main-column' }, ...list.nodes, ...missing(page, place)),
      element('div', { class: 'side-column' }, why(details), names(page, place), days(details)),
    ),
    ...(links === null ? [] : [links]),
  ];
}

function why({ why: reasons }: EventDetails): Node | string {
  if (reasons.length === 0) return '';
  return element(
    'section',
    {},
    element('h4', {}, 'What ties them together'),
    element(
      'dl',
      { class: 'why' },
      ...reasons.flatMap(({ kind, values }) => [element('dt', {}, kind), element('dd', {}, ...listed(values))]),
    ),
  );
}

/** Languages and outlets that have no article on the event, though others about its days. */
function missing({ contents, activity }: Page, place: number): Node[] {
  return (['languages', 'outlets'] as const).flatMap((table) => {
    const absent = activity.missing(place, table).map((at) => contents[table][at]![1]);
    if (absent.length === 0) return [];
    const left = absent.length - shownMissing;
    const more = left > 0 ? ` and ${left} more` : '';
    const words = `Missing ${table}, of those with other news within ${marginDays} days: `;
    return [
      element('p', { class: 'missing' }, element('strong', {}, words), ...listed(absent.slice(0, shownMissing)), more),
    ];
  });
}

/** Names that the articles share, by kind; those of fewer articles folded. Each filters. */
function names({ contents, change }: Page, place: number): Node | string {
  const event = contents.events[place]!;
  const leading = new Map(event.who);
  const counts = new Map<number, number>();
  for (const article of event.articles)
    for (const name of article.names ?? []) if (!leading.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const others = [...counts].sort(([a, x], [b, y]) => y - x || a - b).slice(0, shownOthers);
  if (leading.size + others.length === 0) return '';
  const total = event.articles.length;
  const chip = (name: number, count: number): Node =>
    element(
      'li',
      {},
      button(
        { class: 'name', title: `Show all events with this name (in ${count} of ${counted(total, 'article')} here)` },
        () => change({ names: [contents.names[name]![0]] }),
        element('bdi', {}, contents.names[name]![1]),
        total > 1 ? element('span', { class: 'quiet' }, ` ${count}`) : null,
      ),
    );
  const kinds = nameGroups.flatMap(([words, types]) => {
    const own = event.who.filter(([name]) => types.includes(nameType(contents, name)));
    return own.length === 0
      ? []
      : [element('h5', {}, words), element('ul', { class: 'chips' }, ...own.map(([name, count]) => chip(name, count)))];
  });
  return element(
    'section',
    {},
    element('h4', {}, 'Who and where'),
    ...kinds,
    others.length === 0
      ? null
      : element(
          'details',
          {},
          element('summary', {}, kinds.length === 0 ? 'Names' : 'Named by fewer'),
          element('ul', { class: 'chips' }, ...others.map(([name, count]) => chip(name, count))),
        ),
  );
}

function days({ articles }: EventDetails): Node | string {
  const all = mentionedDays(articles);
  if (all.length === 0) return '';
  const rows = all.map(({ from, to, articles, as }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, from === to ? dayInWords(from) : daysInWords(from, to)),
      element('td', { class: 'number' }, `${articles}`),
      element('td', { class: 'quiet' }, ...listed(as)),
    ),
  );
  const head = [
    element('th', { scope: 'col' }, 'When'),
    element('th', { scope: 'col', class: 'number' }, 'Articles'),
    element('th', { scope: 'col' }, 'As written'),
  ];
  return element(
    'section',
    {},
    element('h4', {}, 'Days they speak of'),
    element(
      'table',
      { class: 'plain' },
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...rows),
    ),
  );
}
