/** The filters: languages, outlets, names, days. Languages and outlets can be asked for or missed. */
import { counted } from '../../wording.js';
import type { Coverage, Criteria } from './criteria.js';
import { element, freshId, languageMark } from './elements.js';
import { nameType } from './name-types.js';
import type { Page, Part } from './page.js';
import { spanOf } from './periods.js';
import { createPicker, type Choice } from './picker.js';

const typeWords = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  event: 'event',
  name: 'name',
} as const;

export function createFilters(page: Page): Part {
  const { contents, change } = page;
  const languages = createLanguages(page);
  const days = createDays(page);
  let criteria: Criteria | undefined;
  const added = (chosen: readonly string[] | undefined, id: string): string[] => [...new Set([...(chosen ?? []), id])];
  const namePicker = createPicker(
    'Person, place or organisation',
    'Type a name',
    once(() => nameChoices(page)),
    (place) => change({ names: added(criteria?.names, contents.names[place]![0]) }),
  );
  const outletMode = coverageSelect('Reported by', 'of the outlets chosen', (outletCoverage) =>
    change({ outletCoverage }),
  );
  const outletPicker =
    contents.outlets.length < 2
      ? null
      : createPicker(
          'Outlet',
          'Type an outlet',
          once(() => outletChoices(page)),
          (place) => change({ outlets: added(criteria?.outlets, contents.outlets[place]![0]) }),
        );
  const node = element(
    'form',
    { class: 'filters', 'aria-label': 'Filters', id: 'filters' },
    element('div', { class: 'filter' }, namePicker),
    outletPicker === null ? null : element('div', { class: 'filter' }, outletPicker, outletMode.node),
    days?.node ?? null,
    languages?.node ?? null,
  );
  node.addEventListener('submit', (event) => event.preventDefault());
  return {
    node,
    show: (found) => {
      criteria = found.criteria;
      outletMode.node.hidden = criteria.outlets.length === 0;
      outletMode.show(criteria.outletCoverage);
      languages?.show(criteria);
      days?.show(criteria);
    },
  };
}

/** Checkboxes; none where there is one language. */
function createLanguages({ contents, change }: Page): { node: HTMLElement; show: (criteria: Criteria) => void } | null {
  if (contents.languages.length < 2) return null;
  const counts = contents.languages.map(() => 0);
  for (const { articles } of contents.events) for (const { language } of articles) counts[language]!++;
  const boxes = contents.languages.map(([tag]) => element('input', { type: 'checkbox', value: tag }));
  const mode = coverageSelect('Reported in', 'of the languages chosen', (languageCoverage) =>
    change({ languageCoverage }),
  );
  const rows = boxes.map((box, place) =>
    element(
      'label',
      {},
      box,
      languageMark(contents, place),
      element('span', { class: 'count', title: counted(counts[place]!, 'article') }, `${counts[place]}`),
    ),
  );
  const node = element(
    'fieldset',
    { class: 'filter' },
    element('legend', {}, 'Language'),
    mode.node,
    element('div', { class: 'choices' }, ...rows),
  );
  node.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement)
      change({ languages: boxes.filter(({ checked }) => checked).map(({ value }) => value) });
  });
  return {
    node,
    show: ({ languages, languageCoverage }) => {
      for (const box of boxes) box.checked = languages.includes(box.value);
      mode.show(languageCoverage);
    },
  };
}

function createDays({
  contents,
  index,
  change,
}: Page): { node: HTMLElement; show: (criteria: Criteria) => void } | null {
  const span = spanOf(contents.events.flatMap((_, place) => index.spansOf(place)));
  if (span === null) return null;
  const limits = { type: 'date', min: span.from, max: span.to };
  const [from, to] = [element('input', limits), element('input', limits)];
  from.addEventListener('change', () => change({ from: from.value }));
  to.addEventListener('change', () => change({ to: to.value }));
  const node = element(
    'fieldset',
    { class: 'filter days' },
    element('legend', {}, 'Days of the event or of publication'),
    element('label', {}, element('span', {}, 'From'), from),
    element('label', {}, element('span', {}, 'To'), to),
  );
  return {
    node,
    show: (criteria) => {
      // A day that is being typed is not overwritten.
      if (document.activeElement !== from) from.value = criteria.from;
      if (document.activeElement !== to) to.value = criteria.to;
    },
  };
}

/** `any`, `all` or `none` of what is chosen. */
function coverageSelect(
  verb: string,
  ofWhat: string,
  choose: (coverage: Coverage) => void,
): { node: HTMLElement; show: (coverage: Coverage) => void } {
  const id = freshId();
  const words = { any: 'any', all: 'all', none: 'none' } as const;
  const select = element(
    'select',
    { id },
    ...(['any', 'all', 'none'] as const).map((value) => element('option', { value }, `${words[value]} ${ofWhat}`)),
  );
  select.addEventListener('change', (event) => {
    event.stopPropagation();
    choose(select.value as Coverage);
  });
  return {
    node: element('div', { class: 'mode' }, element('label', { for: id }, verb), select),
    show: (coverage) => (select.value = coverage),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function nameChoices({ contents, index }: Page): Choice[] {
  const counts = contents.names.map(() => 0);
  index.events.forEach((_, place) => index.of(place).names.forEach((name) => counts[name]!++));
  return contents.names
    .map(([, words], place) => ({ place, words, note: `${typeWords[nameType(contents, place)]}, ${counts[place]}` }))
    .sort((a, b) => counts[b.place]! - counts[a.place]! || a.place - b.place);
}

function outletChoices({ contents, index }: Page): Choice[] {
  const counts = contents.outlets.map(() => 0);
  index.events.forEach((_, place) => index.of(place).outlets.forEach((outlet) => counts[outlet]!++));
  return contents.outlets.map(([, words], place) => ({ place, words, note: `${counts[place]}` }));
}
