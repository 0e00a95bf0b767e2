import { describe, expect, test } from 'vitest';
import { authorNames } from '../../src/parse/author-names.js';

describe('authorNames', () => {
  test.each([
    ['Anna Lind', ['Anna Lind']],
    ['  Anna\n Lind ', ['Anna', 'Lind']],
    ['By Anna Lind', ['Anna Lind']],
    ['BY ANNA LIND', ['ANNA LIND']],
    ['Von Lena Vogt und Can Aydin', ['Lena Vogt', 'Can Aydin']],
    ['Ursula von der Leyen', ['Ursula von der Leyen']],
    ['Von der Leyen', ['Von der Leyen']],
    ['Di Maio', ['Di Maio']],
    ['Autor: Jan Nowak', ['Jan Nowak']],
    ['بقلم سارة العلمي', ['سارة العلمي']],
    ['文 王小明', ['王小明']],
    ['Anna Lind, Ole Berg and Jo Hay', ['Anna Lind', 'Ole Berg', 'Jo Hay']],
    ['Lind, Anna', ['Lind, Anna']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Anna Lind; Ole Berg', ['Anna Lind', 'Ole Berg']],
    ['desk@harbour.example (Anna Lind)', ['Anna Lind']],
    ['Anna Lind <desk@harbour.example>', ['Anna Lind']],
    ['desk@harbour.example', []],
    ['https://www.facebook.com/harbour', []],
    ["['Anna Lind', 'Ole Berg']", ['Anna Lind', 'Ole Berg']],
    [
      ['Anna Lind', 'Ole Berg', 'Anna Lind'],
      ['Anna Lind', 'Ole Berg'],
    ],
    [{ name: 'Anna Lind', url: 'x' }, ['Anna Lind']],
    [[{ '@type': 'Person', name: ['Anna Lind', 'A. Lind'] }], ['Anna Lind']],
    [{ givenName: 'Anna', familyName: 'Lind' }, ['Anna Lind']],
    [[{ by: 'Anna Lind' }, 7, null, {}], ['Anna Lind']],
    ['', []],
    ['12', []],
    [null, []],
    [undefined, []],
    ['x'.repeat(101), []],
    [
      Array.from({ length: 30 }, (_, index) => `Anna Lind ${index}`),
      Array.from({ length: 20 }, (_, index) => `Anna Lind ${index}`),
    ],
  ])('%j', (value, names) => {
    expect(authorNames(value)).toEqual(names);
  });
});
