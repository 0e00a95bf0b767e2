import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/text/name-key.js';

describe('spellings of one name have one key', () => {
  test.each([
    ['Poroshenko', ['Порошенко', 'Poroschenko', 'Porošenko', 'Porochenko', 'POROSHENKO', 'პოროშენკო']],
    ['Zelensky', ['Зеленский', 'Zelenskyy', 'Zelenskij']],
    ['Vladimir Putin', ['Vladimir Poutine', 'Wladimir Putin', 'Vladimir Poetin', 'Владимир Путин', 'व्लादिमीर पुतिन']],
    ['Mohammed bin Salman', ['Mohammad ibn Salman', 'Muhammad Salman']],
    ['Modi', ['Mody']],
  ])('%s', (name, spellings) => {
    for (const spelling of spellings) expect([spelling, nameKey(spelling)]).toEqual([spelling, nameKey(name)]);
  });
});

test.each([
  ['Modi', 'Madi'],
  ['Merkel', 'Macron'],
  ['Anna Doyle', 'Anna Daly'],
  ['Anna Doyle', 'Doyle Anna'],
  ['Lee', 'Li'],
  ['Scholz', 'Schulz Anna'],
])('%s is not %s', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test.each(['', '...', '١٢٣', '2021', '\u{1F600}'])('there is a key for %j', (surface) => {
  expect(typeof nameKey(surface)).toBe('string');
});
