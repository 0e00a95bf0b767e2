import { expect, test } from 'vitest';
import { createAnalyst } from '../src/analyze.js';
import { defaultOptions } from '../src/config.js';
import { parseSource } from '../src/parse/parse-source.js';
import { parseTools } from './parse/tools.js';

test('of a text without end the beginning is analysed, and all of it is kept', async () => {
  const text = `Quake in Izmir\n\n${'A strong earthquake struck the city of Izmir in Turkey on Monday. '.repeat(20_000)}`;
  const [article] = parseSource({ path: 'a.txt', format: 'text', text }, parseTools).articles;
  const [annotated] = await createAnalyst(defaultOptions, [])([article!]);
  const { document, entities, dates } = annotated!;
  expect(document.article.text.length).toBeGreaterThan(1_300_000);
  expect(document.language.tag).toBe('en');
  const ends = [...entities.flatMap(({ mentions }) => mentions), ...dates].map(({ end }) => end);
  expect(Math.max(...ends)).toBeGreaterThan(399_000);
  expect(Math.max(...ends)).toBeLessThanOrEqual(400_000);
});
