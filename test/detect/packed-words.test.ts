import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../src/detect/packed-words.js';
import { listWords, type WordLists } from '../../src/detect/word-lists.js';
import { languageEvidence } from '../../src/languages/evidence.js';

const tags = languageEvidence.scripts['Latin']!.split(' ');
const listed = listWords(tags, languageEvidence);
const packed = packWords(listed);

/** The tags that list `word`, and whether it is a name. */
function usersOf({ words, hits }: WordLists, word: string): unknown {
  const number = words.find(unitsOf(word), 0, word.length);
  if (number < 0) return null;
  const users = hits.candidates.subarray(hits.starts[number], hits.starts[number + 1]);
  return [Array.from(users, (candidate) => tags[candidate]), number >= hits.firstName];
}

function unitsOf(word: string): Uint16Array {
  return Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
}

test.each([
  ['dhe', expect.arrayContaining(['sq'])],
  ['und', expect.arrayContaining(['de'])],
])('%s is listed by %s', (word, users) => {
  expect(usersOf(listed, word)).toEqual([users, false]);
});

test('lists that were packed say what they said', () => {
  const unpacked = unpackWords(packed);
  for (const tag of tags) {
    const { frequent = '', names = '' } = languageEvidence.words[tag] ?? {};
    for (const word of `${frequent} ${names} xq-nobody`.split(' ')) {
      expect(usersOf(unpacked, word)).toEqual(usersOf(listed, word));
    }
  }
  expect(unpacked.affixHits).toEqual(listed.affixHits);
  for (const word of ['uthenga', 'bashkimit', 'lautsprecher', 'xhaxhai', 'zz']) {
    const units = unitsOf(word);
    const [one, other] = [listed, unpacked].map(({ affixes }) => [
      affixes.ending(units, 0, units.length),
      affixes.beginning(units, 0, units.length),
      ...units.map((_, at) => affixes.inner(units, at, units.length)),
    ]);
    expect(other).toEqual(one);
  }
});

test('bytes may lie anywhere in the memory of a file', () => {
  const shifted = new Uint8Array(packed.length + 1);
  shifted.set(packed, 1);
  expect(usersOf(unpackWords(shifted.subarray(1)), 'dhe')).toEqual(usersOf(listed, 'dhe'));
});
