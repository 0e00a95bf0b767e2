import { describe, expect, test } from 'vitest';
import type { Drafts } from '../../../src/parse/format.js';
import { parseJson } from '../../../src/parse/json/parse-json.js';
import { readValue } from '../../../src/parse/json/read-value.js';

const parse = (value: unknown): Drafts =>
  parseJson({ path: 'a.json', text: typeof value === 'string' ? value : JSON.stringify(value) });
const messages = ({ problems }: Drafts): string[] => problems.map(({ code, message }) => `${code} ${message}`);

describe('lists that services and exports wrap', () => {
  const articles = [{ title: 'A' }, { title: 'B', text: 'b' }];
  test.each([
    ['none', articles],
    ['articles', { status: 'ok', totalResults: 2, articles }],
    ['items', { items: articles }],
    ['results', { results: articles }],
    ['data', { data: articles }],
    ['docs in a response', { response: { numFound: 2, docs: articles } }],
    ['articles in data', { meta: { page: 1 }, data: { articles } }],
    [
      'hits in hits',
      { hits: { total: 2, hits: articles.map((source, index) => ({ _id: `${index}`, _source: source })) } },
    ],
    ['a title of its own', { title: 'Export', language: 'en', articles }],
  ])('%s', (_name, value) => {
    expect(parse(value).drafts).toMatchObject([
      { record: 1, title: 'A', body: '' },
      { record: 2, title: 'B', body: 'b' },
    ]);
  });

  test.each([
    ['an article with lists beside its text', { title: 'T', text: 'B', items: articles }],
    ['an article with pictures', { title: 'T', text: 'B', data: [{ title: 'Picture' }] }],
    ['a headline with related ones', { title: 'T', date: '2022-01-03', results: articles }],
    ['lists of no articles', { title: 'T', items: [{ width: 3 }, 7] }],
  ])('not: %s', (_name, value) => {
    expect(parse(value).drafts).toMatchObject([{ title: 'T' }]);
    expect(parse(value).drafts[0]?.record).toBeUndefined();
  });

  test('a report of this program is no list of articles', () => {
    const report = { schemaVersion: '1.0.0', generator: { name: 'newsclust' }, articles, clusters: [] };
    expect(parse(report).drafts).toEqual([]);
    expect(messages(parse(report))).toEqual(['bad-record is not an article: a report of newsclust']);
  });

  test('what is none among them is told', () => {
    const found = parse({ articles: [{ title: 'A' }, { source: 'x' }, null, 3, { '@type': 'Person', name: 'P' }] });
    expect(found.drafts).toHaveLength(1);
    expect(messages(found)).toEqual([
      'bad-record is not an article: record 2',
      'bad-record is not an article: record 3',
      'bad-record is not an article: record 4',
      'bad-record is not an article: record 5: no article of schema.org',
    ]);
  });
});

describe('plain records', () => {
  test('markup stays as it is given, because others count offsets in it', () => {
    expect(parse({ title: 'A &amp; B', text: '<p>One.</p><p>Two.</p>' }).drafts).toMatchObject([
      { title: 'A &amp; B', body: '<p>One.</p><p>Two.</p>' },
    ]);
  });

  test('posts that are rendered are HTML', () => {
    expect(
      parse({ id: 5, title: { rendered: 'A &#8211; B' }, content: { rendered: '<p>One.</p><p>Two.</p>' }, author: 3 })
        .drafts,
    ).toEqual([{ id: '5', title: 'A – B', body: 'One.\n\nTwo.', stated: [] }]);
    expect(
      parse({ title: { rendered: 'T' }, content: { rendered: '' }, excerpt: { rendered: '<p>S</p>' } }).drafts,
    ).toMatchObject([{ body: 'S' }]);
  });
});

describe('lines of JSON Lines', () => {
  test('follow standards too', () => {
    expect(readValue({ uri: 'urn:1', body_html: '<p>One.</p><p>Two.</p>' }, 4)).toMatchObject({
      record: 4,
      id: 'urn:1',
      body: 'One.\n\nTwo.',
    });
    expect(readValue({ '@type': 'NewsArticle', headline: 'H' }, 4)).toMatchObject({ record: 4, title: 'H' });
    expect(readValue({ '@type': 'Person' }, 4)).toBe('no article of schema.org');
    expect(readValue([{ title: 'T' }], 4)).toBe('');
  });
});

