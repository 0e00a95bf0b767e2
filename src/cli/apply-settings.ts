/** Puts the settings of a file in the place of options that the command line leaves out, checked as the command line is. */
import { dirname, resolve } from 'node:path';
import { type Command, InvalidArgumentError, type Option } from 'commander';
import { UsageError } from '../index.js';
import { findSettings, readSettings, type Settings } from './settings.js';

/** Options that name files: in settings, relative to the file of the settings. */
const fileOptions: ReadonlySet<string> = new Set(['dictionary', 'constraints', 'output']);
const configOption = 'config';

/** Applies the settings that hold in `folder` to `command`, if it takes any. @throws UsageError where one cannot be used */
export async function applySettings(command: Command, folder: string): Promise<void> {
  if (!takesSettings(command)) return;
  const given: unknown = command.getOptionValue(configOption);
  if (given === false) return;
  const settings = typeof given === 'string' ? await readSettings(given) : await findSettings(folder);
  if (settings === null) return;
  const known = namesOf(command.parent?.commands.filter(takesSettings) ?? []);
  for (const [key, value] of Object.entries(settings.values)) {
    if (key.startsWith('$') || value === null) continue;
    const name = key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (!known.has(name)) throw new UsageError(unknownSetting(key, known, settings.file));
    const option = command.options.find((one) => one.attributeName() === name);
    if (option === undefined || command.getOptionValueSource(name) === 'cli') continue;
    command.setOptionValueWithSource(name, settingOf(option, key, value, settings), 'config');
  }
}

function takesSettings(command: Command): boolean {
  return command.options.some((option) => option.attributeName() === configOption);
}

function namesOf(commands: readonly Command[]): Set<string> {
  const names = commands.flatMap(({ options }) => options.map((option) => option.attributeName()));
  return new Set(names.filter((name) => name !== configOption));
}

function settingOf(option: Option, key: string, value: unknown, { file }: Settings): unknown {
  const wrong = (what: string): UsageError => new UsageError(`${file}: "${key}" ${what}`);
  const isFlag = !option.required && !option.optional;
  if (isFlag) {
    if (typeof value !== 'boolean') throw wrong('is true or false');
    return value;
  }
  const name = option.attributeName();
  const asText = (part: unknown): string => {
    if (typeof part !== 'string' && typeof part !== 'number') throw wrong('is a text or a number');
    return fileOptions.has(name) ? resolve(dirname(file), String(part)) : String(part);
  };
  if (option.variadic) return (Array.isArray(value) ? value : [value]).map(asText);
  try {
    const text = asText(value);
    return option.parseArg === undefined ? text : option.parseArg(text, undefined);
  } catch (error) {
    throw error instanceof InvalidArgumentError ? wrong(`is wrong: ${error.message}`) : error;
  }
}

function unknownSetting(key: string, known: ReadonlySet<string>, file: string): string {
  const near = [...known].find((name) => name.toLowerCase() === key.replace(/[\s_-]/g, '').toLowerCase());
  return `${file}: there is no option "${key}"${near === undefined ? '' : `; do you mean "${near}"?`}`;
}
