import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { boilerplateFile } from '../../src/languages/generate/boilerplate.js';

test('the generated leftovers are those of the packs; `npx tsx src/languages/generate/boilerplate.ts` renews them', async () => {
  expect(readFileSync('src/languages/boilerplate.generated.ts', 'utf8')).toBe(await boilerplateFile());
});
