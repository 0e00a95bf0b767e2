/**
 * What the options are called. The command line and settings say `window` and `maxArticle`, where a unit would be noise; programs and reports
 * say `windowDays` and `limits.articleBytes`, as a bare number needs one. Who takes the one for the other is told.
 */
import { editDistance } from './edit-distance.js';
import { limitRules, optionRules, type Rule, workersRule } from './rules.js';

/** Where a program puts an option: `windowDays`, `limits.articleBytes`; `workers` is no option but how a run is done. */
interface NamedOption {
  readonly library: string;
  readonly rule: Rule;
}

/** Options of a run by their names in settings; on the command line `minSize` is `--min-size`. */
export const settingNames: Readonly<Record<string, NamedOption>> = {
  threshold: { library: 'threshold', rule: optionRules.threshold },
  window: { library: 'windowDays', rule: optionRules.windowDays },
  minSize: { library: 'minSize', rule: optionRules.minSize },
  referenceDate: { library: 'referenceDate', rule: optionRules.referenceDate },
  detect: { library: 'detect', rule: optionRules.detect },
  dictionary: { library: 'dictionary', rule: optionRules.dictionary },
  constraints: { library: 'constraints', rule: optionRules.constraints },
  trace: { library: 'trace', rule: optionRules.trace },
  maxArticle: { library: 'limits.articleBytes', rule: limitRules.articleBytes },
  maxFile: { library: 'limits.collectionBytes', rule: limitRules.collectionBytes },
  maxLine: { library: 'limits.lineBytes', rule: limitRules.lineBytes },
  maxUnpacked: { library: 'limits.unpackedBytes', rule: limitRules.unpackedBytes },
  workers: { library: 'workers', rule: workersRule },
};

/** The name of an option in settings, for one that programs call `name` otherwise: `windowDays`, `articleBytes`, `limits.articleBytes`. */
export function settingCalled(name: string): string | undefined {
  return Object.entries(settingNames).find(
    ([setting, { library }]) => setting !== library && (library === name || library === `limits.${name}`),
  )?.[0];
}

/** The name that programs use, for an option that settings and the command line call `name`: `window`, `min-size`. */
export function libraryNameOf(name: string): string | undefined {
  const setting = camelCased(name);
  return Object.hasOwn(settingNames, setting) ? settingNames[setting]!.library : undefined;
}

/** `--min-size` as settings and programs write it: `minSize`. */
export function camelCased(name: string): string {
  return name.replace(/^--/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** That of `names` which `word` was meant to be: a letter or two wrong, missing, too many or swapped; undefined where none is so near. */
export function nearestName(word: string, names: Iterable<string>): string | undefined {
  const plain = comparable(word);
  let nearest: string | undefined;
  let least = Math.min(2, Math.floor(plain.length / 3)) + 1;
  for (const name of names) {
    const distance = editDistance(plain, comparable(name), least - 1);
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}

const longestName = 40;

/** `MinSize`, `min_size` and `min-size` are one. */
function comparable(name: string): string {
  return name
    .slice(0, longestName)
    .replace(/[\s._-]/g, '')
    .toLowerCase();
}
