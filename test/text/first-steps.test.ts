import { expect, test } from 'vitest';
import { FirstSteps } from '../../src/text/first-steps.js';
import { Trie } from '../../src/text/trie.js';

const codesOf = (word: string): Uint16Array => Uint16Array.from(word, (unit) => unit.charCodeAt(0));

function trieOf(...words: string[]): Trie {
  const trie = new Trie();
  words.forEach((word, value) => trie.add(codesOf(word), 0, word.length, value));
  return trie;
}

test('leads where each trie leads, however often and in whatever order it is asked', () => {
  const tries = [trieOf('paris', 'peru', '北京'), trieOf('oslo', 'paul', '上海')];
  const steps = new FirstSteps(tries);
  const units = [
    ...'aeloprs',
    ...Array.from({ length: 90 }, (_, at) => String.fromCharCode(0x4e00 + 7 * at)),
    '北',
    '京',
  ];
  for (let round = 0; round < 2; round++)
    for (const first of units)
      for (const second of units) {
        const [one, two] = [first.charCodeAt(0), second.charCodeAt(0)];
        const at = steps.after(one, two);
        tries.forEach((trie, place) => {
          const node = trie.child(0, one);
          expect(steps.nodes[at + place]).toBe(node === 0 ? 0 : trie.child(node, two));
        });
      }
});
