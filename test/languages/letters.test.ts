import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateLetters } from '../../src/languages/generate/letters.js';
import { letters } from '../../src/languages/letters.generated.js';

test('the committed table is what the generator makes', async () => {
  const committed = readFileSync(new URL('../../src/languages/letters.generated.ts', import.meta.url), 'utf8');
  expect(await generateLetters()).toBe(committed);
});

test.each([
  ['sq', 'ë', true],
  ['sq', 'w', false],
  ['tr', 'ğ', true],
  ['pl', 'ł', true],
  ['uk', 'ї', true],
  ['ru', 'ї', false],
  ['ckb', 'ێ', true],
])('%s writes %s: %s', (tag, letter, writes) => {
  expect(letters[tag]?.main.includes(letter)).toBe(writes);
});

test('no letter is both main and auxiliary', () => {
  for (const { main, auxiliary } of Object.values(letters)) {
    expect([...auxiliary].filter((letter) => main.includes(letter))).toEqual([]);
  }
});
