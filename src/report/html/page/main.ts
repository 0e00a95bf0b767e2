/** The script of the page: reads its contents, builds its parts, and lets each show what was found whenever something else is asked for. */
import { Activity } from './activity.js';
import { createChosen } from './chosen.js';
import { createCoverage } from './coverage.js';
import { type Criteria, everything, fromFragment, isEverything, toFragment } from './criteria.js';
import { button, element } from './elements.js';
import { EventIndex } from './event-index.js';
import { createEventList } from './event-list.js';
import { createFilters } from './filters.js';
import type { Found, Page, Part } from './page.js';
import { createDetailsReader, readContents } from './read-contents.js';
import { createSearchField } from './search-field.js';
import { createSingles } from './singles.js';
import { createTabs } from './tabs.js';
import { createTimeline } from './timeline.js';
import { grouped } from '../../wording.js';

function start(app: HTMLElement): void {
  const contents = readContents();
  const index = new EventIndex(contents);
  let criteria: Criteria = fromFragment(location.hash);
  let found: Found = { criteria, events: [], singles: [], onAnyDay: [] };

  const page: Page = {
    contents,
    index,
    activity: new Activity(contents, index),
    reading: { byLanguage: false },
    detailsOf: createDetailsReader(),
    change: (part) => ask({ ...criteria, ...part }),
    visit: (place) => {
      tabs.select(0);
      list.visit(place);
    },
  };
  const list = createEventList(page);
  const coverage = createCoverage(page);
  const singles = createSingles(page);
  const hasSingles = contents.events.some(({ articles }) => articles.length === 1);
  const views: readonly Part[] = [list, coverage, ...(hasSingles ? [singles] : [])];
  // What is hidden is built when it is looked at.
  const tabs = createTabs(
    ['Events', 'Coverage', ...(hasSingles ? ['Single articles'] : [])].map((name, at) => ({
      name,
      panel: views[at]!.node,
    })),
    (tab) => views[tab]!.show(found),
  );
  const search = createSearchField(page);
  const filters = createFilters(page);
  const chosen = createChosen(page);
  const timeline = createTimeline(page);
  const parts = [search, filters, chosen, ...(timeline === null ? [] : [timeline])];

  const ask = (next: Criteria): void => {
    const hadFocus = document.activeElement !== document.body;
    criteria = next;
    update();
    history.replaceState(null, '', `#${toFragment(criteria)}`);
    // What had the focus may be gone: say what was found instead of starting over at the top of the page.
    if (hadFocus && document.activeElement === document.body)
      document.getElementById('status')?.focus({ preventScroll: true });
  };
  const update = (): void => {
    const places = index.find(criteria);
    const isEvent = (place: number): boolean => contents.events[place]!.articles.length > 1;
    const events = places.filter(isEvent);
    const isAnyDay = criteria.from === '' && criteria.to === '';
    found = {
      criteria,
      events,
      singles: places.filter((place) => !isEvent(place)),
      onAnyDay: isAnyDay ? events : index.find({ ...criteria, from: '', to: '' }).filter(isEvent),
    };
    for (const part of parts) part.show(found);
    tabs.rename(0, `Events (${grouped(found.events.length)})`);
    if (hasSingles) tabs.rename(2, `Single articles (${grouped(found.singles.length)})`);
    views[tabs.current()]!.show(found);
    toggle.textContent = isEverything({ ...criteria, words: '' }) ? 'Filters' : 'Filters (in use)';
  };
  const toggle = button({ class: 'toggle', 'aria-expanded': 'false', 'aria-controls': 'filters' }, () => {
    const isOpen = filters.node.classList.toggle('open');
    toggle.setAttribute('aria-expanded', `${isOpen}`);
  });

  app.replaceChildren(
    element(
      'div',
      { class: 'layout' },
      element('div', { class: 'controls', role: 'search' }, search.node, toggle, filters.node),
      element(
        'div',
        { class: 'results' },
        timeline?.node ?? null,
        chosen.node,
        tabs.node,
        ...views.map(({ node }) => node),
      ),
    ),
  );
  app.className = '';
  tabs.select(0);
  update();
  const visitFragment = (): void => {
    const place = contents.events.findIndex(({ id }) => `#${id}` === location.hash);
    if (place < 0) return;
    ask(everything);
    page.visit(place);
  };
  visitFragment();
  addEventListener('hashchange', () => {
    if (/^#event-/.test(location.hash)) visitFragment();
    else {
      criteria = fromFragment(location.hash);
      update();
    }
  });
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    document.getElementById('main')?.focus();
  });
  setTimeout(() => index.prepare(), 500);
}

const app = document.getElementById('app');
if (app !== null) {
  try {
    start(app);
  } catch (error) {
    app.className = '';
    app.textContent = 'The events could not be shown. A newer browser may be able to.';
    throw error;
  }
}
