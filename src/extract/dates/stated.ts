/**
 * Reads the date strings that metadata and header lines carry: ISO 8601, RFC 2822, JavaScript and Unix times, paths of addresses;
 * anything else by the grammar of the article's language. The day is the one written, whatever the offset. No string throws.
 */
import { civilFromDays, daysFromCivil, daysInMonth } from '../../math/civil.js';
import type { DateExpression } from '../../model/date-expression.js';
import type { DateLexicon } from './lexicon.js';
import { recogniseDates } from './recognise.js';

export interface StatedTime {
  /** The expression that says day and month, or the month alone. */
  readonly expression: DateExpression;
  /** `HH:MM`. */
  readonly time?: string;
}

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longest = 300;

/** What `text` states; null where that is no date: `2022-13-45`. */
export function readStated(text: string, lexicon: DateLexicon): StatedTime | null {
  const stated = text.slice(0, longest);
  return (
    readIso(stated) ?? readMail(stated) ?? readUnixTime(stated) ?? readAddress(stated) ?? readWords(stated, lexicon)
  );
}

function stateOf(
  text: string,
  year: number,
  month: number,
  day: number | undefined,
  time: string | undefined,
): StatedTime | null {
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > daysInMonth(year, month)))) return null;
  const expression = {
    start: 0,
    end: text.length,
    text,
    calendar: 'gregorian' as const,
    year,
    month,
    ...(day === undefined ? {} : { day }),
  };
  return { expression, ...(time === undefined ? {} : { time }) };
}

/** `2022-01-03`, `2022-01-03T08:40:00+01:00`, `20220103T084000Z`, `20220103084000`, `2022-01`. */
function readIso(text: string): StatedTime | null {
  const found =
    /^\s*(\d{4})-(\d\d)(?:-(\d\d)(?:[T ]+(\d\d:\d\d))?)?(?![\d-])/.exec(text) ??
    /^\s*(\d{4})(\d\d)(\d\d)(?:T?(\d{4})(?:\d\d)?)?(?!\d)/.exec(text);
  if (found === null) return null;
  const clock = found[4];
  const time = clock === undefined || clock.includes(':') ? clock : `${clock.slice(0, 2)}:${clock.slice(2)}`;
  return stateOf(
    text,
    Number(found[1]),
    Number(found[2]),
    found[3] === undefined ? undefined : Number(found[3]),
    validTime(time),
  );
}

/** `Mon, 03 Jan 2022 08:40:00 +0100` (RFC 2822), `Mon Jan 03 2022 08:40:00 GMT+0100`: English in every language. */
function readMail(text: string): StatedTime | null {
  const dayFirst = /^\s*(?:[A-Za-z]{3},? +)?(\d{1,2})[ -]([A-Za-z]{3})[ -](\d{4})(?:[ T]+(\d{1,2}:\d\d))?/.exec(text);
  const monthFirst =
    dayFirst === null
      ? /^\s*[A-Za-z]{3},? +([A-Za-z]{3}) +(\d{1,2}) +(?:(\d{4}) *)?(\d{1,2}:\d\d)?[:\d]*(?: [A-Z]{3,4})?(?: (\d{4}))?/.exec(
          text,
        )
      : null;
  const name = (dayFirst?.[2] ?? monthFirst?.[1] ?? '').toLowerCase();
  const month = englishMonths.indexOf(name) + 1;
  if (month === 0) return null;
  if (dayFirst !== null) return stateOf(text, Number(dayFirst[3]), month, Number(dayFirst[1]), validTime(dayFirst[4]));
  const year = monthFirst![3] ?? monthFirst![5];
  return year === undefined
    ? null
    : stateOf(text, Number(year), month, Number(monthFirst![2]), validTime(monthFirst![4]));
}

/** Seconds or milliseconds since 1970, as JSON feeds carry them; read in UTC. */
function readUnixTime(text: string): StatedTime | null {
  const found = /^\s*(1\d{9})(\d{3})?\s*$/.exec(text);
  if (found === null) return null;
  const minutes = Math.floor(Number(found[1]) / 60);
  const { year, month, day } = civilFromDays(Math.floor(minutes / 1440));
  const two = (value: number) => String(value).padStart(2, '0');
  return stateOf(text, year, month, day, `${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`);
}

/** `https://example.org/2022/01/03/title`, `…/2022/01/title`, `…-20220103.html`. */
function readAddress(text: string): StatedTime | null {
  if (!/^\s*(https?:\/\/|\/)/i.test(text)) return null;
  const path =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})(?:[/_-](\d{1,2}))?(?=[/_.-]|\D|$)/.exec(text) ??
    /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(text);
  if (path === null) return null;
  return stateOf(
    text,
    Number(path[1]),
    Number(path[2]),
    path[3] === undefined ? undefined : Number(path[3]),
    undefined,
  );
}

function readWords(text: string, lexicon: DateLexicon): StatedTime | null {
  const usable = recogniseDates(text, lexicon).filter(({ pair, month }) => pair !== undefined || month !== undefined);
  const expression =
    usable.find(({ pair, day, year }) => (pair !== undefined || day !== undefined) && year !== undefined) ?? usable[0];
  if (expression === undefined) return null;
  const rest = `${text.slice(0, expression.start)} ${text.slice(expression.end)}`;
  const clock = /(?:^|[^\d:.])(\d{1,2}[:.]\d\d)(?![\d.]|:\d\d\d)(?::\d\d)?(?:\s?([ap])\.?m\b)?/i.exec(rest);
  const time = validTime(clock?.[1], clock?.[2]?.toLowerCase());
  return { expression, ...(time === undefined ? {} : { time }) };
}

/** `8.40` as `08:40`, `7:21 p` as `19:21`; undefined for what no clock shows. */
function validTime(clock: string | undefined, half?: string): string | undefined {
  const [hours = '', minutes = ''] = clock?.split(/[:.]/) ?? [];
  if (hours === '' || Number(minutes) >= 60) return undefined;
  const isOfHalf = half !== undefined && Number(hours) >= 1 && Number(hours) <= 12;
  const hour = isOfHalf ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours);
  return hour < 24 ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined;
}

/** The day number of a full date, undefined for less. */
export function fullDay({ calendar, year, month, day }: DateExpression): number | undefined {
  const isFull = calendar === 'gregorian' && year !== undefined && month !== undefined && day !== undefined;
  return isFull && day <= daysInMonth(year, month) ? daysFromCivil(year, month, day) : undefined;
}
