/** Every month and weekday that CLDR or a pack lists is read as what it is, whichever packs there are. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileDateLexicon } from '../../src/extract/dates/lexicon.js';
import { settleOrder } from '../../src/extract/dates/order.js';
import { recogniseDates } from '../../src/extract/dates/recognise.js';
import { resolveDates } from '../../src/extract/dates/resolve.js';
import { loadLanguage } from '../../src/languages/load.js';

const codes = readdirSync(new URL('../../src/languages/', import.meta.url))
  .filter((name) => /^[a-z]{2,3}\.ts$/.test(name) && name !== 'und.ts')
  .map((name) => name.slice(0, -3))
  .sort();

const entriesOf = (lists: readonly (string | undefined)[]) =>
  [...new Set(lists.flatMap((list) => list?.split('|') ?? []))].filter(Boolean);

describe.each(codes)('%s', async (code) => {
  const language = await loadLanguage(code);
  const { calendar, pack } = language;
  const lexicon = compileDateLexicon(language);
  const without = new Set(pack.dates.without?.toLowerCase().split('|'));
  const formsOf = (...lists: (string | undefined)[]) =>
    entriesOf(lists).filter((form) => !without.has(form.toLowerCase()));
  const read = (text: string) => {
    const expressions = recogniseDates(text, lexicon);
    return resolveDates(expressions, '2022-01-05', settleOrder(expressions, lexicon));
  };

  test('reads a day of every form of every month', () => {
    const misread = Array.from({ length: 12 }, (_, month) =>
      formsOf(calendar.months[month], pack.dates.months?.[month]).filter((form) => {
        const day = `2021-${String(month + 1).padStart(2, '0')}-05`;
        const spellings = [`5 ${form} 2021`, `5. ${form} 2021`, `5 de ${form} de 2021`, `${form} 5, 2021`, `2021 ${form} 5`, `2021. ${form} 5.`, `2021年${form}5日`]; // prettier-ignore
        return !spellings.some((text) => {
          const [mention, ...more] = read(text);
          return more.length === 0 && mention?.from === day && mention.granularity === 'day';
        });
      }),
    );
    expect(misread.flat()).toEqual([]);
  });

  test('reads every form of every weekday', () => {
    const misread = Array.from({ length: 7 }, (_, weekday) =>
      formsOf(calendar.weekdays[weekday], pack.dates.weekdays?.[weekday]).filter((form) => {
        const [mention] = read(form);
        return mention === undefined || new Date(`${mention.from}T00:00:00Z`).getUTCDay() !== weekday;
      }),
    );
    expect(misread.flat()).toEqual([]);
  });
});
