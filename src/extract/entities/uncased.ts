/**
 * Names that no dictionary knows in scripts without capitals, found only where something marks them: katakana parted by a
 * dot (アンゲラ・メルケル) or followed by a title (ショルツ首相), and in Arabic and Indic scripts two words after a title.
 * Anything bolder takes nouns for names; the rest waits for evidence of the whole corpus.
 */
import { WordFlag } from '../../model/gazetteer.js';
import { isKatakana } from '../../text/fold.js';
import type { Finding, Reading } from './finding.js';
import { Gap, TokenFlag } from './tokens.js';

/** `findings` and the names found here, in order. `language` is a base language code. */
export function findUncasedNames(reading: Reading, findings: readonly Finding[], language: string): Finding[] {
  const { tokens } = reading;
  const taken = new Uint8Array(tokens.count);
  for (const finding of findings) taken.fill(1, finding.firstToken, finding.lastToken + 1);
  const found: Finding[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if ((tokens.flags[token]! & TokenFlag.dense) !== 0 && language === 'ja')
      token = katakanaName(reading, token, taken, found);
    else if ((tokens.flags[token]! & TokenFlag.uncased) !== 0 && (tokens.words[token]! & WordFlag.title) !== 0)
      afterTitle(reading, token, taken, found);
  }
  if (found.length === 0) return findings.slice();
  return [...findings, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}

const dots = new Set([...'・･＝=·'].map((dot) => dot.charCodeAt(0)));

/** Katakana from `from` on; the unit after it. */
function katakanaEnd(reading: Reading, from: number): number {
  let at = from;
  while (at < reading.text.length && isKatakana(reading.text.codes[at]!)) at++;
  return at;
}

/** Looks at one dense token and those that a dot joins to it; returns the last one used. */
function katakanaName(reading: Reading, token: number, taken: Uint8Array, found: Finding[]): number {
  const { tokens, text } = reading;
  let start = tokens.ends[token]!;
  while (start > tokens.starts[token]! && isKatakana(text.codes[start - 1]!)) start--;
  let last = token;
  let end = tokens.ends[token]!;
  while (
    end > start &&
    end === tokens.ends[last]! &&
    last + 1 < tokens.count &&
    last < token + 3 &&
    isDot(reading, last + 1)
  ) {
    const next = katakanaEnd(reading, tokens.starts[last + 1]!);
    if (next === tokens.starts[last + 1]!) break;
    last++;
    end = next;
  }
  if (taken[token] === 1) return token;
  if (last > token && end - start >= 5) found.push(person(start, end, token, last));
  else titledKatakana(reading, token, found);
  return last;
}

function isDot(reading: Reading, token: number): boolean {
  const { text, tokens } = reading;
  const at = tokens.ends[token - 1]!;
  return tokens.starts[token] === at + 1 && dots.has(text.source.charCodeAt(text.offsets[at]!));
}

/** `ショルツ首相`: three katakana or more, then a title of the language. */
function titledKatakana(reading: Reading, token: number, found: Finding[]): void {
  const { tokens, text, gazetteer } = reading;
  for (let start = tokens.starts[token]!; start < tokens.ends[token]!; start++) {
    const end = katakanaEnd(reading, start);
    if (end === start) continue;
    if (end - start >= 3) {
      let node = 0;
      for (let at = end; at < tokens.ends[token]!; at++) {
        node = gazetteer.words.child(node, text.codes[at]!);
        if (node === 0) break;
        const cell = gazetteer.words.first(node);
        if (cell < 0 || (gazetteer.words.valueAt(cell) & WordFlag.title) === 0) continue;
        found.push(person(start, end, token, token));
        break;
      }
    }
    start = end;
  }
}

/** Two or three words after a title, up to a word of the language's lists or a mark. */
function afterTitle(reading: Reading, title: number, taken: Uint8Array, found: Finding[]): void {
  const { tokens } = reading;
  const lists = WordFlag.stopWord | WordFlag.never | WordFlag.title | WordFlag.organisation | WordFlag.place;
  let first = title + 1;
  // "الرئيس الروسي فلاديمير": places and their adjectives may stand between.
  while (first < tokens.count && first < title + 3 && taken[first] === 1 && tokens.gaps[first] === Gap.space) first++;
  let last = first - 1;
  while (last + 1 < tokens.count && last < first + 2) {
    const next = last + 1;
    if (tokens.gaps[next]! > Gap.hyphen || taken[next] === 1 || (tokens.words[next]! & lists) !== 0) break;
    if ((tokens.flags[next]! & TokenFlag.uncased) === 0 || tokens.ends[next]! - tokens.starts[next]! < 3) break;
    last = next;
  }
  const length = last - first + 1;
  if (length < 2 || length > 3 || last === first + 2) return;
  taken.fill(1, first, last + 1);
  found.push(person(tokens.starts[first]!, tokens.ends[last]!, first, last));
}

function person(start: number, end: number, firstToken: number, lastToken: number): Finding {
  return {
    start,
    end,
    firstToken,
    lastToken,
    type: 'person',
    entry: null,
    isAdjective: false,
    isShort: false,
    isUnsure: true,
    isTentative: false,
  };
}
