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
  ['Huệ', 'Hoà'],
  ['BK', 'Boko'],
  ['Lê Thị Hai', 'Thị Hai'],
  ['F1', 'F2'],
  ['QR0976', 'KR'],
  ['Scholz', 'Schulz Anna'],
])('%s is not %s', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test.each([
  ['QR0976', 'qr0976'],
  ['F-16', 'f-16'],
  ['Kim', 'kim'],
  ['UA', 'ua'],
])('the key of %s is %s', (surface, key) => {
  expect(nameKey(surface)).toBe(key);
});

test.each(['', '...', '١٢٣', '2021', '\u{1F600}'])('there is a key for %j', (surface) => {
  expect(typeof nameKey(surface)).toBe('string');
});
