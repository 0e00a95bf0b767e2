/** Lines of the benchmarks' tables, and how they time functions that share a process. */
import { type Spread, spreadOf } from './measure.js';

/** One line: a name and its columns, right-aligned. */
export function row(first: string, columns: readonly string[], width = 26): string {
  return [first.padEnd(30), ...columns.map((column) => column.padStart(width))].join('');
}

/** `median (least-most)`, or the one figure there is. */
export function shown({ least, median, most }: Spread, digits: number): string {
  if (least === most) return median.toFixed(digits);
  return `${median.toFixed(digits)} (${least.toFixed(digits)}-${most.toFixed(digits)})`;
}

/**
 * Processor seconds that each of `works` takes, over `runs` rounds in which all of them take their turn, so that a machine
 * that slows down slows all. One round before those that count warms them up.
 */
export function raceInTurn<Name extends string>(
  works: Readonly<Record<Name, () => void>>,
  runs: number,
): Record<Name, Spread> {
  const names = Object.keys(works) as Name[];
  const seconds = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let run = -1; run < runs; run++) {
    for (const name of names) {
      const from = process.cpuUsage();
      works[name]();
      const { user, system } = process.cpuUsage(from);
      if (run >= 0) seconds.get(name)!.push((user + system) / 1e6);
    }
  }
  return Object.fromEntries(names.map((name) => [name, spreadOf(seconds.get(name)!)])) as Record<Name, Spread>;
}
