import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assetsFile } from '../../../src/report/html/generate/assets.js';

test('script and style are those of page/; `npx tsx src/report/html/generate/assets.ts` renews them', async () => {
  const kept = readFileSync('src/report/html/assets.generated.ts', 'utf8');
  // Not `toBe`: a difference of 30,000 characters on one line helps nobody.
  expect(kept === (await assetsFile())).toBe(true);
});
