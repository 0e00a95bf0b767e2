/** Articles that stand alone, a line each. */
import { grouped } from '../../wording.js';
import { dayInWords } from '../wording.js';
import { button, element, foreign, languageMark } from './elements.js';
import type { Page, Part } from './page.js';

const atOnce = 100;

export function createSingles({ contents }: Page): Part {
  const list = element('ul', { class: 'singles' });
  const none = element('p', { class: 'none' }, 'No single article fits.');
  const more = button({ class: 'more' }, () => extend());
  let found: readonly number[] = [];
  let shown = 0;
  const extend = (): void => {
    for (const place of found.slice(shown, shown + atOnce)) list.append(row(place));
    shown = Math.min(shown + atOnce, found.length);
    more.hidden = shown === found.length;
    more.textContent = `Show ${Math.min(atOnce, found.length - shown)} more of ${grouped(found.length - shown)}`;
  };
  const row = (place: number): HTMLLIElement => {
    const { title, language, outlet, day, url } = contents.events[place]!.articles[0]!;
    const text = foreign(title, contents.languages[language]![0], { class: 'title' });
    return element(
      'li',
      {},
      url === undefined ? text : element('a', { href: url, rel: 'noopener noreferrer' }, text),
      element(
        'p',
        { class: 'quiet' },
        languageMark(contents, language),
        ...(outlet === undefined ? [] : [' · ', element('bdi', {}, contents.outlets[outlet]![1])]),
        day === undefined ? null : ` · ${dayInWords(day)}`,
      ),
    );
  };
  return {
    node: element('div', {}, list, none, more),
    show: ({ singles }) => {
      found = singles;
      shown = 0;
      list.replaceChildren();
      none.hidden = singles.length > 0;
      list.hidden = singles.length === 0;
      extend();
    },
  };
}
