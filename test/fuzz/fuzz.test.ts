import fc from 'fast-check';
import { describe, test } from 'vitest';
import { subjects } from './subjects.js';

/** `npm run fuzz` runs many more, from another seed each time. */
const cases = { numRuns: 60, seed: 20_220_103 };

describe('whatever the input, parsers end in time, without an exception, and offsets lie inside the text', () => {
  test.each(subjects.map((subject) => [subject.name, subject] as const))(
    '%s',
    async (_, { property }) => fc.assert(property as fc.IAsyncProperty<[string]>, cases),
    60_000,
  );
});
