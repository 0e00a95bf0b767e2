import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type Row, RowSplitter } from '../../src/read/rows.js';
import { processorTime } from '../processor-time.js';

function split(text: string, { delimiter = ',', size = 7, most = 1000 } = {}): Row[] {
  const bytes = Buffer.from(text);
  const splitter = new RowSplitter(delimiter.charCodeAt(0), most);
  const rows: Row[] = [];
  for (let at = 0; at < bytes.length; at += size) rows.push(...splitter.push(bytes.subarray(at, at + size)));
  return [...rows, ...splitter.finish()];
}

const told = ({ line, bytes, isOpen }: Row) =>
  `${line}${isOpen === true ? '!' : ''} ${bytes === null ? null : Buffer.from(bytes).toString()}`;

describe('rows', () => {
  test.each<[string, string[]]>([
    ['a,b\nc,d', ['1 a,b', '2 c,d']],
    ['a,b\r\nc,d\r\n', ['1 a,b', '2 c,d']],
    ['a,"b\nc"\nd', ['1 a,"b\nc"', '3 d']],
    ['a,"b ""quoted"" \n"\nd', ['1 a,"b ""quoted"" \n"', '3 d']],
    ['a,"b" \nd', ['1 a,"b" ', '2 d']],
    ['5" pipe, 6" pipe\nd', ['1 5" pipe, 6" pipe', '2 d']],
    ['a\n\n\nb', ['1 a', '2 ', '3 ', '4 b']],
    ['', []],
    ['a,"never closed\nb\nc', ['1! a,"never closed', '2 b', '3 c']],
    ['a,"never closed\nb,"too\nc', ['1! a,"never closed', '2 b,"too', '3 c']],
  ])('%j', (text, rows) => {
    expect(split(text).map(told)).toEqual(rows);
    expect(split(text, { size: 1 }).map(told)).toEqual(rows);
  });

  test.each<[string, string[]]>([
    [`${'x'.repeat(30)}\nb`, ['1 null', '2 b']],
    [`a\n${'"x" '.repeat(10)}\nb`, ['1 a', '2 null', '3 b']],
    [
      `a,"never\n${'b\n'.repeat(10)}c`,
      ['1! a,"never', ...'2345678'.split('').map((line) => `${line} b`), '9 b', '10 b', '11 b', '12 c'],
    ],
    [`a\n${'x'.repeat(30)}`, ['1 a', '2 null']],
  ])('longer than 16 bytes: %j', (text, rows) => {
    expect(split(text, { most: 16, size: 3 }).map(told)).toEqual(rows);
  });

  test('what a library writes is read back row by row, wherever chunks end', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', 'é') });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        (table, size) => {
          const rows = split(Papa.unparse(table, { newline: '\n' }), { size, most: 100_000 });
          expect(
            rows.map(({ bytes }) => Papa.parse<string[]>(Buffer.from(bytes!).toString(), { delimiter: ',' }).data[0]),
          ).toEqual(table);
        },
      ),
    );
  });

  test('memory is bounded and time linear in quotes that are never closed', () => {
    const took = processorTime(() => {
      const rows = split('a,"b\n'.repeat(200_000) + '"', { most: 100_000, size: 65_536 });
      expect(rows.length).toBeGreaterThan(1000);
    });
    expect(took).toBeLessThan(3000);
  });
});
