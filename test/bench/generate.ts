/**
 * News made to measure: any number of 2 kB articles in twelve languages, the same for the same seed. Events have 1 to 12
 * reports, half of them no more than three; a report tells of the event's people, places, day and figures in its own language, among
 * sentences on other things. Words of the tail are made of syllables, so that the vocabulary grows with the corpus as that of
 * real news does; people, places, bodies and what else is spoken of recur by Zipf's law.
 *
 * It measures speed. Its scores say whether a change broke something, not how good a program is: real news is harder.
 */
import { Random } from './random.js';
import { conceptCount, countryCount } from './subjects.js';
import { dateOf, Vocabulary } from './vocabulary.js';
import { newsLanguages } from './words.js';

/** An article as one line of JSON Lines. */
export interface GeneratedArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date?: string;
}

/** An article with its labels. */
export interface GeneratedReport {
  readonly article: GeneratedArticle;
  /** Language tag. */
  readonly language: string;
  /** Number of its event; reports of one event come one after another. */
  readonly event: number;
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
/** Of the concepts around its subject, those that an event is about. */
const conceptsOfEvent = 8;
const conceptSpread = 20;
const flatConcepts = 100;
const peopleInNews = 5000;
const flatPeople = 30;
const placesInNews = 20 + countryCount;
const flatPlaces = 10;
/** Events a day; a corpus of 10,000 articles spans about a month. */
const eventsADay = 120;
const tailWords = 40_000;
/** Ranks of the tail that are about equally frequent: its most frequent words are still rare ones. */
const flatTail = 300;
/** Of the sentences of a report, those that tell of its event. */
const eventShare = 0.35;
/** Of the sentences of a report, those that name anybody or anything. */
const patternShare = 0.5;

/** What reports of one event have in common. Names and words are numbers until a language spells them. */
interface Event {
  readonly concepts: readonly number[];
  readonly day: number;
  readonly people: readonly number[];
  readonly unknownNames: readonly (readonly number[])[];
  readonly places: readonly number[];
  readonly body: number;
  readonly numbers: readonly number[];
  readonly tail: readonly number[];
}

/** `count` articles by `seed`, all in memory. */
export function generateNews(count: number, seed: number): GeneratedNews {
  const articles: GeneratedArticle[] = [];
  const events: string[][] = [];
  const languages = new Map<string, string>();
  for (const { article, language, event } of generateReports(count, seed)) {
    articles.push(article);
    languages.set(article.id, language);
    (events[event] ??= []).push(article.id);
  }
  return { articles, events, languages };
}

/** The same, one at a time: a million of them are 2.2 GB. */
export function* generateReports(count: number, seed: number): Generator<GeneratedReport> {
  const random = new Random(seed);
  const vocabularies = newsLanguages.map((language) => new Vocabulary(language));
  let written = 0;
  for (let number = 0; written < count; number++) {
    const event = makeEvent(random, Math.floor(number / eventsADay));
    const reports = Math.min(random.zipf(mostReports) + 1, count - written);
    for (let report = 0; report < reports; report++) {
      const id = `a${String(written++).padStart(7, '0')}`;
      const vocabulary = pickLanguage(random, vocabularies);
      const article = new Reporter(random, vocabulary, event).write(id);
      yield { article, language: vocabulary.language.tag, event: number };
    }
  }
}

function makeEvent(random: Random, day: number): Event {
  const subject = random.below(conceptCount);
  return {
    concepts: Array.from({ length: conceptsOfEvent }, () => (subject + random.below(2 * conceptSpread)) % conceptCount),
    day,
    people: [random.zipf(peopleInNews, flatPeople), random.zipf(peopleInNews, flatPeople)],
    unknownNames: [unknownName(random), unknownName(random)],
    places: [random.zipf(placesInNews, flatPlaces), random.zipf(placesInNews, flatPlaces)],
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
    const date = dateOf(published).toISOString().slice(0, 10);
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
    switch (slot) {
      case 'P':
      case 'Q':
        return onEvent ? vocabulary.person(event.people[slot === 'P' ? 0 : 1]!) : this.anyone();
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
        return vocabulary.concepts[onEvent ? random.pick(event.concepts) : random.zipf(conceptCount, flatConcepts)]!;
      default:
        return vocabulary.tailWord(onEvent ? random.pick(event.tail) : random.zipf(tailWords, flatTail));
    }
  }

  /** Half of those who have a say are known far and wide. */
  private anyone(): string {
    const { random, vocabulary } = this;
    return random.next() < 0.5
      ? vocabulary.person(random.zipf(peopleInNews, flatPeople))
      : vocabulary.name(unknownName(random));
  }

  /** Most places in the news are small ones. */
  private anyPlace(): string {
    const { random, vocabulary } = this;
    return random.next() < 0.4
      ? vocabulary.places[random.zipf(placesInNews, flatPlaces)]!
      : vocabulary.name([random.below(24 ** 3)]);
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
