/** The examples that README points to do what they say. They import `newsclust` as users do: the package by its own name. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../cli/newsclust.js';

const corpus = join(root, 'fixtures/corpora/phone-call');
const run = (script: string, ...words: string[]): string =>
  execFileSync(process.execPath, [join(import.meta.dirname, script), ...words], { encoding: 'utf8' });

test('follow-a-person', () => {
  const lines = run('follow-a-person.mjs', join(corpus, 'articles'), 'person:vladimir-putin').trim().split('\n');
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/^(?:\d{4}-\d\d-\d\d|undated)\t[\w,-]+\t.+$/);
  expect(run('follow-a-person.mjs', join(corpus, 'articles'), 'person:nobody')).toBe('');
});

test('languages', () => {
  const lines = run('languages.mjs', join(corpus, 'articles')).trim().split('\n');
  expect(lines).toHaveLength(38);
  for (const line of lines) expect(line).toMatch(/^[a-z]{2,3}(?:-\w+)?\t.+$/);
});

test('score', () => {
  expect(run('score.mjs', join(corpus, 'articles'), join(corpus, 'gold.json'))).toBe('BCubed F1 1\n');
});