describe('JSON Lines under the name of JSON', () => {
  test('each line is a record', () => {
    const found = parse('{"title":"A"}\n\n{"title":"B"}\r\n{"title":\n{"x":1}\n');
    expect(found.drafts).toMatchObject([
      { record: 1, title: 'A' },
      { record: 2, title: 'B' },
    ]);
    expect(messages(found)).toEqual(['bad-json is not valid JSON: line 4', 'bad-record is not an article: line 5']);
  });

  test.each(['{"title":', '[{"title":"A"}', 'title', '7\n8', '{"title": "A",\n"text": }'])('not: %j', (text) => {
    expect(parse(text).problems.map(({ code }) => code)).toEqual(['bad-json']);
  });
});

describe('JSON Feed', () => {
  const feed = (item: object, rest: object = {}): Drafts =>
    parse({ version: 'https://jsonfeed.org/version/1', title: 'Post', items: [item], ...rest });
  test.each([
    [
      { id: '1', content_text: 'Text', content_html: '<p>Html</p>', summary: 'S' },
      { id: '1', title: '', body: 'Text' },
    ],
    [
      { id: '1', content_html: '<p>One.</p><p>Two. <a href="x">Read more</a></p>', summary: 'S' },
      { body: 'One.\n\nTwo.' },
    ],
    [{ id: '1', content_html: '<img src="a">', summary: 'S' }, { body: 'S' }],
    [
      { id: 7, title: 'T', author: { name: 'Anna Lind' } },
      { id: '7', authors: ['Anna Lind'] },
    ],
    [
      { id: '1', title: 'T', url: 'https://e.example/1', external_url: 'https://f.example/1' },
      { url: 'https://e.example/1', source: 'Post' },
    ],
    [
      { id: '1', title: 'T', date_published: '2022-01-03T08:40:00Z', language: 'sq' },
      { declaredLanguage: 'sq', stated: [{ text: '2022-01-03T08:40:00Z', from: 'declared' }] },
    ],
  ])('%j', (item, expected) => {
    expect(feed(item).drafts).toMatchObject([{ record: 1, ...expected }]);
  });

  test('no version, but the names of its fields', () => {
    expect(parse({ items: [{ id: '1', content_html: '<p>A</p><p>B</p>' }] }).drafts).toMatchObject([
      { body: 'A\n\nB' },
    ]);
  });

  test('empty, and an item of nothing', () => {
    expect(messages(parse({ version: 'https://jsonfeed.org/version/1.1', items: [] }))).toEqual([
      'empty holds no text',
    ]);
    expect(messages(feed({ id: '1' }))).toEqual(['bad-record is not an article: record 1']);
    expect(messages(feed({ id: '1', title: 'T' }, { items: [7] }))).toEqual(['bad-record is not an article: record 1']);
  });
});

describe('ninjs', () => {
  test.each([
    [
      { uri: 'urn:1', body_text: 'Text', headline: 'A &amp; B' },
      { id: 'urn:1', title: 'A & B', body: 'Text' },
    ],
    [
      { uri: 'urn:1', body_html: '<p>One.</p><p>Two.</p>', headline: 'H', slugline: 'X' },
      { title: 'H', body: 'One.\n\nTwo.' },
    ],
    [
      { uri: 'urn:1', type: 'text', versioncreated: '2022-01-03', headline: 'H', description_text: 'Summary.' },
      { body: 'Summary.', stated: [{ text: '2022-01-03', from: 'declared' }] },
    ],
    [
      { uri: 'urn:1', body_text: 'T', byline: 'By Anna Lind', source: 'Wire', language: 'en' },
      { authors: ['Anna Lind'], source: 'Wire', declaredLanguage: 'en' },
    ],
    [
      {
        standard: { name: 'ninjs', version: '2.1' },
        headlines: [{ value: 'H' }],
        bodies: [{ value: 'B', contenttype: 'text/plain' }],
      },
      { title: 'H', body: 'B' },
    ],
    [
      {
        uri: 'urn:1',
        bodies: [{ role: 'main', contenttype: 'application/xhtml+xml', value: '<p>One.</p><p>Two.</p>' }],
      },
      { body: 'One.\n\nTwo.' },
    ],
  ])('%j', (item, expected) => {
    expect(parse(item).drafts).toMatchObject([expected]);
  });

  test.each([
    [
      { uri: 'urn:1', type: 'picture', headline: 'H', description_text: 'Caption', versioncreated: '2022' },
      'of type picture',
    ],
    [{ uri: 'urn:1', type: 'composite', headline: 'H', versioncreated: '2022', associations: {} }, 'of type composite'],
    [{ uri: 'urn:1', type: 'text', headline: 'H', versioncreated: '2022' }, 'the text is elsewhere'],
    [{ uri: 'urn:1', headlines: 'x', bodies: { value: 3 } }, 'the text is elsewhere'],
  ])('none: %j', (item, reason) => {
    expect(messages(parse(item))).toEqual([`bad-record is not an article: ${reason}`]);
  });
});

