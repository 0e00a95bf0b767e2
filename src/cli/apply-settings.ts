/** Puts the settings of a file in the place of options that the command line leaves out, checked as the command line is. */
import { dirname, resolve } from 'node:path';
import { type Command, InvalidArgumentError, type Option } from 'commander';
import { UsageError } from '../index.js';
import { camelCased, nearestName, settingCalled, settingNames } from '../options/names.js';
import { bytesOf } from '../options/sizes.js';
import { findSettings, readSettings, type Settings } from './settings.js';

/** Options that name files: in settings, relative to the file of the settings. */
const fileOptions: ReadonlySet<string> = new Set(['dictionary', 'constraints', 'output']);
const configOption = 'config';
/** Options that hold for one format alone: in settings, they wait for a run in which it is asked for. */
const formatOf: Readonly<Record<string, string>> = { table: 'csv' };

/** Applies the settings that hold in `folder` to `command`, if it takes any. @throws UsageError where one cannot be used */
export async function applySettings(command: Command, folder: string): Promise<void> {
  if (!takesSettings(command)) return;
  const given: unknown = command.getOptionValue(configOption);
  if (given === false) return;
  const settings = typeof given === 'string' ? await readSettings(given) : await findSettings(folder);
  if (settings === null) return;
  const commands = command.parent?.commands ?? [];
  const known = namesOf(commands.filter(takesSettings));
  for (const [key, value] of Object.entries(settings.values)) {
    if (key.startsWith('$') || value === null) continue;
    const name = camelCased(key);
    if (!known.has(name)) throw new UsageError(`${settings.file}: ${unknownSetting(key, known, commands)}`);
    const option = command.options.find((one) => one.attributeName() === name);
    if (option === undefined) continue;
    const applied = settingOf(option, key, value, settings);
    if (command.getOptionValueSource(name) !== 'cli') command.setOptionValueWithSource(name, applied, 'config');
  }
  for (const [name, format] of Object.entries(formatOf))
    if (command.getOptionValueSource(name) === 'config' && command.getOptionValue('format') !== format)
      command.setOptionValueWithSource(name, undefined, 'default');
}

function takesSettings(command: Command): boolean {
  return command.options.some((option) => option.attributeName() === configOption);
}

function namesOf(commands: readonly Command[]): Set<string> {
  const names = commands.flatMap(({ options }) => options.map((option) => option.attributeName()));
  return new Set(names.filter((name) => name !== configOption));
}

function settingOf(option: Option, key: string, value: unknown, settings: Settings): unknown {
  const name = option.attributeName();
  const wrong = (what: string): UsageError =>
    new UsageError(`${settings.file}: "${key}" must be ${what}, not ${shown(value)}`);
  const isFlag = !option.required && !option.optional;
  const rule = Object.hasOwn(settingNames, name) ? settingNames[name]!.rule : undefined;
  if (rule === undefined) {
    if (isFlag ? typeof value !== 'boolean' : typeof value !== 'string')
      throw wrong(isFlag ? 'true or false' : 'a text');
    return isFlag ? value : textOf(option, key, value as string, settings);
  }
  const meant = rule.kind === 'size' && typeof value === 'string' ? bytesOf(value) : value;
  if (!rule.accepts(meant)) throw wrong(rule.kind === 'size' ? `${rule.allowed}, as 500K, 16M or 2G` : rule.allowed);
  if (!fileOptions.has(name)) return meant;
  const files = [meant as string | readonly string[]].flat().map((file) => placed(file, settings));
  return option.variadic ? files : files[0];
}

/** A text as the option's own parser takes it; the choices of an option are known to it alone. */
function textOf(option: Option, key: string, text: string, settings: Settings): unknown {
  try {
    const value = option.parseArg === undefined ? text : option.parseArg(text, undefined);
    return fileOptions.has(option.attributeName()) ? placed(text, settings) : value;
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw new UsageError(`${settings.file}: "${key}" is wrong: ${error.message}`);
  }
}

/** A file as seen from that of the settings; `-` is standard output from everywhere. */
function placed(file: string, settings: Settings): string {
  return file === '-' ? file : resolve(dirname(settings.file), file);
}

/** Says what `key` may have been meant to be, or whose option it is. */
function unknownSetting(key: string, known: ReadonlySet<string>, commands: readonly Command[]): string {
  const name = camelCased(key);
  if (key === 'limits')
    return `there is no setting "limits"; its parts are settings of their own, such as "maxArticle"`;
  const negated = camelCased(key.replace(/^(?:--)?no(?:[-_ ]|(?=[A-Z]))/, ''));
  const positive = negated.slice(0, 1).toLowerCase() + negated.slice(1);
  if (/^(?:--)?no/.test(key) && known.has(positive)) return `there is no setting "${key}"; write "${positive}": false`;
  if (name === configOption) return `"${key}" names a file of settings on the command line, and cannot stand in one`;
  const owners = commands.filter(({ options }) => options.some((option) => option.attributeName() === name));
  if (owners.length > 0) {
    const [theirs, ours] = [owners, commands.filter(takesSettings)].map((some) =>
      some.map((one) => one.name()).join(' and '),
    );
    return `"${key}" is an option of ${theirs}: settings hold for ${ours}`;
  }
  const near = settingCalled(key) ?? nearestName(name, known);
  return `there is no setting "${key}"${near === undefined ? '' : `; do you mean "${near}"?`}`;
}

const longestShown = 40;

/** `value` in a sentence. */
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}
