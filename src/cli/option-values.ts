/** Words of the command line to values of options, by the rules that hold for programs, too. */
import { UsageError } from '../index.js';
import type { Rule } from '../options/rules.js';
import { bytesOf } from '../options/sizes.js';

/** Reads the word that an option is given; one that `rule` does not allow is a `UsageError` that says what it allows. */
export function numberBy(rule: Rule): (word: string) => number {
  return (word) => allowed(/^\d{1,15}(\.\d{1,15})?$/.test(word) ? Number(word) : NaN, rule);
}

/** As `numberBy`, for texts. */
export function textBy(rule: Rule): (word: string) => string {
  return (word) => allowed(word, rule);
}

/** As `numberBy`, for sizes: `500K`, `16M`, `2G`, or a number of bytes. */
export function sizeBy(rule: Rule): (word: string) => number {
  return (word) => allowed(bytesOf(word), { ...rule, allowed: `${rule.allowed}, as 500K, 16M or 2G` });
}

function allowed<Value>(value: Value, rule: Rule): Value {
  if (!rule.accepts(value)) throw new UsageError(`It must be ${rule.allowed}.`);
  return value;
}
