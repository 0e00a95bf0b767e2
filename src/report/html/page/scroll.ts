/** A table that may be wider than the screen: its edges are shaded on the side where more of it lies, and words say so. */
import { element } from './elements.js';

/** `table` in a region that `labelledBy` names, which the keyboard can scroll. */
export function createScroll(table: HTMLTableElement, labelledBy: string): HTMLElement {
  const region = element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': labelledBy }, table);
  const hint = element('p', { class: 'quiet hint', hidden: true }, 'Wider than the screen: scroll sideways →');
  const edges = element('div', { class: 'edges' }, region);
  const mark = (): void => {
    const left = region.scrollWidth - region.clientWidth - Math.abs(region.scrollLeft);
    hint.hidden = region.scrollWidth - region.clientWidth < 2;
    edges.classList.toggle('more-after', left > 1);
    edges.classList.toggle('more-before', Math.abs(region.scrollLeft) > 1);
  };
  region.addEventListener('scroll', mark, { passive: true });
  const sizes = new ResizeObserver(mark);
  sizes.observe(region);
  sizes.observe(table);
  return element('div', {}, hint, edges);
}
