/** The phrases of `fixtures/languages/`, each with the entities that it names and those that it only seems to name. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractEntities } from '../../src/extract/entities/extract-entities.js';
import { loadGazetteer } from '../../src/gazetteer/load.js';
import { loadLanguage } from '../../src/languages/load.js';
import type { Document } from '../../src/model/document.js';

interface Phrase {
  readonly text: string;
  readonly ids: readonly string[];
}

const folder = new URL('../../fixtures/languages/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map(
    (name) =>
      [
        name.slice(0, -'.json'.length),
        JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, Phrase[]>,
      ] as const,
  );

async function idsOf(code: string, text: string): Promise<string[]> {
  const language = await loadLanguage(code);
  const document: Document = {
    article: { id: 'a', path: 'a.txt', title: '', body: text, text, bodyStart: 0, stated: [], noise: [] },
    language: { tag: code, confidence: 1, from: 'declared' },
    readable: text,
  };
  return extractEntities(document, await loadGazetteer(language), language).map(({ id }) => id);
}

describe.each(fixtures)('%s', (code, { entities = [], notEntities = [] }) => {
  test.each(entities)('$text', async ({ text, ids }) => {
    const found = await idsOf(code, text);
    expect(ids.filter((id) => !found.includes(id))).toEqual([]);
  });
  test.each(notEntities)('not in: $text', async ({ text, ids }) => {
    const found = await idsOf(code, text);
    expect(ids.filter((id) => found.includes(id))).toEqual([]);
  });
});
