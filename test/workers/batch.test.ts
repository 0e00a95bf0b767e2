import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problem } from '../../src/errors.js';
import type { Problem } from '../../src/model/problem.js';
import type { ReportArticle } from '../../src/model/report.js';
import type { Bag } from '../../src/model/bag.js';
import { annotationsOf, Packer, transferable, unpack } from '../../src/workers/batch.js';

const newcomers = { isFirst: true, families: [], keys: [], surfaces: [] };

function article(id: string, title: string): ReportArticle {
  return {
    id,
    path: 'p',
    title,
    language: { tag: 'sq', confidence: 1, from: 'detected' },
    published: null,
    dates: [],
    entities: [],
    quantities: [],
    copyOf: null,
  };
}

function bagOf(features: readonly number[]): Bag {
  return {
    features: Int32Array.from(features),
    counts: Float32Array.from(features, (feature) => feature / 2),
    marks: Uint8Array.from(features, (feature) => feature % 16),
    surfaces: Int32Array.from(features, (feature) => feature + 1),
  };
}

const entry = fc.record({
  isProblem: fc.boolean(),
  title: fc.string({ unit: 'grapheme', maxLength: 12 }),
  features: fc.array(fc.nat(1000), { maxLength: 6 }),
  sketch: fc.array(fc.nat(0xffff_ffff), { maxLength: 4 }),
});

describe('a batch', () => {
  test('comes out of a thread as it went in, in order', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const packer = new Packer();
        const expected: unknown[] = [];
        entries.forEach(({ isProblem, title, features, sketch }, at) => {
          if (isProblem) {
            const found: Problem = problem('empty', `p${at}`);
            packer.problem(found);
            expected.push(found);
            return;
          }
          const head = { id: `a${at}`, path: 'p', language: 'sq', published: null };
          const told = {
            article: article(`a${at}`, title),
            dateExpressions: [],
            dateOrder: { dayFirst: true, settled: false },
          };
          packer.article(head, told, Uint32Array.from(sketch), bagOf(features));
          expected.push({ head, told, sketch: Uint32Array.from(sketch), bag: bagOf(features) });
        });
        const batch = packer.pack(newcomers, []);
        const received = structuredClone(batch, { transfer: transferable(batch) });
        const found = [...unpack(received)].map((digest) =>
          'code' in digest ? digest : { ...digest, told: annotationsOf(digest.told, digest.head.id) },
        );
        expect(found).toEqual(expected);
      }),
    );
  });

  test('an article is told under the id that it has in the run', () => {
    const packer = new Packer();
    const head = { id: 'a', path: 'p', language: 'sq', published: null };
    const dateOrder = { dayFirst: true, settled: false };
    packer.article(head, { article: article('a', 't'), dateExpressions: [], dateOrder }, new Uint32Array(0), bagOf([]));
    const [digest] = [...unpack(packer.pack(newcomers, []))];
    if (digest === undefined || 'code' in digest) throw new Error('no article');
    expect(annotationsOf(digest.told, 'a#2').article.id).toBe('a#2');
  });
});
