import { calendarOf } from '../../../src/languages/load.js';
import { compileDateLexicon, type DateLexicon } from '../../../src/extract/dates/lexicon.js';
import { recogniseDates } from '../../../src/extract/dates/recognise.js';
import { resolveDates } from '../../../src/extract/dates/resolve.js';
import { settleOrder } from '../../../src/extract/dates/order.js';
import type { DateMention } from '../../../src/model/date-mention.js';
import type { DateWords, LanguagePack } from '../../../src/model/language-pack.js';

const names = {
  titles: '',
  organisationWords: '',
  placeWords: '',
  joiners: '',
  neverNames: '',
  endings: '',
  prefixes: '',
};

function packOf(
  code: string,
  dates: Partial<DateWords> & Pick<DateWords, 'maxEnding' | 'capitalised'>,
  prefixes = '',
): LanguagePack {
  return {
    code,
    name: code,
    dates,
    names: { ...names, prefixes },
    detection: {},
    stopWords: '',
    boilerplate: '',
    multipliers: {},
    places: {},
  };
}

const packs: readonly LanguagePack[] = [
  packOf('en', {
    months: ['', '', '', '', '', '', '', '', 'sept', '', '', ''], last: 'last|past', current: 'this', next: 'next', connectors: 'of', before: 'on|in|since|until|by|from',
    range: 'to|until|through', ordinalEndings: 'st|nd|rd|th', dayWords: { first: 1 }, dayParts: 'morning|evening', guarded: 'may|march', maxEnding: 0, capitalised: true,
    units: { week: 'week', month: 'month', year: 'year' }, daysAgo: '# days ago', dayCounts: 'two|three',
  }),
  packOf('id', { last: 'lalu', connectors: 'bulan|tahun|tanggal', before: 'pada|hari|tanggal|sejak', range: 'sampai', maxEnding: 0, capitalised: true, guarded: 'minggu' }),
  packOf('de', { last: 'letzten|vergangenen', before: 'am|im|seit', range: 'bis', dayParts: 'morgen|abend', relativeDays: { 0: 'heute' }, maxEnding: 2, capitalised: true }),
  packOf('fr', { before: 'le|en|depuis', connectors: 'de', last: 'dernier', range: 'au|à', ordinalEndings: 'er', dayWords: { premier: 1 }, guarded: 'mars', maxEnding: 0, capitalised: false }),
  packOf('es', { before: 'el|en|desde', connectors: 'de|del', last: 'pasado', range: 'al|a', maxEnding: 0, capitalised: false }),
  packOf('ru', { before: 'в|с|до', connectors: 'года|г', last: 'прошлую', range: 'по|до', months: ['', '', '', '', 'мае', '', '', '', '', '', '', ''], maxEnding: 5, capitalised: false }),
  packOf('ar', { before: 'في|منذ|يوم', connectors: 'من|عام', months: ['كانون الثاني', '', '', '', '', '', '', '', '', '', '', 'كانون الأول'], maxEnding: 0, capitalised: false }, 'و|ف|ب|ل|ك|ال'),
  packOf('zh', { last: '上|去', current: '今|本', next: '下|明', relativeDays: { '-1': '昨日' }, daysAgo: '#天前', dayCounts: '两|三', units: { year: '年', week: '周', month: '月' }, maxEnding: 0, capitalised: false }),
  packOf('tr', { before: '', after: 'başında', guarded: 'ekim|nisan', maxEnding: 5, capitalised: true, range: 'ile' }),
  packOf('sv', { before: 'i', comingWeekdays: ['på söndag', '', '', '', '', 'på fredag', ''], maxEnding: 2, capitalised: false }),
  packOf('sq', { before: 'më|në', weekdays: ['të dielën', '', '', '', '', '', ''], months: ['janarit', '', '', '', '', '', '', '', '', '', '', ''], connectors: 'muajin|muaj', maxEnding: 5, capitalised: false }),
]; // prettier-ignore

const fallback = packOf('und', { maxEnding: 0, capitalised: false });
const lexicons = new Map<string, DateLexicon>();

/** The lexicon of a language made from CLDR and, for some, a small pack of this file. */
export function lexiconOf(code: string): DateLexicon {
  let lexicon = lexicons.get(code);
  if (lexicon === undefined) {
    lexicon = compileDateLexicon({
      code,
      pack: packs.find((pack) => pack.code === code) ?? fallback,
      calendar: calendarOf(code),
    });
    lexicons.set(code, lexicon);
  }
  return lexicon;
}

/** Recognises, settles and resolves in one go. */
export function mentionsIn(
  code: string,
  text: string,
  reference: string | null = '2022-01-03',
  region?: string,
): DateMention[] {
  const lexicon = lexiconOf(code);
  const expressions = recogniseDates(text, lexicon);
  return resolveDates(expressions, reference, settleOrder(expressions, lexicon, region));
}
