/** A tokenised text with the questions that every rule of the date grammar asks of it. Positions are token indices. */
import { CharacterClass, classOf } from '../../text/characters.js';
import { foldPhrase } from './glyphs.js';
import type { DateLexicon } from './lexicon.js';
import type { Token } from './tokens.js';
import { Role } from './word-trie.js';

export const Mark = {
  period: 0x2e,
  comma: 0x2c,
  slash: 0x2f,
  hyphen: 0x2d,
  colon: 0x3a,
  open: 0x28,
  close: 0x29,
  apostrophe: 0x27,
  ordinal: 0xba,
} as const;

const nameBefore = /\p{Lu}\p{L}+\s(?:d[aeo]s?\s)?$/u;
const nameBehind = /^\s\p{Lu}\p{L}/u;

export class Sentence {
  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly lexicon: DateLexicon,
  ) {}

  at(i: number): Token | undefined {
    return this.tokens[i];
  }

  surface(i: number): string {
    const token = this.tokens[i];
    return token === undefined ? '' : this.text.slice(token.start, token.end);
  }

  has(i: number, roles: number): boolean {
    const word = this.tokens[i]?.word;
    return word !== undefined && (word.roles & roles) !== 0;
  }

  isMark(i: number, mark: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && token.kind === 'mark' && token.value === mark;
  }

  isGlued(i: number): boolean {
    return this.tokens[i]?.glued === true;
  }

  isWordGlued(i: number): boolean {
    const token = this.tokens[i];
    if (token === undefined || !token.glued || (token.kind !== 'other' && token.kind !== 'word')) return false;
    const kind = classOf(this.text.charCodeAt(token.start));
    return kind !== CharacterClass.separator && kind !== CharacterClass.boundary;
  }

  /** A word behind a date that turns it: `lundi dernier`. */
  isTurnBehind(i: number): boolean {
    return !this.lexicon.turnsBeforeOnly && this.has(i, Role.turn);
  }

  /**
   * A month or weekday alone, with its capital, that goes on a name: `June Carter`; and where months are written small, `Plácido Domingo`,
   * `Plaza de Mayo`. A word that announces a date settles it.
   */
  isPartOfName(i: number): boolean {
    if (this.isAnnounced(i)) return false;
    const { start, end } = this.tokens[i]!;
    if (this.lexicon.smallNames && /\p{Lu}/u.test(this.text.charAt(start)))
      return nameBefore.test(this.text.slice(Math.max(0, start - 24), start));
    return (
      this.lexicon.capitalised &&
      this.has(i, Role.month) &&
      nameBehind.test(this.text.slice(end, end + 3)) &&
      !this.has(i + 1, ~0)
    );
  }

  /** Words that may stand between the parts of a date: connectors, and `bulan`, `muajin`, `năm` before the part that they name. */
  isConnector(i: number): boolean {
    const word = this.tokens[i]?.word;
    if (word === undefined || word.roles & (Role.month | Role.weekday)) return false;
    return (word.roles & Role.connector) !== 0 || ((word.roles & Role.unit) !== 0 && word.unit !== 'week');
  }

  /** A word before position `i` that marks a date: `on`, `since`, `pada`. One connector may stand between. */
  isAnnounced(i: number): boolean {
    if (this.has(i - 1, Role.before) && !this.has(i - 1, Role.month)) return true;
    if (
      this.has(i - 1, Role.range) &&
      (this.has(i - 2, Role.month | Role.weekday) || this.at(i - 2)?.kind === 'number')
    )
      return true;
    if (/^.{1,4}['’]/u.test(this.surface(i))) return true; // French packs may list `d'avril` as one word
    if (this.isConnector(i - 1) && (this.has(i - 1, Role.unit) || this.has(i - 2, Role.before))) return true;
    return this.isMark(i - 1, Mark.apostrophe) && this.isElided(i - 2);
  }

  /** `d’`, `dell’`, `l’`: a short word that lost its vowel. */
  private isElided(i: number): boolean {
    const token = this.tokens[i];
    return (
      token !== undefined &&
      token.kind !== 'number' &&
      /(^|\P{L})(d|l|dell|nell|all|sull|dall)$/iu.test(this.text.slice(Math.max(token.start, token.end - 6), token.end))
    );
  }

  /** Nothing but the tokens from `from` to `next` stands on their line. */
  isLine(from: number, next: number): boolean {
    const isEdge = (i: number) => this.tokens[i] === undefined || this.tokens[i]!.kind === 'break';
    return isEdge(from - 1) && (isEdge(next) || (this.isMark(next, Mark.period) && isEdge(next + 1)));
  }

  /** Japanese and Chinese particles between the parts of a date: 10月の2日, 下周的周五. */
  pastParticle(i: number): number {
    return this.isGlued(i) && /^[の的]$/.test(this.surface(i)) ? i + 1 : i;
  }

  isDay(i: number): boolean {
    const token = this.tokens[i];
    return (
      token !== undefined &&
      token.kind === 'number' &&
      token.digits <= 2 &&
      token.value >= 1 &&
      token.value <= 31 &&
      !this.isTainted(i)
    );
  }

  isFourDigits(i: number): boolean {
    const token = this.tokens[i];
    return (
      token !== undefined && token.kind === 'number' && token.digits === 4 && token.value >= 1000 && token.value < 3000
    );
  }

  /** The number at `i` is a price, part of a code or of a longer number: `$5`, `F16`, `1,200`, `2:1`. */
  isTainted(i: number): boolean {
    const token = this.tokens[i]!;
    const before = this.tokens[i - 1];
    if (!token.glued || before === undefined) return false;
    if (before.kind === 'other')
      return (
        /[\p{L}\p{N}\p{Sc}#@_=+&*]$/u.test(this.text.slice(before.end - 1, before.end)) &&
        !isDense(this.text.charCodeAt(before.end - 1))
      );
    if (before.kind !== 'mark' || !before.glued || this.tokens[i - 2]?.kind !== 'number') return false;
    return before.value === Mark.comma || before.value === Mark.period || before.value === Mark.colon;
  }

  /** The number at `i` goes on behind: decimals, `%`, a unit, a clock. */
  isContinued(i: number): boolean {
    const next = this.tokens[i + 1];
    if (next === undefined || !next.glued) return false;
    if (next.kind === 'mark') {
      const goesOn = this.tokens[i + 2]?.kind === 'number' && this.tokens[i + 2]!.glued;
      return goesOn && (next.value === Mark.comma || next.value === Mark.period || next.value === Mark.colon);
    }
    if (next.kind === 'other')
      return /^[%‰\p{Sc}]/u.test(this.text.slice(next.start, next.start + 1)) || this.isUnitGlued(i + 1);
    return false;
  }

  /** Letters glued to a number that are neither an ordinal nor an ending: `5G`, `3km`. */
  private isUnitGlued(i: number): boolean {
    return this.isWordGlued(i) && !this.isOrdinal(i) && !isDense(this.text.charCodeAt(this.tokens[i]!.start));
  }

  /** What is glued to a day number: `3rd`, `1er`, `1º`, and in inflecting languages any short ending (`3-án`, `3га`). */
  isOrdinal(i: number): boolean {
    const token = this.tokens[i];
    if (token === undefined || !token.glued) return false;
    if (token.kind === 'mark') return token.value === Mark.ordinal;
    if (!this.isWordGlued(i)) return false;
    const letters = this.surface(i);
    return (
      letters.length <= 5 &&
      (this.lexicon.ordinals.has(foldPhrase(letters)) || (this.lexicon.maxEnding > 2 && letters.length <= 4))
    );
  }

  /** After a day number: past an ordinal ending, glued (`3rd`), hyphenated (`3-го`) or behind an apostrophe (`3'te`). */
  pastOrdinal(i: number): number {
    if (this.isOrdinal(i)) return i + 1;
    const isHinge =
      this.isGlued(i) && (this.isMark(i, Mark.hyphen) || this.isMark(i, Mark.apostrophe) || this.isMark(i, Mark.colon));
    return isHinge && this.isOrdinal(i + 1) ? i + 2 : i;
  }
}

function isDense(code: number): boolean {
  return classOf(code) === CharacterClass.dense;
}
