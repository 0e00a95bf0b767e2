/** A part of a long string can keep the whole of it in memory: `part` as a string that stands by itself. For what outlives its text. */
export function detached(part: string): string {
  return part.length < shortestShared ? part : part.split('').join('');
}

/** Below this V8 copies what it cuts. */
const shortestShared = 13;
