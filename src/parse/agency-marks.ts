/**
 * Finds the marks of agencies and outlets where reports carry them: in the dateline (`KYIV, 3 January (Reuters) –`,
 * `JAKARTA, KOMPAS.com -`, `TTO - `) and at the ends of paragraphs (`./REL`, `(AFP)`, `– dpa`).
 * City and date of a dateline stay readable: they say where and when. A name within a sentence is never touched:
 * `the Associated Press (AP) said`.
 */
import type { Span } from '../model/span.js';
import { creditWords, isAgencyMark, maxMarkLength } from './agencies.js';

/** `SÃO PAULO/RIO DE JANEIRO, quarta-feira, 30 de setembro (Reuters) –` has 70. */
const maxDatelineLength = 90;
/** An agency and a reporter's name. */
const maxBehind = 80;

/** `新华社北京1月3日电`: agency, place, day and the word for a dispatch, without a space. */
const chineseWire = /^(新华社|新華社|中新社|中新网|中央社|央视新闻|路透社|法新社|美联社)[^，。,.]{0,25}[电電讯訊]/;
/** `【カイロ共同】`: the agency is glued to the place. */
const japaneseMark = /(?:共同|時事|ロイター|AFP時事)$/;
/** `【法新社利马电】`. */
const chineseMark =
  /^(新华社|新華社|中新社|中央社|路透社|法新社|美联社|共同社|德新社|塔斯社|俄新社)(?=.{0,25}[电電讯訊]$)/;

