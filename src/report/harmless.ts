/**
 * Text from outside, made harmless for a terminal. A title may carry escape codes that clear the screen, and bidirectional
 * overrides that make one name look like another ("Trojan Source", CVE-2021-42574).
 */

// ESC [ … letter, whole: without its ESC, "[2J" would still stand in the line.
const terminalCommands = /\u001b\[[0-?]*[ -/]*[@-~]/g;
// C0, delete and C1 controls; line and paragraph separators.
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
// Marks, embeddings, overrides and isolates of the bidirectional algorithm; what has no width and joins nothing: soft hyphen,
// zero-width space, word joiner, byte order mark, annotation anchors, tags. U+200C and U+200D stay: Persian, Hindi, emoji.
const invisible =
  /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu;
// More than four marks on one letter are no writing but a tower over the lines above ("zalgo").
const markTowers = /(\p{M}{4})\p{M}+/gu;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/** `text` on one line, without anything that a terminal would obey. */
export function harmless(text: string): string {
  return text
    .replace(terminalCommands, '')
    .replace(controls, ' ')
    .replace(invisible, '')
    .replace(markTowers, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** `text` so that its direction does not spill into what stands beside it (UAX #9, isolates). Left-to-right text stays as it is. */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `${firstStrongIsolate}${text}${popIsolate}` : text;
}
