/** Every phrase file of fixtures/languages, read with the real packs. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileDateLexicon } from '../../src/extract/dates/lexicon.js';
import { settleOrder } from '../../src/extract/dates/order.js';
import { recogniseDates } from '../../src/extract/dates/recognise.js';
import { resolveDates } from '../../src/extract/dates/resolve.js';
import { loadLanguage } from '../../src/languages/load.js';

interface Phrase {
  readonly text: string;
  readonly match: string;
  /** Further dates of the sentence. */
  readonly also?: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly granularity: string;
}

const folder = new URL('../../fixtures/languages/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => /^[a-z]{2,3}\.json$/.test(name))
  .sort();

describe.each(files)('%s', (file) => {
  const code = file.replace('.json', '');
  const { reference, dates, notDates } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
    reference: string;
    dates: Phrase[];
    notDates: string[];
  };
  const mentionsIn = async (text: string) => {
    const lexicon = compileDateLexicon(await loadLanguage(code));
    const expressions = recogniseDates(text, lexicon);
    return resolveDates(expressions, reference, settleOrder(expressions, lexicon)).map(
      ({ text: match, from, to, granularity }) => ({ match, from, to, granularity }),
    );
  };

  test('has a pack', () => expect(existsSync(new URL(`../../src/languages/${code}.ts`, import.meta.url))).toBe(true));

  test.each(dates)('$text', async ({ text, match, also = [], from, to, granularity }) => {
    const found = await mentionsIn(text);
    const overlapping = found.filter(
      (mention) => mention.from === from && mention.to === to && mention.granularity === granularity,
    );
    expect(
      overlapping.some((mention) => mention.match.includes(match) || match.includes(mention.match)),
      JSON.stringify(found),
    ).toBe(true);
    // Nothing else in the sentence is taken for a date, but what the phrase says is one too.
    const named = [match, ...also, ...overlapping.map((mention) => mention.match)];
    const isNamed = (mention: string) => named.some((part) => part.includes(mention) || mention.includes(part));
    expect(found.filter((mention) => !isNamed(mention.match))).toEqual([]);
  });

  test.each(notDates)('no date: %s', async (text) => expect(await mentionsIn(text)).toEqual([]));
});