/** `(dpa)`, ` – dpa`, ` ANTARA/Reuters` behind the end of a sentence; most tails lack what they need, which is quicker to see. */
const closings: readonly { readonly pattern: RegExp; readonly needs: RegExp }[] = [
  { pattern: /[([（【［]([^()[\]（）【】［］]{2,40})[)\]）】］]\.?$/, needs: /[([（【［]/ },
  { pattern: /\s[–—-]\s?([^–—.!?]{2,40})$/, needs: /[–—-]/ },
  { pattern: /(?<=[.!?…"”»।。۔])\s{1,3}([^.!?\s][^.!?]{1,39})\.?$/, needs: /[.!?…"”»।。۔]\s/ },
];

/** What sets an agency off in a dateline: brackets of all kinds, `/ATSH/`. */
const bracket = /[([（【［]([^()[\]（）【】［］]{2,40})[)\]）】］]|(?<=\s)\/([^/\s][^/]{1,20})\/(?=[\s.,:–—-])/;
/** `МОСКВА, 3 янв - РИА Новости.`, with a reporter's name perhaps. */
const behindDash = /^\s?([^.,–—]{2,30})(?:,\s\p{Lu}[\p{L}-]{1,20}\s\p{Lu}[\p{L}-]{1,20})?\.(?=\s|$)/u;
/** `КИЇВ. 5 січня. УНН.` */
const dotted = /^\p{Lu}[\p{Lu}\s-]{2,30}\.\s[^.]{3,25}\.\s([^.]{2,20})\.\s/u;
/** `به گزارش ایرنا، …`: how Iranian reports open. */
const reportedBy = /^به گزارش (?:خبرگزاری )?([^،,]{2,25})[،,]/u;

/** `(c)`, `/`, `Theo`, `সূত্র:`. */
const credited = new RegExp(`^(?:\\(c\\)\\s|©\\s?|/|(?:${creditWords})(?:\\s?[:：]\\s?|\\s))`, 'i');

/** Marks in the dateline that `line`, the first of a body, may open with; spans of `line`, in any order. */
export function datelineMarks(line: string): Span[] {
  const head = line.slice(0, maxDatelineLength);
  const wire = chineseWire.exec(head);
  if (wire?.[1] !== undefined) return [{ start: wire.index, end: wire.index + wire[1].length }];
  const formula = dotted.exec(head) ?? reportedBy.exec(head);
  if (formula?.[1] !== undefined && isAgencyMark(formula[1].trim())) {
    const start = formula[0].lastIndexOf(formula[1]);
    return [{ start, end: start + formula[1].length }];
  }
  // `PARIS (AFP) La France …`, `【カイロ共同】`: a mark in brackets needs no dash.
  const bracketed = /[([（【［/]/.test(head) ? bracket.exec(head) : null;
  if (bracketed !== null && isDatelineBracket(line, bracketed.index, bracketed[0])) {
    const { 0: whole, 1: content = bracketed[2] ?? '', index } = bracketed;
    if (isAgencyMark(content.trim())) return [{ start: index, end: index + whole.length }];
    const marks = marksAmong(content, index + 1, /[^,，、·=＝\s]+/g);
    if (marks.length > 0) return marks;
  }
  let from = 0;
  if (!/[-‐‑‒–—:：]/.test(head)) return [];
  for (const dash of head.matchAll(/\s?[–—]|\s--?(?=\s)|[-‐‑‒:：](?=\s)/g)) {
    const before = head.slice(0, dash.index);
    if (!opensSentence(before)) break;
    const marks = marksAmong(before.slice(from), from, /[^,()[\]（）]+/g);
    if (marks.length > 0) return marks;
    from = dash.index + dash[0].length;
    const behind = /^\p{Lu}{3}|\p{Nd}/u.test(before) ? behindDash.exec(line.slice(from, from + maxBehind)) : null;
    if (behind?.[1] !== undefined && isAgencyMark(behind[1].trim())) {
      const start = from + behind[0].indexOf(behind[1]);
      return [{ start, end: start + behind[1].length }];
    }
  }
  return [];
}

/** The mark at the end of `line`, with the dash, slash or brackets that set it off, as a span of `line`. */
export function closingMark(line: string): Span | null {
  const end = line.trimEnd().length;
  const from = Math.max(0, end - maxMarkLength - 4);
  const tail = line.slice(from, end);
  // A slash and capitals after the end of a sentence need not be known: `tensionet./REL`.
  const slashed = !tail.includes('/')
    ? null
    : /(?:^|[.!?…"”»)\s])(\/\s?\p{Lu}[\p{Lu}\d-]{1,9}(?:\/\p{Lu}[\p{Lu}\d-]{1,9}){0,3}\/?\.?)$/u.exec(tail);
  if (slashed?.[1] !== undefined && (from > 0 || slashed.index > 0)) return { start: end - slashed[1].length, end };
  if (isAgencyMark(line.trim())) return { start: line.length - line.trimStart().length, end };
  for (const { pattern, needs } of closings) {
    if (!needs.test(tail)) continue;
    const [whole, mark = ''] = pattern.exec(tail) ?? [];
    if (whole !== undefined && isAgencyMark(mark.replace(credited, '').trim()))
      return { start: end - whole.length, end };
  }
  return null;
}

/** The parts of `text` that are marks, each matched by `part`; spans moved on by `offset`. */
function marksAmong(text: string, offset: number, part: RegExp): Span[] {
  const marks: Span[] = [];
  for (const found of text.matchAll(part)) {
    const name = found[0].trim();
    const start = offset + found.index + found[0].indexOf(name);
    const glued = japaneseMark.exec(name)?.[0];
    const leading = chineseMark.exec(name)?.[1];
    if (isAgencyMark(name) || isDomain(name)) marks.push({ start, end: start + name.length });
    else if (leading !== undefined) marks.push({ start, end: start + leading.length });
    else if (glued !== undefined) marks.push({ start: start + name.length - glued.length, end: start + name.length });
  }
  return marks;
}

/** Endings of addresses that serve as names: `KOMPAS.com`, `TEMPO.CO`, `Liputan6.com`, `VnExpress.net`. */
const domainEndings: ReadonlySet<string> = new Set(
  'com co net org info id vn al tr ru ua co.id co.uk com.tr go.id'.split(' '),
);

/** Whether `name` is an address that serves as a name. Most names have no such ending, and what may stand before it is dear to compile. */
export function isDomain(name: string): boolean {
  const point = name.indexOf('.');
  if (point < 0 || !domainEndings.has(name.slice(point + 1).toLowerCase())) return false;
  return /^[\p{L}\d-]{2,30}$/iu.test(name.slice(0, point));
}

/**
 * Whether `bracket` at `index` closes a dateline: nothing like a sentence before it, and one begins behind it.
 * `The Associated Press (AP) said` is no dateline.
 */
function isDatelineBracket(line: string, index: number, bracket: string): boolean {
  const before = line.slice(0, index);
  if (!opensSentence(before)) return false;
  const after = line.slice(index + bracket.length, index + bracket.length + 20);
  // Scripts without capitals show a dateline by place and day: `मॉस्को, 2 जनवरी (भाषा) रूस के …`.
  const isDated = /^[^,،]{2,30}[,،]\s?\S{1,14}\s\S{1,14}\s$/u.test(before);
  // `(앙카라=연합뉴스) 김하나 특파원 = …`
  if (before === '' && /[=＝]/.test(bracket)) return true;
  return (
    /^[【［]/.test(bracket) ||
    /^\s{0,12}(?:[-‐‑‒–—:.,،“"«„‘]|\p{Lu}|$)/u.test(after) ||
    (isDated && /^\s\p{Lo}/u.test(after))
  );
}

/**
 * Whether no sentence runs up to here: `KYIV, 3 January`, `Santiago de los Caballeros, 3 ene`. Parts in small letters
 * are dates, with a number.
 */
function opensSentence(head: string): boolean {
  if ((head.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length > 8) return false;
  return head.split(/[,()[\]（）]/).every((part, index) => {
    const small = part
      .trim()
      .split(/\s+/)
      .filter((word) => /^\p{Ll}/u.test(word)).length;
    return small <= (index === 0 ? 2 : 1) || /\p{Nd}/u.test(part);
  });
}
