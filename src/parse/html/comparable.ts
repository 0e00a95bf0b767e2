/** Titles and paragraphs in the form in which two of one page are compared: folded letters and digits alone. */
import { lettersOf } from '../letters-of.js';

const maxLength = 2000;
/** So much of a shorter text must agree with the beginning or the end of a longer one. */
const leastShared = 12;

/** The letters and digits of `text`, folded, without blanks; scripts without spaces are treated as any. */
export function comparable(text: string): string {
  return lettersOf(text.slice(0, maxLength));
}

/** Whether two comparable titles are one: equal, or the longer one is the shorter with an outlet, a section or a cut around it. */
export function agree(one: string, other: string): boolean {
  if (one === other) return one !== '';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= Math.min(leastShared, long.length / 2) && (long.startsWith(short) || long.endsWith(short));
}