describe('schema.org', () => {
  const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'H' };
  test.each([
    [
      { ...article, articleBody: 'One.\nTwo.' },
      { title: 'H', body: 'One.\nTwo.' },
    ],
    [{ ...article, articleBody: '<p>One.</p><p>Two.</p>' }, { body: 'One.\n\nTwo.' }],
    [{ ...article, description: 'Summary.' }, { body: 'Summary.' }],
    [{ ...article, '@type': ['Thing', 'https://schema.org/ReportageNewsArticle'] }, { title: 'H' }],
    [
      {
        ...article,
        '@type': 'LiveBlogPosting',
        liveBlogUpdate: [{ headline: 'U1', articleBody: 'B1' }, { articleBody: 'B2' }],
      },
      { body: 'U1\n\nB1\n\nB2' },
    ],
    [
      { ...article, author: [{ name: 'Anna Lind' }, 'Ole Berg'], publisher: { '@type': 'Organization', name: 'Post' } },
      { authors: ['Anna Lind', 'Ole Berg'], source: 'Post' },
    ],
    [
      { ...article, inLanguage: { '@type': 'Language', name: 'Albanian', alternateName: 'sq' } },
      { declaredLanguage: 'sq' },
    ],
    [{ ...article, mainEntityOfPage: 'https://e.example/1' }, { url: 'https://e.example/1' }],
    [{ ...article, '@id': '#article', url: 'https://e.example/1' }, { url: 'https://e.example/1' }],
    [{ ...article, '@id': 'https://e.example/1#article' }, { id: 'https://e.example/1#article' }],
    [
      { ...article, dateModified: '2022-01-04', datePublished: '2022-01-03' },
      { stated: [{ text: '2022-01-03', from: 'declared' }] },
    ],
    [{ '@context': 'https://schema.org', '@type': 'WebPage', mainEntity: article }, { title: 'H' }],
    [{ '@context': 'https://schema.org', headline: 'H' }, { title: 'H' }],
  ])('%j', (value, expected) => {
    const { drafts } = parse(value);
    expect(drafts).toMatchObject([expected]);
    expect(drafts[0]?.record).toBeUndefined();
  });

  test('an @id that names nothing outside of its page is no id', () => {
    expect(parse({ ...article, '@id': '#article' }).drafts[0]?.id).toBeUndefined();
  });

  test('several are numbered, what is no article among them is no fault', () => {
    const found = parse({
      '@graph': [
        { '@type': 'WebSite', name: 'S' },
        article,
        { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: article }] },
      ],
    });
    expect(found.drafts.map(({ record }) => record)).toEqual([1, 2]);
    expect(found.problems).toEqual([]);
    expect(parse([article, { '@type': 'BreadcrumbList' }]).drafts).toMatchObject([{ record: 1, title: 'H' }]);
  });

  test.each([
    [{ '@type': 'Organization', name: 'N' }, 'bad-record is not an article: no article of schema.org'],
    [{ '@graph': [] }, 'bad-record is not an article: no article of schema.org'],
    [{ '@type': 'NewsArticle' }, 'bad-record is not an article: record 1'],
    [7, 'bad-record is not an article'],
    [[], 'empty holds no text'],
  ])('none: %j', (value, message) => {
    expect(parse(value).drafts).toEqual([]);
    expect(messages(parse(value))).toEqual([message]);
  });
});

describe('what would take all memory or hours', () => {
  test("an article of a file's worth of text, and none but it, is left out", () => {
    const { drafts, problems } = parse([
      { title: 'Before' },
      { title: 'A', text: 'word '.repeat(4_000_000) },
      { title: 'B' },
    ]);
    expect(drafts.map(({ title }) => title)).toEqual(['Before', 'B']);
    expect(problems).toEqual([{ code: 'too-large', path: 'a.json', message: 'is larger than the limit: record 2' }]);
  });

  test.each(['['.repeat(2_000_000), '{"a":'.repeat(400_000)])('nesting without end: %.10s', (text) => {
    expect(messages(parse(text))).toEqual(['bad-json is not valid JSON: nested more than 100000 deep']);
  });

  test('brackets in a text are not nesting', () => {
    expect(parse({ title: 'A', text: `"\\${'['.repeat(2_000_000)}` }).drafts).toHaveLength(1);
  });
});
