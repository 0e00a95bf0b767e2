import fc from 'fast-check';
import { parsers } from 'prettier/plugins/markdown';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { harmless } from '../../src/report/harmless.js';
import { reportMarkdown } from '../../src/report/markdown.js';
import { article, cluster, floodReport, report } from './small-report.js';

const flood = `# 5 articles · 4 languages · 1 event

## 1. \u2068انهيار سد ستورلي يغمر بلدة هارفيك\u2069

4 articles · 3 sources · 3 languages · 2023-03-04 to 2023-03-05

**who** Ingrid Solberg, \u2068هارفيك\u2069

**where** Norway

**why** entities Ingrid Solberg · places Norway · numbers 1240 · cognates Storlit

- Albanian · 2023-03-04 · [Shpërthen diga e Storlit, përmbytet Harvik](https://example.al/harvik) · Zëri
  - 2 copies: [Koha](https://example.com/a%28b%29?q=1&r=2), d
- Arabic · 2023-03-05 · \u2068انهيار سد ستورلي يغمر بلدة هارفيك\u2069

## 1 single article

- Serbian (Latn) · 2023-03-06 · Remi posle sedam sati u Lisabonu

## 1 problem

- wires/2023/march/agency-of-the-north/wires.jsonl: is not valid JSON: line 4
`;

function markdown(of: Report): string {
  return [...reportMarkdown(of)].join('');
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function nodesOf(text: string): Node[] {
  const collect = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(collect)];
  return collect(parsers.markdown.parse(text, {} as never) as Node);
}

const textOf = (nodes: readonly Node[]): string =>
  nodes.flatMap(({ type, value }) => (type === 'text' ? [value] : [])).join('');
/** What is shown: word joiners and isolates take no room. */
const shown = (text: string): string => text.replace(/[\u2060\u2068\u2069]/g, '');

/** A report of one article that is called `title` wherever something has a name. */
function hostile(title: string, url?: string): Report {
  const one = { ...article('a', 'en', null, title), source: title, ...(url === undefined ? {} : { url }) };
  const other = article('b', 'en', null, title);
  const entities = [{ id: 'name:x', type: 'name' as const, name: title, articles: 2 }];
  return report(
    [cluster(title, [one, other], { entities })],
    [one, other],
    [{ code: 'bad-json', path: title, message: title }],
  );
}

test('events by heading, then single articles, then problems', () => {
  const [a, b, c, d, e] = floodReport.articles;
  const articles = [
    { ...a!, url: 'https://example.al/harvik', source: 'Zëri' },
    b!,
    // Another article of its site has made it known by another name.
    {
      ...c!,
      url: 'https://example.com/a(b)?q=1&r=2',
      source: '=1+1',
      outlet: { id: 'site:koha', name: 'Koha' },
      copyOf: 'a',
    },
    { ...d!, copyOf: 'a' },
    e!,
  ];
  expect(markdown({ ...floodReport, articles })).toBe(flood);
});

test('of a report without clusters the summary alone', () =>
  expect(markdown(report([], []))).toBe('# 0 articles · 0 languages · 0 events\n'));

describe('titles are shown as they stand', () => {
  const allowed = ['root', 'heading', 'paragraph', 'text', 'list', 'listItem', 'strong', 'sentence', 'word'];

  const check = (title: string): void => {
    const nodes = nodesOf(markdown(hostile(title)));
    expect(nodes.filter(({ type }) => !allowed.includes(type))).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'strong')).toHaveLength(1);
    expect(nodes.filter(({ type }) => type === 'listItem')).toHaveLength(3);
    expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(3);
    expect(shown(textOf(nodes))).toContain(`1. ${harmless(title)}`);
  };

  test.each([
    '[click](javascript:alert(1))',
    '![x](https://example.org/x.png)',
    '<script>alert(1)</script>',
    '<https://example.org>',
    '&lt;b&gt; &copy; &#65;',
    '`code` and ``more``',
    '*bold* _under_ ~~gone~~ __init__',
    '| a | b |',
    'see https://example.org/x and www.example.org',
    '_www.example.org and *www.[',
    'write to me@example.org',
    '.@.www[',
    '- a list',
    '1. a list',
    '2023) a list',
    '+ a list',
    '# a heading #',
    '> a quotation',
    '---',
    '===',
    '    code',
    '[^1]: a note',
    '[x]: https://example.org',
    '[ ] a task',
    'a back\\slash \\',
    '$x$ and $$y$$',
    '{{ site }} {% raw %}',
    'two\n\n# lines',
  ])('%j', check);

  test('any', () => {
    const marks = ['[', ']', '(', ')', '<', '>', '`', '*', '_', '~', '|', '#', '!', '\\', '&', ';', ':', '//', 'http'];
    const words = ['a', ' ', '1', '.', '-', '+', '=', '$', '{', '}', '^', '@', 'www', '\n', '"', "'", 'lt', '\t'];
    const title = fc.array(fc.constantFrom(...marks, ...words), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(
        title.map((parts) => parts.join('')).filter((text) => harmless(text) !== ''),
        check,
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['@torvalds', '@\u2060torvalds'],
    ['fixes #12', 'fixes \\#\u206012'],
    ['a @ b # c', 'a @ b \\# c'],
    ['http://x.example', 'http:\u2060//x.example'],
    ['www.x.example', 'www\u2060.x.example'],
    ['a@_b.com', 'a@\u2060\\_b.com'],
    ['Lumix GH-5', 'Lumix GH\u2060-5'],
    [':tada: :+1:', ':\u2060tada: :\u2060+1:'],
    ['abc\u202edef\u0007', 'abcdef'],
  ])('%j becomes %j, which no site takes for a mention or a link', (title, escapedTitle) =>
    expect(markdown(hostile(title))).toContain(`## 1. ${escapedTitle}\n`),
  );
});

describe('links', () => {
  test.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTP://EXAMPLE.ORG/', 'http://example.org/'],
    ['https://example.org/a b)c(d', 'https://example.org/a%20b%29c%28d'],
    ['https://example.org/<b>"x"\\`|[]', 'https://example.org/%3Cb%3E%22x%22/%60%7C%5B%5D'],
    ['https://example.org/новости', 'https://example.org/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8'],
    ['https://example.org/\ud800\n\u202e', 'https://example.org/%EF%BF%BD%E2%80%AE'],
    ['https://example.org/?a=1&lt;=2', 'https://example.org/?a=1&lt;=2'],
  ])('%j leads to %s', (url, target) => {
    const nodes = nodesOf(markdown(hostile('Flood [1]', url)));
    const links = nodes.filter(({ type }) => type === 'link');
    expect(links.map((link) => [link.url, shown(textOf(link.children!.flatMap((child) => [child])))])).toEqual([
      [target, 'Flood [1]'],
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.org',
    'https://',
    ' http://x',
    '',
  ])('%j is no link', (url) =>
    expect(nodesOf(markdown(hostile('Flood', url))).some(({ type }) => type === 'link')).toBe(false),
  );
});
