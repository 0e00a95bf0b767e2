/**
 * The date in the dateline of an article: `ANKARA, 3 January (Reuters) –`, `Kompas.com - 03/01/2022`, `JAKARTA, Senin (3/1/2022)`. It
 * opens a line of the top and stands before a bracket or dash, or in brackets. Its year may have to come from the text.
 */
import type { Article } from '../model/article.js';
import type { DateExpression } from '../model/date-expression.js';
import { asRead, completedDay, isPlausible, statesDay, type DocumentTime } from './dates/document-time.js';
import { lacksYear, latestYear, yearOfDateline } from './dates/infer-year.js';
import { fullDay } from './dates/stated.js';

/** A dateline or a date of publication stands within so many characters of the body. */
export const topLength = 300;

/**
 * The day number of the dateline; `certain` where it is stated in full. 'undated' where there is a dateline but nothing gives its
 * year; null where there is none.
 */
export function findDateline(
  article: Article,
  expressions: readonly DateExpression[],
  time: DocumentTime,
): { readonly day: number; readonly certain: boolean } | 'undated' | null {
  let isUndated = false;
  for (const stated of expressions) {
    if (stated.start > article.bodyStart + topLength) break;
    if (!statesDay(stated) || !isDateline(article.text, stated)) continue;
    const { expression, certain } = asRead(stated, time);
    const year = yearOfText(expression, expressions, time);
    const day = year === undefined ? completedDay(expression, time) : fullDay({ ...expression, year });
    if (day !== undefined && isPlausible(day)) return { day, certain: certain && expression.year !== undefined };
    if (expression.year === undefined) isUndated = true;
  }
  return isUndated ? 'undated' : null;
}

/** The year of a dateline without one, where no month is known but the text has full dates near it. */
function yearOfText(
  dateline: DateExpression,
  expressions: readonly DateExpression[],
  time: DocumentTime,
): number | undefined {
  if (!lacksYear(dateline) || time.months.some(({ month }) => month === dateline.month)) return undefined;
  const latest = latestYear(expressions);
  if (latest === undefined) return undefined;
  const fullDays = expressions.flatMap((expression) => fullDay(asRead(expression, time).expression) ?? []);
  return yearOfDateline(dateline, fullDays, latest);
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
