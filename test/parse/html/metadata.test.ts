import { describe, expect, test } from 'vitest';
import { parseLooseJson } from '../../../src/parse/html/json-repair.js';
import { beginsPage, declaredPageEncoding } from '../../../src/parse/html/head.js';
import { parseTree, type PageElement } from '../../../src/parse/html/tree.js';
import { draftOf, first, pageOf, paragraphs, title } from './pages.js';

const linked = (...nodes: object[]): string =>
  nodes.map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`).join('');
const article = (fields: object): object => ({ '@type': 'NewsArticle', headline: title, ...fields });
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

describe('titles', () => {
  const titleOf = (html: string): string => draftOf(html).title;
  test.each([
    ['the outlet behind it', `<title>${title} | Harwick Echo</title><p>${first}</p>`, `${title} | Harwick Echo`],
    [
      'the outlet, which the page names',
      `<title>${title} | Harwick Echo</title>${meta('og:site_name', 'Harwick Echo')}<p>${first}</p>`,
      title,
    ],
    [
      'a heading that agrees',
      `<title>Harwick Echo - ${title}</title><h1>Harwick Echo</h1><h2>${title}</h2><p>${first}</p>`,
      title,
    ],
    [
      'a line of a table',
      `<title>Echo Online: ${title}</title><table><tr><td>ISLANDS<br><font size=5>${title}</font><br>${first}</table>`,
      title,
    ],
    [
      'a label in the heading',
      `<title>${title}</title>${meta('og:title', title)}<h1><span class="kicker">Islands:</span> ${title}</h1><p>${first}</p>`,
      title,
    ],
    [
      'entities escaped twice',
      `${linked(article({ headline: 'Harwick &amp;amp; Sunder &amp;#8211; a ferry stops' }))}<p>${first}</p>`,
      'Harwick & Sunder – a ferry stops',
    ],
    [
      'a cut title of a network',
      `<title>Sunder ferry to stop…</title>${meta('og:title', 'Sunder ferry to stop…')}<h1>${title}</h1><p>${first}</p>`,
      title,
    ],
    [
      'a section of the same name as a menu',
      `<title>Sport | ${title}</title><ul><li>Sport</li></ul><h1>${title}</h1><p>${first}</p>`,
      title,
    ],
  ])('%s', (_name, html, expected) => expect(titleOf(html)).toBe(expected));
});

describe('dates', () => {
  const statedOf = (head: string, body = ''): string[] =>
    draftOf(pageOf(body + paragraphs, head)).stated.map(({ text, from }) => `${from} ${text}`);
  test.each([
    [
      'linked data',
      linked(article({ datePublished: '2022-01-03T08:40:00Z', dateModified: '2022-01-04' })),
      '',
      ['declared 2022-01-03T08:40:00Z'],
    ],
    [
      'one article of a graph',
      linked({
        '@graph': [{ '@type': 'WebPage', datePublished: '2021-01-01' }, article({ datePublished: '2022-01-03' })],
      }),
      '',
      ['declared 2022-01-03', 'declared 2021-01-01'],
    ],
    [
      'a teaser in linked data',
      linked(
        article({ headline: 'Barge leaves Gdynia', url: 'https://echo.example/barge', datePublished: '2020-01-01' }),
      ) + '<link rel="canonical" href="https://echo.example/ferry">',
      '',
      [],
    ],
    [
      'OpenGraph',
      meta('article:published_time', '2022-01-03T08:40:00+01:00'),
      '',
      ['declared 2022-01-03T08:40:00+01:00'],
    ],
    [
      'a placeholder',
      meta('article:published_time', '1970-01-01T00:00:00Z'),
      '<time datetime="2022-01-03">3 January</time>',
      ['markup 2022-01-03'],
    ],
    [
      'a day after the last change',
      meta('article:published_time', '2031-01-03') + meta('article:modified_time', '2022-01-04'),
      '<time datetime="2022-01-03">3 January</time>',
      ['markup 2022-01-03'],
    ],
    ['only a change', meta('article:modified_time', '2022-01-04'), '', ['markup 2022-01-04']],
    [
      'a class',
      '',
      '<div class="post-date">3 January 2022, 08:40</div>',
      ['markup 3 January 2022, 08:40', 'header 3 January 2022, 08:40'],
    ],
    ['a line', '', '<div>3 January 2022, 08:40</div>', ['header 3 January 2022, 08:40']],
    [
      'a line with more',
      '',
      '<div>Anna Lind in conversation with Jens Oltmann | 16.08.2022, 07:15 h</div>',
      ['header Anna Lind in conversation with Jens Oltmann | 16.08.2022, 07:15 h'],
    ],
    ['the date of another', '', `</main><aside><time datetime="2019-01-01">1 January</time></aside><main>`, []],
    ['none', '', '', []],
  ])('%s', (_name, head, body, expected) => expect(statedOf(head, body)).toEqual(expected));
});

describe('authors', () => {
  const authorsOf = (head: string, body = ''): readonly string[] | undefined =>
    draftOf(pageOf(body + paragraphs, head)).authors;
  test.each([
    [
      'linked data',
      linked(article({ author: [{ '@type': 'Person', name: 'Anna Lind' }, { name: 'Jens Oltmann' }] })),
      '',
      ['Anna Lind', 'Jens Oltmann'],
    ],
    [
      'a reference',
      linked({
        '@graph': [article({ author: { '@id': '#a' } }), { '@type': 'Person', '@id': '#a', name: 'Anna Lind' }],
      }),
      '',
      ['Anna Lind'],
    ],
    ['an address', meta('article:author', 'https://www.facebook.com/echo'), '', undefined],
    ['the outlet', meta('author', 'Harwick Echo'), '', undefined],
    ['an agency', meta('author', 'AFP'), '', undefined],
    ['by', meta('author', 'By Anna Lind and Jens Oltmann'), '', ['Anna Lind', 'Jens Oltmann']],
    ['commas', meta('author', 'Anna Lind, Jens Oltmann'), '', ['Anna Lind', 'Jens Oltmann']],
    ['a job', meta('author', 'Anna Lind, islands correspondent'), '', ['Anna Lind']],
    [
      'a byline',
      '',
      '<div class="byline"><span>Anna Lind</span><span>islands correspondent</span></div>',
      ['Anna Lind'],
    ],
    ['rel', '', '<p>Written <a rel="author" href="/anna">Anna Lind</a></p>', ['Anna Lind']],
    ['a line', '', '<div>By Anna Lind</div>', ['Anna Lind']],
    ['photos', '', '<div class="author">Anna Lind. Photos: Jens Oltmann</div>', ['Anna Lind']],
    ['a particle', meta('author', 'Ursula von der Leyen'), '', ['Ursula von der Leyen']],
  ])('%s', (_name, head, body, expected) => expect(authorsOf(head, body)).toEqual(expected));
});

describe('outlet, address, language', () => {
  test.each([
    [
      'publisher and site name',
      `<title>${title} - Harwick Echo</title>${meta('og:site_name', 'Harwick Echo')}${linked(article({ publisher: { name: 'Echo Media Ltd' } }))}`,
      'Harwick Echo',
    ],
    ['a publisher', linked(article({ publisher: { '@type': 'Organization', name: 'Harwick Echo' } })), 'Harwick Echo'],
    [
      'the title and the address',
      `<title>${title} - Harwick Echo</title><link rel="canonical" href="https://www.harwickecho.example/a">`,
      'Harwick Echo',
    ],
    ['a slogan in the title', `<title>${title} - All the news</title>`, undefined],
  ])('outlet: %s', (_name, head, expected) => {
    expect(draftOf(`${head}<h1>${title}</h1>${paragraphs}`).source).toBe(expected);
  });

  test.each([
    ['canonical', '<link rel="canonical" href="https://echo.example/a?x=1">', undefined, 'https://echo.example/a?x=1'],
    ['og:url', meta('og:url', 'https://echo.example/a'), undefined, 'https://echo.example/a'],
    [
      'a path and where it was fetched',
      '<link rel="canonical" href="/a">',
      'https://echo.example/b?c',
      'https://echo.example/a',
    ],
    ['a path alone', '<link rel="canonical" href="/a">', undefined, undefined],
    ['fetched', '', 'https://echo.example/b', 'https://echo.example/b'],
    [
      'a home page',
      '<link rel="canonical" href="https://echo.example/">',
      'https://echo.example/b',
      'https://echo.example/b',
    ],
    ['a script', '<link rel="canonical" href="javascript:a">', undefined, undefined],
  ])('address: %s', (_name, head, fetched, expected) => {
    expect(draftOf(`${head}<h1>${title}</h1>${paragraphs}`, fetched).url).toBe(expected);
  });

  test.each([
    ['html', '<html lang="sq">', 'sq'],
    ['a region', '<html lang="pt-BR">', 'pt-BR'],
    ['a template in English', `<html lang="en">${meta('og:locale', 'sq_AL')}`, 'sq-AL'],
    ['a template of another', `<html lang="en">${meta('og:locale', 'en_GB')}${meta('dc.language', 'sq')}`, 'en'],
    ['a word', '<html lang="Albanian">', undefined],
    ['linked data', linked(article({ inLanguage: 'id' })), 'id'],
  ])('language: %s', (_name, head, expected) => {
    expect(draftOf(`${head}<h1>${title}</h1>${paragraphs}`).declaredLanguage).toBe(expected);
  });
});

describe('JSON that is none', () => {
  test.each([
    ['{"a":"b\nc\td"}', { a: 'b\nc\td' }],
    ['{"a":[1,2,],}', { a: [1, 2] }],
    ['<!-- {"a":1} -->', { a: 1 }],
    ['//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['/* <![CDATA[ */{"a":1}/* ]]> */', { a: 1 }],
    ['{"a":1};', { a: 1 }],
    ['{&quot;a&quot;:&quot;b&quot;}', { a: 'b' }],
    ['[{"a":1}{"b":2}]', [{ a: 1 }, { b: 2 }]],
    [String.raw`{"a":"it\'s, [so]"}`, { a: "it's, [so]" }],
    ['{"a":"x,}"}', { a: 'x,}' }],
    ['{a:1}', undefined],
    ['', undefined],
    ['"text"', undefined],
  ])('%j', (source, expected) => expect(parseLooseJson(source)).toEqual(expected));
});

describe('the head of a file', () => {
  test.each([
    ['<!DOCTYPE html><html>', true],
    ['<html lang=en>', true],
    ['<?xml version="1.0"?>\n<!-- saved --><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">', true],
    ['<head><title>', true],
    ['<body>', true],
    ['<?xml version="1.0"?><rss>', false],
    ['<header>', false],
    ['<bodyguard>', false],
    ['{"html":1}', false],
    ['Title\n<html>', false],
    ['<!-- open', false],
  ])('%j begins a page: %s', (head, expected) => expect(beginsPage(head)).toBe(expected));

  test.each([
    ['<meta charset="windows-1256">', 'windows-1256'],
    ['<meta charset=gbk>', 'gbk'],
    [`<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=ISO-8859-9'>`, 'iso-8859-9'],
    ['<?xml version="1.0" encoding="Shift_JIS"?><html>', 'shift_jis'],
    ['<!-- <meta charset="big5"> --><meta charset="euc-kr">', 'euc-kr'],
    ['<meta name="charset-note" content="none">', undefined],
    ['<p>charset=utf-8</p>', undefined],
    [`${' '.repeat(9000)}<meta charset="utf-8">`, undefined],
  ])('%j declares %s', (head, expected) => expect(declaredPageEncoding(head)).toBe(expected));
});

