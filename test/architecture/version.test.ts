import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generator, schemaVersion } from '../../src/version.js';

test('the version in the code is the one of the package', () => {
  const { name, version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as Record<
    string,
    string
  >;
  expect(generator).toEqual({ name, version });
});

test('the version of the schema is a semantic one', () => expect(schemaVersion).toMatch(/^\d+\.\d+\.\d+$/));
