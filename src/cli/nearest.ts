/** What a mistyped word was meant to be: the known word that it begins, or that is a slip or two away. */

import { editDistance } from '../options/edit-distance.js';

/** Longer words are no slips of the finger. */
const longest = 100;

/** The words of `known` that are nearest to `word`, most likely first, at most three; none where nothing is like it. */
export function nearest(word: string, known: Iterable<string>): string[] {
  const wanted = word.toLowerCase();
  if (wanted === '' || wanted.length > longest) return [];
  const most = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  const found = [...known]
    .map((candidate): [candidate: string, distance: number] => [
      candidate,
      slips(wanted, candidate.toLowerCase(), most),
    ])
    .filter(([, distance]) => distance <= most)
    .sort(([one, left], [other, right]) => left - right || (one < other ? -1 : 1));
  const least = found[0]?.[1];
  return found
    .filter(([, distance]) => distance === least)
    .slice(0, 3)
    .map(([candidate]) => candidate);
}

/** ": did you mean one or two?", or nothing. */
export function meant(words: readonly string[]): string {
  if (words.length === 0) return '';
  return `: did you mean ${words.slice(0, -1).join(', ')}${words.length > 1 ? ' or ' : ''}${words.at(-1)}?`;
}

/** Letters that are wrong; a beginning of three letters and more counts as one. */
function slips(word: string, other: string, most: number): number {
  if (word !== other && word.replace(/^-+/, '').length >= 3 && other.startsWith(word)) return 1;
  return editDistance(word, other, most);
}
