/**
 * Which articles are copies of which: syndicated texts, and the same one under two addresses. Articles are visited in the order of
 * publication, and each is compared with the originals before it that share two of its smallest shingles; so an agency's report is the
 * original of all papers that print it, and a thousand copies cost a thousand comparisons.
 */
import { Originals } from './originals.js';

/** What is known of an article for this. */
export interface Sketched {
  readonly id: string;
  readonly language: string;
  /** ISO day and time of publication, as far as known: what sorts first is the original. */
  readonly published: string | null;
  /** Of `extract/sketch.ts`. */
  readonly sketch: Uint32Array;
}

export interface Copy {
  readonly original: string;
  /** Share of the shingles of both that they have in common, 0 to 1. */
  readonly resemblance: number;
}

/** Half of all runs of six words in common: one word in nine may differ, or a third of the text be missing. */
const leastResemblance = 0.5;
/** Shingles below which a text is too short to be a copy unless every one agrees. */
const fewShingles = 24;
const leastShingles = 6;
/**
 * Smallest shingles under which an original is filed, and how many of them two articles share before they are compared: of texts half alike 1
 * pair in 3,900 shares fewer than two of 16, of those two thirds alike 1 in 1,300,000. One alone is a phrase more often than a copy.
 */
const keys = 16;
const sharedKeys = 2;
/** Originals of one shingle, at most. */
const mostOriginals = 200;

/** For each copy its original; the order of `articles` does not matter. */
export function findCopies(articles: readonly Sketched[]): Map<string, Copy> {
  const copies = new Map<string, Copy>();
  const inTime = [...articles].sort(byPublication);
  const originals = new Originals(mostOriginals);
  /** The article that met this one last, and how many shingles both are filed under. */
  const metBy = new Int32Array(inTime.length).fill(-1);
  const shared = new Uint8Array(inTime.length);
  inTime.forEach((article, at) => {
    if (article.sketch.length < leastShingles) return;
    let best: Copy | undefined;
    for (const shingle of article.sketch.subarray(0, keys)) {
      originals.forEach(shingle, (original) => {
        if (metBy[original] !== at) shared[original] = 0;
        metBy[original] = at;
        if (++shared[original]! === sharedKeys) best = likerOf(best, article, inTime[original]!);
      });
    }
    if (best !== undefined) copies.set(article.id, rounded(best));
    else for (const shingle of article.sketch.subarray(0, keys)) originals.file(shingle, at);
  });
  return copies;
}

function byPublication(a: Sketched, b: Sketched): number {
  const left = a.published ?? '\uffff';
  const right = b.published ?? '\uffff';
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** What makes `article` a copy: `other`, where it is one of it and that is liker than `best`; of two as like the first by id. */
function likerOf(best: Copy | undefined, article: Sketched, other: Sketched): Copy | undefined {
  if (other.language !== article.language) return best;
  const resemblance = resemblanceOf(article.sketch, other.sketch);
  const isShort = Math.min(article.sketch.length, other.sketch.length) < fewShingles;
  if (resemblance < (isShort ? 1 : leastResemblance)) return best;
  const isBetter = best === undefined || resemblance > best.resemblance;
  const isFirst = resemblance === best?.resemblance && other.id < best.original;
  return isBetter || isFirst ? { original: other.id, resemblance } : best;
}

function rounded({ original, resemblance }: Copy): Copy {
  return { original, resemblance: Math.round(resemblance * 1000) / 1000 };
}

/** Share of the smallest hashes of both sketches that both hold: an estimate of Jaccard's coefficient (Broder 1997). */
function resemblanceOf(a: Uint32Array, b: Uint32Array): number {
  const size = Math.max(a.length, b.length);
  let atA = 0;
  let atB = 0;
  let both = 0;
  let taken = 0;
  while (taken < size && (atA < a.length || atB < b.length)) {
    const left = atA < a.length ? a[atA]! : Infinity;
    const right = atB < b.length ? b[atB]! : Infinity;
    if (left === right) both++;
    if (left <= right) atA++;
    if (right <= left) atB++;
    taken++;
  }
  return taken === 0 ? 0 : both / taken;
}
