import { expect, test } from 'vitest';
import { defaultOptions } from '../../src/config.js';
import { NameList } from '../../src/identify/name-list.js';
import { CorpusBuilder } from '../../src/represent/profile.js';
import { unpack } from '../../src/workers/batch.js';
import { BatchReader } from '../../src/workers/batch-reader.js';
import { vectorAt } from '../vectors.js';

const texts = [
  'Presidenti Putin foli me Erdoganin për Ukrainën, tha Elin Jonsu në Tiranë.',
  'Putin spoke with Erdogan about Ukraine, Elin Jones said in Tirana.',
  'Putin dhe Erdogan folën për 800 kilometra kufi.',
  'The border is 800 kilometres long, said Alan Lithgow of the Harbour Post.',
];

/** All that is known of the texts, read a batch each by a reader that keeps `mostKnown` features and surfaces. */
async function readBy(mostKnown: number | undefined): Promise<unknown> {
  const reader = new BatchReader(defaultOptions, [], mostKnown);
  const builder = new CorpusBuilder();
  const names = new NameList();
  let told = 0;
  for (const [at, text] of texts.entries()) {
    const line = JSON.stringify({ id: `a${at}`, text });
    const batch = await reader.read([{ path: 'a.jsonl', format: 'jsonl', text: line, record: at + 1, line: at + 1 }]);
    builder.learn(0, batch.newcomers);
    names.addCounts(batch.names);
    told += batch.newcomers.keys.length;
    for (const digest of unpack(batch)) if (!('code' in digest)) builder.addBag(0, digest.head, digest.bag);
  }
  names.addCounts(reader.countedNames());
  const { profiles, within, across, families, surfaces } = builder.build();
  const vectors = profiles.map(({ id }, at) => [
    id,
    ...[within, across].map((table) => {
      const vector = vectorAt(table, at);
      return {
        ...vector,
        families: vector.features.map((feature) => families[feature]),
        surfaces: vector.surfaces.map((surface) => surfaces[surface]),
      };
    }),
  ]);
  return { told, vectors, names: names.listed().map(({ id, type, name, articles }) => [id, type, name, articles]) };
}

test('what a reader forgets between batches cannot be seen', async () => {
  const { told: once, ...kept } = (await readBy(undefined)) as { told: number };
  const { told: again, ...forgotten } = (await readBy(0)) as { told: number };
  expect(again).toBeGreaterThan(once);
  expect(forgotten).toEqual(kept);
});
