/** "5-7 million", "5 to 7 million", "$5-7 million": each end of a range has what the other one says. */
import type { QuantityLexicon } from './lexicon.js';
import type { NumberMention } from './number-mention.js';

/** Units between the ends of a range: a dash, or a short word between blanks. */
const widestGap = 8;

/** `mentions`, in order, with multipliers and units shared across ranges. */
export function shareAcrossRanges(
  text: string,
  mentions: readonly NumberMention[],
  { rangeWords }: QuantityLexicon,
): NumberMention[] {
  const shared = mentions.slice();
  for (let at = 0; at + 1 < shared.length; at++) {
    const first = shared[at]!;
    const second = shared[at + 1]!;
    const gap = text.slice(first.end, second.start);
    if (gap.length > widestGap || !(/^ ?[-–—~] ?$/.test(gap) || rangeWords.has(gap.trim().toLowerCase()))) continue;
    if (first.isCode || second.isCode) continue;
    const unit = first.unit ?? second.unit;
    const isScaled = first.factor === 1 && second.factor > 1 && first.value <= second.value / second.factor;
    const value = isScaled ? Math.round(first.value * second.factor * 1e6) / 1e6 : first.value;
    const isBare = unit === undefined && !isScaled;
    shared[at] = { ...first, value, ...(unit === undefined ? {} : { unit }), isBare: first.isBare && isBare };
    shared[at + 1] = { ...second, ...(unit === undefined ? {} : { unit }), isBare: second.isBare && isBare };
  }
  return shared;
}
