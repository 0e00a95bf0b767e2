/**
 * `fixtures/{articles,feeds}/<case>/source.*` read and parsed gives `expected.json`: noise as the words it covers, for people to
 * review. `UPDATE_FIXTURES=1` writes what comes out; the difference is reviewed like code.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import type { Problem } from '../../src/model/problem.js';
import { createIdRegistry } from '../../src/parse/id-registry.js';
import { parseSource } from '../../src/parse/parse-source.js';
import { readSources } from '../../src/read/read-sources.js';
import { formats, parseTools } from './tools.js';

async function parseCase(path: string): Promise<{ articles: Article[]; problems: Problem[] }> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const register = createIdRegistry();
  for await (const source of readSources([path], formats)) {
    if (!('text' in source)) {
      problems.push(source);
      continue;
    }
    const parsed = parseSource(source, parseTools);
    problems.push(...parsed.problems);
    for (const article of parsed.articles) {
      const registered = register(article);
      articles.push({ ...article, id: registered.id });
      if (registered.problem !== undefined) problems.push(registered.problem);
    }
  }
  return { articles, problems };
}

/** What a reviewer wants to see of an article. */
function digest({ text, body: _, bodyStart: __, noise, stated, ...rest }: Article): object {
  return {
    ...rest,
    stated: stated.map(({ text: date, from, span }) => ({ text: date, from, inText: span !== undefined })),
    noise: noise.map(({ start, end }) => text.slice(start, end)),
  };
}

/** Feeds are small, and what became of their markup is what there is to see. */
function digestWithBody(article: Article): object {
  return { ...digest(article), body: article.body.split('\n') };
}

const cases = ['articles', 'feeds'].flatMap((kind) => readdirSync(join('fixtures', kind)).map((name) => [kind, name]));

describe('fixtures', () => {
  test.each(cases)('%s/%s', async (kind = '', name = '') => {
    const path = join('fixtures', kind, name);
    const source = readdirSync(path).find((file) => file.startsWith('source.'));
    const { articles, problems } = await parseCase(join(path, source ?? ''));
    for (const { text, stated } of articles) {
      for (const { text: date, span } of stated) if (span) expect(text.slice(span.start, span.end)).toBe(date);
    }
    const found = { articles: articles.map(kind === 'feeds' ? digestWithBody : digest), problems };
    const expectedPath = join(path, 'expected.json');
    if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(expectedPath, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(expectedPath, 'utf8')));
  });
});
