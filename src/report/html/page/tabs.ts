/** Tabs (ARIA Authoring Practices, "tabs with automatic activation"). */
import { element, freshId } from './elements.js';

export interface Tab {
  readonly name: string;
  readonly panel: HTMLElement;
}

export interface Tabs {
  readonly node: HTMLElement;
  readonly current: () => number;
  readonly select: (tab: number) => void;
  /** Words of the tab, as `Events (12)`. */
  readonly rename: (tab: number, words: string) => void;
}

export function createTabs(tabs: readonly Tab[], changed: (tab: number) => void): Tabs {
  let current = 0;
  const buttons = tabs.map(({ name, panel }) => {
    panel.id = freshId();
    const made = element('button', { type: 'button', role: 'tab', id: freshId(), 'aria-controls': panel.id }, name);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', made.id);
    return made;
  });
  const select = (tab: number): void => {
    current = tab;
    buttons.forEach((made, at) => {
      made.setAttribute('aria-selected', `${at === tab}`);
      made.tabIndex = at === tab ? 0 : -1;
      tabs[at]!.panel.hidden = at !== tab;
    });
    changed(tab);
  };
  buttons.forEach((made, at) => {
    made.addEventListener('click', () => select(at));
    made.addEventListener('keydown', ({ key }) => {
      const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[key];
      if (next === undefined) return;
      const to = (next + tabs.length) % tabs.length;
      select(to);
      buttons[to]!.focus();
    });
  });
  return {
    node: element('div', { role: 'tablist', class: 'tabs', 'aria-label': 'Views' }, ...buttons),
    current: () => current,
    select,
    rename: (tab, words) => (buttons[tab]!.textContent = words),
  };
}
