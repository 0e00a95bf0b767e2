import { describe, expect, test } from 'vitest';
import { problem } from '../../src/errors.js';
import { createProblemLimit } from '../../src/parse/problem-limit.js';

const tell = (...floods: readonly (readonly ['bad-json' | 'bad-record', string, number])[]) => {
  const limit = createProblemLimit();
  const told = floods.flatMap(([code, path, count]) =>
    Array.from({ length: count }, (_, line) => limit.pass(problem(code, path, `line ${line + 1}`))).flat(),
  );
  return [...told, ...limit.rest()];
};

describe('createProblemLimit', () => {
  test('up to a hundred alike are told one by one', () => {
    expect(tell(['bad-json', 'a', 100], ['bad-record', 'a', 100])).toHaveLength(200);
    expect(tell(['bad-json', 'a', 100], ['bad-json', 'b', 100])).toHaveLength(200);
    expect(tell()).toEqual([]);
  });

  test('the others are counted when the file is over', () => {
    const told = tell(['bad-json', 'a', 1234], ['bad-record', 'a', 1], ['bad-json', 'b', 102]);
    expect(told).toHaveLength(100 + 1 + 1 + 100 + 1);
    expect(told[101]).toEqual(problem('bad-json', 'a', '1134 more like these'));
    expect(told.at(-1)).toEqual(problem('bad-json', 'b', '2 more like these'));
  });
});
