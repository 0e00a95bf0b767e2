/**
 * A user's own dictionary, JSON or CSV, to entries. Everything that is wrong with a file is said at once and by place, since
 * such files are written by hand: "acme.csv: row 3: …".
 */
import Papa from 'papaparse';
import { UsageError } from '../errors.js';
import type { EntityType } from '../model/entity.js';
import type { OwnEntry, OwnName } from '../model/own-entry.js';
import { isRecord } from './is-record.js';

const types: readonly EntityType[] = ['person', 'organisation', 'place', 'event'];
const anyLanguage = '*';
const mostEntries = 100_000;
const mostNames = 500;
const longestName = 120;
const shownFaults = 5;

/** What an entry says before it is checked: `names` by language code or `*`. */
interface Raw {
  /** `entry 3`, `row 4`. */
  readonly at: string;
  readonly id: unknown;
  readonly type: unknown;
  readonly name: unknown;
  readonly within: unknown;
  readonly names: readonly (readonly [string, unknown])[];
}

/**
 * The entries of one dictionary file; `file` is how the user called it.
 *
 * JSON: an array of `{ "id", "type", "name", "names": { "ru": ["Акме"], "*": "Acme Corp" }, "within", "notes" }`.
 * CSV: a header line with `id`, `type`, `name`, `names`, `within`, `notes` and language codes; `|` between names of one field.
 *
 * @throws UsageError that names every place where the file is wrong, up to five of them
 */
