/** Floors: the least that scores may be. `{"bcubed": {"f1": 0.95}, "crossLanguage": {"recall": 0.9}}`. */

export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Shortfall {
  /** `bcubed.f1` */
  readonly measure: string;
  readonly floor: number;
  /** null where the scores have no such measure. */
  readonly score: number | null;
}

/** The floors that `scores` do not reach, in the order of `floors`. A measure that is not there falls short. */
export function findShortfalls(scores: object, floors: Floors): Shortfall[] {
  const shortfalls: Shortfall[] = [];
  for (const [group, measures] of Object.entries(floors)) {
    for (const [name, floor] of Object.entries(measures)) {
      const score = measure(scores, group, name);
      if (score === null || score < floor) shortfalls.push({ measure: `${group}.${name}`, floor, score });
    }
  }
  return shortfalls;
}

function measure(scores: object, group: string, name: string): number | null {
  const part: unknown = Object.getOwnPropertyDescriptor(scores, group)?.value;
  const value: unknown = part instanceof Object ? Object.getOwnPropertyDescriptor(part, name)?.value : undefined;
  return typeof value === 'number' ? value : null;
}
