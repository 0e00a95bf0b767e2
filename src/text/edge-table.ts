/**
 * The edges of a trie in one open-addressed table. An edge is two numbers side by side, so that a step down costs one line of memory, most
 * often in vain: the node it leaves with the low half of its character, the node it leads to with the high half.
 */

const nodeBits = 24;
const nodeMask = (1 << nodeBits) - 1;

export class EdgeTable {
  private slots: Int32Array;
  private mask: number;
  private count = 0;

  /** Room for `edges` edges saves rehashing; more may follow. */
  constructor(edges = 64) {
    let size = 64;
    while (size < edges) size *= 2;
    this.slots = new Int32Array(4 * size);
    this.mask = 4 * size - 1;
  }

  /** Where the edge `code` leads from `node`; 0 where there is none. */
  child(node: number, code: number): number {
    const { slots, mask } = this;
    const from = leaving(node, code);
    for (let at = firstSlot(node, code) & mask; ; at = (at + 2) & mask) {
      const to = slots[at + 1]!;
      if (to === 0) return 0;
      if (slots[at] === from && to >>> nodeBits === code >>> 8) return to & nodeMask;
    }
  }

  /** Adds an edge that is not there; `child`, not 0, is below 2^24. */
  add(node: number, code: number, child: number): void {
    if (child > nodeMask) throw new RangeError(`a trie holds no more than ${nodeMask} nodes`);
    if (4 * ++this.count > this.slots.length) this.grow();
    this.place(node, code, child);
  }

  /** Every edge, in no order. */
  *edges(): Generator<readonly [node: number, code: number, child: number]> {
    const { slots } = this;
    for (let at = 0; at < slots.length; at += 2) {
      const [from, to] = [slots[at]!, slots[at + 1]!];
      if (to !== 0) yield [from & nodeMask, (from >>> nodeBits) | ((to >>> nodeBits) << 8), to & nodeMask];
    }
  }

  private place(node: number, code: number, child: number): void {
    const { slots, mask } = this;
    let at = firstSlot(node, code) & mask;
    while (slots[at + 1] !== 0) at = (at + 2) & mask;
    slots[at] = leaving(node, code);
    slots[at + 1] = child | ((code >>> 8) << nodeBits);
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(2 * slots.length);
    this.mask = this.slots.length - 1;
    for (let at = 0; at < slots.length; at += 2) {
      const [from, to] = [slots[at]!, slots[at + 1]!];
      if (to !== 0) this.place(from & nodeMask, (from >>> nodeBits) | ((to >>> nodeBits) << 8), to & nodeMask);
    }
  }
}

function leaving(node: number, code: number): number {
  return node | (code << nodeBits);
}

/** An even number. */
function firstSlot(node: number, code: number): number {
  let mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return mixed << 1;
}
