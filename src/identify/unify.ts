/**
 * One name, one id: names that no dictionary knows are spelled by ear, "Elin Jones" and "Elinu Jonsu", "Alan Lithgow" and "Алан Литгоу".
 * Two full names that sound all but the same are one wherever they stand; in reports of one event a looser likeness will do, and a
 * surname alone is that of the only person who bears it. Each name is compared with those that were settled before it, people
 * of the dictionary and the commonest names first, so that no chain of likenesses joins the unlike.
 */
import type { SameName } from '../model/same-name.js';
import { nameSimilarity } from '../text/name-similarity.js';
import { phoneticSimilarity } from '../text/phonetic-distance.js';
import type { ListedName } from './name-list.js';

/** How alike names must sound. */
export interface Likeness {
  /** Two full names. */
  readonly whole: number;
  /** One word of a name and a full name; null where that tells nothing. */
  readonly part: number | null;
}

/**
 * Names of 2,188 persons in many scripts (EveryPolitician): at 0.9 one pair of different persons in 80,000 is alike, at 0.83 one in
 * 10,000, which a single event does not have.
 */
export const anywhere: Likeness = { whole: 0.9, part: null };
export const inOneEvent: Likeness = { whole: 0.83, part: 0.77 };
/** Another person who is nearly as like as the likest makes a surname nobody's. */
const margin = 0.05;
/** More names of one block than this are not compared with each other: a list of names that begin alike. */
const mostOfBlock = 150;

/** For each id that is to give way, what it becomes and why. `names` in the order in which they are settled. */
export function unify(names: readonly ListedName[], likeness: Likeness): Map<string, SameName> {
  const settled = new Map<string, SameName>();
  const byBlock = new Map<number, ListedName[]>();
  for (const name of names) {
    if (name.isPart && likeness.part === null) continue;
    const keys = keysOf(name, likeness);
    const same = name.id.startsWith('name:') ? likest(name, keys, byBlock, likeness) : undefined;
    if (same !== undefined) {
      settled.set(name.id, same);
      continue;
    }
    for (const key of keys) {
      const others = byBlock.get(key);
      if (others === undefined) byBlock.set(key, [name]);
      else if (others.length < mostOfBlock) others.push(name);
    }
  }
  return settled;
}

const keySpace = 1024;

/** Names that are all but the same begin alike in two words; where that is asked for, two keys make one. */
function keysOf({ blocks }: ListedName, { part }: Likeness): readonly number[] {
  if (part !== null || blocks.length < 2) return blocks;
  return blocks.flatMap((first, at) => blocks.slice(at + 1).map((second) => keySpace * (first + 1) + second));
}

function likest(
  name: ListedName,
  keys: readonly number[],
  byBlock: ReadonlyMap<number, readonly ListedName[]>,
  { whole, part }: Likeness,
): SameName | undefined {
  const seen = new Set<ListedName>();
  let best: ListedName | undefined;
  let similarity = 0;
  let second = 0;
  for (const key of keys) {
    for (const other of byBlock.get(key) ?? []) {
      if (seen.has(other) || !isCompatible(name, other)) continue;
      seen.add(other);
      const found = similarityOf(name, other);
      if (found > similarity || (found === similarity && best !== undefined && other.id < best.id)) {
        second = similarity;
        [best, similarity] = [other, found];
      } else second = Math.max(second, found);
    }
  }
  if (best === undefined || similarity < (name.isPart ? (part ?? whole) : whole)) return undefined;
  if (name.isPart && similarity - second < margin) return undefined;
  return { id: best.id, name: name.name, like: best.name, similarity: Math.round(similarity * 1000) / 1000 };
}

/** On the names of 51 events in 18 languages, every two full names that were written so alike were one. */
const sameWriting = 0.94;

/**
 * People are called by their sound in any language. Where both names are in one script, they must be written alike too: Elin and Alan
 * Jones differ in vowels alone, which weigh little across scripts. Organisations are translated, and agree in writing or not at all.
 */
function similarityOf(name: ListedName, other: ListedName): number {
  const isOrganisation = name.type === 'organisation' || other.type === 'organisation';
  if (!isOrganisation && (name.script !== other.script || name.isPart))
    return phoneticSimilarity(name.sounds, other.sounds);
  const written = nameSimilarity(name.roman, other.roman);
  return written >= sameWriting ? written : 0;
}

/** A surname is a person's; a name whose kind nobody knows may be anything's. Two single words are too short to tell. */
function isCompatible(name: ListedName, other: ListedName): boolean {
  if (other.isPart) return false;
  if (name.isPart) return other.type === 'person' && (name.type === 'person' || name.type === 'name');
  return name.type === other.type || name.type === 'name' || other.type === 'name';
}
