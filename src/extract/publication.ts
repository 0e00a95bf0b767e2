/**
 * When an article was published: what its metadata and header lines state, in their order of trust; else a dateline; else a full date
 * at the top, else the latest of the text, if something beside it supports it. A month that a label states (` date 2022-01`) publishes nothing
 * by itself but chooses between the readings of `03/01/2022`.
 */
import { isoDayOf, parseIsoDay } from '../math/iso-day.js';
import type { Article, DateOrigin } from '../model/article.js';
import type { DateExpression, NumericOrder } from '../model/date-expression.js';
import type { Publication } from '../model/date-mention.js';
import { lacksYear, latestYear, yearOfDateline } from './dates/infer-year.js';
import type { DateLexicon } from './dates/lexicon.js';
import { knownTime, splitPair, type KnownTime } from './dates/order.js';
import { resolveDays, withoutPair } from './dates/resolve.js';
import { fullDay, readStated, type StatedTime } from './dates/stated.js';

/** Trust in each origin; an ambiguous day or an inferred year takes some away. Estimates, to be calibrated on dated corpora. */
const confidences: Readonly<Record<DateOrigin, number>> = {
  declared: 0.98,
  header: 0.9,
  dateline: 0.8,
  url: 0.85,
  inferred: 0.3,
};
const topConfidence = 0.6;
const doubt = 0.7;
/** A dateline or a date of publication stands within so many characters of the body. */
const topLength = 300;
const earliestYear = 1800;
const supportDays = 10;

/**
 * The publication date of `article`. `expressions` are the dates of its readable text; `fallback` is an ISO day that completes dates
 * without a year and bounds guesses, but is never the answer. Null where nothing is stated or can be guessed.
 */
export function findPublication(
  article: Article,
  expressions: readonly DateExpression[],
  lexicon: DateLexicon,
  order: NumericOrder,
  fallback: string | null = null,
): Publication | null {
  const today = fallback === null ? undefined : parseIsoDay(fallback);
  const stated = article.stated.map(({ text, from }) => ({ from, time: readStated(text, lexicon) }));
  const months = stated.flatMap(({ time }) =>
    time?.expression.day === undefined && time?.expression.month !== undefined && time.expression.year !== undefined
      ? [time.expression as KnownTime]
      : [],
  );
  for (const { from, time } of stated) {
    const found = time === null ? undefined : statedDay(time, months, order, today);
    if (found !== undefined)
      return publication(found.day, from, confidences[from] * (found.certain ? 1 : doubt), time?.time);
  }
  const dateline = fromDateline(article, expressions, months, order, today);
  // A dateline whose year nothing tells is the day of publication all the same: no other date is.
  if (dateline === 'undated') return null;
  return dateline ?? fromTop(article, expressions, months, order) ?? inferred(expressions, months, order, today);
}

/**
 * What the metadata and header lines of `article` say about the order of its all-number dates: such dates of their own, and the
 * months that they state beyond doubt. For `settleOrder`, beside the dates of the text.
 */
export function orderEvidence(
  article: Article,
  lexicon: DateLexicon,
): { readonly expressions: readonly DateExpression[]; readonly known: readonly KnownTime[] } {
  const stated = article.stated.flatMap(({ text }) => readStated(text, lexicon)?.expression ?? []);
  return {
    expressions: stated.filter(({ pair }) => pair !== undefined),
    known: stated.flatMap(({ year, month }) => (year === undefined || month === undefined ? [] : [{ year, month }])),
  };
}

function publication(day: number, from: DateOrigin, confidence: number, time?: string): Publication {
  return {
    date: isoDayOf(day),
    ...(time === undefined ? {} : { time }),
    from,
    confidence: Math.round(confidence * 100) / 100,
  };
}

function statedDay(
  { expression }: StatedTime,
  months: readonly KnownTime[],
  order: NumericOrder,
  today: number | undefined,
): { day: number; certain: boolean } | undefined {
  const reading = asRead(expression, months, order);
  if (reading.expression.day === undefined) return undefined;
  const day = fullDay(reading.expression);
  if (day !== undefined) return isPlausible(day) ? { day, certain: reading.certain } : undefined;
  const days = withYear(reading.expression, months, today);
  return days === undefined ? undefined : { day: days, certain: false };
}

/** `expression` with its numbers split: by a month that is known, else by the document's order. */
function asRead(
  expression: DateExpression,
  months: readonly KnownTime[],
  order: NumericOrder,
): { expression: DateExpression; certain: boolean } {
  const { pair, year } = expression;
  if (pair === undefined) return { expression, certain: true };
  const plain = withoutPair(expression, order);
  const isOpen = pair.first <= 12 && pair.second <= 12 && pair.first !== pair.second;
  const fits = (month: number | undefined) =>
    months.some((known) => known.month === month && (year === undefined || known.year === year));
  if (!isOpen || fits(plain.month)) return { expression: plain, certain: true };
  const swapped = { ...expression, ...splitPair(pair, { dayFirst: !order.dayFirst, settled: true }) };
  return fits(swapped.month) ? { expression: swapped, certain: true } : { expression: plain, certain: order.settled };
}

/** The day of a date without year: in a month that is known, else nearest to the reference. */
function withYear(
  expression: DateExpression,
  months: readonly KnownTime[],
  today: number | undefined,
): number | undefined {
  if (expression.year !== undefined) return resolveDays(expression, today)?.from;
  const known = months.find(({ month }) => month === expression.month);
  if (known !== undefined) return fullDay({ ...expression, year: known.year });
  return today === undefined ? undefined : resolveDays(expression, today)?.from;
}

