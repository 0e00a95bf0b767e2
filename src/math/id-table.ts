/** Ids by whole numbers, in one open-addressed table: a look-up makes nothing and touches one line of memory. */

const firstRoom = 1024;

export class IdTable {
  /** Pairs of a key and its id; the key 0 is a free place. */
  private pairs = new Int32Array(2 * firstRoom);
  private count = 0;

  /** The id of `key`, -1 where it has none. */
  idOf(key: number): number {
    const at = this.placeOf(key);
    return this.pairs[at] === key ? this.pairs[at + 1]! : -1;
  }

  /** Gives `key`, of 32 bits and not 0, an `id`. */
  set(key: number, id: number): void {
    if (4 * this.count > this.pairs.length) this.grow();
    const at = this.placeOf(key);
    if (this.pairs[at] === 0) this.count++;
    this.pairs[at] = key;
    this.pairs[at + 1] = id;
  }

  /** Where `key` stands, or would. */
  private placeOf(key: number): number {
    const { pairs } = this;
    const mask = pairs.length - 1;
    let mixed = Math.imul(key, 0x9e3779b1);
    mixed ^= mixed >>> 15;
    let at = (2 * mixed) & mask;
    while (pairs[at] !== key && pairs[at] !== 0) at = (at + 2) & mask;
    return at;
  }

  private grow(): void {
    const { pairs } = this;
    this.pairs = new Int32Array(2 * pairs.length);
    for (let from = 0; from < pairs.length; from += 2) {
      if (pairs[from] === 0) continue;
      const at = this.placeOf(pairs[from]!);
      this.pairs[at] = pairs[from]!;
      this.pairs[at + 1] = pairs[from + 1]!;
    }
  }
}