export function parseDictionary(text: string, file: string): OwnEntry[] {
  const content = text.startsWith('\ufeff') ? text.slice(1) : text;
  const raws = /^\s*[[{]/.test(content) ? readJson(content, file) : readCsv(content, file);
  if (raws.length > mostEntries) throw new UsageError(`${file}: more than ${mostEntries} entries`);
  const faults: string[] = [];
  const entries: OwnEntry[] = [];
  const seen = new Map<string, string>();
  for (const raw of raws) {
    const entry = checked(raw, (fault) => faults.push(`${raw.at}: ${fault}`));
    if (entry === null) continue;
    const earlier = seen.get(entry.id);
    if (earlier !== undefined) faults.push(`${raw.at}: the id ${entry.id} stands at ${earlier} too`);
    seen.set(entry.id, raw.at);
    entries.push(entry);
  }
  if (faults.length > 0) {
    const more = faults.length > shownFaults ? `; and ${faults.length - shownFaults} more` : '';
    throw new UsageError(`${file}: ${faults.slice(0, shownFaults).join('; ')}${more}`);
  }
  if (entries.length === 0) throw new UsageError(`${file} holds no entry`);
  return entries;
}

function readJson(text: string, file: string): Raw[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is not valid JSON: ${(error as Error).message}`);
  }
  const list = isRecord(value) ? value['entries'] : value;
  if (!Array.isArray(list)) throw new UsageError(`${file} is no array of entries`);
  return list.map((entry: unknown, place) => {
    const record = isRecord(entry) ? entry : {};
    const unknown = Object.keys(record).find((key) => !columns.has(key));
    if (unknown !== undefined)
      throw new UsageError(
        `${file}: entry ${place + 1}: "${unknown.slice(0, 40)}" is none of ${[...columns].join(', ')}`,
      );
    const { names } = record;
    return {
      at: `entry ${place + 1}`,
      id: record['id'],
      type: record['type'],
      name: record['name'],
      within: record['within'],
      names: isRecord(names) ? Object.entries(names) : names === undefined ? [] : [[anyLanguage, names]],
    };
  });
}

/** What an entry may say. */
const columns = new Set(['id', 'type', 'name', 'names', 'within', 'notes']);

function readCsv(text: string, file: string): Raw[] {
  const { data, errors } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined)
    throw new UsageError(`${file}: row ${(broken.row ?? 0) + 1}: a quotation mark is not closed`);
  const [head, ...rows] = data;
  const header = (head ?? []).map((title) => title.trim());
  const find = (title: string): number => header.findIndex((other) => other.toLowerCase() === title);
  if (find('id') < 0) throw new UsageError(`${file}: the first line must name the columns, "id" among them`);
  const unknown = header.find((title) => !columns.has(title.toLowerCase()) && !isLanguage(title) && title !== '');
  if (unknown !== undefined)
    throw new UsageError(
      `${file}: column "${unknown.slice(0, 40)}" is neither one of ${[...columns].join(', ')} nor a language code`,
    );
  return rows.map((row, place) => {
    const field = (title: string): string | undefined => row[find(title)]?.trim() || undefined;
    const listed = (value: string | undefined): string[] | undefined => value?.split('|').map((name) => name.trim());
    return {
      at: `row ${place + 2}`,
      id: field('id'),
      type: field('type'),
      name: field('name'),
      within: listed(field('within')),
      names: header.flatMap((title, column): [string, unknown][] => {
        const names = listed(row[column]?.trim() || undefined);
        if (names === undefined || (columns.has(title.toLowerCase()) && title.toLowerCase() !== 'names')) return [];
        return [[title.toLowerCase() === 'names' ? anyLanguage : title, names]];
      }),
    };
  });
}

/** The entry, or null after `fault` was told what is wrong with it. */
function checked(raw: Raw, fault: (message: string) => void): OwnEntry | null {
  const { id } = raw;
  if (typeof id !== 'string' || !/^(?:[a-z]+:)?[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id) || id.length > longestName) {
    fault('"id" must be like organisation:acme, of letters, digits, dots and hyphens');
    return null;
  }
  const prefix = /^([a-z]+):/.exec(id)?.[1];
  const type = raw.type ?? prefix;
  if (typeof type !== 'string' || !types.includes(type as EntityType)) {
    fault(`${id}: "type" must be one of ${types.join(', ')}`);
    return null;
  }
  if (prefix !== undefined && prefix !== type) {
    fault(`${id}: the id says ${prefix}, the type ${type}`);
    return null;
  }
  const name = raw.name ?? undefined;
  if (name !== undefined && !isName(name)) {
    fault(`${id}: "name" ${nameRule}`);
    return null;
  }
  const names: OwnName[] = [];
  for (const [language, value] of raw.names) {
    if (language !== anyLanguage && !isLanguage(language)) {
      fault(`${id}: "${language.slice(0, 40)}" is no language code`);
      return null;
    }
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (!isName(one)) {
        fault(`${id}: a name ${nameRule}`);
        return null;
      }
      names.push({ name: one.trim().normalize('NFC'), language: baseOf(language) });
    }
  }
  const within = raw.within === undefined ? [] : Array.isArray(raw.within) ? (raw.within as unknown[]) : [raw.within];
  if (!within.every((outer): outer is string => typeof outer === 'string' && /^place:[\w.-]+$/.test(outer))) {
    fault(`${id}: "within" must hold ids of places such as place:ID`);
    return null;
  }
  if (name === undefined && names.length === 0) fault(`${id}: neither "name" nor "names"`);
  else if (names.length > mostNames) fault(`${id}: more than ${mostNames} names`);
  else
    return {
      id: prefix === undefined ? `${type}:${id}` : id,
      type: type as EntityType,
      name: name
        ?.trim()
        .normalize('NFC')
        .replace(/^~|\*$/g, ''),
      names,
      within,
    };
  return null;
}

const nameRule = `must be text of 2 to ${longestName} letters on one line, without | and no "xx:" at its head`;

function isName(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const name = value.trim();
  const letters = name.replace(/^~|\*$/g, '');
  if (letters.length < 2 || name.length > longestName || /[|\p{Cc}]/u.test(name)) return false;
  return /[\p{L}\p{N}]/u.test(letters) && !/^[a-z]{2,3}:/.test(name);
}

function isLanguage(code: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code);
}

function baseOf(language: string): string {
  return language.split('-')[0] ?? language;
}
