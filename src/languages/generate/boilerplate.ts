/**
 * Makes `boilerplate.generated.ts`: `npx tsx src/languages/generate/boilerplate.ts`. A page is cleaned before its language is known,
 * so the packs' leftovers and CLDR's months and weekdays are needed of all languages at once, and loading every pack for
 * them would cost each start more than the words do. The lists of `page-lists.ts` stand beside them, folded.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Calendar } from '../../model/calendar.js';
import { foldWord } from '../../text/fold.js';
import { calendarByLanguage } from '../calendar.generated.js';
import { pageLists } from '../page-lists.js';
import { readPacks } from './packs.js';

const target = new URL('../boilerplate.generated.ts', import.meta.url);

/** The whole text of the generated file, from the packs and tables as they stand. */
export async function boilerplateFile(): Promise<string> {
  const boilerplate: string[] = [];
  for (const pack of await readPacks()) {
    if (pack.boilerplate !== '') boilerplate.push(`  ${pack.code}: ${quote(foldWord(pack.boilerplate))},`);
  }
  return `/**
 * Leftovers of saved pages of all packs, months and weekdays of the languages that CLDR covers well, and the lists of page-lists.ts.
 * All are folded (text/fold.ts): folding them took a tenth of the start of every run.
 * Made by generate/boilerplate.ts from the packs and from calendar.generated.ts (Unicode CLDR, licence Unicode-3.0). Do not edit.
 */
export const boilerplate: Readonly<Record<string, string>> = {
${boilerplate.join('\n')}
};

export const dateWords =
  ${quote(foldWord(dateWords().join('|')))};

// prettier-ignore
export const pageLists = {
${Object.entries(pageLists)
  .map(([name, lists]) => `  ${name}: ${foldedLists(lists)},`)
  .join('\n')}
};
`;
}

/** A list, several of them, or some by name, as code. */
function foldedLists(lists: string | readonly string[] | Readonly<Record<string, string>>): string {
  if (typeof lists === 'string') return quote(foldWord(lists));
  if (Array.isArray(lists)) return `[\n${lists.map((list: string) => `    ${quote(foldWord(list))},\n`).join('')}  ]`;
  return `{ ${Object.entries(lists)
    .map(([name, list]: [string, string]) => `${name}: ${quote(foldWord(list))}`)
    .join(', ')} }`;
}

/** Words of month and weekday names, in lower case and code-unit order. */
function dateWords(): string[] {
  const words = new Set<string>();
  for (const language of wellCovered()) {
    const json = calendarByLanguage[language];
    if (json === undefined) continue;
    const { months, shortMonths, weekdays, shortWeekdays } = JSON.parse(json) as Calendar;
    for (const name of [...months, ...shortMonths, ...weekdays, ...shortWeekdays]) {
      for (const word of name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) words.add(word);
    }
  }
  return [...words].sort();
}

/** CLDR's languages with modern coverage: a page's date line in any other has digits or English months. */
function wellCovered(): string[] {
  const path = createRequire(import.meta.url).resolve('cldr-core/coverageLevels.json');
  const levels = JSON.parse(readFileSync(path, 'utf8')).effectiveCoverageLevels as Record<string, string>;
  return Object.keys(levels)
    .filter((tag) => levels[tag] === 'modern' && /^[a-z]{2,3}$/.test(tag))
    .sort();
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await boilerplateFile());
