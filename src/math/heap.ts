/** A binary heap: what comes first by `before` is popped first. */
export class Heap<Entry> {
  private readonly entries: Entry[] = [];

  constructor(private readonly before: (a: Entry, b: Entry) => boolean) {}

  push(entry: Entry): void {
    const { entries, before } = this;
    let at = entries.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(entry, entries[parent]!)) break;
      entries[at] = entries[parent]!;
      at = parent;
    }
    entries[at] = entry;
  }

  /** Takes the first entry out; undefined when there is none. */
  pop(): Entry | undefined {
    const { entries, before } = this;
    const first = entries[0];
    const last = entries.pop();
    if (last === undefined || entries.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= entries.length) break;
      if (child + 1 < entries.length && before(entries[child + 1]!, entries[child]!)) child++;
      if (!before(entries[child]!, last)) break;
      entries[at] = entries[child]!;
      at = child;
    }
    entries[at] = last;
    return first;
  }
}
