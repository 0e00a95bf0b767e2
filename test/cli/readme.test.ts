import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
