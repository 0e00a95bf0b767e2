/** Words of the command line to values of `Options`, checked once: whatever runs behind can trust them. */
import { UsageError } from '../index.js';

/** A number from `least` to `most`. */
export function numberBetween(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
    if (!(number >= least && number <= most)) throw new UsageError(`It must be a number from ${least} to ${most}.`);
    return number;
  };
}

/** A whole number from `least` on, or to `most`. */
export function wholeNumberFrom(least: number, most = Infinity): (value: string) => number {
  const range = most === Infinity ? `from ${least} on` : `from ${least} to ${most}`;
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    if (!(number >= least && number <= most)) throw new UsageError(`It must be a whole number ${range}.`);
    return number;
  };
}

/** A day of the calendar, `YYYY-MM-DD`. */
export function isoDay(value: string): string {
  const parsed = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  // Date.parse takes 30 February for 2 March.
  if (Number.isNaN(parsed) || new Date(parsed).toISOString().slice(0, 10) !== value) {
    throw new UsageError('It must be a day of the calendar as YYYY-MM-DD.');
  }
  return value;
}

const units: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** A number of bytes, `2000000`, `500K`, `16M`, `2G`, from 1 to `most`. */
export function sizeUpTo(most: number): (value: string) => number {
  return (value) => {
    const [, digits, unit] = /^(\d{1,15})([kmg]?)b?$/i.exec(value) ?? [];
    const bytes = Number(digits) * (units[(unit ?? '').toLowerCase()] ?? NaN);
    if (!(bytes >= 1 && bytes <= most))
      throw new UsageError(`It must be a size, 500K, 16M or 2G, up to ${sizeText(most)}.`);
    return bytes;
  };
}

/** `bytes` as the options take them: 16M. */
export function sizeText(bytes: number): string {
  const unit = ['g', 'm', 'k'].find((name) => bytes % units[name]! === 0) ?? '';
  return `${bytes / units[unit]!}${unit.toUpperCase()}`;
}
