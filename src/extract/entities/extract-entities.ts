/**
 * The names of a document: who, which organisations, where. Dictionary first, then what the article itself supports, then
 * capitalised runs and titles for the names that no dictionary knows, then who is who. The steps are the files of this folder.
 */
import type { Document } from '../../model/document.js';
import type { Entity, EntityMention, EntityType } from '../../model/entity.js';
import type { Gazetteer, GazetteerEntry } from '../../model/gazetteer.js';
import type { Language } from '../../model/calendar.js';
import { foldedString } from '../../text/fold.js';
import type { FoldedText } from '../../text/fold.js';
import { type PreparedText, prepareText } from '../../text/prepared-text.js';
import { isMarked } from '../../text/marks.js';
import { identify } from './coreference.js';
import type { Identified } from './coreference.js';
import { denseWords } from './dense-words.js';
import { findDictionaryNames } from './dictionary.js';
import type { Finding, Reading } from './finding.js';
import { LowerWords } from './lower-words.js';
import { settleRuns } from './runs.js';
import { dropUnsupported } from './support.js';
import { tokenise } from './tokenise.js';
import { TokenFlag } from './tokens.js';
import { findUncasedOrganisations } from './uncased-organisations.js';
import { findUncasedNames } from './uncased.js';

/** Share of capitals below which a text in a cased script has lost them. */
const fewCapitals = 0.002;
const endOfLatin = 0x250;

/**
 * Every entity that `document` names, in order of first appearance. Spans are offsets into the article's text. Only
 * `document.readable` is read, so what the parser took for noise is not among them. `language` is that of `gazetteer` and of the
 * table of words in `text`, which is for texts that are alike in `readsMarks`.
 */
export function extractEntities(
  document: Document,
  gazetteer: Gazetteer,
  language: Language,
  text = prepareText(document.readable),
): Entity[] {
  const reading = read(document.readable, gazetteer, text);
  const { known: listed, nested } = findDictionaryNames(reading);
  const known = dropUnsupported(reading, listed);
  const cased = reading.isCaseless ? known : settleRuns(reading, known);
  const named = findUncasedNames(reading, cased, language.code);
  const findings = findUncasedOrganisations(reading, named);
  const identified = identify(reading, nested.length === 0 ? findings : [...findings, ...nested].sort(byPlace));
  return assemble(reading, identified, document.article.text);
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || b.end - a.end;
}

/** Whether accents tell the words of `readable` apart: a Vietnamese text that is typed with them. */
export function readsMarks(readable: string, { isSyllabic }: Gazetteer): boolean {
  return isSyllabic && isMarked(readable);
}

function read(readable: string, gazetteer: Gazetteer, { folded: text, words }: PreparedText): Reading {
  const hasMarks = readsMarks(readable, gazetteer);
  const tokens = tokenise(text, gazetteer, hasMarks, words);
  const folded = hasMarks ? lowerString(text) : foldedString(text);
  const lowerWords = new LowerWords(folded, tokens);
  let cased = 0;
  let capitals = 0;
  let latin = 0;
  for (let token = 0; token < tokens.count; token++) {
    const flags = tokens.flags[token]!;
    if ((flags & (TokenFlag.dense | TokenFlag.uncased | TokenFlag.number)) !== 0) continue;
    cased++;
    if ((flags & TokenFlag.upper) !== 0) capitals++;
    else lowerWords.add(token);
    if (text.codes[tokens.starts[token]!]! < endOfLatin) latin++;
  }
  return {
    text,
    folded,
    tokens,
    gazetteer,
    dense: denseWords(text, tokens, gazetteer.words),
    lowerWords,
    isCaseless: cased > 8 && capitals < fewCapitals * cased,
    readsMarks: hasMarks,
    isForeignToLatin: latin * 2 < cased,
    words,
  };
}

/** As `foldedString`, but with accents. */
function lowerString({ source, offsets, codes, length }: FoldedText): string {
  let lower = '';
  for (let at = 0; at < length; at++) {
    const code = source.charCodeAt(offsets[at]!);
    lower += code < 0x80 ? String.fromCharCode(codes[at]!) : source.charAt(offsets[at]!).toLowerCase().charAt(0);
  }
  return lower;
}

/** An entity while its mentions are gathered; `entry` is null where no dictionary knows it. */
interface Gathered {
  readonly id: string;
  readonly entry: GazetteerEntry | null;
  readonly type: EntityType;
  name: string;
  readonly mentions: EntityMention[];
  readonly adjectives: EntityMention[];
  /** How many mentions seem to be of each of `kinds`; undefined where it is known. */
  votes: number[] | undefined;
}

/** Gathers findings by identity. */
function assemble(reading: Reading, identified: readonly Identified[], text: string): Entity[] {
  const byId = new Map<string, Gathered>();
  for (const { finding, id, type, entry } of identified) {
    const mention = mentionOf(reading, finding, text);
    let entity = byId.get(id);
    if (entity === undefined) {
      const name = entry === null ? oneLine(mention.text) : entry.name;
      entity = { id, entry, type, name, mentions: [], adjectives: [], votes: undefined };
      byId.set(id, entity);
    }
    if (entry === null) {
      if (mention.text.length > entity.name.length && !finding.isAdjective) entity.name = oneLine(mention.text);
      entity.votes ??= kinds.map(() => 0);
      const kind = kinds.indexOf(type);
      if (kind >= 0) entity.votes[kind]!++;
    }
    (finding.isAdjective ? entity.adjectives : entity.mentions).push(mention);
  }
  return Array.from(byId.values(), entityOf);
}

/** Written out: to copy objects of several shapes is dear. */
function entityOf({ id, entry, type: known, name, mentions, adjectives, votes }: Gathered): Entity {
  const type = votes === undefined ? known : mostVoted(votes);
  const within = entry?.within;
  const standsFor = entry?.standsFor;
  if (within === undefined)
    return standsFor === undefined
      ? { id, type, name, mentions, adjectives }
      : { id, type, name, standsFor, mentions, adjectives };
  return standsFor === undefined
    ? { id, type, name, within, mentions, adjectives }
    : { id, type, name, within, standsFor, mentions, adjectives };
}

/** Where the mentions of one name seem to be of several kinds, the most frequent one; of equals, the one that says most. */
function mostVoted(votes: readonly number[]): EntityType {
  const most = Math.max(...votes);
  return most === 0 ? 'name' : kinds[votes.indexOf(most)]!;
}

const kinds: readonly EntityType[] = ['person', 'organisation', 'place', 'event'];

function mentionOf(reading: Reading, finding: Finding, text: string): EntityMention {
  const { offsets } = reading.text;
  const start = offsets[finding.start]!;
  const end = offsets[finding.end]!;
  return { text: text.slice(start, end), start, end, by: finding.by };
}

/** A name that was wrapped over two lines, on one. */
function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ');
}
