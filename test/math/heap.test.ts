import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Heap } from '../../src/math/heap.js';

test('pops in order, whatever was pushed when', () => {
  // A number is pushed, null pops.
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: -50, max: 50 })), { maxLength: 60 }), (steps) => {
      const heap = new Heap<number>((a, b) => a < b);
      const kept: number[] = [];
      for (const step of steps) {
        if (step === null) expect(heap.pop()).toBe(kept.shift());
        else {
          heap.push(step);
          kept.push(step);
          kept.sort((a, b) => a - b);
        }
      }
      for (const next of kept) expect(heap.pop()).toBe(next);
      expect(heap.pop()).toBeUndefined();
    }),
  );
});
