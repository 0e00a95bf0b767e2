/** One event in the list: its headline, its facts, who and where; opened, everything else. */
import type { PageEvent } from '../contents.js';
import { factsOf } from '../event-facts.js';
import { element, foreign, freshId, languageMark, listed, spoken } from './elements.js';
import { createBody } from './event-body.js';
import type { Page } from './page.js';

const shownLanguages = 8;
const shownNames = 6;

export interface Card {
  readonly node: HTMLLIElement;
  readonly heading: HTMLButtonElement;
  readonly isOpen: () => boolean;
  readonly open: (isOpen: boolean) => void;
}

/** The card of the event at `place`; `changed` hears when it opens and closes. */
export function createCard(page: Page, place: number, changed: (isOpen: boolean) => void): Card {
  const { contents } = page;
  const event = contents.events[place]!;
  const bodyId = freshId();
  const label = foreign(event.label, contents.languages[event.labelIn ?? -1]?.[0], { class: 'label' });
  const heading = element(
    'button',
    { type: 'button', class: 'heading', 'aria-expanded': 'false', 'aria-controls': bodyId },
    element('span', { class: 'rank', 'aria-hidden': 'true' }, `${place + 1}`),
    label,
    element('span', { class: 'arrow', 'aria-hidden': 'true' }),
  );
  const body = element('div', { id: bodyId, class: 'body', hidden: true });
  const english = englishTitle(page, event);
  const names = event.who.slice(0, shownNames).map(([name]) => contents.names[name]![1]);
  const node = element(
    'li',
    { class: 'event', id: event.id },
    element('h3', {}, heading),
    english === null ? null : element('p', { class: 'english' }, spoken('In English: '), foreign(english, 'en')),
    element('p', { class: 'facts' }, factsOf(event, contents.languages)),
    element('p', { class: 'languages' }, ...languageMarks(page, place)),
    names.length === 0 ? null : element('p', { class: 'names' }, spoken('Names: '), ...listed(names)),
    body,
  );
  let isOpen = false;
  const open = (next: boolean): void => {
    isOpen = next;
    if (next && body.childNodes.length === 0) body.append(...createBody(page, place));
    body.hidden = !next;
    node.classList.toggle('open', next);
    heading.setAttribute('aria-expanded', `${next}`);
    changed(next);
  };
  heading.addEventListener('click', () => open(!isOpen));
  return { node, heading, isOpen: () => isOpen, open };
}

/** The first title in English, where the headline of the event is in another language. */
function englishTitle({ contents }: Page, { labelIn, articles }: PageEvent): string | null {
  const isEnglish = (language: number | undefined): boolean => contents.languages[language ?? -1]?.[0] === 'en';
  if (isEnglish(labelIn)) return null;
  return articles.find(({ language }) => isEnglish(language))?.title ?? null;
}

function languageMarks({ contents, index }: Page, place: number): (Node | string)[] {
  const { articles } = contents.events[place]!;
  const languages = index.of(place).languages;
  const counts = new Map<number, number>();
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  const sorted = [...languages].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b);
  const marks = sorted.slice(0, shownLanguages).flatMap((language) => {
    const count = counts.get(language)!;
    return [languageMark(contents, language, count > 1 ? ` ${count}` : null), ' '];
  });
  const left = sorted.length - shownLanguages;
  return left > 0 ? [...marks, element('span', { class: 'quiet' }, `and ${left} more`)] : marks;
}
