/**
 * Organisations that no dictionary knows in scripts without capitals: a word like "ministry" or "university" and the name beside
 * it. A place in it stays as evidence, as an adjective would: 北京大学 is no mention of the city, but speaks of Beijing.
 */
import { WordFlag } from '../../model/gazetteer.js';
import type { DenseWords } from './dense-words.js';
import type { Finding, Reading } from './finding.js';
import { Gap, TokenFlag } from './tokens.js';
import { unlistedName } from './unlisted-name.js';

/** Words of a name beside its head: "बर्मिंघम सिटी फुटबॉल क्लब". */
const mostWords = 3;
/** Units between a place and the head of its organisation in scripts without spaces: 中国林业科学研究院. */
const mostBetween = 6;
/** Units of a head, and of what may follow one up to the next blank: "สำนักงาน" + "คณะกรรมการการอุดมศึกษา". */
const longestHead = 12;
const longestStretch = 20;

const listed =
  WordFlag.stopWord |
  WordFlag.never |
  WordFlag.title |
  WordFlag.place |
  WordFlag.speech |
  WordFlag.joiner |
  WordFlag.locative |
  WordFlag.honorific;

/** `findings`, in order, and the organisations found here. */
export function findUncasedOrganisations(reading: Reading, findings: readonly Finding[]): Finding[] {
  if (reading.gazetteer.headsStand === undefined) return findings.slice();
  const { tokens } = reading;
  const found: Finding[] = [];
  const byToken = new Map<number, Finding>();
  for (const finding of findings)
    for (let token = finding.firstToken; token <= finding.lastToken; token++) byToken.set(token, finding);
  for (let token = 0; token < tokens.count; token++) {
    const isHead = (tokens.words[token]! & WordFlag.organisation) !== 0 && !byToken.has(token);
    if (!isHead || (tokens.flags[token]! & TokenFlag.uncased) === 0) continue;
    const end =
      reading.gazetteer.headsStand === 'behind' ? backFrom(reading, token, byToken) : onFrom(reading, token, byToken);
    if (end === token) continue;
    found.push(organisation(reading, Math.min(token, end), Math.max(token, end)));
    token = Math.max(token, end);
  }
  found.push(...denseOrganisations(reading, findings));
  return merge(findings, found);
}

/** The first token of the name that stands before its head: "दिल्ली विश्वविद्यालय". */
function backFrom(reading: Reading, head: number, byToken: ReadonlyMap<number, Finding>): number {
  let first = head;
  while (
    first > 0 &&
    head - first < mostWords &&
    reading.tokens.gaps[first] === Gap.space &&
    isPart(reading, first - 1, byToken)
  )
    first--;
  return first;
}

/** The last token of the name that stands behind its head: "جامعة بغداد". */
function onFrom(reading: Reading, head: number, byToken: ReadonlyMap<number, Finding>): number {
  const { tokens } = reading;
  if (hasArticle(reading, head)) return head;
  let last = head;
  while (
    last + 1 < tokens.count &&
    last - head < mostWords &&
    tokens.gaps[last + 1] === Gap.space &&
    isPart(reading, last + 1, byToken)
  )
    last++;
  return last;
}

const arabicArticle = [0x627, 0x644];
const hebrewArticle = 0x5d4;
const arabicAnd = 0x648;

/** A noun with its article ends its phrase: "الحكومة" and "הממשלה" are followed by what it does. */
function hasArticle({ text, tokens }: Reading, token: number): boolean {
  const start = tokens.starts[token]!;
  const first = text.codes[start]!;
  return first === hebrewArticle || (first === arabicArticle[0] && text.codes[start + 1] === arabicArticle[1]);
}

/** A place, or a word that no list has. */
function isPart({ text, tokens }: Reading, token: number, byToken: ReadonlyMap<number, Finding>): boolean {
  if ((tokens.flags[token]! & TokenFlag.uncased) === 0) return false;
  const finding = byToken.get(token);
  if (finding !== undefined)
    return finding.type === 'place' && finding.firstToken === token && finding.lastToken === token;
  // "جامعة بغداد وجامعة البصرة" are two: what begins with "and" begins another phrase.
  if (text.codes[tokens.starts[token]!] === arabicAnd) return false;
  return (tokens.words[token]! & listed) === 0 && tokens.ends[token]! - tokens.starts[token]! >= 3;
}

