/** Which of the links of an event tells most about each of its articles. */
import type { PageLink } from '../contents.js';

/** For each of `count` articles its strongest link; of equal ones the first. */
export function strongestLinks(count: number, links: readonly PageLink[]): (PageLink | undefined)[] {
  const strongest: (PageLink | undefined)[] = Array.from({ length: count });
  for (const link of links)
    for (const end of [link.a, link.b]) if (link.strength > (strongest[end]?.strength ?? -1)) strongest[end] = link;
  return strongest;
}