describe('trees', () => {
  const shown = (node: PageElement | string): string =>
    typeof node === 'string' ? node : `${node.tag}(${node.children.map(shown).join(' ')})`;
  test.each([
    ['<p>a<p>b', '#page(p(a) p(b))'],
    ['<p>a<div>b</div>c', '#page(p(a) div(b) c)'],
    ['<ul><li>a<li>b<ul><li>c</ul></ul>', '#page(ul(li(a) li(b ul(li(c)))))'],
    ['<table><tr><td>a<td>b<tr><td>c</div>d</table>e', '#page(table(tr(td(a) td(b)) tr(td(cd))) e)'],
    ['<b><p>a</b>b</p>c', '#page(b(p(ab) c))'],
    ['<a href=1>a<a href=2>b', '#page(a(a) a(b))'],
    ['a</br>b</p>c', '#page(a br() bc)'],
    ['<br/>a<div/>b', '#page(br() a div(b))'],
    ['<?xml version="1.0"?><div/>b', '#page(div() b)'],
    ['<h2>a<h3>b', '#page(h2(a) h3(b))'],
    ['a &lt;b&gt; &eacute;&#146;&amp;amp;', '#page(a <b> é’&amp;)'],
    ['<script>"<p>"</script>a<!-- <p> -->b', '#page(script("<p>") ab)'],
  ])('%s', (html, expected) => expect(shown(parseTree(html))).toBe(expected));

  test('text beyond the depth that is kept', () => {
    const tree = parseTree(`${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}<p>after</p>`);
    expect(shown(tree)).toContain('deep');
    expect(shown(tree)).toMatch(/p\(after\)\)$/);
  });
});
