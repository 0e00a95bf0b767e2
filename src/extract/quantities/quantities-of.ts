/** Which numbers of a text are worth telling people: no days and years, no parts of codes, no single figures without a unit. */
import type { Quantity } from '../../model/quantity.js';
import type { Span } from '../../model/span.js';
import type { NumberMention } from './number-mention.js';

/** A text that holds more is a table. */
const mostQuantities = 200;

/** `numbers` without those that `dates` hold, in order; 200 at most. */
export function quantitiesOf(numbers: readonly NumberMention[], dates: readonly Span[]): Quantity[] {
  const inDate = [...dates].sort((a, b) => a.start - b.start);
  const told: Quantity[] = [];
  let next = 0;
  for (const number of numbers) {
    const { start, end, text, value, unit, digits, isBare, isCode, factor } = number;
    while (next < inDate.length && inDate[next]!.end <= start) next++;
    const isOfDate = next < inDate.length && inDate[next]!.start < end && unit === undefined;
    if (isOfDate || (isBare && factor === 1 && (isCode || !isCount(number, digits))) || isClock(number)) continue;
    told.push(unit === undefined ? { start, end, text, value } : { start, end, text, value, unit });
    if (told.length === mostQuantities) break;
  }
  return told;
}

/** Two digits or more that are no year: "240 homes", not "2022", "007" or "F-16". */
function isCount({ text, value }: Quantity, digits: number): boolean {
  const isYear = digits === 4 && value >= 1000 && value < 2100;
  return digits >= 2 && digits <= 7 && !isYear && !/^0/.test(text);
}

/** Indonesian and German clocks have a point: 07.30. */
function isClock({ text }: Quantity): boolean {
  return /^0\d\.[0-5]\d$/.test(text);
}
