import { expect, test } from 'vitest';
import { graphOf } from '../../src/math/graph.js';
import { pairsOf } from '../pairs.js';

test('graphOf gives each vertex its neighbours, in the order of the edges', () => {
  const { start, neighbour, weight } = graphOf(
    4,
    pairsOf([
      { a: 0, b: 2, score: 0.5 },
      { a: 1, b: 2, score: 0.25 },
    ]),
  );
  const neighbours = [0, 1, 2, 3].map((vertex) => {
    return [...neighbour.subarray(start[vertex], start[vertex + 1])].map((other, i) => [
      other,
      weight[start[vertex]! + i],
    ]);
  });
  expect(neighbours).toEqual([
    [[2, 0.5]],
    [[2, 0.25]],
    [
      [0, 0.5],
      [1, 0.25],
    ],
    [],
  ]);
});
