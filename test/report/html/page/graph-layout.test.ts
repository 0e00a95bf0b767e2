import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from '../../../../src/report/html/page/graph-layout.js';

test('points lie within the drawing, apart, and where they lay before', () => {
  const trees = fc
    .integer({ min: 3, max: 40 })
    .chain((count) =>
      fc.tuple(
        fc.constant(count),
        fc.tuple(...Array.from({ length: count - 1 }, (_, at) => fc.integer({ min: 0, max: at }))),
      ),
    );
  fc.assert(
    fc.property(trees, ([count, parents]) => {
      const links = parents.map((parent, at) => [parent, at + 1] as const);
      const points = layOut(count, links, 600, 300);
      expect(points).toEqual(layOut(count, links, 600, 300));
      for (const { x, y } of points) expect(x >= 0 && x <= 600.001 && y >= 0 && y <= 300.001).toBe(true);
      points.forEach((a, at) =>
        points.slice(0, at).forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(1)),
      );
    }),
    { numRuns: 30 },
  );
});

test('linked points are nearer than others', () => {
  const [a, b, c, d] = layOut(4, [[0, 1], [2, 3]], 300, 300); // prettier-ignore
  expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeLessThan(Math.hypot(a!.x - c!.x, a!.y - c!.y));
  expect(Math.hypot(c!.x - d!.x, c!.y - d!.y)).toBeLessThan(Math.hypot(b!.x - d!.x, b!.y - d!.y));
});
