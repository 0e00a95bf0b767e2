/** The search: what is typed is looked for when the typing pauses. */
import { element, freshId } from './elements.js';
import type { Page, Part } from './page.js';

const pause = 120;

export function createSearchField({ index, change }: Page): Part {
  const id = freshId();
  const field = element('input', {
    id,
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'Words, names, outlets',
    maxlength: 200,
  });
  let waiting: number | undefined;
  const ask = (): void => {
    clearTimeout(waiting);
    change({ words: field.value });
  };
  field.addEventListener('focus', () => index.prepare());
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, pause);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') ask();
    else if (event.key === 'Escape' && field.value !== '') {
      event.preventDefault();
      field.value = '';
      ask();
    }
  });
  return {
    node: element('div', { class: 'search' }, element('label', { for: id }, 'Search'), field),
    show: ({ criteria }) => {
      if (document.activeElement !== field || criteria.words === '') field.value = criteria.words;
    },
  };
}
