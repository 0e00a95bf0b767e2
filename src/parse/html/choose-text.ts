/**
 * The text of the page beside the one that its linked data give. Where they agree, the page's own blocks are taken, because they
 * have paragraphs, and those that the given text lacks are left out: boxes that nothing marks. Where they differ, the given text
 * is taken if it is about as long or longer: a page that draws its text later, or hides it behind an offer.
 */
import { lettersOf } from '../letters-of.js';
import type { Block } from './page-regions.js';
import { signsOf } from './page-regions.js';

/** Share of the page's text that a given one must reach to be looked at; shorter ones are summaries. */
const leastShare = 0.6;
/** Share of the given text that the page's blocks must hold for both to be one. */
const leastCovered = 0.85;
/** Share of the page's text that the given one must reach for what it lacks to be furniture, and not the rest of a cut text. */
const wholeShare = 0.75;
const maxLength = 300_000;
const maxBlocks = 1500;

/** `blocks`, those of them that `given` has too, or null where `given` is to be taken instead. */
export function chooseText(blocks: readonly Block[], given: readonly string[]): readonly Block[] | null {
  const givenSigns = given.reduce((sum, text) => sum + signsOf(text), 0);
  const ownSigns = blocks.reduce((sum, { signs }) => sum + signs, 0);
  if (givenSigns < leastShare * ownSigns || givenSigns === 0) return blocks;
  const text = lettersOf(given.join(' ').slice(0, maxLength));
  if (text.length === 0 || blocks.length > maxBlocks) return blocks;
  const letters = blocks.map((block) => lettersOf(block.text));
  const isGiven = letters.map((own) => text.includes(own));
  const covered = letters.reduce((sum, own, index) => sum + (isGiven[index] === true ? own.length : 0), 0);
  if (covered < leastCovered * text.length) return null;
  if (givenSigns < wholeShare * ownSigns) return blocks;
  const first = isGiven.indexOf(true);
  const last = isGiven.lastIndexOf(true);
  return blocks.filter(
    ({ isHeading, element }, index) =>
      isGiven[index] === true ||
      (index < first ? index === first - 1 : index < last && (isHeading || element.tag === 'li')),
  );
}
