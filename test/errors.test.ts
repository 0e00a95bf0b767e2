import { expect, test } from 'vitest';
import { problem, UsageError } from '../src/errors.js';

test('a problem says what is wrong, and where, in words', () => {
  expect(problem('bad-json', 'a.jsonl')).toEqual({ code: 'bad-json', path: 'a.jsonl', message: 'is not valid JSON' });
  expect(problem('bad-json', 'a.jsonl', 'line 3').message).toBe('is not valid JSON: line 3');
});

test('a usage error is known by its name', () => {
  expect(new UsageError('wrong')).toMatchObject({ name: 'UsageError', message: 'wrong' });
});
