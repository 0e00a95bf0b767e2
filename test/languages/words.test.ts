import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { neighbours } from '../../src/languages/neighbours.js';
import { closePairs } from '../../src/languages/close-pairs.js';
import { readPacks } from '../../src/languages/generate/packs.js';
import { generateWords } from '../../src/languages/generate/words.js';
import { affixes, scripts, words } from '../../src/languages/words.generated.js';

test('the committed table is what the generator makes', async () => {
  const committed = readFileSync(new URL('../../src/languages/words.generated.ts', import.meta.url), 'utf8');
  expect(await generateWords()).toBe(committed);
});

const spelled = ['Latin', 'Cyrillic', 'Arabic', 'Devanagari', 'Ethiopic'];

describe.each(spelled.flatMap((script) => (scripts[script] ?? '').split(' ')))('%s', (tag) => {
  const frequent = (words[tag]?.frequent ?? '').split(' ');

  test('has about as many frequent words as the others', () => {
    expect(frequent.length).toBeGreaterThanOrEqual(120);
    expect(frequent.length).toBeLessThanOrEqual(160);
  });

  test('lists each word once, in lower case', () => {
    expect(new Set(frequent).size).toBe(frequent.length);
    expect(frequent.map((word) => word.toLowerCase())).toEqual(frequent);
  });

  test('has affixes', () => {
    const own = (affixes[tag] ?? '').split(' ');
    expect(own.length).toBeGreaterThanOrEqual(15);
    for (const affix of own) expect(affix).toMatch(/^(\*\S+\*?|[^*\s]+\*)$/u);
  });
});

test('a language with a pack is no neighbour', async () => {
  const packed = new Set((await readPacks()).flatMap(({ detection }) => Object.keys(detection)));
  expect(Object.keys(neighbours).filter((tag) => packed.has(tag))).toEqual([]);
});

test.each([
  ['id', 'januari', 'desember'],
  ['sq', 'janar', 'turqi'],
  ['ru', 'декабря', 'турция'],
  ['cy', 'rhagfyr', 'twrci'],
])('%s knows the names %s and %s', (tag, ...names) => {
  expect((words[tag]?.names ?? '').split(' ')).toEqual(expect.arrayContaining(names));
});

test('what parts close relatives stands for one script each', () => {
  for (const group of closePairs) {
    const tags = Object.keys(group);
    expect(tags.length).toBeGreaterThanOrEqual(2);
    const shared = Object.values(scripts).filter((list) => tags.every((tag) => list.split(' ').includes(tag)));
    expect(shared, tags.join()).toHaveLength(1);
  }
});
