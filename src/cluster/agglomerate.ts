/**
 * The groups that need no second look: average-link agglomeration, strongest first, down to a similarity well above the
 * threshold. Local moves that start from these instead of from single articles no longer depend on who is visited first:
 * over four orders of one corpus of twin events, BCubed F1 spread from 0.86 to 0.94 without, from 0.92 to 0.93 with them.
 *
 * A group pair is as similar as the mean over all pairs between them; pairs that share nothing count 0. The mean of a joined group with
 * another lies between those of its two parts: where neither reaches the least, nothing needs to be added up. Of two million pairs of
 * 10,000 articles on like subjects, 27,000 are ever looked at, and what else is asked for is added up when it is asked for.
 */
import type { Graph } from '../math/graph.js';
import { Heap } from '../math/heap.js';
import { JoinedGroups } from './joined-groups.js';

/** Two groups that may be merged; stale once either has become part of another. */
interface Merge {
  readonly left: number;
  readonly right: number;
  readonly similarity: number;
}

/**
 * How far below the least a mean still counts as one that could lift another above it: more than all that additions of scores round off,
 * even of those that a user's constraints set to a million.
 */
const roundedOff = 1e-6;

/** A group number for each vertex of `graph`: the groups that average link forms while similarities reach `least`. */
export function agglomerate(graph: Graph, least: number): Int32Array {
  return new Agglomeration(graph, least).run();
}

class Agglomeration {
  private readonly groups: JoinedGroups;
  /** Of each group, the sums of similarities to the groups that it may be merged with. */
  private readonly sums: (Map<number, number> | undefined)[];
  private readonly merges: Heap<Merge>;

  constructor(
    graph: Graph,
    private readonly least: number,
  ) {
    const { size, start, neighbour, weight } = graph;
    this.groups = new JoinedGroups(graph);
    this.sums = new Array<Map<number, number> | undefined>(2 * size);
    this.merges = new Heap<Merge>((one, other) => this.isBefore(one, other));
    for (let article = 0; article < size; article++)
      for (let at = start[article]!; at < start[article + 1]!; at++)
        if (neighbour[at]! < article && weight[at]! >= least - roundedOff)
          this.know(article, neighbour[at]!, weight[at]!);
  }

  run(): Int32Array {
    const { groups, merges } = this;
    for (let merge = merges.pop(); merge !== undefined; merge = merges.pop())
      if (groups.isWhole(merge.left) && groups.isWhole(merge.right)) this.merge(merge.left, merge.right);
    return groups.numbers();
  }

  private merge(left: number, right: number): void {
    const { groups, sums } = this;
    const [ofLeft, ofRight] = [sums[left]!, sums[right]!];
    const found = new Map<number, number>();
    for (const [other, sum] of ofLeft) {
      if (other === right) continue;
      const rest =
        ofRight.get(other) ?? (this.isStrong(left, other, sum) ? groups.sumBetween(right, other) : undefined);
      if (rest !== undefined) found.set(other, sum + rest);
    }
    for (const [other, sum] of ofRight)
      if (other !== left && !ofLeft.has(other) && this.isStrong(right, other, sum))
        found.set(other, sum + groups.sumBetween(left, other));
    for (const other of ofLeft.keys()) sums[other]!.delete(left);
    for (const other of ofRight.keys()) sums[other]!.delete(right);
    sums[left] = sums[right] = undefined;
    const joined = groups.join(left, right);
    for (const [other, sum] of found) this.know(joined, other, sum);
  }

  /** Whether a mean could be lifted to the least by what another has. */
  private isStrong(group: number, other: number, sum: number): boolean {
    return sum / this.groups.pairsBetween(group, other) >= this.least - roundedOff;
  }

  private know(group: number, other: number, sum: number): void {
    (this.sums[group] ??= new Map<number, number>()).set(other, sum);
    (this.sums[other] ??= new Map<number, number>()).set(group, sum);
    const similarity = sum / this.groups.pairsBetween(group, other);
    if (similarity < this.least) return;
    const inOrder = this.groups.firstOf(group) < this.groups.firstOf(other);
    this.merges.push({ left: inOrder ? group : other, right: inOrder ? other : group, similarity });
  }

  /** Stronger first; among equals, that of the earlier articles. */
  private isBefore(one: Merge, other: Merge): boolean {
    if (one.similarity !== other.similarity) return one.similarity > other.similarity;
    const { groups } = this;
    const byLeft = groups.firstOf(one.left) - groups.firstOf(other.left);
    return byLeft !== 0 ? byLeft < 0 : groups.firstOf(one.right) < groups.firstOf(other.right);
  }
}
