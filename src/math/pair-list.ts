/** Scored pairs as they are found: columns that grow. */
import { grown } from './grown.js';
import type { ScoredPairs } from '../model/scored-pair.js';

const firstRoom = 1024;

export class PairList implements ScoredPairs {
  count = 0;
  a = new Int32Array(firstRoom);
  b = new Int32Array(firstRoom);
  score = new Float64Array(firstRoom);

  push(a: number, b: number, score: number): void {
    const at = this.count;
    if (at === this.a.length) this.grow();
    this.a[at] = a;
    this.b[at] = b;
    this.score[at] = score;
    this.count = at + 1;
  }

  append({ count, a, b, score }: ScoredPairs): void {
    for (let at = 0; at < count; at++) this.push(a[at]!, b[at]!, score[at]!);
  }

  /** Empties the list; its room stays. */
  clear(): void {
    this.count = 0;
  }

  private grow(): void {
    const room = this.a.length * 2;
    this.a = grown(this.a, room);
    this.b = grown(this.b, room);
    this.score = grown(this.score, room);
  }
}
