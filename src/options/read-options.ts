/**
 * What a program asks for, checked before anything is read: programs are in JavaScript as often as in TypeScript, and a wrong threshold would
 * show as strange clusters only. The command line passes here, too.
 */
import { defaultOptions } from '../config.js';
import { UsageError } from '../errors.js';
import type { GivenOptions, Options } from '../model/options.js';
import type { ReadLimits } from '../model/read-limits.js';
import { libraryNameOf, nearestName } from './names.js';
import { isPath, limitRules, optionRules, type Rule, workersRule } from './rules.js';

/** What `ingest` and `analyze` take as their third argument. */
const surroundings = ['workers', 'stdin', 'onProgress'] as const;

/** The whole options of a run; what `given` leaves out, or has as undefined, is as by default. @throws UsageError for what cannot be one */
export function readOptions(given: GivenOptions): Options {
  const options = recordOf(given, 'the options', '{ minSize: 2 }');
  for (const key of Object.keys(options))
    if (!Object.hasOwn(defaultOptions, key) && options[key] !== undefined) throw unknownOption(key);
  return {
    threshold: checked('threshold', options),
    windowDays: checked('windowDays', options),
    minSize: checked('minSize', options),
    referenceDate: checked('referenceDate', options),
    detect: checked('detect', options),
    dictionary: [checked('dictionary', options)].flat(),
    constraints: checked('constraints', options),
    trace: checked('trace', options),
    limits: readLimits(options['limits']),
  };
}

/** One path or several, as a list. @throws UsageError */
export function readPaths(given: string | readonly string[]): readonly string[] {
  const paths: unknown = typeof given === 'string' ? [given] : given;
  if (!Array.isArray(paths)) throw new UsageError(`paths must be a text or a list of texts, not ${shown(given)}`);
  const wrong = paths.findIndex((path) => !isPath(path));
  if (wrong >= 0) throw new UsageError(`a path must be a text that is not empty, not ${shown(paths[wrong])}`);
  return paths as string[];
}

/** `given` if it is what `ingest` and `analyze` take as their third argument. @throws UsageError */
export function readSurroundings<Given extends object>(given: Given): Given {
  const record = recordOf(given, 'the third argument', '{ workers: 2 }');
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue;
    if (Object.hasOwn(defaultOptions, key)) throw new UsageError(`"${key}" goes into the second argument, the options`);
    if (key === 'workers') check(key, value, workersRule);
    else if (key === 'onProgress') {
      if (typeof value !== 'function')
        throw new UsageError(`option "onProgress" must be a function, not ${shown(value)}`);
    } else if (key === 'stdin') {
      const isReadable = typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
      if (!isReadable) throw new UsageError(`option "stdin" must be a stream of bytes, not ${shown(value)}`);
    } else throw new UsageError(`there is no option ${shown(key)}${meant(nearestName(key, surroundings))}`);
  }
  return given;
}

function readLimits(given: unknown): ReadLimits {
  if (given === undefined) return defaultOptions.limits;
  const limits = recordOf(given, 'option "limits"', '{ articleBytes: 1048576 }');
  for (const key of Object.keys(limits)) {
    if (Object.hasOwn(limitRules, key) || limits[key] === undefined) continue;
    throw new UsageError(
      `there is no option ${shown(`limits.${key}`)}${meant(nearestName(key, Object.keys(limitRules)))}`,
    );
  }
  const limit = (name: keyof ReadLimits): number => {
    if (limits[name] === undefined) return defaultOptions.limits[name];
    check(`limits.${name}`, limits[name], limitRules[name]);
    return limits[name] as number;
  };
  return {
    articleBytes: limit('articleBytes'),
    collectionBytes: limit('collectionBytes'),
    lineBytes: limit('lineBytes'),
    unpackedBytes: limit('unpackedBytes'),
  };
}

function checked<Name extends keyof typeof optionRules>(name: Name, options: Record<string, unknown>): Options[Name] {
  const value = options[name];
  if (value === undefined) return defaultOptions[name];
  // Where nothing is what holds by default, nothing may be asked for.
  if (value !== null || defaultOptions[name] !== null) check(name, value, optionRules[name]);
  return value as Options[Name];
}

function check(name: string, value: unknown, rule: Rule): void {
  if (!rule.accepts(value)) throw new UsageError(`option "${name}" must be ${rule.allowed}, not ${shown(value)}`);
}

function unknownOption(key: string): UsageError {
  if ((surroundings as readonly string[]).includes(key))
    return new UsageError(`"${key}" goes into the third argument, beside the options: ingest(paths, {}, { ${key} })`);
  const names = [...Object.keys(optionRules), 'limits', ...Object.keys(limitRules).map((name) => `limits.${name}`)];
  const near = libraryNameOf(key) ?? names.find((name) => name === `limits.${key}`) ?? nearestName(key, names);
  return new UsageError(`there is no option ${shown(key)}${meant(near)}`);
}

function meant(name: string | undefined): string {
  return name === undefined ? '' : `; do you mean "${name}"?`;
}

function recordOf(value: unknown, what: string, example: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${what} must be an object such as ${example}, not ${shown(value)}`);
  return value as Record<string, unknown>;
}

const longestShown = 40;

/** `value` in a sentence, whatever it is. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}
