/**
 * Globs that the shell left alone, as on Windows or inside quotes: `*` and `?` within a name, `**` for any folders.
 * Node 20 has no glob of its own, and a pattern comes from outside: so it is matched without regular expressions, in
 * time bounded by pattern times path. As in a shell, only a pattern that writes the dot finds names that begin with one.
 */

/** A glob cut into the folder to start from and what must follow. */
export interface Glob {
  /** The leading folders without a wildcard; `.` where there are none. */
  readonly base: string;
  /** Pattern of each further part of the path. */
  readonly parts: readonly string[];
}

/** Whether a path that does not exist may be meant as a glob. */
export function isGlob(path: string): boolean {
  return /[*?]/.test(path);
}

/** Cuts `pattern` before its first part with a wildcard. */
export function parseGlob(pattern: string): Glob {
  const parts = pattern.split('/');
  const first = parts.findIndex(isGlob);
  const base = parts.slice(0, first).join('/');
  return {
    base: base === '' ? (first > 0 ? '/' : '.') : base,
    parts: parts.slice(first).filter((part, i, all) => part !== '' && !(part === '**' && all[i - 1] === '**')),
  };
}

/** Whether the file at `path` (relative to the glob's base, `/` separators) is meant. */
export function matchesGlob(glob: Glob, path: string): boolean {
  return positionsAfter(glob, path).has(glob.parts.length);
}

/** Whether files below the folder at `path` could be meant. */
export function mayHoldMatches(glob: Glob, path: string): boolean {
  for (const position of positionsAfter(glob, path)) if (position < glob.parts.length) return true;
  return false;
}

/** All positions in the pattern that reading `path` can lead to. A set of them takes the place of backtracking. */
function positionsAfter({ parts }: Glob, path: string): Set<number> {
  let positions = withSkips(parts, [0]);
  for (const name of path.split('/')) {
    const next: number[] = [];
    for (const position of positions) {
      const part = parts[position];
      if (part === undefined) continue;
      if (part === '**') {
        if (!name.startsWith('.')) next.push(position);
      } else if (matchesName(part, name)) next.push(position + 1);
    }
    positions = withSkips(parts, next);
  }
  return positions;
}

/** `**` also stands for no folder at all; at the end of a pattern it needs a name, as in `news/**`. */
function withSkips(parts: readonly string[], positions: readonly number[]): Set<number> {
  const all = new Set(positions);
  for (const position of all) if (parts[position] === '**') all.add(position + 1);
  return all;
}

/** One name against one pattern part: on a mismatch only the last star moves on, so the time is bounded by the product of the lengths. */
function matchesName(part: string, name: string): boolean {
  if (name.startsWith('.') && !part.startsWith('.')) return false;
  let at = 0;
  let inName = 0;
  let star = -1;
  let starInName = 0;
  while (inName < name.length) {
    const wanted = part[at];
    if (wanted === '*') {
      star = at++;
      starInName = inName;
    } else if (wanted === '?' || wanted === name[inName]) {
      at++;
      inName++;
    } else if (star >= 0) {
      at = star + 1;
      inName = ++starInName;
    } else return false;
  }
  while (part[at] === '*') at++;
  return at === part.length;
}
