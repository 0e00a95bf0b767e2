/** Where two JSON values differ, in words short enough for a log. */

const longestValue = 80;

/** `clusters[3].size: expected 4, found 5`, at most `most` of them, in the order of `expected`. */
export function differences(expected: unknown, found: unknown, most: number): string[] {
  const differing: string[] = [];
  collect(expected, found, '', most, differing);
  return differing;
}

function collect(expected: unknown, found: unknown, place: string, most: number, into: string[]): void {
  if (into.length >= most) return;
  if (isContainer(expected) && isContainer(found) && Array.isArray(expected) === Array.isArray(found)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    for (const key of keys) collect(expected[key], found[key], placeIn(expected, place, key), most, into);
  } else if (expected !== found) into.push(`${place}: expected ${brief(expected)}, found ${brief(found)}`);
}

/** Reports are as deep as their schema, but an expectation is a file that anyone may edit: JSON.parse bounds its depth. */
function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function placeIn(container: object, place: string, key: string): string {
  if (Array.isArray(container)) return `${place}[${key}]`;
  return place === '' ? key : `${place}.${key}`;
}

function brief(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length <= longestValue ? text : `${text.slice(0, longestValue)}…`;
}
