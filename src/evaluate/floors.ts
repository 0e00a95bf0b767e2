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

/** `floors`, with those of `shortfalls` lowered to what was reached; a measure that the scores do not have is left out. */
export function loweredFloors(floors: Floors, shortfalls: readonly Shortfall[]): Floors {
  const reached = new Map(shortfalls.map(({ measure: name, score }) => [name, score]));
  return Object.fromEntries(
    Object.entries(floors).map(([group, measures]) => [
      group,
      Object.fromEntries(
        Object.entries(measures).flatMap(([name, floor]) => {
          const score = reached.get(`${group}.${name}`);
          return score === null ? [] : [[name, score ?? floor]];
        }),
      ),
    ]),
  );
}

function measure(scores: object, group: string, name: string): number | null {
  const part: unknown = Object.getOwnPropertyDescriptor(scores, group)?.value;
  const value: unknown = part instanceof Object ? Object.getOwnPropertyDescriptor(part, name)?.value : undefined;
  return typeof value === 'number' ? value : null;
}
