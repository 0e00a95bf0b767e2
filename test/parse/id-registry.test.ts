import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import { createIdRegistry } from '../../src/parse/id-registry.js';

const article = (id: string): Article => ({
  id,
  path: 'p',
  title: 't',
  body: '',
  text: 't',
  bodyStart: 1,
  stated: [],
  noise: [],
});

test('the second of an id is renamed, past ids that exist', () => {
  const register = createIdRegistry();
  const ids = ['a', 'b', 'a', 'a#4', 'a', 'a', 'a#2', 'a'].map((id) => register(article(id)).id);
  expect(ids).toEqual(['a', 'b', 'a#2', 'a#4', 'a#3', 'a#5', 'a#2#2', 'a#6']);
  expect(new Set(ids).size).toBe(ids.length);
});

test('each renaming is a problem', () => {
  const register = createIdRegistry();
  expect(register(article('a')).problem).toBeUndefined();
  expect(register(article('a')).problem).toEqual({
    code: 'duplicate-id',
    path: 'p',
    message: 'repeats an id; renamed: a is now a#2',
  });
});
