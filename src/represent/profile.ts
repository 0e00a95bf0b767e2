/**
 * Documents as weighted vectors, in two spaces: one for comparing within a language, one across languages. One shared space
 * costs 1.3 points of F1: in a language, every word counts; across, names, numbers and what two spellings share. What a
 * feature weighs is decided in `weigher.ts`.
 */
import { mostFeatures } from '../config.js';
import { dayNumber } from '../math/iso-day.js';
import type { Publication } from '../model/date-mention.js';
import type { ProfiledCorpus, Profile } from '../model/profile.js';
import type { Bag, Newcomers } from '../model/bag.js';
import { BagColumns } from './bag-columns.js';
import { CorpusStatistics, Translation } from './corpus-statistics.js';
import { factsOf } from './feature-facts.js';
import { VectorColumns } from './vector-columns.js';
import { Weigher } from './weigher.js';

/** What a profile is made from. */
export interface Described {
  readonly id: string;
  readonly language: string;
  readonly published: Publication | null;
}

/** The documents of one language. */
interface Part {
  readonly bags: BagColumns;
  /** Profiles with the numbers of their bags. */
  documents: { readonly profile: Profile; readonly bag: number }[];
}

/** Takes the documents of a corpus one by one, in any order, and weighs them when all are there. */
export class CorpusBuilder {
  private statistics = new CorpusStatistics();
  private parts = new Map<string, Part>();

  /** Documents come as bags of one vocabulary after the other; each is told by its number, from 0. */
  private translations: Translation[] = [];

  /** Takes over what the vocabulary of that number has learned. */
  learn(vocabulary: number, newcomers: Newcomers): void {
    if (newcomers.isFirst) this.translations[vocabulary] = new Translation(this.statistics);
    this.translations[vocabulary]!.learn(newcomers);
  }

  /** Counts in the document whose features are `bag`, in the ids of the vocabulary of that number. */
  addBag(vocabulary: number, { id, language, published }: Described, bag: Bag): void {
    const translated = this.translations[vocabulary]!.translate(bag);
    this.statistics.add(translated);
    let part = this.parts.get(language);
    if (part === undefined) this.parts.set(language, (part = { bags: new BagColumns(), documents: [] }));
    const profile: Profile = {
      id,
      language,
      day: published === null ? null : dayNumber(published.date),
      dayShare: published?.time === undefined ? null : shareOfDay(published.time),
      dayConfidence: published?.confidence ?? 0,
    };
    part.documents.push({ profile, bag: part.bags.add(translated) });
  }

  /**
   * Profiles of all documents added, which are then let go: the builder is empty. Entities whose ids stand in `same` count as those that they
   * were found to be; documents whose ids stand in `copies` count for nothing and get no profile.
   */
  build(
    same: ReadonlyMap<string, { readonly id: string }> = new Map(),
    copies: ReadonlyMap<string, unknown> = new Map(),
  ): ProfiledCorpus {
    const { statistics, parts } = this;
    // Tables of every word of the corpus, which nobody asks again.
    this.statistics = new CorpusStatistics();
    this.translations = [];
    this.parts = new Map();
    for (const part of parts.values()) removeCopies(part, copies, statistics);
    statistics.rename(
      same,
      [...parts.values()].map(({ bags, documents }) => ({ bags, counted: documents.map(({ bag }) => bag) })),
    );
    return weighed(parts, statistics);
  }
}

function removeCopies(part: Part, copies: ReadonlyMap<string, unknown>, statistics: CorpusStatistics): void {
  if (copies.size === 0) return;
  for (const { profile, bag } of part.documents) if (copies.has(profile.id)) statistics.remove(part.bags.at(bag));
  part.documents = part.documents.filter(({ profile }) => !copies.has(profile.id));
}

/** The vectors of all documents; `parts` is emptied, so that the bags of a language go when its vectors are there. */
function weighed(parts: Map<string, Part>, statistics: CorpusStatistics): ProfiledCorpus {
  const facts = factsOf(statistics, frequenciesOf(parts.values(), statistics));
  const vectors = {
    within: columnsFor(parts.values(), mostFeatures.within),
    across: columnsFor(parts.values(), mostFeatures.across),
  };
  const profiles: Profile[] = [];
  for (const [language, part] of parts) {
    const weigher = new Weigher(statistics, facts, frequencyOf(part, statistics), part.documents.length);
    for (const { profile, bag } of part.documents) {
      weigher.weigh(part.bags.at(bag), vectors);
      profiles.push(profile);
    }
    parts.delete(language);
  }
  const order = profiles.map((_, number) => number).sort((a, b) => compareProfiles(profiles[a]!, profiles[b]!));
  return {
    profiles: order.map((number) => profiles[number]!),
    within: vectors.within.inOrder(order),
    across: vectors.across.inOrder(order),
    families: statistics.familiesByRank(facts.rank),
    surfaces: statistics.surfaces,
  };
}

/** Of each part, one after the other: all at once would be a table of every word for every language. */
function* frequenciesOf(parts: Iterable<Part>, statistics: CorpusStatistics): Generator<Int32Array> {
  for (const part of parts) yield frequencyOf(part, statistics);
}

/** How many documents of the part hold each feature. */
function frequencyOf({ bags, documents }: Part, { families }: CorpusStatistics): Int32Array {
  const frequency = new Int32Array(families.length);
  for (const { bag } of documents) for (const feature of bags.at(bag).features) frequency[feature]!++;
  return frequency;
}

/** Room for the vectors of all documents, of which each has `most` features at most, once it is cut. */
function columnsFor(parts: Iterable<Part>, most: number): VectorColumns {
  let room = 0;
  let longest = 0;
  for (const { bags, documents } of parts) {
    room += Math.min(bags.features, most * documents.length);
    longest = Math.max(longest, bags.longest);
  }
  return new VectorColumns(room + longest);
}

/** `12:00` -> 0.5. */
function shareOfDay(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) / (24 * 60);
}

/** By day, then by id; undated ones last. */
function compareProfiles(a: Profile, b: Profile): number {
  const left = a.day ?? Infinity;
  const right = b.day ?? Infinity;
  if (left !== right) return left - right;
  return a.id < b.id ? -1 : 1;
}
