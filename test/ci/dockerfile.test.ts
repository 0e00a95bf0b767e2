/** The image can be built from what is sent: there is no Docker where tests run, but what it copies can be held to what there is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { root } from '../cli/newsclust.js';

const lines = (file: string): string[] => readFileSync(join(root, '.ci', file), 'utf8').split('\n');
const copied = lines('Dockerfile')
  .filter((line) => line.startsWith('COPY '))
  .flatMap((line) => line.split(' ').slice(1, -1));
const sent = lines('Dockerfile.dockerignore').filter((line) => line !== '' && !line.startsWith('#'));

test('what is copied is named, and there', () => {
  expect(copied.length).toBeGreaterThan(5);
  for (const file of copied) expect(existsSync(join(root, file)) && !/^(?:\.|\*|node_modules)/.test(file)).toBe(true);
});

test('nothing else is sent', () => {
  expect(sent[0]).toBe('*');
  expect(sent.slice(1).sort()).toEqual(copied.map((file) => `!${file}`).sort());
});

test('what the build and the package read of the project is among it', () => {
  const top = [...packageJson.files, ...packageJson.scripts.build.split(' ')]
    .map((word) => word.split('/')[0]!)
    .filter((word) => existsSync(join(root, word)) && word !== 'dist' && word !== 'test');
  // Of the tests, the package holds the examples alone.
  expect(copied).toContain('test/examples');
  expect(top.length).toBeGreaterThan(4);
  for (const file of top) expect(copied).toContain(file);
});
