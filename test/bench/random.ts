/** Numbers that look random and are the same in every run (mulberry32), and the skewed choices that news is full of. */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** From 0 up to, not including, `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<Choice>(choices: readonly Choice[]): Choice {
    return choices[this.below(choices.length)]!;
  }

  /** A rank below `limit`; rank r comes about in proportion to 1 / (r + flat): the first `flat` ranks about equally often. */
  zipf(limit: number, flat = 1): number {
    return Math.floor(flat * ((limit / flat + 1) ** this.next() - 1));
  }
}
