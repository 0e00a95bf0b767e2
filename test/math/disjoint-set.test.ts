import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DisjointSet } from '../../src/math/disjoint-set.js';

describe('DisjointSet', () => {
  test('at first each is alone', () => {
    const sets = new DisjointSet(4);
    expect([0, 1, 2, 3].map((member) => sets.find(member))).toEqual([0, 1, 2, 3]);
  });

  test('a union of one set with itself is none', () => {
    const sets = new DisjointSet(3);
    expect([sets.union(0, 2), sets.union(2, 0), sets.union(1, 1)]).toEqual([true, false, false]);
  });

  test('whatever the order of unions, the sets are the components, and the least member stands for each', () => {
    const size = 12;
    const edges = fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 20 });
    fc.assert(
      fc.property(edges, (drawn) => {
        const sets = new DisjointSet(size);
        for (const [a, b] of drawn) sets.union(a, b);
        const component = Array.from({ length: size }, (_, i) => i);
        for (let round = 0; round < size; round++) {
          for (const [a, b] of drawn) component[a] = component[b] = Math.min(component[a]!, component[b]!);
        }
        expect(component.map((_, member) => sets.find(member))).toEqual(component);
      }),
    );
  });

  test('a chain of a million is found without recursion', () => {
    const size = 1_000_000;
    const sets = new DisjointSet(size);
    for (let member = size - 1; member > 0; member--) sets.union(member, member - 1);
    expect(sets.find(size - 1)).toBe(0);
  });
});
