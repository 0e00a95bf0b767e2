/**
 * When an article was published: what its metadata and header lines state, in their order of trust; else a dateline; else a full date
 * at the top, else the latest of the text, if something beside it supports it. A month that a label states (` date 2022-01`) publishes nothing
 * by itself.
 */
import { isoDayOf, parseIsoDay } from '../math/iso-day.js';
import type { Article, DateOrigin } from '../model/article.js';
import type { DateExpression, NumericOrder } from '../model/date-expression.js';
import type { Publication } from '../model/date-mention.js';
import { findDateline, topLength } from './dateline.js';
import { asRead, completedDay, isPlausible, statesDay, type DocumentTime } from './dates/document-time.js';
import type { DateLexicon } from './dates/lexicon.js';
import type { KnownTime } from './dates/order.js';
import { resolveDays } from './dates/resolve.js';
import { fullDay, readStated, type StatedTime } from './dates/stated.js';

/** Trust in each origin; an ambiguous day or an inferred year takes some away. Estimates, to be calibrated on dated corpora. */
const confidences: Readonly<Record<DateOrigin, number>> = {
  declared: 0.98,
  markup: 0.9,
  header: 0.9,
  dateline: 0.8,
  url: 0.85,
  inferred: 0.3,
};
const topConfidence = 0.6;
const doubt = 0.7;
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
  const documentTime = { months, order, today };
  for (const { from, time } of stated) {
    const found = time === null ? undefined : statedDay(time, documentTime);
    if (found !== undefined)
      return publication(found.day, from, confidences[from] * (found.certain ? 1 : doubt), time?.time);
  }
  const dateline = findDateline(article, expressions, documentTime);
  // A dateline whose year nothing tells is the day of publication all the same: no other date is.
  if (dateline === 'undated') return null;
  if (dateline !== null)
    return publication(dateline.day, 'dateline', confidences.dateline * (dateline.certain ? 1 : doubt));
  return fromTop(article, expressions, documentTime) ?? inferred(expressions, documentTime);
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

function statedDay({ expression }: StatedTime, time: DocumentTime): { day: number; certain: boolean } | undefined {
  const reading = asRead(expression, time);
  if (reading.expression.day === undefined) return undefined;
  const day = fullDay(reading.expression);
  if (day !== undefined) return isPlausible(day) ? { day, certain: reading.certain } : undefined;
  const days = completedDay(reading.expression, time);
  return days === undefined ? undefined : { day: days, certain: false };
}

/** A full date near the top that the text supports and no later date of it outruns. */
function fromTop(article: Article, expressions: readonly DateExpression[], time: DocumentTime): Publication | null {
  let latest = -Infinity;
  for (const expression of expressions)
    latest = Math.max(latest, fullDay(asRead(expression, time).expression) ?? -Infinity);
  for (const expression of expressions) {
    if (expression.start > article.bodyStart + topLength) return null;
    const reading = asRead(expression, time);
    const day = statesDay(expression) ? fullDay(reading.expression) : undefined;
    if (day === undefined || !isPlausible(day) || latest - day > 1) continue;
    if (isFirstSentence(article, expression) || isSupported(day, expression, expressions))
      return publication(day, 'dateline', topConfidence * (reading.certain ? 1 : doubt));
  }
  return null;
}

/** `3 janar 2022. Presidenti foli`: the text begins with a date that is a sentence of its own. */
function isFirstSentence({ text, bodyStart }: Article, { start, end, year }: DateExpression): boolean {
  if (year === undefined || start < bodyStart || text.slice(bodyStart, start).trim() !== '') return false;
  return /^\s?[.。।։]\s*[\p{Lu}\p{Lt}\p{Lo}]/u.test(text.slice(end, end + 8));
}

/** The latest full date that is not after the reference day or the known month, if the text supports it. */
function inferred(expressions: readonly DateExpression[], time: DocumentTime): Publication | null {
  const { months, today } = time;
  const limit =
    months[0] === undefined
      ? (today ?? Infinity)
      : (resolveDays({ start: 0, end: 0, text: '', calendar: 'gregorian', ...months[0] }, undefined)?.to ?? Infinity);
  let latest: number | undefined;
  for (const expression of expressions) {
    const day = fullDay(asRead(expression, time).expression);
    if (day !== undefined && isPlausible(day) && day <= limit && (latest === undefined || day > latest)) latest = day;
  }
  const found = expressions.find((expression) => fullDay(asRead(expression, time).expression) === latest);
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
