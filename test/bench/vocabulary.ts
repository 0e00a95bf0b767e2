/** How one language spells what made-up news is about: events, people and words are numbers until then. */
import { subjects } from './subjects.js';
import { type NewsLanguage, nameSyllables, people } from './words.js';

const firstDay = Date.UTC(2024, 0, 1);
const millisecondsADay = 86_400_000;

/** Day `day` of the news. */
export function dateOf(day: number): Date {
  return new Date(firstDay + day * millisecondsADay);
}

function listOf(list: string): readonly string[] {
  return list.split(list.includes('|') ? '|' : ' ');
}

/** The lists of one language, split. */
export class Vocabulary {
  readonly concepts: readonly string[];
  readonly smallWords: readonly string[];
  readonly places: readonly string[];
  readonly bodies: readonly string[];
  private readonly famous: readonly string[];
  private readonly months: readonly string[];
  private readonly syllables: readonly string[];
  private readonly nameSyllables: readonly string[];

  constructor(readonly language: NewsLanguage) {
    const { concepts, countries } = subjects.get(language.tag)!;
    this.concepts = concepts;
    this.smallWords = listOf(language.smallWords);
    this.places = [...listOf(language.places), ...countries];
    this.bodies = listOf(language.bodies);
    this.famous = listOf(people[language.script]);
    this.months = listOf(language.months);
    const openings = this.smallWords.filter((word) => word.length >= 3).map((word) => word.slice(0, 3));
    this.syllables = [...new Set([...listOf(language.syllables), ...openings])];
    this.nameSyllables = listOf(nameSyllables[language.script]);
  }

  get isDense(): boolean {
    return this.language.script === 'han';
  }

  /** Word `rank` of the tail: two syllables, or three beyond the square of how many there are. */
  tailWord(rank: number): string {
    return this.spell(rank, this.syllables, this.language.tag === 'vi' ? ' ' : '');
  }

  /** Number `rank` of the people in the news: the first are known to dictionaries, the others keep their names. */
  person(rank: number): string {
    return this.famous[rank] ?? this.name([7919 * rank, 104_729 * rank]);
  }

  name(parts: readonly number[]): string {
    const words = parts.map((part) => this.spell(part, this.nameSyllables, ''));
    return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(this.isDense ? '·' : ' ');
  }

  day(day: number): string {
    const date = dateOf(day);
    return this.language.day.replace(/[DMY]/g, (part) => {
      if (part === 'D') return String(date.getUTCDate());
      return part === 'Y' ? String(date.getUTCFullYear()) : this.months[date.getUTCMonth()]!;
    });
  }

  private spell(rank: number, syllables: readonly string[], joint: string): string {
    const base = syllables.length;
    const parts = [syllables[rank % base]!, syllables[Math.floor(rank / base) % base]!];
    if (rank >= base * base) parts.push(syllables[Math.floor(rank / (base * base)) % base]!);
    return parts.join(joint);
  }
}
