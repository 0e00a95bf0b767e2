/**
 * News made to measure: any number of 2 kB articles in twelve languages, the same for the same seed. Events have 1 to 12
 * reports, half of them no more than three; a report tells of the event's people, places, day and figures in its own language, among
 * sentences on other things. Words of the tail are made of syllables, so that the vocabulary grows with the corpus as that of
 * real news does; people, places and bodies recur by Zipf's law.
 *
 * It measures speed. Its scores say whether a change broke something, not how good a program is: real news is harder.
 */
import { Random } from './random.js';
import { type NewsLanguage, nameSyllables, newsLanguages, people } from './words.js';

/** An article as one line of JSON Lines. */
export interface GeneratedArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date?: string;
}

export interface GeneratedNews {
  readonly articles: readonly GeneratedArticle[];
  /** Ids of the articles of each event. */
  readonly events: readonly (readonly string[])[];
  /** Language tag by article id. */
  readonly languages: ReadonlyMap<string, string>;
}

const bytesOfArticle = 2000;
const mostReports = 12;
/** Events a day; a corpus of 10,000 articles spans about a month. */
const eventsADay = 120;
const tailWords = 40_000;
/** Ranks of the tail that are about equally frequent: its most frequent words are still rare ones. */
const flatTail = 300;
const firstDay = Date.UTC(2024, 0, 1);
const millisecondsADay = 86_400_000;
/** Of the sentences of a report, those that tell of its event. */
const eventShare = 0.35;
/** Of the sentences of a report, those that name anybody or anything. */
const patternShare = 0.5;

/** What reports of one event have in common. Names and words are numbers until a language spells them. */
interface Event {
  readonly kind: number;
  readonly day: number;
  readonly people: readonly number[];
  readonly unknownNames: readonly (readonly number[])[];
  readonly places: readonly number[];
  readonly body: number;
  readonly numbers: readonly number[];
  readonly tail: readonly number[];
}

/** `count` articles by `seed`. */
export function generateNews(count: number, seed: number): GeneratedNews {
  const random = new Random(seed);
  const vocabularies = newsLanguages.map((language) => new Vocabulary(language));
  const articles: GeneratedArticle[] = [];
  const events: string[][] = [];
  const languages = new Map<string, string>();
  while (articles.length < count) {
    const event = makeEvent(random, Math.floor(events.length / eventsADay));
    const reports = Math.min(random.zipf(mostReports) + 1, count - articles.length);
    const ids: string[] = [];
    for (let report = 0; report < reports; report++) {
      const id = `a${String(articles.length).padStart(7, '0')}`;
      const vocabulary = pickLanguage(random, vocabularies);
      articles.push(new Reporter(random, vocabulary, event).write(id));
      languages.set(id, vocabulary.language.tag);
      ids.push(id);
    }
    events.push(ids);
  }
  return { articles, events, languages };
}

function makeEvent(random: Random, day: number): Event {
  return {
    kind: random.below(8),
    day,
    people: [random.zipf(24), random.zipf(24)],
    unknownNames: [unknownName(random), unknownName(random)],
    places: [random.zipf(20), random.zipf(20)],
    body: random.zipf(6),
    numbers: [10 + random.below(90), 100 + random.below(9900)],
    tail: Array.from({ length: 8 }, () => random.below(tailWords)),
  };
}

/** Two words of two or three syllables. */
function unknownName(random: Random): number[] {
  return Array.from({ length: 2 }, () => random.below(24 ** 3));
}

function pickLanguage(random: Random, vocabularies: readonly Vocabulary[]): Vocabulary {
  let left = random.next() * vocabularies.reduce((sum, { language }) => sum + language.weight, 0);
  return vocabularies.find(({ language }) => (left -= language.weight) < 0) ?? vocabularies[0]!;
}

function listOf(list: string): readonly string[] {
  return list.split(list.includes('|') ? '|' : ' ');
}

/** The lists of one language, split. */
class Vocabulary {
  readonly events: readonly (readonly string[])[];
  readonly smallWords: readonly string[];
  readonly places: readonly string[];
  readonly bodies: readonly string[];
  readonly people: readonly string[];
  private readonly months: readonly string[];
  private readonly syllables: readonly string[];
  private readonly nameSyllables: readonly string[];

