import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { camelCased, settingNames } from '../../src/options/names.js';
import { newsclust, root } from './newsclust.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** What stands between two marks of the README. */
function section(name: string): string {
  return readme.slice(readme.indexOf(`<!-- ${name}:start -->`), readme.indexOf(`<!-- ${name}:end -->`));
}

test('the sample is what its command prints first', async () => {
  const [, sample = ''] = /```text\n([\s\S]*?)\n…\n```/.exec(section('sample')) ?? [];
  expect(sample.split('\n').length).toBeGreaterThan(20);
  const { stdout } = await newsclust(['ingest', 'fixtures/corpora/phone-call/articles']);
  expect(stdout.startsWith(sample)).toBe(true);
});

test('there are figures', () => expect(section('figures')).toMatch(/\| events across languages +\|.*BCubed F1 \d/));

test('every option is listed by its names', () => {
  const rows = [...section('library').matchAll(/^\| `([\w.]+)` +\| `--([\w-]+)` +\| `(\w+)` +\|$/gm)];
  const options = Object.entries(settingNames).filter(([name]) => name !== 'workers');
  expect(rows.map(([, library, , setting]) => [setting, library])).toEqual(
    options.map(([name, { library }]) => [name, library]),
  );
  for (const [, , flag, setting] of rows) expect(camelCased(flag!)).toBe(setting);
});
