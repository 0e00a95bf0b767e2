import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileQuantityLexicon, type QuantityLexicon } from '../../../src/extract/quantities/lexicon.js';
import { quantitiesOf } from '../../../src/extract/quantities/quantities-of.js';
import { readQuantities } from '../../../src/extract/quantities/read-quantities.js';
import { loadLanguage } from '../../../src/languages/load.js';
import { units } from '../../../src/languages/units.js';
import { WordNumbering } from '../../../src/text/words.js';
import { processorTime } from '../../processor-time.js';

const lexicons = new Map<string, QuantityLexicon>();

async function lexiconOf(code: string): Promise<QuantityLexicon> {
  const known = lexicons.get(code) ?? compileQuantityLexicon(await loadLanguage(code), units);
  lexicons.set(code, known);
  return known;
}

async function told(text: string, code: string): Promise<string[]> {
  const lexicon = await lexiconOf(code);
  const numbers = readQuantities(text, 0, text.length, lexicon);
  const words = new WordNumbering().read(text);
  expect(readQuantities(text, 0, text.length, lexicon, words)).toEqual(numbers);
  return quantitiesOf(numbers, []).map(({ value, unit }) => (unit === undefined ? String(value) : `${value} ${unit}`));
}

describe('values that compare across languages', () => {
  test.each([
    ['en', 'about 100,000 troops', ['100000']],
    ['sq', 'rreth 100 000 trupa', ['100000']],
    ['de', 'rund 100.000 Soldaten', ['100000']],
    ['ja', '約10万人の部隊', ['100000']],
    ['zh', '3亿5000万人', ['350000000']],
    ['ko', '병력 10만명', ['100000']],
    ['hi', '1 लाख सैनिक', ['100000']],
    ['hi', '१,००,००० सैनिक', ['100000']],
    ['en', '1 lakh soldiers, 2.5 crore voters', ['100000', '25000000']],
    ['ar', '١٠٠ ألف جندي', ['100000']],
    ['ru', '100 тыс. военных', ['100000']],
    ['es', '5 mil millones de personas', ['5000000000']],
    ['id', '2,5 juta orang', ['2500000']],
    ['en', '5-7 million people', ['5000000', '7000000']],
    ['en', 'some 240 homes', ['240']],
    ['en', '1,234.5 points', ['1234.5']],
    ['de', '1.234,5 Punkte', ['1234.5']],
    ['en', '3.125 points', ['3.125']],
  ])('%s: %s', async (code, text, expected) => {
    expect(await told(text, code)).toEqual(expected);
  });
});

describe('units', () => {
  test.each([
    ['en', '$5m in aid', ['5000000 USD']],
    ['en', 'worth $1.5 billion', ['1500000000 USD']],
    ['en', '3.5 percent and 20%', ['3.5 percent', '20 percent']],
    ['en', '200 million dollars', ['200000000 USD']],
    ['de', '3,5 Prozent', ['3.5 percent']],
    ['fr', '20 %', ['20 percent']],
    ['ru', '5 млрд рублей', ['5000000000 RUB']],
    ['id', 'Rp 2,5 miliar', ['2500000000 IDR']],
    ['en', '120 km away', ['120 km']],
    ['zh', '20%', ['20 percent']],
    ['es', '5 millones de dólares', ['5000000 USD']],
    ['fr', '2 milliards d’euros', ['2000000000 EUR']],
    ['sw', 'asilimia 5 ya watu', ['5 percent']],
    ['en', 'USD 5 million', ['5000000 USD']],
    ['ja', '500万ドル 3億5000万円', ['5000000 USD', '350000000 JPY']],
    ['zh', '5千瓦', ['5 kW']],
    ['zh', '百分之5', ['5 percent']],
    ['zh', '2024元旦', []],
    ['de', '5 Mio. Euro', ['5000000 EUR']],
    ['hr', '3 taka igrača', []],
    ['sw', 'dola milioni 5', ['5000000 USD']],
    ['ha', 'mutane dubu 10', ['10000']],
    ['en', '$5-7 million', ['5000000 USD', '7000000 USD']],
    ['en', '5 to 7 million people', ['5000000', '7000000']],
    ['de', '20 bis 30 Prozent', ['20 percent', '30 percent']],
    ['tr', '%3,5 arttı', ['3.5 percent']],
    ['en', '10 € 20 € 30 €', ['10 EUR', '20 EUR', '30 EUR']],
    ['en', 'cold: −5 °C', ['-5 C']],
    ['zh', '三万人、两亿元、百分之五', ['30000', '200000000 CNY', '5 percent']],
    ['zh', '一个人三天', []],
    ['en', '12345678901234567890 km', []],
    ['en', 'two of 30 percentage-based models', ['30']],
  ])('%s: %s', async (code, text, expected) => {
    expect(await told(text, code)).toEqual(expected);
  });
});

describe('what is no quantity', () => {
  test.each([
    ['a year', 'in 2022'],
    ['a code', 'an F-16, a 4G network, flight QR0976'],
    ['a clock', 'at 08:40'],
    ['a figure', 'group 7'],
    ['a number of a file', 'case 0071234'],
  ])('%s: %s', async (_, text) => {
    expect(await told(text, 'en')).toEqual([]);
  });

  test('a day of a date', async () => {
    const numbers = readQuantities('17 December and 17 houses', 0, 25, await lexiconOf('en'));
    expect(quantitiesOf(numbers, [{ start: 0, end: 11 }]).map(({ start }) => start)).toEqual([16]);
  });
});

test('spans lie in the text, in order, and hold what they say', async () => {
  const lexicon = await lexiconOf('en');
  const piece = fc.constantFrom(
    '1',
    '10',
    '2022',
    ',',
    '.',
    ' ',
    'million',
    '%',
    '$',
    'km',
    '万',
    '-',
    '٣',
    ' x ',
    ' dollars ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const quantity of readQuantities(text, 0, text.length, lexicon)) {
        expect(quantity.text).toBe(text.slice(quantity.start, quantity.end));
        expect(quantity.end).toBeLessThanOrEqual(text.length);
        expect(quantity.end).toBeGreaterThan(end);
        expect(Number.isFinite(quantity.value)).toBe(true);
        end = quantity.end;
      }
    }),
  );
});

test('a text of digits is read in linear time', async () => {
  const lexicon = await lexiconOf('en');
  for (const unit of ['1', '1,', '1 ', '1-', '1,00,', '1.', '$1 ', '1 million ']) {
    const text = unit.repeat(40_000);
    expect(
      processorTime(() => readQuantities(text, 0, text.length, lexicon)),
      unit,
    ).toBeLessThan(3000);
  }
});
