/**
 * Which articles are copies of which: syndicated texts, and the same one under two addresses. Articles are visited in the order of
 * publication, and each is compared with the originals before it that share one of its smallest shingles; so an agency's report is the
 * original of all papers that print it, and a thousand copies cost a thousand comparisons.
 */

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
/** Smallest shingles under which an original is filed: of texts half alike, 1 pair in 65,000 shares none of 16. */
const keys = 16;
/** A shingle of more originals than this is a phrase that all pages have. */
const mostOriginals = 200;

/** For each copy its original; the order of `articles` does not matter. */
export function findCopies(articles: readonly Sketched[]): Map<string, Copy> {
  const copies = new Map<string, Copy>();
  const originals = new Map<number, Sketched[]>();
  for (const article of [...articles].sort(byPublication)) {
    if (article.sketch.length < leastShingles) continue;
    const found = likestOriginal(article, originals);
    if (found !== undefined) {
      copies.set(article.id, found);
      continue;
    }
    for (const key of article.sketch.subarray(0, keys)) {
      const others = originals.get(key);
      if (others === undefined) originals.set(key, [article]);
      else if (others.length < mostOriginals) others.push(article);
    }
  }
  return copies;
}

function byPublication(a: Sketched, b: Sketched): number {
  const left = a.published ?? '\uffff';
  const right = b.published ?? '\uffff';
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function likestOriginal(article: Sketched, originals: ReadonlyMap<number, readonly Sketched[]>): Copy | undefined {
  let best: Copy | undefined;
  const seen = new Set<Sketched>();
  for (const key of article.sketch.subarray(0, keys)) {
    for (const other of originals.get(key) ?? []) {
      if (seen.has(other) || other.language !== article.language) continue;
      seen.add(other);
      const resemblance = resemblanceOf(article.sketch, other.sketch);
      const isShort = Math.min(article.sketch.length, other.sketch.length) < fewShingles;
      if (resemblance < (isShort ? 1 : leastResemblance)) continue;
      const isBetter = best === undefined || resemblance > best.resemblance;
      if (isBetter || (resemblance === best!.resemblance && other.id < best!.original))
        best = { original: other.id, resemblance: Math.round(resemblance * 1000) / 1000 };
    }
  }
  return best;
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