  constructor(readonly language: NewsLanguage) {
    this.events = language.events.map(listOf);
    this.smallWords = listOf(language.smallWords);
    this.places = listOf(language.places);
    this.bodies = listOf(language.bodies);
    this.people = listOf(people[language.script]);
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

  name(parts: readonly number[]): string {
    const words = parts.map((part) => this.spell(part, this.nameSyllables, ''));
    return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(this.isDense ? '·' : ' ');
  }

  day(day: number): string {
    const date = new Date(firstDay + day * millisecondsADay);
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

/** Writes one report. */
class Reporter {
  constructor(
    private readonly random: Random,
    private readonly vocabulary: Vocabulary,
    private readonly event: Event,
  ) {}

  write(id: string): GeneratedArticle {
    const { random, vocabulary, event } = this;
    const title = this.sentence(true).replace(/[.。।]$/, '');
    const published = event.day + random.below(2);
    const isDated = random.next() < 0.7;
    let text = isDated ? '' : `${vocabulary.day(published)}. `;
    while (Buffer.byteLength(text) < bytesOfArticle) {
      const pattern = random.next() < patternShare;
      text += pattern ? this.sentence(random.next() < eventShare / patternShare) : this.filler();
      text += random.next() < 0.2 ? '\n\n' : vocabulary.isDense ? '' : ' ';
    }
    const date = new Date(firstDay + published * millisecondsADay).toISOString().slice(0, 10);
    return { id, title, text: text.trim(), ...(isDated ? { date } : {}) };
  }

  /** A sentence on the event, or on something else. */
  private sentence(onEvent: boolean): string {
    const { language } = this.vocabulary;
    const filled = this.random
      .pick(language.patterns)
      .replace(/\{([A-Z])\}/g, (_, slot: string) => this.fill(slot, onEvent));
    return filled.charAt(0).toUpperCase() + filled.slice(1) + this.fullStop();
  }

  private fill(slot: string, onEvent: boolean): string {
    const { random, vocabulary, event } = this;
    const kind = onEvent ? event.kind : random.below(8);
    switch (slot) {
      case 'P':
      case 'Q':
        return onEvent ? vocabulary.people[event.people[slot === 'P' ? 0 : 1]!]! : this.anyone();
      case 'X':
        return vocabulary.name(onEvent ? random.pick(event.unknownNames) : unknownName(random));
      case 'L':
        return onEvent ? vocabulary.places[random.pick(event.places)]! : this.anyPlace();
      case 'O':
        return vocabulary.bodies[onEvent ? event.body : random.zipf(6)]!;
      case 'D':
        return vocabulary.day(onEvent ? event.day : event.day - random.below(400));
      case 'N':
        return String(onEvent ? random.pick(event.numbers) : random.below(2000));
      case 'T':
        return random.pick(vocabulary.events[kind]!);
      default:
        return vocabulary.tailWord(onEvent ? random.pick(event.tail) : random.zipf(tailWords, flatTail));
    }
  }

  /** Half of those who have a say are known far and wide. */
  private anyone(): string {
    const { random, vocabulary } = this;
    return random.next() < 0.5 ? vocabulary.people[random.zipf(24)]! : vocabulary.name(unknownName(random));
  }

  /** Most places in the news are small ones. */
  private anyPlace(): string {
    const { random, vocabulary } = this;
    return random.next() < 0.4 ? vocabulary.places[random.zipf(20)]! : vocabulary.name([random.below(24 ** 3)]);
  }

  /** Small words and words of the tail, a dozen of them. */
  private filler(): string {
    const { random, vocabulary } = this;
    const words = Array.from({ length: 8 + random.below(8) }, () =>
      random.next() < 0.6
        ? vocabulary.smallWords[random.zipf(vocabulary.smallWords.length)]!
        : vocabulary.tailWord(random.zipf(tailWords, flatTail)),
    );
    const sentence = words.join(vocabulary.isDense ? '' : ' ');
    return sentence.charAt(0).toUpperCase() + sentence.slice(1) + this.fullStop();
  }

  private fullStop(): string {
    if (this.vocabulary.isDense) return '。';
    return this.vocabulary.language.script === 'devanagari' ? '।' : '.';
  }
}
