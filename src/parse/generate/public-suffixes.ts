/**
 * Writes `outlet/public-suffixes.generated.ts`: under which second level the countries sell names (`co.uk`, `com.tr`), from the Public Suffix
 * List as Debian's package publicsuffix 20230209.2326-1 has it. Run with `npx tsx src/parse/generate/public-suffixes.ts`. Left out: what private
 * companies offer (`outlet/shared-hosts.ts` has those that carry news), names not in ASCII, and the towns of Norway and Italy, of which only
 * labels that other countries have too are kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const listPath = '/usr/share/publicsuffix/public_suffix_list.dat';

/** Countries with more suffixes than this list their towns. */
const mostLabels = 200;

/** The text of `public-suffixes.generated.ts`, from that of the list. */
export function generateSuffixes(list: string): string {
  const labels = new Map<string, string[]>();
  const wild: string[] = [];
  for (const line of list.slice(0, list.indexOf('===END ICANN DOMAINS===')).split('\n')) {
    const [, label, country] = /^([a-z0-9-]+|\*)\.([a-z]{2})\s*$/.exec(line) ?? [];
    if (label === undefined || country === undefined) continue;
    if (label === '*') wild.push(country);
    else labels.set(country, [...(labels.get(country) ?? []), label]);
  }
  const common = new Set(
    [...labels]
      .filter(([, own]) => own.length < mostLabels)
      .flatMap(([, own]) => own.filter((label) => label.length > 1)),
  );
  const rows = [...labels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, own]) => {
      const kept = own.length < mostLabels ? own : own.filter((label) => label.length > 2 && common.has(label));
      return `  ${country}: '${[...kept].sort().join('|')}',`;
    });
  return [
    '/**',
    ' * Second levels under which names are sold, by country, `|` between them; in the wild countries, every second level is one. Made by',
    ' * generate/public-suffixes.ts from the Public Suffix List (publicsuffix.org, licence MPL-2.0), Debian 20230209.2326-1. Do not edit.',
    ' */',
    `export const wildCountries = '${wild.sort().join('|')}';`,
    '',
    '// prettier-ignore',
    'export const suffixesByCountry: Readonly<Record<string, string>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(
    fileURLToPath(new URL('../outlet/public-suffixes.generated.ts', import.meta.url)),
    generateSuffixes(readFileSync(listPath, 'utf8')),
  );
