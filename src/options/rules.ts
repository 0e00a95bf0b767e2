/**
 * What each option may be, once for all who set one: programs, the command line, files of settings. A rule says in words what it allows, so
 * that every complaint names it. Defaults stand in `config.ts`.
 */
import { parseIsoDay } from '../math/iso-day.js';
import type { Options } from '../model/options.js';
import type { ReadLimits } from '../model/read-limits.js';
import { sizeText } from './sizes.js';

/** What a value must be. */
export interface Rule {
  /** How people write such a value: sizes as `16M`, too. */
  readonly kind: 'number' | 'size' | 'text' | 'files' | 'switch';
  /** What goes after "must be": `a number from 0 to 1`. */
  readonly allowed: string;
  readonly accepts: (value: unknown) => boolean;
}

/** Beyond it, numbers of days and articles mean nothing. */
const mostNumber = 999_999_999;
/** A text of 256 MiB and more may not fit into one string. */
const mostText = 256 * 1024 ** 2;
const mostUnpacked = 1024 ** 5;
/** Each takes 150 MB and more. */
const mostWorkers = 64;

export const detectChoices: readonly Options['detect'][] = ['auto', 'always'];

/** The options that stand by themselves. */
export const optionRules: Readonly<Record<Exclude<keyof Options, 'limits'>, Rule>> = {
  threshold: numberBetween(0, 1),
  windowDays: wholeNumberFrom(0),
  minSize: wholeNumberFrom(1),
  referenceDate: { kind: 'text', allowed: 'a day of the calendar as YYYY-MM-DD', accepts: isDay },
  detect: oneOf(detectChoices),
  dictionary: {
    kind: 'files',
    allowed: 'the path of a file, or a list of such paths',
    accepts: (value) => (Array.isArray(value) ? value.every(isPath) : isPath(value)),
  },
  constraints: { kind: 'files', allowed: 'the path of a file', accepts: isPath },
  trace: { kind: 'switch', allowed: 'true or false', accepts: (value) => typeof value === 'boolean' },
};

/** Those of `limits`. */
export const limitRules: Readonly<Record<keyof ReadLimits, Rule>> = {
  articleBytes: sizeUpTo(mostText),
  collectionBytes: sizeUpTo(mostText),
  lineBytes: sizeUpTo(mostText),
  unpackedBytes: sizeUpTo(mostUnpacked),
};

/** What scores and their floors are. */
export const shareRule = numberBetween(0, 1);

export const workersRule = wholeNumberFrom(0, mostWorkers);

/** A number from `least` to `most`. */
export function numberBetween(least: number, most: number): Rule {
  return {
    kind: 'number',
    allowed: `a number from ${least} to ${most}`,
    accepts: (value) => typeof value === 'number' && value >= least && value <= most,
  };
}

/** A whole number from `least` on, or to `most`. */
export function wholeNumberFrom(least: number, most = mostNumber): Rule {
  return {
    kind: 'number',
    allowed: `a whole number from ${least} ${most === mostNumber ? 'on' : `to ${most}`}`,
    accepts: (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
  };
}

/** A number of bytes from 1 to `most`. */
export function sizeUpTo(most: number): Rule {
  return {
    kind: 'size',
    allowed: `a number of bytes from 1 to ${sizeText(most)}`,
    accepts: wholeNumberFrom(1, most).accepts,
  };
}

/** A file or folder. No system can open what holds NUL, and the empty text is the working folder to one, nothing to another. */
export function isPath(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !value.includes('\u0000');
}

function oneOf(words: readonly string[]): Rule {
  return { kind: 'text', allowed: words.join(' or '), accepts: (value) => words.includes(value as string) };
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && parseIsoDay(value) !== undefined;
}
