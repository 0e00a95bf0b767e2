/** Sets that only ever merge (Tarjan 1975): near-constant time a call. */
export class DisjointSet {
  private readonly parent: Int32Array;

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  /** The member that stands for the set of `member`. */
  find(member: number): number {
    let root = member;
    while (this.parent[root] !== root) root = this.parent[root]!;
    while (this.parent[member] !== root) {
      const next = this.parent[member]!;
      this.parent[member] = root;
      member = next;
    }
    return root;
  }

  /** Merges the sets of `a` and `b`; false if they were one already. */
  union(a: number, b: number): boolean {
    const left = this.find(a);
    const right = this.find(b);
    if (left === right) return false;
    this.parent[Math.max(left, right)] = Math.min(left, right);
    return true;
  }
}