function isPlausible(day: number): boolean {
  const { year } = knownTime(day);
  return year >= earliestYear && year < 2100;
}

function hasDay({ day, pair, month, untilDay }: DateExpression): boolean {
  return untilDay === undefined && (pair !== undefined || (day !== undefined && month !== undefined));
}

/** `ANKARA, 3 January (Reuters) –`, `Kompas.com - 03/01/2022`, `JAKARTA, Senin (3/1/2022)`: a date that opens a line of the top, before a bracket or dash, or in brackets. */
function fromDateline(
  article: Article,
  expressions: readonly DateExpression[],
  months: readonly KnownTime[],
  order: NumericOrder,
  today: number | undefined,
): Publication | 'undated' | null {
  let isUndated = false;
  for (const expression of expressions) {
    if (expression.start > article.bodyStart + topLength) break;
    if (!hasDay(expression) || !isDateline(article.text, expression)) continue;
    const reading = asRead(expression, months, order);
    const isFull = reading.expression.year !== undefined;
    const year = yearOfText(reading.expression, expressions, months, order);
    const day =
      year === undefined ? withYear(reading.expression, months, today) : fullDay({ ...reading.expression, year });
    if (day !== undefined && isPlausible(day))
      return publication(day, 'dateline', confidences.dateline * (isFull && reading.certain ? 1 : doubt));
    if (!isFull) isUndated = true;
  }
  return isUndated ? 'undated' : null;
}

/** The year of a dateline without one, where no month is known but the text has full dates near it. */
function yearOfText(
  dateline: DateExpression,
  expressions: readonly DateExpression[],
  months: readonly KnownTime[],
  order: NumericOrder,
): number | undefined {
  if (!lacksYear(dateline) || months.some(({ month }) => month === dateline.month)) return undefined;
  const read = expressions.map((expression) => asRead(expression, months, order).expression);
  const latest = latestYear(read);
  return latest === undefined
    ? undefined
    : yearOfDateline(
        dateline,
        read.flatMap((expression) => fullDay(expression) ?? []),
        latest,
      );
}

function isDateline(text: string, { start, end }: DateExpression): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(Math.max(lineStart, start - 60), start);
  const after = text.slice(end, end + 40);
  // `Senin (3/1/2022)`; a date in brackets by itself may be anything, but at the head of a line.
  if (text.slice(start, end).includes('(') && /^\)/.test(after)) return true;
  if (/\([^()]{0,20}$/.test(before) && /^\s*\)/.test(after) && start - lineStart <= 60) return true;
  const opensLine = before.trim() === '' || /^[\p{Lu}\p{Lo}][^.!?;:]{0,50}[,(/–—-]\s*$/u.test(before);
  const closes = /^\s*([(–—/|]|-\s|--|\.\s*[-–—]|:|$|\n)/.test(after);
  return opensLine && closes && start - lineStart <= 60;
}

/** A full date near the top that the text supports and no later date of it outruns. */
function fromTop(
  article: Article,
  expressions: readonly DateExpression[],
  months: readonly KnownTime[],
  order: NumericOrder,
): Publication | null {
  const latest = Math.max(
    ...expressions.map((expression) => fullDay(asRead(expression, months, order).expression) ?? -Infinity),
  );
  for (const expression of expressions) {
    if (expression.start > article.bodyStart + topLength) return null;
    const reading = asRead(expression, months, order);
    const day = hasDay(expression) ? fullDay(reading.expression) : undefined;
    if (day !== undefined && isPlausible(day) && latest - day <= 1 && isSupported(day, expression, expressions))
      return publication(day, 'dateline', topConfidence * (reading.certain ? 1 : doubt));
  }
  return null;
}

/** The latest full date that is not after the reference day or the known month, if the text supports it. */
function inferred(
  expressions: readonly DateExpression[],
  months: readonly KnownTime[],
  order: NumericOrder,
  today: number | undefined,
): Publication | null {
  const limit =
    months[0] === undefined
      ? (today ?? Infinity)
      : (resolveDays({ start: 0, end: 0, text: '', calendar: 'gregorian', ...months[0] }, undefined)?.to ?? Infinity);
  let latest: number | undefined;
  for (const expression of expressions) {
    const day = fullDay(asRead(expression, months, order).expression);
    if (day !== undefined && isPlausible(day) && day <= limit && (latest === undefined || day > latest)) latest = day;
  }
  const found = expressions.find((expression) => fullDay(asRead(expression, months, order).expression) === latest);
  return latest !== undefined && isSupported(latest, found!, expressions)
    ? publication(latest, 'inferred', confidences.inferred)
    : null;
}

/**
 * News writes the year of days long past (`11 September 2001`) and leaves out its own: on dated articles in English and
 * Vietnamese, 5 of 55 full dates were the day of publication. So one must carry its weekday, or have a date without a year
 * within ten days of it.
 */
function isSupported(day: number, { weekday }: DateExpression, expressions: readonly DateExpression[]): boolean {
  if (weekday !== undefined) return true;
  return expressions.some((other) => {
    if (other.year !== undefined || other.month === undefined || other.day === undefined) return false;
    const near = resolveDays(other, day);
    return near !== undefined && Math.abs(near.from - day) <= supportDays;
  });
}
