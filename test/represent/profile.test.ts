import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProfiledCorpus } from '../../src/model/profile.js';
import { featuresOf } from '../../src/represent/features.js';
import { CorpusBuilder } from '../../src/represent/profile.js';
import { Vocabulary } from '../../src/represent/vocabulary.js';
import { annotate, type Sketch } from '../corpus.js';

const words = ['Ankara', 'Moscow', 'talks', 'quake', 'storm', 'Lima', '2022', 'Анкара', 'Москва', '北京会谈'];
const sketch = fc.record({
  body: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((body) => body.join(' ')),
  language: fc.constantFrom('en', 'ru', 'zh'),
  reader: fc.nat(2),
});

/** What a corpus says, without the numbers that its readers gave. */
function told({ profiles, families, surfaces }: ProfiledCorpus): unknown {
  return profiles.map(({ id, within, across, surfaces: shown }) => ({
    id,
    within: [[...within.features], [...within.weights], [...shown.within].map((surface) => surfaces[surface])],
    across: [[...across.features], [...across.weights], [...shown.across].map((surface) => surfaces[surface])],
    families: [...within.features].map((feature) => families[feature]),
  }));
}

test('it cannot be seen which reader had which documents', () => {
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 10 }), (sketches) => {
      const documents = sketches.map(({ reader, ...rest }, at) => {
        const document: Sketch = { ...rest, id: `a${at}` };
        return { reader, document: annotate(document) };
      });
      const one = new CorpusBuilder();
      for (const { document } of documents) one.add(document);
      const several = new CorpusBuilder();
      const vocabularies = [0, 1, 2].map(() => new Vocabulary());
      for (const { reader, document } of documents) {
        const bag = vocabularies[reader]!.bagOf(featuresOf(document));
        several.learn(reader, vocabularies[reader]!.newcomers());
        const { article, language } = document.document;
        several.addBag(reader, { id: article.id, language: language.tag, published: document.published }, bag);
      }
      expect(told(several.build())).toEqual(told(one.build()));
    }),
  );
});
