/** Precision, recall and F1 of named spans against labelled texts: a span is right where it overlaps a label of its type. */

/** One labelled text, as a line of the gold file. Offsets count code points. */
export interface LabelledNames {
  readonly text: string;
  readonly lang: string;
  /** The corpus that it is from. */
  readonly src: string;
  readonly expected: readonly { readonly type: string; readonly start: number; readonly end: number }[];
}

/** A name as a reader found it, in UTF-16 offsets. */
export interface FoundName {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

export const nameTypes = ['place', 'person', 'organisation'] as const;
const labels: Readonly<Record<(typeof nameTypes)[number], string>> = {
  place: 'LOC',
  person: 'PER',
  organisation: 'ORG',
};

interface Counts {
  gold: number;
  hit: number;
  found: number;
  right: number;
}

export class NameTally {
  private readonly counts = new Map<string, Counts>();

  add(labelled: LabelledNames, found: readonly FoundName[]): void {
    const offsets: number[] = [];
    let at = 0;
    for (const character of labelled.text) {
      offsets.push(at);
      at += character.length;
    }
    offsets.push(at);
    for (const type of nameTypes) {
      const gold = labelled.expected
        .filter((label) => label.type === labels[type])
        .map(({ start, end }) => ({ start: offsets[start]!, end: offsets[end]! }));
      const own = found.filter((name) => name.type === type);
      const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
        a.start < b.end && b.start < a.end;
      const counts = this.counts.get(type) ?? { gold: 0, hit: 0, found: 0, right: 0 };
      counts.gold += gold.length;
      counts.hit += gold.filter((label) => own.some((name) => overlap(label, name))).length;
      counts.found += own.length;
      counts.right += own.filter((name) => gold.some((label) => overlap(label, name))).length;
      this.counts.set(type, counts);
    }
  }

  labels(type: (typeof nameTypes)[number]): number {
    return this.counts.get(type)?.gold ?? 0;
  }

  figures(type: (typeof nameTypes)[number]): [precision: number, recall: number, f1: number] {
    const { gold, hit, found, right } = this.counts.get(type) ?? { gold: 0, hit: 0, found: 0, right: 0 };
    const precision = found === 0 ? 0 : right / found;
    const recall = gold === 0 ? 0 : hit / gold;
    return [precision, recall, precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)];
  }
}
