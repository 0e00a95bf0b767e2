/** The packs of `languages/`, for the generators: run time loads them one by one, when a document needs them. */
import { readdirSync } from 'node:fs';
import type { DetectionWords, LanguagePack } from '../../model/language-pack.js';
import { neighbours } from '../neighbours.js';

const folder = new URL('../', import.meta.url);

/** All packs, by code in code-unit order. */
export async function readPacks(): Promise<LanguagePack[]> {
  const files = readdirSync(folder).filter((name) => /^[a-z]{2,3}\.[jt]s$/.test(name));
  return Promise.all(
    files.sort().map(async (file) => {
      const { default: pack } = (await import(new URL(file, folder).href)) as { default: LanguagePack };
      return pack;
    }),
  );
}

/** What detection knows of every language, with a pack or without, by tag in code-unit order. */
export async function readDetection(): Promise<[tag: string, words: DetectionWords][]> {
  const byTag = new Map(Object.entries(neighbours));
  for (const { detection } of await readPacks()) {
    for (const [tag, words] of Object.entries(detection)) byTag.set(tag, words);
  }
  return [...byTag].sort(([a], [b]) => (a < b ? -1 : 1));
}
