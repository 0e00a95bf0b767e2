/**
 * One name, one id: names that no dictionary knows are spelled by ear, "Elin Jones" and "Elinu Jonsu", "Alan Lithgow" and "Алан Литгоу".
 * Two full names that sound all but the same are one wherever they stand; in reports of one event a looser likeness will do, and a
 * surname alone is that of the only person who bears it. Each name is compared with those that were settled before it, people
 * of the dictionary and the commonest names first, so that no chain of likenesses joins the unlike.
 */
import type { SameName } from '../model/same-name.js';
import { nameSimilarity } from '../text/name-similarity.js';
import { phoneticSimilarity } from '../text/phonetic-distance.js';
import { NameColumns } from './name-columns.js';
import type { ListedName } from './name-list.js';

/** How alike names must sound. */
export interface Likeness {
  /** Two full names. */
  readonly whole: number;
  /** One word of a name and a full name; null where that tells nothing. */
  readonly part: number | null;
  /**
   * More names of one block than this are not compared with each other: a list of names that begin alike. Of 83,000 names of 30,000 made-up articles
   * 60 find 5,410 that are one, 150 find 5,472 in one and a half times the time, and the events are the same.
   */
  readonly mostOfBlock: number;
}

/**
 * Names of 2,188 persons in many scripts (EveryPolitician): at 0.9 one pair of different persons in 80,000 is alike, at 0.83 one in
 * 10,000, which a single event does not have.
 */
export const anywhere: Likeness = { whole: 0.9, part: null, mostOfBlock: 60 };
export const inOneEvent: Likeness = { whole: 0.83, part: 0.77, mostOfBlock: 150 };
/** Another person who is nearly as like as the likest makes a surname nobody's. */
const margin = 0.05;
/** On the names of 51 events in 18 languages, every two full names that were written so alike were one. */
const sameWriting = 0.94;

/** For each id that is to give way, what it becomes and why. `names` in the order in which they are settled. */
export function unify(names: readonly ListedName[], likeness: Likeness): Map<string, SameName> {
  const settled = new Map<string, SameName>();
  // In one event names are few: comparing them costs less than putting them into columns.
  const filed = new Blocks(names, likeness.part === null ? new NameColumns(names) : undefined);
  names.forEach((name, at) => {
    if (name.isPart && likeness.part === null) return;
    const keys = keysOf(name, likeness);
    const same = name.id.startsWith('name:') ? likest(name, filed.under(keys, at), likeness) : undefined;
    if (same === undefined) filed.add(at, keys, likeness.mostOfBlock);
    else settled.set(name.id, same);
  });
  return settled;
}

/** Names under their keys. */
class Blocks {
  /** Places in `names`. */
  private readonly byKey = new Map<number, number[]>();
  /** By place: the name that met this one last, so that it meets none twice. */
  private readonly metBy: Int32Array;

  constructor(
    private readonly names: readonly ListedName[],
    private readonly columns: NameColumns | undefined,
  ) {
    this.metBy = new Int32Array(names.length).fill(-1);
  }

  add(at: number, keys: readonly number[], mostOfBlock: number): void {
    for (const key of keys) {
      const others = this.byKey.get(key);
      if (others === undefined) this.byKey.set(key, [at]);
      else if (others.length < mostOfBlock) others.push(at);
    }
  }

  /** What is filed under `keys` and may be the name at `at`, each once. */
  under(keys: readonly number[], at: number): ListedName[] {
    const found: ListedName[] = [];
    for (const key of keys) {
      for (const other of this.byKey.get(key) ?? []) {
        if (this.metBy[other] === at) continue;
        this.metBy[other] = at;
        if (this.columns !== undefined && !this.columns.mayBeOne(at, other, sameWriting)) continue;
        found.push(this.names[other]!);
      }
    }
    return found;
  }
}

const keySpace = 1024;

/** Names that are all but the same begin alike in two words; where that is asked for, two keys make one. */
function keysOf({ blocks }: ListedName, { part }: Likeness): readonly number[] {
  if (part !== null || blocks.length < 2) return blocks;
  return blocks.flatMap((first, at) => blocks.slice(at + 1).map((second) => keySpace * (first + 1) + second));
}

function likest(name: ListedName, others: readonly ListedName[], { whole, part }: Likeness): SameName | undefined {
  const least = name.isPart ? (part ?? whole) : whole;
  let best: ListedName | undefined;
  let similarity = 0;
  let second = 0;
  for (const other of others) {
    if (!isCompatible(name, other)) continue;
    // Of a full name only the likest matters, of a surname the second too.
    const found = similarityOf(name, other, name.isPart ? 0 : Math.max(least, similarity));
    if (found > similarity || (found === similarity && best !== undefined && other.id < best.id)) {
      second = similarity;
      best = other;
      similarity = found;
    } else second = Math.max(second, found);
  }
  if (best === undefined || similarity < least) return undefined;
  if (name.isPart && similarity - second < margin) return undefined;
  return { id: best.id, name: name.name, like: best.name, similarity: Math.round(similarity * 1000) / 1000 };
}

/**
 * People are called by their sound in any language. Where both names are in one script, they must be written alike too: Elin and Alan
 * Jones differ in vowels alone, which weigh little across scripts. Organisations are translated, and agree in writing or not at all.
 * What is less than `least` may be told as anything less.
 */
function similarityOf(name: ListedName, other: ListedName, least: number): number {
  const isOrganisation = name.type === 'organisation' || other.type === 'organisation';
  if (!isOrganisation && (name.script !== other.script || name.isPart))
    return phoneticSimilarity(name.sounds, other.sounds, least);
  return nameSimilarity(name.roman, other.roman, Math.max(sameWriting, least));
}

/** A surname is a person's; a name whose kind nobody knows may be anything's. Two single words are too short to tell. */
function isCompatible(name: ListedName, other: ListedName): boolean {
  if (other.isPart) return false;
  if (name.isPart) return other.type === 'person' && (name.type === 'person' || name.type === 'name');
  return name.type === other.type || name.type === 'name' || other.type === 'name';
}
