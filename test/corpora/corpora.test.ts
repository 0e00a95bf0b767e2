import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'fixtures/corpora');
const corpora = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'articles')));

describe('fixture corpora', () => {
  test('there are at least four', () => expect(corpora.length).toBeGreaterThanOrEqual(4));

  test.each(corpora)('%s is complete', (name) => {
    for (const part of ['gold.json', 'expected.json', 'floors.json', 'README.md'])
      expect(existsSync(join(folder, name, part))).toBe(true);
  });

  test.each(corpora)('%s: every article is labelled once', (name) => {
    const { clusters } = JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8')) as { clusters: string[][] };
    const { articles } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as {
      articles: { id: string }[];
    };
    expect(clusters.flat().sort()).toEqual(articles.map(({ id }) => id).sort());
  });

  test.each(corpora)('%s: the report is as expected and reaches its floors', (name) => {
    const output = execFileSync(process.execPath, ['bin/newsclust.js', 'check', join('fixtures/corpora', name)], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(output).toMatch(new RegExp(`^ok +${name}\\b`));
  });
});
