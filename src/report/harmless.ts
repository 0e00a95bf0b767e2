/**
 * Text from outside, made harmless for a terminal. A title may carry escape codes that clear the screen, and bidirectional
 * overrides that make one name look like another ("Trojan Source", CVE-2021-42574).
 */

// C0, delete and C1 controls; line and paragraph separators; embeddings, overrides and isolates of the bidirectional algorithm.
const harmful = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/g;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/** `text` on one line, without anything that a terminal would obey. */
export function harmless(text: string): string {
  return text.replace(harmful, ' ').replace(/ {2,}/g, ' ').trim();
}

/** `text` so that its direction does not spill into what stands beside it (UAX #9, isolates). Left-to-right text stays as it is. */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `${firstStrongIsolate}${text}${popIsolate}` : text;
}
