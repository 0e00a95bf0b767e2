import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Drafts } from '../../../src/parse/format.js';
import { parseJson } from '../../../src/parse/json/parse-json.js';
import { parseXml } from '../../../src/parse/xml/parse-xml.js';
import { processorTime } from '../../processor-time.js';

const parse = (text: string): Drafts => parseXml({ path: 'a.xml', text });
const rss = (inside: string): string => `<rss><channel><item><title>T</title>${inside}</item></channel></rss>`;

describe('entities are not expanded and nothing is opened', () => {
  test('billion laughs', () => {
    const levels = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);
    const bomb = `<!DOCTYPE rss [<!ENTITY l0 "lol">${levels.join('')}]>${rss('<description>&l9;</description>')}`;
    expect(parse(bomb).drafts).toMatchObject([{ title: 'T', body: '&l9;' }]);
  });

  test('quadratic blow-up', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(100_000)}">]>${rss(`<description>${'&a;'.repeat(10_000)}</description>`)}`;
    expect(parse(bomb).drafts[0]?.body).toHaveLength(30_000);
  });

  test.each([
    'SYSTEM "file:///etc/passwd"',
    'PUBLIC "x" "https://e.example/x.dtd"',
    '"<item><title>made up</title></item>"',
    "'quotes \" > in it'",
  ])('%s', (value) => {
    const { drafts, problems } = parse(
      `<!DOCTYPE rss [<!ENTITY % p ${value}> %p; <!ENTITY e ${value}>]>${rss('<description>&e;</description>')}`,
    );
    expect(drafts).toMatchObject([{ title: 'T', body: '&e;' }]);
    expect(problems).toEqual([]);
  });
});

describe('time grows with the text and not with its square', () => {
  test.each<[string, (count: number) => string, number]>([
    ['depth', (count) => rss(`<description>${'<a>'.repeat(count)}x`), 100_000],
    ['ends without beginnings', (count) => `<rss>${'<a>'.repeat(count)}${'</b>'.repeat(count)}${rss('')}`, 100_000],
    [
      'attributes',
      (count) => `<rss><channel><item ${'a="bbbbbbbbbb" '.repeat(count)}><title>T</title></item>`,
      100_000,
    ],
    ['attributes that do not end', (count) => `<rss><channel><item ${'<a b="'.repeat(count)}`, 100_000],
    ['angles', (count) => rss('<'.repeat(count)), 200_000],
    ['tags that do not end', (count) => rss('<a '.repeat(count)), 200_000],
    ['ends that do not end', (count) => rss('</a '.repeat(count)), 200_000],
    ['comments that do not end', (count) => rss('<!-- '.repeat(count)), 200_000],
    ['sections that do not end', (count) => rss('<![CDATA['.repeat(count)), 200_000],
    ['document types', (count) => `${'<!DOCTYPE x [<!ENTITY '.repeat(count)}${rss('')}`, 100_000],
    ['quotes in document types', (count) => `${'<!DOCTYPE x ["'.repeat(count)}${rss('')}`, 100_000],
    [
      'prefixes',
      (count) =>
        `<rss>${Array.from({ length: count }, (_, index) => `<x xmlns:p${index}="http://purl.org/dc/terms/"/>`).join('')}${rss('')}`,
      50_000,
    ],
    ['items', (count) => `<rss><channel>${'<item><title>T</title></item>'.repeat(count)}`, 100_000],
    ['items that do not end', (count) => `<rss><channel>${'<item><title>T'.repeat(count)}`, 50_000],
    ['white space', (count) => rss(`<description>${' \n\u00a0'.repeat(count)}x</description>`), 200_000],
  ])('%s', (_name, make, count) => {
    const took = (text: string): number => processorTime(() => parse(text));
    const [small, large] = [make(count / 8), make(count)];
    took(small);
    // Eight times the text; a square would be 64 times.
    expect(took(large)).toBeLessThan(30 * (took(small) + 10));
  });

  test('a record of more elements than any article is cut, and what follows it is read', () => {
    const { drafts, problems } = parse(
      `<rss><channel><item><title>T</title><description>${'<a/>x'.repeat(60_000)}</description></item><item><title>U</title></item></channel></rss>`,
    );
    expect(drafts.map(({ title }) => title)).toEqual(['T', 'U']);
    expect(problems.map(({ code }) => code)).toEqual(['too-large']);
  });

  test('JSON within JSON', () => {
    expect(parseJson({ path: 'a', text: `${'['.repeat(100_000)}${']'.repeat(100_000)}` }).drafts).toEqual([]);
    expect(parseJson({ path: 'a', text: `${'{"@graph":'.repeat(50_000)}1${'}'.repeat(50_000)}` }).drafts).toEqual([]);
    expect(parseJson({ path: 'a', text: `${'{"data":'.repeat(50_000)}1${'}'.repeat(50_000)}` }).drafts).toEqual([]);
  });
});

describe('whatever becomes of a file, it is read without a throw', () => {
  const sources = readdirSync('fixtures/feeds').flatMap((name) =>
    readdirSync(join('fixtures/feeds', name))
      .filter((file) => file.startsWith('source.'))
      .map((file) => [file, readFileSync(join('fixtures/feeds', name, file), 'utf8')] as const),
  );
  const splinters = [
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x [',
    '&',
    '&#',
    '"',
    "'",
    '<item>',
    '</item>',
    '<entry>',
    '<nitf>',
    '<rss>',
    '\0',
    '\ud800',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    'null',
    '-1e999',
  ];
  const mutation = fc.record({
    source: fc.constantFrom(...sources),
    cuts: fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), fc.option(fc.constantFrom(...splinters))),
      { minLength: 1, maxLength: 8 },
    ),
  });

  function mutate(text: string, cuts: readonly (readonly [number, number, string | null])[]): string {
    let mutated = text;
    for (const [place, length, splinter] of cuts) {
      const at = Math.floor(place * mutated.length);
      mutated = mutated.slice(0, at) + (splinter ?? mutated.slice(at, at + length * 3)) + mutated.slice(at + length);
    }
    return mutated;
  }

  test('mutated files', () => {
    fc.assert(
      fc.property(mutation, ({ source: [file, text], cuts }) => {
        const mutated = mutate(text, cuts);
        const { drafts, problems } = (file.endsWith('.json') ? parseJson : parseXml)({ path: 'a', text: mutated });
        for (const draft of drafts) {
          expect(draft.title !== '' || draft.body !== '').toBe(true);
          expect(draft.authors?.length ?? 1).toBeGreaterThan(0);
          expect(draft.authors?.length ?? 0).toBeLessThanOrEqual(20);
          for (const value of [draft.id, draft.url, draft.source, draft.declaredLanguage]) expect(value).not.toBe('');
          expect(draft.stated.every(({ text: date }) => typeof date === 'string' && date !== '')).toBe(true);
          expect(draft.record ?? 1).toBeGreaterThan(0);
        }
        expect(drafts.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
