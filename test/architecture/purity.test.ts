import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What imports cannot show: calls that make a result depend on the clock, chance, the machine's language or its streams. */
const impure: readonly [name: string, pattern: RegExp][] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/],
  ['chance', /\bMath\.random\b|\brandomUUID\b/],
  ['the console', /\bconsole\./],
  ['the process', /\bprocess\./],
  ['the locale', /\.localeCompare\(|\.toLocale[A-Z]\w*\(|\bIntl\./],
  ['local time', /\.get(FullYear|Month|Date|Day|Hours|Minutes)\(\)/],
];

const folder = join(import.meta.dirname, '../../src');
const pureFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter(
    (file) =>
      file.endsWith('.ts') && !file.startsWith('cli/') && !file.includes('/generate/') && !file.includes('.generated.'),
  );

/** Code without comments and string literals' contents, in which words such as "process." may stand. */
function codeOf(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '');
}

describe('purity', () => {
  test('there are files to check', () => expect(pureFiles.length).toBeGreaterThan(40));

  test.each(impure)('nothing but the command line touches %s', (_name, pattern) => {
    expect(pureFiles.filter((file) => pattern.test(codeOf(file)))).toEqual([]);
  });
});
