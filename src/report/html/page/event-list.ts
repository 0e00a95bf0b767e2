/**
 * Events as cards, a screenful or two at a time: ten thousand cards take seconds to lay out, thirty take none. A card opens where it stands.
 * Arrow keys go from heading to heading, Escape closes.
 */
import { grouped } from '../../wording.js';
import { button, element } from './elements.js';
import { createCard, type Card } from './event-card.js';
import type { Page, Part } from './page.js';

const atOnce = 30;

export interface EventList extends Part {
  /** Opens the event at a place, if it was found, and moves the focus to it. */
  readonly visit: (place: number) => void;
}

export function createEventList(page: Page): EventList {
  const list = element('ol', { class: 'events' });
  const none = element('p', { class: 'none' }, 'No event fits. Take back a filter, or search for less.');
  const more = button({ class: 'more' }, () => {
    const next = shown;
    extend();
    cards[next]?.heading.focus();
  });
  const node = element('div', {}, element('h2', { class: 'spoken' }, 'Events'), list, none, more);
  const opened = new Set<number>();
  let found: readonly number[] = [];
  let cards: Card[] = [];
  let shown = 0;

  const extend = (upTo = shown + atOnce): void => {
    for (; shown < Math.min(upTo, found.length); shown++) {
      const place = found[shown]!;
      const card = createCard(page, place, (isOpen) => (isOpen ? opened.add(place) : opened.delete(place)));
      if (opened.has(place)) card.open(true);
      cards.push(card);
      list.append(card.node);
    }
    const left = found.length - shown;
    more.hidden = left <= 0;
    more.textContent = `Show ${Math.min(left, atOnce)} more of ${grouped(left)}`;
  };

  list.addEventListener('keydown', (event) => {
    const at = cards.findIndex(({ node: card }) => card.contains(event.target as Node));
    const card = cards[at];
    if (card === undefined) return;
    if (event.key === 'Escape' && card.isOpen()) {
      event.preventDefault();
      card.open(false);
      card.heading.focus();
    } else if (event.target === card.heading) {
      const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: cards.length - 1 }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      cards[next]?.heading.focus();
    }
  });

  return {
    node,
    show: ({ events }) => {
      found = events;
      cards = [];
      shown = 0;
      list.replaceChildren();
      none.hidden = events.length > 0;
      list.hidden = events.length === 0;
      extend();
    },
    visit: (place) => {
      const at = found.indexOf(place);
      if (at < 0) return;
      extend(Math.max(shown, at + 1));
      cards[at]!.open(true);
      cards[at]!.heading.focus();
      cards[at]!.node.scrollIntoView({ block: 'start' });
    },
  };
}
