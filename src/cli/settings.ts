/**
 * Settings that a project keeps beside its articles: `newsclust.config.json`, or the key `newsclust` of `package.json`, found upwards from
 * where the program is called. They have the names of the options, and an option on the command line wins. Nothing else outside of
 * the command line changes a result.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../index.js';
import { reasonOf } from './output.js';

/** Settings as a file has them. */
export interface Settings {
  readonly file: string;
  /** By name of an option, or of a command that has options of its own. */
  readonly values: Readonly<Record<string, unknown>>;
}

const ownFile = 'newsclust.config.json';
const packageFile = 'package.json';
const packageKey = 'newsclust';
const mostBytes = 1024 * 1024;

/** The settings nearest to `folder`, in it or above it; null where there are none. @throws UsageError where they cannot be read */
export async function findSettings(folder: string): Promise<Settings | null> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const own = await readIfThere(join(at, ownFile));
    if (own !== null) return { file: join(at, ownFile), values: settingsOf(own, join(at, ownFile)) };
    const shared = packageSettings(await readIfThere(join(at, packageFile)));
    if (shared !== undefined) return { file: join(at, packageFile), values: record(shared, join(at, packageFile)) };
    if (dirname(at) === at) return null;
  }
}

/** The settings of `file`. @throws UsageError where it is not there or holds none */
export async function readSettings(file: string): Promise<Settings> {
  const text = await readIfThere(file);
  if (text === null) throw new UsageError(`cannot read ${file}: no such file`);
  return { file, values: settingsOf(text, file) };
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    const text = await readFile(file, 'utf8');
    if (text.length > mostBytes) throw new UsageError(`${file} is too large for settings`);
    return text;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'EACCES') return null;
    throw error instanceof UsageError ? error : new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}

function settingsOf(text: string, file: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(`${file} is not valid JSON: ${reasonOf(error)}`);
  }
  return record(value, file);
}

/** What a package says of newsclust. A package file that is no JSON is npm's to complain of. */
function packageSettings(text: string | null): unknown {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[packageKey] : undefined;
  } catch {
    return undefined;
  }
}

function record(value: unknown, file: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${file}: settings are an object such as {"threshold": 0.25}`);
  return value as Record<string, unknown>;
}
