/** Reads what reports are judged against: labelled clusters, labelled pairs, floors, and reports themselves. */
import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import {
  type Floors,
  isReport,
  type LabelledPair,
  type Partition,
  type Report,
  schemaVersion,
  UsageError,
} from '../index.js';
import { shareRule } from '../options/rules.js';
import { reasonOf } from './output.js';

export interface Gold {
  readonly partition: Partition;
  /** Languages, where the gold file gives them. */
  readonly languages: ReadonlyMap<string, string>;
}

/** Gold clusters: `{"clusters": [["id", …], …]}`, or JSON Lines `{"id", "cluster", "lang"?}`. */
export async function readGold(file: string): Promise<Gold> {
  const text = await readText(file);
  const partition = new Map<string, string>();
  const languages = new Map<string, string>();
  const whole = parseJson(text);
  if (isRecord(whole) && Array.isArray(whole['clusters'])) {
    whole['clusters'].forEach((ids: unknown, place) => {
      if (!Array.isArray(ids)) throw new UsageError(`${file}: cluster ${place + 1} is no list of ids`);
      for (const id of ids) partition.set(String(id), String(place));
    });
  } else {
    for (const { id, cluster, lang } of readRecords(text, file)) {
      if (id === undefined || cluster === undefined) throw new UsageError(`${file}: a line lacks "id" or "cluster"`);
      partition.set(String(id), String(cluster));
      if (typeof lang === 'string') languages.set(String(id), lang);
    }
  }
  if (partition.size === 0) throw new UsageError(`${file} labels no article`);
  return { partition, languages };
}

/** Labelled pairs: JSON Lines `{"a", "b", "same"}`. */
export async function readPairs(file: string): Promise<LabelledPair[]> {
  return readRecords(await readText(file), file).map(({ a, b, same }) => {
    if (a === undefined || b === undefined || typeof same !== 'boolean')
      throw new UsageError(`${file}: a line lacks "a", "b" or "same"`);
    return { a: String(a), b: String(b), same };
  });
}

/** Floors: `{"bcubed": {"f1": 0.95}}`, shares from 0 to 1. One beyond could never be reached, or always. */
export async function readFloors(file: string): Promise<Floors> {
  const floors = parseJson(await readText(file));
  if (!isRecord(floors) || !Object.values(floors).every(isRecord))
    throw new UsageError(`${file} is no object of floors such as {"bcubed": {"f1": 0.95}}`);
  const all = Object.entries(floors).flatMap(([group, measures]) =>
    Object.entries(measures as object).map(([name, floor]): [string, unknown] => [`${group}.${name}`, floor]),
  );
  if (all.length === 0) throw new UsageError(`${file} holds no floor: write one such as {"bcubed": {"f1": 0.95}}`);
  const wrong = all.find(([, floor]) => !shareRule.accepts(floor));
  if (wrong !== undefined)
    throw new UsageError(`${file}: ${wrong[0]} must be ${shareRule.allowed}, not ${JSON.stringify(wrong[1])}`);
  return floors as Floors;
}

/** What stands for standard input where a report is asked for. */
export const standardInput = '-';

/** How a message calls the report that comes from `file`. */
export function nameOfReport(file: string): string {
  return file === standardInput ? 'standard input' : file;
}

/** A JSON report as `ingest` printed it, of a version that this program knows; `-` for standard input. */
export async function readReport(file: string): Promise<Report> {
  const report = parseJson(await readText(file));
  const name = nameOfReport(file);
  if (!isRecord(report) || !isReport(report)) {
    throw new UsageError(`${name} is no JSON report of newsclust: make one with ingest --format json`);
  }
  const { schemaVersion: version } = report as Record<string, unknown>;
  if (typeof version === 'string' && majorOf(version) !== majorOf(schemaVersion)) {
    throw new UsageError(`${name} is a report of schema ${version}: this newsclust reads ${majorOf(schemaVersion)}.x`);
  }
  return report as unknown as Report;
}

function majorOf(version: string): string {
  return version.split('.', 1)[0]!;
}

let isTaken = false;

async function readText(file: string): Promise<string> {
  if (file === standardInput && isTaken) throw new UsageError('standard input holds one file only: name the other');
  isTaken ||= file === standardInput;
  try {
    return await (file === standardInput ? textOf(process.stdin) : readFile(file, 'utf8'));
  } catch (error) {
    const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR';
    throw new UsageError(`cannot read ${nameOfReport(file)}: ${isFolder ? 'it is a folder' : reasonOf(error)}`);
  }
}

function readRecords(text: string, file: string): Record<string, unknown>[] {
  return text.split('\n').flatMap((line, place) => {
    if (line.trim() === '') return [];
    const record = parseJson(line);
    if (!isRecord(record)) throw new UsageError(`${file}: line ${place + 1} is no JSON object`);
    return [record];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