/** 中国林业科学研究院, กระทรวงมหาดไทย: a place and a head in one stretch, or a head and the rest of a short stretch. */
function denseOrganisations(reading: Reading, findings: readonly Finding[]): Finding[] {
  if (reading.dense === undefined) return [];
  return reading.gazetteer.headsStand === 'behind' ? behindPlaces(reading, findings) : fromHeads(reading, findings);
}

function behindPlaces(reading: Reading, findings: readonly Finding[]): Finding[] {
  const { tokens } = reading;
  const found: Finding[] = [];
  findings.forEach((finding, at) => {
    if (finding.type !== 'place' || (tokens.flags[finding.lastToken]! & TokenFlag.dense) === 0) return;
    const limit = Math.min(tokens.ends[finding.lastToken]!, findings[at + 1]?.start ?? Infinity);
    const end = headBehind(reading, finding.end, limit);
    if (end > 0)
      found.push({ ...organisation(reading, finding.firstToken, finding.lastToken), start: finding.start, end });
  });
  return found;
}

/** Where the head ends that stands behind unit `from`, with a few units between at most that no list has; 0 where none does. */
function headBehind({ dense, text }: Reading, from: number, limit: number): number {
  for (let at = from; at < limit && at <= from + mostBetween; at++) {
    const end = headAt(dense!, at, limit);
    if (end > 0) return end;
    const code = text.codes[at]!;
    if ((dense!.starts[at]! & listed) !== 0 || isHiragana(code) || code === possessive) return 0;
  }
  return 0;
}

/** Heads that open a stretch: "กรมปศุสัตว์" whole, a longer stretch as far as a place in it. */
function fromHeads(reading: Reading, findings: readonly Finding[]): Finding[] {
  const { tokens, dense } = reading;
  const found: Finding[] = [];
  let next = 0;
  for (let token = 0; token < tokens.count; token++) {
    if ((tokens.flags[token]! & TokenFlag.dense) === 0) continue;
    const start = tokens.starts[token]!;
    const limit = tokens.ends[token]!;
    const head = headAt(dense!, start, limit);
    while (next < findings.length && findings[next]!.start < start) next++;
    const inside = findings[next];
    if (head === 0 || head === limit || (inside !== undefined && inside.start === start)) continue;
    const isShort = limit - head <= longestStretch;
    const isNear = inside?.type === 'place' && inside.end <= limit && inside.start - head <= mostBetween;
    if (!isShort && !isNear) continue;
    found.push({ ...organisation(reading, token, token), end: isShort ? limit : inside!.end });
  }
  return found;
}

/** The end of the longest head that begins at unit `at`; 0 where none does. */
function headAt({ starts, ends }: DenseWords, at: number, limit: number): number {
  if ((starts[at]! & WordFlag.organisation) === 0) return 0;
  for (let end = Math.min(limit, at + longestHead); end >= at + 2; end--)
    if ((ends[end]! & WordFlag.organisation) !== 0) return end;
  return 0;
}

/** 的, which parts an owner from what it owns. */
const possessive = 0x7684;

function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x309f;
}

function organisation({ tokens }: Reading, first: number, last: number): Finding {
  return unlistedName('organisation', 'organisation word', [tokens.starts[first]!, tokens.ends[last]!], [first, last]);
}

/** All in order; a place inside an organisation counts as an adjective. */
function merge(findings: readonly Finding[], found: readonly Finding[]): Finding[] {
  if (found.length === 0) return findings.slice();
  const inside = (finding: Finding): boolean =>
    finding.type === 'place' && found.some(({ start, end }) => start <= finding.start && finding.end <= end);
  return [...findings.map((finding) => (inside(finding) ? { ...finding, isAdjective: true } : finding)), ...found].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
