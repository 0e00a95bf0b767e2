/** A field that offers what it knows as one types (ARIA Authoring Practices, "combobox with list autocomplete"). */
import { foldWord } from '../../../text/fold.js';
import { element, freshId } from './elements.js';

export interface Choice {
  readonly place: number;
  readonly words: string;
  /** Beside it, quieter. */
  readonly note: string;
}

const mostChoices = 8;

/** A field with its label; `pick` gets what was chosen, and the field is empty again. */
export function createPicker(
  label: string,
  hint: string,
  choices: () => readonly Choice[],
  pick: (place: number) => void,
): HTMLElement {
  const [fieldId, listId] = [freshId(), freshId()];
  const list = element('ul', { id: listId, role: 'listbox', 'aria-label': 'Suggestions', hidden: true });
  const field = element('input', {
    id: fieldId,
    type: 'text',
    role: 'combobox',
    placeholder: hint,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
  });
  let folded: readonly string[] | undefined;
  let offered: readonly Choice[] = [];
  let active = -1;

  const close = (): void => {
    list.hidden = true;
    active = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };
  const take = (choice: Choice): void => {
    field.value = '';
    close();
    pick(choice.place);
  };
  const mark = (next: number): void => {
    active = next;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', `${at === active}`));
    if (active < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', list.children[active]!.id);
  };
  const offer = (): void => {
    const all = choices();
    folded ??= all.map(({ words }) => foldWord(words));
    const words = foldWord(field.value);
    const fits = (how: (name: string) => boolean): Choice[] => all.filter((_, at) => how(folded![at]!));
    // Names that begin so come first, then those with a word that does.
    const starting = fits((name) => name.startsWith(words)).slice(0, mostChoices);
    const within = fits((name) => name.includes(` ${words}`) && !name.startsWith(words)).slice(0, mostChoices);
    const others = fits((name) => name.indexOf(words) > 0 && !name.includes(` ${words}`));
    offered = [...starting, ...within, ...others].slice(0, mostChoices);
    list.replaceChildren(
      ...offered.map((choice) => {
        const option = element(
          'li',
          { id: freshId(), role: 'option', 'aria-selected': 'false' },
          element('bdi', {}, choice.words),
          ' ',
          element('span', { class: 'quiet' }, choice.note),
        );
        option.addEventListener('pointerdown', (event) => event.preventDefault());
        option.addEventListener('click', () => take(choice));
        return option;
      }),
    );
    list.hidden = offered.length === 0;
    field.setAttribute('aria-expanded', `${!list.hidden}`);
    mark(-1);
  };

  field.addEventListener('input', offer);
  field.addEventListener('focus', offer);
  field.addEventListener('click', () => list.hidden && offer());
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) offer();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (offered.length > 0)
        mark(active < 0 && step < 0 ? offered.length - 1 : (active + step + offered.length) % offered.length);
    } else if (event.key === 'Enter' && !list.hidden && offered.length > 0) {
      event.preventDefault();
      take(offered[Math.max(0, active)]!);
    } else if (event.key === 'Escape' && (!list.hidden || field.value !== '')) {
      event.preventDefault();
      event.stopPropagation();
      field.value = '';
      close();
    }
  });
  return element('div', { class: 'picker' }, element('label', { for: fieldId }, label), field, list);
}
