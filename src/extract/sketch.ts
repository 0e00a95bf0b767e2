/**
 * A sketch of a text for telling copies: the 64 smallest hashes of its runs of six words (shingles; Broder 1997). Two sketches tell what
 * share of their runs two texts have in common, whatever their lengths. A letter of a script without blanks counts as a word.
 */
import type { Document } from '../model/document.js';
import { CharacterClass, classOf } from '../text/characters.js';

const { lower, upper, uncased, digit, ignorable, dense } = CharacterClass;
const shingleWords = 6;
const sketchSize = 64;
/** Units read: wires are cut and lengthened at their ends, and beginnings are what copies share. */
const mostUnits = 20_000;

/** Ascending, each once; empty for a text of fewer than six words. */
export function sketchOf({ readable, article }: Document): Uint32Array {
  const words: number[] = [];
  const end = Math.min(readable.length, article.bodyStart + mostUnits);
  let word = 0;
  let hash = offsetBasis;
  const close = (): void => {
    if (word > 0) words.push(hash >>> 0);
    word = 0;
    hash = offsetBasis;
  };
  for (let at = article.bodyStart; at < end; at++) {
    const code = readable.charCodeAt(at);
    const kind = classOf(code);
    if (kind === ignorable) continue;
    if (kind === dense) close();
    else if (kind !== lower && kind !== upper && kind !== uncased && kind !== digit) {
      close();
      continue;
    }
    // Capitals of headlines are no difference.
    hash = Math.imul(hash ^ (code >= 0x41 && code <= 0x5a ? code | 0x20 : code), prime);
    word++;
    if (kind === dense) close();
  }
  close();
  return smallest(words);
}

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

function smallest(words: readonly number[]): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, words.length - shingleWords + 1));
  for (let at = 0; at < shingles.length; at++) {
    let hash = offsetBasis;
    for (let word = at; word < at + shingleWords; word++) hash = Math.imul(hash ^ words[word]!, prime) ^ (hash >>> 15);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    shingles[at] = hash ^ (hash >>> 13);
  }
  shingles.sort();
  const sketch: number[] = [];
  for (const hash of shingles) {
    if (sketch[sketch.length - 1] === hash) continue;
    if (sketch.push(hash) === sketchSize) break;
  }
  return Uint32Array.from(sketch);
}
