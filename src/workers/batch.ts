/**
 * What is left of a batch of sources when its texts are let go: numbers in a few long arrays, which pass from a thread without being
 * copied, and what only the report and the settling of an event need, as JSON in bytes, which no garbage collector walks.
 */
import type { NameCounts } from '../identify/name-list.js';
import type { Publication } from '../model/date-mention.js';
import type { SightedOutlet } from '../model/outlet.js';
import type { Problem } from '../model/problem.js';
import type { Bag, Newcomers } from '../model/bag.js';
import type { Annotations } from '../settle.js';

/** What every later stage asks of an article. */
export interface ArticleHead {
  /** As its source has it; another article may have the same. */
  readonly id: string;
  readonly path: string;
  readonly language: string;
  readonly published: Publication | null;
  readonly outlet?: SightedOutlet;
  /** The date that its record declares, where nobody can read it: 2022-13-45. */
  readonly unreadDate?: string;
}

/** Arrays of several articles, one after the other; article `i` ends before `ends[i]`. */
interface Joined<Numbers> {
  readonly values: Numbers;
  readonly ends: Int32Array;
}

export interface PackedBatch {
  /** In input order: what could not be read, or null for the next article. */
  readonly order: readonly (Problem | null)[];
  readonly heads: readonly ArticleHead[];
  /** `Annotations` as JSON in UTF-8. */
  readonly told: Joined<Uint8Array>;
  /** Of `extract/sketch.ts`. */
  readonly sketches: Joined<Uint32Array>;
  /** By the ids of the vocabulary of the reader. */
  readonly bags: Bag;
  readonly bagEnds: Int32Array;
  /** What the vocabulary has learned since the last batch. */
  readonly newcomers: Newcomers;
  /** Names of earlier batches that the reader forgot. */
  readonly names: NameCounts;
}

/** One article of a batch. */
export interface Digest {
  readonly head: ArticleHead;
  readonly told: Uint8Array;
  readonly sketch: Uint32Array;
  readonly bag: Bag;
}

/** The articles and problems of `batch`, in input order. */
export function* unpack({ order, heads, told, sketches, bags, bagEnds }: PackedBatch): Generator<Digest | Problem> {
  let at = 0;
  for (const problem of order) {
    if (problem !== null) {
      yield problem;
      continue;
    }
    const [from, to] = spanOf(bagEnds, at);
    yield {
      head: heads[at]!,
      told: told.values.subarray(...spanOf(told.ends, at)),
      sketch: sketches.values.subarray(...spanOf(sketches.ends, at)),
      bag: {
        features: bags.features.subarray(from, to),
        counts: bags.counts.subarray(from, to),
        marks: bags.marks.subarray(from, to),
        surfaces: bags.surfaces.subarray(from, to),
      },
    };
    at++;
  }
}

function spanOf(ends: Int32Array, at: number): [from: number, to: number] {
  return [at === 0 ? 0 : ends[at - 1]!, ends[at]!];
}

const decoder = new TextDecoder();

/** What was told of an article, with the id that it has in the run. */
export function annotationsOf(told: Uint8Array, id: string): Annotations {
  const { article, ...dates } = JSON.parse(decoder.decode(told)) as Annotations;
  return { ...dates, article: article.id === id ? article : { ...article, id } };
}

const encoder = new TextEncoder();

/** Puts the articles of a batch together, one by one. */
export class Packer {
  private readonly order: (Problem | null)[] = [];
  private readonly heads: ArticleHead[] = [];
  private readonly told: Uint8Array[] = [];
  private readonly sketches: Uint32Array[] = [];
  private readonly bags: Bag[] = [];

  problem(found: Problem): void {
    this.order.push(found);
  }

  article(head: ArticleHead, annotations: Annotations, sketch: Uint32Array, bag: Bag): void {
    this.order.push(null);
    this.heads.push(head);
    this.told.push(encoder.encode(JSON.stringify(annotations)));
    this.sketches.push(sketch);
    this.bags.push(bag);
  }

  pack(newcomers: Newcomers, names: NameCounts): PackedBatch {
    const { order, heads, told, sketches, bags } = this;
    const features = joined(
      bags.map((bag) => bag.features),
      (length) => new Int32Array(length),
    );
    return {
      order,
      heads,
      told: joined(told, (length) => new Uint8Array(length)),
      sketches: joined(sketches, (length) => new Uint32Array(length)),
      bags: {
        features: features.values,
        counts: joined(
          bags.map((bag) => bag.counts),
          (length) => new Float32Array(length),
        ).values,
        marks: joined(
          bags.map((bag) => bag.marks),
          (length) => new Uint8Array(length),
        ).values,
        surfaces: joined(
          bags.map((bag) => bag.surfaces),
          (length) => new Int32Array(length),
        ).values,
      },
      bagEnds: features.ends,
      newcomers,
      names,
    };
  }
}

/** What of `batch` can be handed over to another thread instead of being copied. */
export function transferable({ told, sketches, bags, bagEnds }: PackedBatch): ArrayBuffer[] {
  return [
    told.values,
    told.ends,
    sketches.values,
    sketches.ends,
    bags.features,
    bags.counts,
    bags.marks,
    bags.surfaces,
    bagEnds,
  ].map(({ buffer }) => buffer as ArrayBuffer);
}

interface NumberList {
  readonly length: number;
}

/** `parts` one after the other in what `room` makes. */
function joined<Numbers extends NumberList & { set(part: Numbers, at: number): void }>(
  parts: readonly Numbers[],
  room: (length: number) => Numbers,
): Joined<Numbers> {
  let end = 0;
  const ends = Int32Array.from(parts, ({ length }) => (end += length));
  const values = room(end);
  parts.forEach((part, at) => values.set(part, ends[at]! - part.length));
  return { values, ends };
}
