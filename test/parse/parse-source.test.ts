import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/model/source-file.js';
import { parseSource, type Parsed } from '../../src/parse/parse-source.js';
import { mask } from '../../src/text/mask.js';
import { parseTools } from './tools.js';
import { processorTime } from '../processor-time.js';

const parse = (format: string, text: string): Parsed => parseSource({ path: 'a', format, text }, parseTools);

function checkPromises({ articles }: Parsed): void {
  for (const { title, body, text, bodyStart, noise, stated } of articles) {
    expect(title !== '' || body !== '').toBe(true);
    expect(text).toBe(title === '' || body === '' ? title + body : `${title}\n\n${body}`);
    expect(text.slice(bodyStart)).toBe(body);
    let last = -1;
    for (const { start, end } of noise) {
      expect(start).toBeGreaterThan(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
    expect(mask(text, noise)).toHaveLength(text.length);
    for (const { text: date, span } of stated)
      if (span !== undefined) expect(text.slice(span.start, span.end)).toBe(date);
  }
}

describe('pages', () => {
  test.each([
    ['Title\n\nBody one.\n\nBody two.\n', 'Title', 'Body one.\n\nBody two.'],
    ['\n \n  Title  \nBody', 'Title', 'Body'],
    ['Title\r\n\r\nBody\r\nmore', 'Title', 'Body\nmore'],
    ['Only a title', 'Only a title', ''],
    ['08:40 03/01/2022\nTitle\nBody', 'Title', 'Body'],
    ['date 2022-01\nTitle\nBody', 'Title', 'Body'],
    ['3 January 2022', '3 January 2022', ''],
    ['date 2022-01', 'date 2022-01', ''],
  ])('%j', (text, title, body) => {
    expect(parse('text', text).articles).toMatchObject([{ id: 'a', title, body }]);
  });

  test('dates above the title are stated, without a place in the text', () => {
    expect(parse('text', 'date 2022-01\n08:40 03/01/2022\nTitle\nBody').articles[0]?.stated).toEqual([
      { text: '08:40 03/01/2022', from: 'header' },
      { text: '2022-01', from: 'header' },
    ]);
  });

  test('the archive page that this project began with, in its shape', () => {
    const text =
      ' date 2022-01 Putin dhe Erdogan flasin\n\n08:40 03/01/2022\n\nPresidenti rus dhe ai turk biseduan të dielën për Ukrainën./REL';
    const [article] = parse('text', text).articles;
    expect(article?.title).toBe('Putin dhe Erdogan flasin');
    expect(article?.stated.map(({ text: date, from }) => [date, from])).toEqual([
      ['08:40 03/01/2022', 'header'],
      ['2022-01', 'header'],
    ]);
    expect(article?.noise.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      '08:40 03/01/2022',
      '/REL',
    ]);
  });
});

describe('a first line that is no headline', () => {
  const news =
    'Finland and Sweden formally asked to join the alliance on Wednesday, their ambassadors said in Brussels, where ministers of all members had met for breakfast. '
      .repeat(4)
      .trim();

  test.each([
    ['Sweden and Finland hand in papers Skip to main content | Log in | ', 'Sweden and Finland hand in papers'],
    ['Sweden and Finland hand in their papers. ', 'Sweden and Finland hand in their papers.'],
    ['The U.S. and Finland agree. ', 'The U.S. and Finland agree.'],
    ['Dr. No returns, ', ''],
    ['', ''],
  ])('%j', (head, title) => {
    const [article] = parse('text', `${head}${news}\nSecond line`).articles;
    expect(article?.title).toBe(title);
    expect(article?.body).toBe(`${head.slice(title.length)}${news}\nSecond line`.trim());
  });

  test('one without an end is none', () => {
    expect(parse('text', `${'x'.repeat(500)}.\nBody`).articles).toMatchObject([
      { title: '', body: `${'x'.repeat(500)}.\nBody` },
    ]);
  });
});

describe('what pages repeat', () => {
  const noiseOf = (text: string) =>
    parse('text', text).articles[0]?.noise.map(({ start, end }) =>
      parse('text', text).articles[0]?.text.slice(start, end),
    );
  const news = 'The two presidents spoke by telephone on Sunday about Ukraine and agreed to meet.';

  test('the headline, above the first sentence only', () => {
    expect(noiseOf(`Talks in Kyiv\nHome / World\nTALKS IN KYIV\n${news}`)).toEqual(['Home / World', 'TALKS IN KYIV']);
    expect(noiseOf(`Talks in Kyiv\n${news}\nTalks in Kyiv\n${news}`)).toEqual([]);
    expect(noiseOf(`Talks in Kyiv\nTalks in Kyiv fail\n${news}`)).toEqual([]);
    expect(noiseOf(`Talks in Kyiv\nTalks in Kyiv`)).toEqual([]);
  });

  test('a path above the title leaves the text', () => {
    expect(parse('text', `Home › World\nTalks in Kyiv\n${news}`).articles).toMatchObject([
      { title: 'Talks in Kyiv', body: news },
    ]);
  });
});

describe('Markdown', () => {
  test.each([
    ['# Title #\n\nBody', 'Title', 'Body'],
    ['Title\n=====\nBody', 'Title', 'Body'],
    ['**[Title](https://e.org)**\nBody', 'Title', 'Body'],
    ['---\ntitle: Title\n---\n# Title\n\nBody', 'Title', 'Body'],
    ['---\ntitle: "A: b"\n---\nBody', 'A: b', 'Body'],
    ['---\nlang: sq\n---\nTitle\nBody', 'Title', 'Body'],
    ['---\ntitle: Title\n---\n', 'Title', ''],
    ['Title\n---\nBody', 'Title', 'Body'],
    ['---\nno end\nBody', '---', 'no end\nBody'],
  ])('%j', (text, title, body) => {
    expect(parse('markdown', text).articles).toMatchObject([{ title, body }]);
  });

  test('front matter gives fields', () => {
    const text =
      "---\nid: x1\ndate: 2022-01-03\nlang: sq\nsource: 'Gazeta'\nlink: https://www.e.org/2022/01/04/a\n---\nTitle\n\nBody";
    expect(parse('markdown', text).articles).toMatchObject([
      {
        id: 'x1',
        declaredLanguage: 'sq',
        source: 'Gazeta',
        url: 'https://www.e.org/2022/01/04/a',
        stated: [
          { text: '2022-01-03', from: 'declared' },
          { text: '2022/01/04', from: 'url' },
        ],
      },
    ]);
  });
});

describe('JSON', () => {
  test('one object is the file, a list has numbers', () => {
    expect(parse('json', '{"title":"T"}').articles.map(({ id }) => id)).toEqual(['a']);
    expect(
      parse('json', '[{"title":"T"},{"title":"T","url":"https://www.e.org/x"},{"title":"T","id":7}]').articles,
    ).toMatchObject([{ id: 'a#1' }, { id: 'https://www.e.org/x', source: 'e.org' }, { id: '7' }]);
  });

  test.each([
    [
      'json',
      '[{"title":"T"},\n{"x":1},3]',
      ['bad-record is not an article: record 2', 'bad-record is not an article: record 3'],
    ],
    ['json', '[\n{"title":"T",}]', ['bad-json is not valid JSON: line 2']],
    ['json', '[]', ['empty holds no text']],
    ['json', '7', ['bad-record is not an article']],
    ['json', '['.repeat(1_000_000), ['bad-json is not valid JSON: line 1']],
    ['json', `${'['.repeat(1000)}${']'.repeat(1000)}`, ['bad-record is not an article: record 1']],
    ['jsonl', '{"title"', ['bad-json is not valid JSON: line 1']],
    ['text', ' \n ', ['empty holds no text']],
    ['text', '&nbsp;', ['empty holds no text']],
  ])('%s %#', (format, text, problems) => {
    expect(parse(format, text).problems.map(({ code, message }) => `${code} ${message}`)).toEqual(problems);
  });

  test('a title of a date is no header', () => {
    const { articles } = parse('jsonl', '{"text":"Wednesday, 3 January 2022"}');
    expect(articles).toMatchObject([{ title: '', bodyStart: 0, noise: [], stated: [] }]);
  });

  test('texts are kept as given', () => {
    const body = ' \u00ad<b>Putin</b>\r\n\n\ud800 & \u0000 \u200b ';
    expect(parse('jsonl', JSON.stringify({ text: body })).articles[0]?.text).toBe(body);
  });
});

describe('promises', () => {
  const pieces = fc.constantFrom(
    'Presidenti u nis sot për në Ankara, ku do të takojë homologun e tij.',
    'Read more: x',
    'Baca juga:',
    'Leave a Reply',
    'Advertisement',
    '08:40 03/01/2022',
    '/REL',
    '(Reuters)',
    ' – ',
    '<p>',
    '</script>',
    '<script>',
    'https://e.org/x',
    '[a](b)',
    '[[',
    ']]',
    '{{',
    '@',
    '#',
    '&nbsp;',
    'date 2022-01 ',
    '\n',
    '\n\n',
    '\r\n',
    '---\n',
    'title: x',
    '北京',
    '\ud800',
    '\u0000',
    '\u00ad',
    ' ',
  );
  const pages = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 30 })
    .map((parts) => parts.join(''));

  test.each(['text', 'markdown'])('%s: spans lie in the text, in order', (format) => {
    fc.assert(
      fc.property(pages, (text) => checkPromises(parse(format, text))),
      { numRuns: 500 },
    );
  });

  test('JSON: spans lie in the text, in order; the text is as given', () => {
    fc.assert(
      fc.property(pages, pages, (title, text) => {
        const parsed = parse('jsonl', JSON.stringify({ title, text }));
        checkPromises(parsed);
        for (const article of parsed.articles) expect([title, '']).toContain(article.title);
      }),
      { numRuns: 500 },
    );
  });

  test('any JSON value, any text: articles or problems, never an exception', () => {
    fc.assert(fc.property(fc.json(), (text) => checkPromises(parse('json', text))));
    fc.assert(fc.property(fc.string(), (text) => checkPromises(parse('jsonl', text))));
  });

  test.each([
    ['one line', 'a'.repeat(200_000)],
    ['spaces', `T\n${' '.repeat(200_000)}x`],
    ['digits', '1'.repeat(200_000)],
    ['words and digits', `T\n${'3 January 2022 '.repeat(13_000)}`],
    ['short lines', `T\n${'Advertisement\n'.repeat(15_000)}`],
    ['date lines', `T\n${'3 January 2022\n'.repeat(13_000)}`],
    ['dashes', `T\n${'- '.repeat(100_000)}`],
    ['brackets', `T\n${'(AFP) '.repeat(33_000)}`],
    ['slashes', `T\n${'a/'.repeat(100_000)}`],
    ['accents', `T\n${'a\u0301'.repeat(100_000)}`],
    ['colons', `T\n${'a: '.repeat(66_000)}`],
  ])('time is bounded: %s', (_, text) => {
    const took = processorTime(() => {
      for (const format of ['text', 'markdown']) checkPromises(parse(format, text));
    });
    expect(took).toBeLessThan(5000);
  });
});

test('a format that is not there is a fault of the program', () => {
  expect(() => parseSource({ path: 'a', format: 'pdf', text: 'x' } satisfies SourceFile, parseTools)).toThrow('pdf');
});
