import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProfiledCorpus } from '../../src/model/profile.js';
import { CorpusBuilder } from '../../src/represent/profile.js';
import { SketchReader } from '../corpus.js';
import { vectorAt } from '../vectors.js';

const words = ['Ankara', 'Moscow', 'talks', 'quake', 'storm', 'Lima', '2022', 'Анкара', 'Москва', '北京会谈'];
const sketch = fc.record({
  body: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((body) => body.join(' ')),
  language: fc.constantFrom('en', 'ru', 'zh'),
  reader: fc.nat(2),
});

/** What a corpus says, without the numbers that its readers gave. */
function told({ profiles, within, across, families, surfaces }: ProfiledCorpus): unknown {
  return profiles.map(({ id }, at) => ({
    id,
    vectors: [within, across].map((table) => {
      const vector = vectorAt(table, at);
      return { ...vector, surfaces: vector.surfaces.map((surface) => surfaces[surface]) };
    }),
    families: vectorAt(within, at).features.map((feature) => families[feature]),
  }));
}

test('it cannot be seen which reader had which documents', () => {
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 10 }), (sketches) => {
      const [reader, one, several] = [new SketchReader(), new CorpusBuilder(), new CorpusBuilder()];
      const readers = [0, 1, 2].map(() => new SketchReader());
      sketches.forEach(({ reader: number, ...rest }, at) => {
        const document = { ...rest, id: `a${at}` };
        reader.add(document, one, 0);
        readers[number]!.add(document, several, number);
      });
      expect(told(several.build())).toEqual(told(one.build()));
    }),
  );
});
