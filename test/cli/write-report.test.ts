import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { removeUnfinished, writeReport } from '../../src/cli/output.js';
import { createFolder } from './newsclust.js';

const folder = createFolder();
afterAll(folder.remove);

test('a report that is interrupted halfway leaves no draft', async () => {
  const file = join(folder.path, 'report.json');
  const writing = writeReport(['x'.repeat(200_000_000)], file).then(
    () => 'whole',
    () => 'none',
  );
  while (readdirSync(folder.path).length === 0) await setTimeout(1);
  removeUnfinished();
  const outcome = await writing;
  // Whether it was faster than the interruption or not: never a part of it.
  expect(readdirSync(folder.path)).toEqual(outcome === 'whole' ? ['report.json'] : []);
  expect(existsSync(file)).toBe(outcome === 'whole');
});
