import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateSuffixes, listPath } from '../../../src/parse/generate/public-suffixes.js';
import { suffixesByCountry, wildCountries } from '../../../src/parse/outlet/public-suffixes.generated.js';

const path = 'src/parse/outlet/public-suffixes.generated.ts';
const list = existsSync(listPath) ? readFileSync(listPath, 'utf8') : '';

// Other versions of the package say other things.
const pinnedLength = 244223;

test.runIf(list.length === pinnedLength)('the list gives the table', () =>
  expect(generateSuffixes(list)).toBe(readFileSync(path, 'utf8')),
);

test.each(['co.uk', 'com.tr', 'com.br', 'com.ua', 'co.id', 'go.id', 'com.al', 'gov.uk', 'or.jp', 'co.il', 'com.vn'])(
  '%s',
  (suffix) => {
    const [label = '', country = ''] = suffix.split('.');
    expect(suffixesByCountry[country]?.split('|')).toContain(label);
  },
);

test('where every second level is a suffix', () =>
  expect(wildCountries.split('|')).toEqual(expect.arrayContaining(['bd', 'np', 'mm'])));

test('no country is empty', () => {
  for (const [country, labels] of Object.entries(suffixesByCountry)) expect(labels, country).not.toBe('');
});
