/**
 * Judges one line of a page by its words: comment forms, "read also", share bars, copyright, photo credits. The words come
 * from the language packs and from `page-furniture.ts`; whether a line that begins with them is a leftover depends on its length
 * and on what follows the phrase, because `Share prices fell` and `Photo shoots resumed` are news. What is as long as a
 * paragraph stays, always.
 */
import { CharacterClass, classOf } from '../text/characters.js';
import { foldWord } from '../text/fold.js';
import { isAgencyMark } from './agencies.js';
import { coverOf, isBar } from './line-cover.js';
import type { PageLexicon } from './page-lexicon.js';
import { isUnspaced, phraseAt } from './phrase-index.js';

/**
 * `leftover`: no news. `heading`: a leftover that heads a list, `Related articles`, `Share:`. `ending`: a leftover below which
 * nothing of the article comes, `Leave a Reply`, `Tags: …`, `© 2022 …`.
 */
export type Verdict = 'news' | 'leftover' | 'heading' | 'ending';

/** So much of a line is looked at for the phrase that it begins with; the longest has 52 characters. */
const headLength = 64;
/** Longest leftover, with a title behind it: `Baca juga: …`; longer lines are paragraphs. */
export const maxLeftoverLength = 160;
/** Longest copyright notice, list of tags, line of makers. */
const maxNoticeLength = 250;
/**
 * Longest leftovers among the sentences of a page in one line, where a credit runs on into the news (`Photo: AFP The pope …`):
 * behind several words, and behind one.
 */
const maxCutPhraseLength = 80;
const maxCutWordLength = 40;
/** ` contributed to this article.)` has 30. */
const maxThanksLength = 32;
/** Longest call at the end of a line. */
const maxCallLength = 24;
/** `Kommentare (48)`, `Tinggalkan Balasan Batalkan balasan`. */
const maxFormLength = 60;

/** What the line `text` is, wherever it stands; `isCut` if it is a sentence of a page in one line. */
export function judgeLine(text: string, lexicon: PageLexicon, isCut = false): Verdict {
  if (text.length > maxNoticeLength || (isCut && text.length > maxCutPhraseLength)) return 'news';
  const line = foldWord(text.slice(0, headLength));
  // Bullets, arrows and brackets before it: `» Baca juga`, `[Read more]`.
  const bare = beginsPlainly(line) ? line : line.replace(/^[^\p{L}\p{N}©]{1,8}/u, '');
  if (isEnding(text, line, bare, lexicon)) return 'ending';
  if (isMakers(text, bare, lexicon)) return 'leftover';
  if (text.length > maxLeftoverLength) return 'news';
  if (lexicon.wholeLines.has(bare.replace(/[^\p{L}\p{M}]{1,4}$/u, ''))) return 'leftover';
  const verdict = judgePhrase(text, line, bare, lexicon, isCut);
  if (verdict !== 'news') return verdict;
  const isLeftover =
    isCall(text, lexicon) ||
    isBar(text, line, lexicon) ||
    isCredit(text, line, lexicon) ||
    isCounter(line) ||
    (text.includes('+') && /ctrl ?\+ ?enter/i.test(text));
  return isLeftover ? 'leftover' : 'news';
}

/** Whether `line` begins with a letter of an alphabet with capitals, or a digit, as most do: nothing stands before it. */
function beginsPlainly(line: string): boolean {
  const kind = classOf(line.charCodeAt(0));
  return kind === CharacterClass.lower || kind === CharacterClass.upper || kind === CharacterClass.digit;
}

function isEnding(text: string, line: string, bare: string, lexicon: PageLexicon): boolean {
  if (phraseAt(lexicon.endings, bare) !== '' || isCopyright(line)) return true;
  const form = text.length > maxFormLength ? '' : phraseAt(lexicon.commentForms, bare);
  if (form === '') return false;
  const rest = bare.slice(form.length);
  return !/\p{L}/u.test(rest) || coverOf(rest, lexicon).others === 0 || phraseAt(lexicon.leftovers, rest.trim()) !== '';
}

