import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EdgeTable } from '../../src/text/edge-table.js';

const edge = fc.tuple(
  fc.integer({ min: 0, max: 0xffffff }),
  fc.integer({ min: 0, max: 0xffff }),
  fc.integer({ min: 1, max: 0xffffff }),
);

test('the edges that were added are found and listed, and no others', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(edge, { maxLength: 300, selector: ([node, code]) => `${node} ${code}` }),
      edge,
      (edges, [node, code]) => {
        const table = new EdgeTable();
        for (const [from, by, to] of edges) table.add(from, by, to);
        for (const [from, by, to] of edges) expect(table.child(from, by)).toBe(to);
        const known = edges.find(([from, by]) => from === node && by === code);
        expect(table.child(node, code)).toBe(known?.[2] ?? 0);
        const sorted = (list: Iterable<readonly number[]>): string[] => [...list].map(String).sort();
        expect(sorted(table.edges())).toEqual(sorted(edges));
      },
    ),
  );
});

test('a node that has no number is refused', () =>
  expect(() => new EdgeTable().add(0, 97, 2 ** 24)).toThrow(RangeError));
