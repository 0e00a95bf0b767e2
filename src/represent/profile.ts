/**
 * Documents as weighted vectors, in two spaces: one for comparing within a language, one across languages. One shared space
 * costs 1.3 points of F1: in a language, every word counts; across, names, numbers and what two spellings share. What a
 * feature weighs is decided in `weigher.ts`.
 */
import { dayNumber } from '../math/iso-day.js';
import type { Publication } from '../model/date-mention.js';
import type { ProfiledCorpus, Profile } from '../model/profile.js';
import type { Bag, Newcomers } from '../model/bag.js';
import { CorpusStatistics, Translation } from './corpus-statistics.js';
import { factsOf } from './feature-facts.js';
import { Weigher } from './weigher.js';

/** What a profile is made from. */
export interface Described {
  readonly id: string;
  readonly language: string;
  readonly published: Publication | null;
}

interface AddedDocument {
  readonly id: string;
  readonly language: string;
  readonly day: number | null;
  readonly dayShare: number | null;
  readonly dayConfidence: number;
  bag: Bag;
}

/** Takes the documents of a corpus one by one, in any order, and weighs them when all are there. */
export class CorpusBuilder {
  private statistics = new CorpusStatistics();
  private readonly byLanguage = new Map<string, AddedDocument[]>();

  /** Documents come as bags of one vocabulary after the other; each is told by its number, from 0. */
  private translations: Translation[] = [];

  /** Takes over what the vocabulary of that number has learned. */
  learn(vocabulary: number, newcomers: Newcomers): void {
    (this.translations[vocabulary] ??= new Translation(this.statistics)).learn(newcomers);
  }

  /** Counts in the document whose features are `bag`, in the ids of the vocabulary of that number. */
  addBag(vocabulary: number, { id, language, published }: Described, bag: Bag): void {
    const added: AddedDocument = {
      id,
      language,
      day: published === null ? null : dayNumber(published.date),
      dayShare: published?.time === undefined ? null : shareOfDay(published.time),
      dayConfidence: published?.confidence ?? 0,
      bag: this.translations[vocabulary]!.translate(bag),
    };
    this.statistics.add(added.bag);
    const others = this.byLanguage.get(language);
    if (others === undefined) this.byLanguage.set(language, [added]);
    else others.push(added);
  }

  /**
   * Profiles of all documents added, which are then let go: the builder is empty. Entities whose ids stand in `same` count as those that they
   * were found to be; documents whose ids stand in `copies` count for nothing and get no profile.
   */
  build(
    same: ReadonlyMap<string, { readonly id: string }> = new Map(),
    copies: ReadonlyMap<string, unknown> = new Map(),
  ): ProfiledCorpus {
    const { statistics, byLanguage } = this;
    for (const [language, all] of byLanguage) {
      for (const { id, bag } of all) if (copies.has(id)) statistics.remove(bag);
      byLanguage.set(
        language,
        all.filter(({ id }) => !copies.has(id)),
      );
    }
    const documents = [...byLanguage.values()].flat();
    const bags = statistics.rename(
      same,
      documents.map(({ bag }) => bag),
    );
    documents.forEach((document, at) => (document.bag = bags[at]!));
    const facts = factsOf(
      statistics,
      [...byLanguage.values()].map((documents) => documents.map(({ bag }) => bag)),
    );
    const profiles: Profile[] = [];
    for (const [language, documents] of byLanguage) {
      const weigher = new Weigher(
        statistics,
        facts,
        documents.map(({ bag }) => bag),
      );
      for (const { bag, ...document } of documents) profiles.push({ ...document, ...weigher.weigh(bag) });
      byLanguage.delete(language);
    }
    // Tables of every word of the corpus, which nobody asks again.
    this.statistics = new CorpusStatistics();
    this.translations = [];
    return {
      profiles: profiles.sort(byDayThenId),
      families: statistics.familiesByRank(facts.rank),
      surfaces: statistics.surfaces,
    };
  }
}

/** `12:00` -> 0.5. */
function shareOfDay(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) / (24 * 60);
}

function byDayThenId(a: Profile, b: Profile): number {
  const left = a.day ?? Infinity;
  const right = b.day ?? Infinity;
  if (left !== right) return left - right;
  return a.id < b.id ? -1 : 1;
}
