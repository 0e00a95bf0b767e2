/** A link of an event and its evidence, in words. */
import type { PageLink } from '../contents.js';
import { featureInWords } from '../wording.js';
import { element, listed } from './elements.js';

/** What a link rests on, each with its share of the score. */
export function evidenceList({ evidence }: PageLink): HTMLElement {
  const terms = evidence.flatMap(([feature, share, ...values]) => [
    element(
      'dt',
      {},
      featureInWords(feature),
      evidence.length === 1 ? null : element('span', { class: 'quiet' }, ` ${share}% of the score`),
    ),
    element('dd', {}, ...(values.length === 0 ? ['the whole text'] : listed(values))),
  ]);
  return element('dl', { class: 'why' }, ...terms);
}
