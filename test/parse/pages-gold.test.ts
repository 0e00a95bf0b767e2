/**
 * The measuring set `fixtures/pages/<language>-<shape>/` is sound: a page and its gold in each folder, the gold well-formed, every
 * paragraph of it on the page and in the page's order. It reads pages with htmlparser2 alone, as the set must not lean on what it measures.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';

const folder = 'fixtures/pages';

interface Gold {
  readonly title: string;
  readonly text: readonly string[];
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly site: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** Of legacy pages, since some declare none. */
  readonly encoding?: string;
}

const fields = ['title', 'text', 'published', 'authors', 'site', 'language', 'url'];
const day = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?$/;
/** Script and style are no text; readings above Japanese words are left out of the gold. */
const unseen = new Set(['script', 'style', 'rt', 'rp']);

function textOf(html: string): string {
  let text = '';
  const open: string[] = [];
  const parser = new Parser({
    onopentagname: (name) => void (unseen.has(name) && open.push(name)),
    onclosetag: (name) => void (open.at(-1) === name && open.pop()),
    ontext: (piece) => void (open.length === 0 && (text += piece)),
  });
  parser.end(html);
  return dense(text);
}

/** Without spaces, soft hyphens and marks of direction: what two renderings of one paragraph have in common. */
function dense(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, '');
}

/** Where `paragraph` ends in `page` after `from`, or -1. Boxes may cut it into four pieces of 15 characters or more. */
function endOf(paragraph: string, page: string, from: number): number {
  let at = from;
  let rest = paragraph;
  for (let piece = 0; piece < 4; piece++) {
    let [fits, fails] = [0, rest.length + 1];
    while (fails - fits > 1) {
      const length = (fits + fails) >> 1;
      if (page.includes(rest.slice(0, length), at)) fits = length;
      else fails = length;
    }
    if (fits < Math.min(15, rest.length)) return -1;
    at = page.indexOf(rest.slice(0, fits), at) + fits;
    rest = rest.slice(fits);
    if (rest === '') return at;
  }
  return -1;
}

describe.each(readdirSync(folder).filter((name) => !name.includes('.')))('%s', (name) => {
  const gold = JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8')) as Gold;
  const bytes = readFileSync(join(folder, name, 'page.html'));
  const html = new TextDecoder(gold.encoding ?? 'utf-8', { fatal: true }).decode(bytes);

  test('its folder holds a page and its gold', () => {
    expect(readdirSync(join(folder, name)).sort()).toEqual(['gold.json', 'page.html']);
    expect(name).toMatch(/^[a-z]+-[a-z0-9-]+$/);
    expect(bytes.length).toBeLessThan(200_000);
  });

  test('its gold is well-formed', () => {
    expect(Object.keys(gold).filter((key) => key !== 'encoding')).toEqual(fields);
    expect(gold.text.length).toBeGreaterThan(0);
    for (const line of [gold.title, ...gold.text, ...gold.authors, gold.site ?? '-']) {
      expect(line).toBe(line.replace(/[\s\u00ad]+/gu, ' ').trim());
      expect(line).not.toBe('');
      expect(line).not.toMatch(/&(?:#\d+|[a-z]+);|<\/?[a-z]+>/);
    }
    if (gold.published !== null) {
      expect(gold.published).toMatch(day);
      expect(Number.isNaN(Date.parse(gold.published))).toBe(false);
    }
    if (gold.language !== null) expect(Intl.getCanonicalLocales(gold.language)).toEqual([gold.language]);
    if (gold.url !== null) expect(new URL(gold.url).protocol).toMatch(/^https?:$/);
  });

  test('its page holds the title and the paragraphs in order', () => {
    const page = textOf(html);
    expect(page).toContain(dense(gold.title));
    let at = 0;
    for (const paragraph of gold.text) {
      const end = endOf(dense(paragraph), page, at);
      expect(end, paragraph).toBeGreaterThan(at);
      at = end;
    }
  });
});
