/** Groups as they are joined: each article is one from the start, and two that are joined become a third. */
import type { Graph } from '../math/graph.js';

const none = -1;

export class JoinedGroups {
  /** Of each article, what its group is labelled with: a joined group takes over the label of its larger part. */
  private readonly labels: Int32Array;
  private readonly labelOf: Int32Array;
  private readonly labelled: Int32Array;
  /** The article after each in its group. */
  private readonly next: Int32Array;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  /** 0 for a group that has become part of another. */
  private readonly sizes: Int32Array;
  private count: number;

  /** The groups 0 to `graph.size` - 1 are single articles, its vertices. */
  constructor(private readonly graph: Graph) {
    const { size } = graph;
    this.count = size;
    this.labels = Int32Array.from({ length: size }, (_, article) => article);
    this.labelled = this.labels.slice();
    this.next = new Int32Array(size).fill(none);
    this.first = new Int32Array(2 * size);
    this.first.set(this.labels);
    this.last = this.first.slice();
    this.labelOf = this.first.slice();
    this.sizes = new Int32Array(2 * size);
    this.sizes.fill(1, 0, size);
  }

  /** Whether `group` has become part of no other. */
  isWhole(group: number): boolean {
    return this.sizes[group] !== 0;
  }

  /** The first article of `group`, also of one that is no more. */
  firstOf(group: number): number {
    return this.first[group]!;
  }

  /** How many pairs of articles there are between two groups. */
  pairsBetween(one: number, other: number): number {
    return this.sizes[one]! * this.sizes[other]!;
  }

  /** The sum of the similarities of these pairs; as much work as the articles of the smaller group have pairs with any. */
  sumBetween(one: number, other: number): number {
    const { start, neighbour, weight } = this.graph;
    const { next, labels } = this;
    const [few, many] = this.bySize(one, other);
    const label = this.labelOf[many];
    let sum = 0;
    for (let article = this.first[few]!; article !== none; article = next[article]!)
      for (let at = start[article]!, end = start[article + 1]!; at < end; at++)
        if (labels[neighbour[at]!] === label) sum += weight[at]!;
    return sum;
  }

  /** The group that two become. */
  join(one: number, other: number): number {
    const { first, last, sizes, next, labels, labelOf } = this;
    const joined = this.count++;
    const [few, many] = this.bySize(one, other);
    const label = labelOf[many]!;
    for (let article = first[few]!; article !== none; article = next[article]!) labels[article] = label;
    labelOf[joined] = label;
    this.labelled[label] = joined;
    const [front, back] = first[one]! < first[other]! ? [one, other] : [other, one];
    next[last[front]!] = first[back]!;
    first[joined] = first[front]!;
    last[joined] = last[back]!;
    sizes[joined] = sizes[one]! + sizes[other]!;
    sizes[one] = sizes[other] = 0;
    return joined;
  }

  /** A number for each article: the first article of its group. */
  numbers(): Int32Array {
    return this.labels.map((label) => this.first[this.labelled[label]!]!);
  }

  private bySize(one: number, other: number): readonly [few: number, many: number] {
    return this.sizes[one]! < this.sizes[other]! ? [one, other] : [other, one];
  }
}
