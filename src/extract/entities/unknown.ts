/**
 * What kind of name a run of capitalised words is that no dictionary knows. Signs, strongest first: a title before it, a given
 * name at its head, an initial; words like "river" in it; capitals only. Two or three words without any sign are a person
 * more often than anything else; one word without any sign is a `name`.
 */
import type { EntityType, MentionRule } from '../../model/entity.js';
import { WordFlag, anyGivenName } from '../../model/gazetteer.js';
import { foldedWords } from './finding.js';
import type { Finding, Reading } from './finding.js';
import { hasSurnameShape } from './surname-shape.js';
import { typeOfSyllables } from './syllables.js';
import { Gap, TokenFlag } from './tokens.js';
import { unlistedName } from './unlisted-name.js';

/** Acronyms of news in Latin script that name no organisation. */
const notOrganisations = new Set(
  (
    'tv dna rna aids hiv covid sars pcr gdp url ceo cfo gp pdf dvd cd sms usd eur bc ad am pm pc uv vip suv gps led iq lgbt sim atm ipo ufo mvp ' +
    'hd uhd ai ar vr it hr pr ph bmw ev mri ct icu dj mc km kg gb mb gmt cet cest utc est pst ok no rt rw sos qr id vat kpi faq diy rip xl lng lpg ' +
    'ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi'
  ).split(' '),
);

/** The finding for tokens `first` to `last`; `titled` where a title stands before them. */
export function typeOfUnknown(reading: Reading, first: number, last: number, titled: boolean): Finding {
  const { starts, ends, flags } = reading.tokens;
  let from = first;
  // "Gestern Merkel": the first word of a sentence is part of a name only if the text has it nowhere in lower case.
  if (from < last && (flags[from]! & TokenFlag.opensSentence) !== 0 && reading.lowerWords.has(from, from)) from++;
  const [type, by] = typeOf(reading, from, last, titled && from === first);
  const found = unlistedName(type, by, [starts[from]!, ends[last]!], [from, last]);
  return isTentative(reading, from, last, type, titled) ? { ...found, isTentative: true } : found;
}

function typeOf(reading: Reading, first: number, last: number, titled: boolean): [EntityType, MentionRule] {
  const { words, flags } = reading.tokens;
  const length = last - first + 1;
  const isAcronym =
    (flags[first]! & TokenFlag.allCapitals) !== 0 && reading.tokens.ends[first]! - reading.tokens.starts[first]! <= 6;
  // "глава Ryanair": a Latin name in a text of another script is a company or a product.
  if (reading.isForeignToLatin && reading.text.codes[reading.tokens.starts[first]!]! < 0x250)
    return ['organisation', 'other script'];
  if (titled && !isAcronym) return ['person', 'title'];
  const bySyllables = reading.gazetteer.isSyllabic ? typeOfSyllables(reading, first, last) : undefined;
  if (bySyllables !== undefined) return [bySyllables, bySyllables === 'person' ? 'family name' : 'capitals'];
  // Lê, Đỗ and Han are given or family names, and "le", "do" and "han" words of many languages.
  if (
    (words[first]! & anyGivenName) !== 0 &&
    (length > 1 || reading.tokens.ends[first]! - reading.tokens.starts[first]! > 3)
  )
    return ['person', 'given name'];
  let hasPlaceWord = false;
  let hasInitial = false;
  for (let token = first; token <= last; token++) {
    if ((words[token]! & WordFlag.place) !== 0) hasPlaceWord = true;
    if (length > 1 && (flags[token]! & TokenFlag.initial) !== 0) hasInitial = true;
  }
  if (hasPlaceWord && length > 1) return ['place', 'place word'];
  // "MX Onda", "AC Milan", "UN Environment", and most acronyms alone.
  if (isAcronym && length <= 2)
    return [
      length === 1 && notOrganisations.has(foldedWords(reading, first, first)) ? 'name' : 'organisation',
      'capitals',
    ];
  if (hasInitial) return ['person', 'initial'];
  if (length === 1 && (words[first]! & WordFlag.lastName) !== 0) return ['person', 'last name'];
  if (length === 1 && isBesideSpeech(reading, first)) return ['person', 'verb of saying'];
  if (
    first > 0 &&
    reading.tokens.gaps[first] === Gap.space &&
    (words[first - 1]! & (WordFlag.locative | WordFlag.place)) !== 0
  )
    return ['place', 'preposition'];
  if (hasSurnameShape(foldedWords(reading, last, last)) && length <= 3) return ['person', 'surname shape'];
  if (length >= 2 && length <= 3 && !reading.gazetteer.capitalisesNouns) return ['person', 'capitals'];
  return ['name', 'capitals'];
}

/** "Klein said", "говорит Кличко": of single words beside a verb of saying most are persons. */
function isBesideSpeech(reading: Reading, token: number): boolean {
  const { words, gaps, count } = reading.tokens;
  if (token + 1 < count && gaps[token + 1] === Gap.space && (words[token + 1]! & WordFlag.speech) !== 0) return true;
  return token > 0 && gaps[token] === Gap.space && (words[token - 1]! & WordFlag.speech) !== 0;
}

/** Kept only if the rest of the article confirms it. */
function isTentative(reading: Reading, first: number, last: number, type: EntityType, titled: boolean): boolean {
  const flags = reading.tokens.flags[first]!;
  if (titled) return false;
  if ((flags & TokenFlag.headline) !== 0)
    return type !== 'person' || first === last || (reading.tokens.words[first]! & anyGivenName) === 0;
  if (first !== last) return reading.gazetteer.capitalisesNouns && type === 'name';
  if ((flags & TokenFlag.opensSentence) !== 0)
    return (
      type !== 'person' ||
      (reading.tokens.words[first]! & (anyGivenName | WordFlag.lastName)) === 0 ||
      reading.lowerWords.has(first, last)
    );
  if (reading.lowerWords.has(first, last)) return true;
  if (reading.gazetteer.capitalisesNouns && (flags & TokenFlag.allCapitals) === 0) return true;
  return (flags & TokenFlag.initial) !== 0;
}