/** What a phrase of the packs at the start of `line` makes of it. */
function judgePhrase(text: string, line: string, bare: string, lexicon: PageLexicon, isCut: boolean): Verdict {
  const atStart = phraseAt(lexicon.leftovers, line);
  const phrase = atStart === '' ? phraseAt(lexicon.leftovers, bare) : atStart;
  if (phrase === '') return 'news';
  const rest = (atStart === '' ? bare : line).slice(phrase.length).trim();
  // `See?` is somebody's word.
  if (!/\p{L}/u.test(rest)) return lexicon.announcers.has(phrase) && /^[?!]/.test(rest) ? 'news' : 'heading';
  if (lexicon.announcers.has(phrase) && !isTitleBehind(text, phrase, rest)) return 'news';
  if (isCut && text.length > maxCutWordLength && !isSeveralWords(phrase)) return 'news';
  // `Foto: …`, `【関連記事】…`, `Copyright 2022 …`, `© AFP`.
  return /^[:\d©(]/.test(rest) || /[:=】]$|©/.test(phrase) || isSeveralWords(phrase) ? 'leftover' : 'news';
}

/**
 * Whether `rest`, behind a phrase like `Read more`, may be what it announces: behind a sign, or behind several words and no sentence. `"Read
 * more books," the governor told students.` is news, and so is the heading `Mehr Geld für Schulen`.
 */
function isTitleBehind(text: string, phrase: string, rest: string): boolean {
  if (/^["”»“']?\s?[:：|>»›→–—(\[-]/u.test(rest)) return true;
  return isSeveralWords(phrase) && !/[.。।؟?!！۔]["”»’」]?$/u.test(text);
}

/** A single word may open any sentence; two words, or four signs of a script without spaces, are a phrase. */
function isSeveralWords(phrase: string): boolean {
  return phrase.includes(' ') || (phrase.length >= 4 && [...phrase.slice(0, 4)].every(isUnspaced));
}

/** `Foto: AFP`, `Photo : Reuters/Maxim Shemetov`, `图：新华社`, `Πηγή: ΑΠΕ-ΜΠΕ`: a word and an agency, or a word for source. */
function isCredit(text: string, line: string, lexicon: PageLexicon): boolean {
  if (text.length > 90) return false;
  const colon = text.search(/[:：]/);
  if (colon < 0) return false;
  // The pattern takes 20 ms to be made ready, so it is asked only where an agency stands behind the colon.
  const credit =
    text
      .slice(colon + 1)
      .split(/[/|,]/, 2)
      .some((part) =>
        isAgencyMark(
          part
            .trim()
            .replace(/[)\]]$/, '')
            .trim(),
        ),
      ) &&
    /^[([]?[\p{L}\p{M}][\p{L}\p{M} ]{0,25}[:：]\s{0,3}(?:\p{L}[\p{L}. -]{1,30}\/)?([\p{L}\p{M}. ]{2,30}?)(?:\s?[/|,].{0,50})?[)\]]?$/u.exec(
      text,
    );
  if (credit && credit[1] !== undefined && isAgencyMark(credit[1].trim())) return true;
  const label = /^[([]?([\p{L}\p{M}]{2,12})\s?[:：](?=\s|\p{Lo})/u.exec(line)?.[1];
  return (
    label !== undefined && lexicon.sourceLabels.has(label) && text.length <= maxFormLength && !/[.!?]\s/.test(text)
  );
}

/** `(Reporting by A. Lind in Oslo; editing by B. Mann)`, `Writers in Dubai contributed to this report.` */
function isMakers(text: string, bare: string, lexicon: PageLexicon): boolean {
  if (/ contributed to this (?:report|story|article)\.?\)?$/i.test(text.slice(-maxThanksLength)))
    return text.length <= maxLeftoverLength;
  const first = phraseAt(lexicon.makers.first, bare);
  if (first === '') return false;
  if (/^[([（]/.test(text)) return /[)\]）]\.?$/.test(text);
  const line = foldWord(text);
  return lexicon.makers.later.some((later) => line.includes(later, first.length));
}

/** `WhatsApp kanalımıza katılmak için tıklayın`: no sentence, and ends in what readers shall do. */
function isCall(text: string, lexicon: PageLexicon): boolean {
  if (text.length > maxCutPhraseLength) return false;
  const end = foldWord(text.slice(-maxCallLength)).replace(/[^\p{L}\p{M}.]{1,4}$/u, '');
  return lexicon.callEndings.some((call) => end.endsWith(call));
}

/** Which photo of a gallery it is: `1/7`. */
function isCounter(line: string): boolean {
  return /^\d{1,3} ?\/ ?\d{1,3}$/.test(line);
}

function isCopyright(line: string): boolean {
  return /^[©(c]/.test(line) && /^(?:©|\(c\)\s?\d{4}|copyright\s?(?:©|\(c\)|\d{4}))/.test(line);
}
