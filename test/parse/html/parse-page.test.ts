import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSource } from '../../../src/parse/parse-source.js';
import { parseTools } from '../tools.js';
import { body, draftOf, first, pageOf, paragraphs, parse, second, third, title } from './pages.js';

const news = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields })}</script>`;

describe('text', () => {
  test.each([
    ['paragraphs', paragraphs],
    ['a marked body', `<div class="article-body">${paragraphs}</div>`],
    ['two breaks', `<div>${first}<br><br>${second}<br />\n<br />${third}</div>`],
    [
      'a table for the layout',
      `<table><tr><td><a href="/n">News</a><br><a href="/s">Sport</a><td>${first}<p>${second}<p>${third}</table>`,
    ],
    ['a form around everything', `<form id="aspnetForm">${paragraphs}</form>`],
    ['an element that nobody knows', `<x-story>${paragraphs}</x-story>`],
    [
      'a caption',
      `<figure><img src="a.jpg"><figcaption>The ferry at its pier. Photo: Echo</figcaption></figure>${paragraphs}`,
    ],
    ['a caption below a picture', `<div><img src="a.jpg"><span>The ferry at its pier</span></div>${paragraphs}`],
    ['a byline', `<p class="byline">By <a href="/anna">Anna Lind</a></p>${paragraphs}`],
    ['the headline twice', `<h2>${title}</h2>${paragraphs}`],
    ['a share bar', `${paragraphs}<ul class="share-tools"><li><a href="/f">Facebook</a><li><a href="/x">X</a></ul>`],
    [
      'links to other articles',
      `${paragraphs}<h3>Related</h3><ul><li><a href="/a">Cracks in the pier</a><li><a href="/b">A barge from Gdynia</a></ul>`,
    ],
    [
      'a link in a line',
      `<p>${first}</p><p><a href="/a">Read also: Cracks in the pier of Harwick</a></p><p>${second}</p><p>${third}</p>`,
    ],
    [
      'cards',
      `${paragraphs}<div class="c1"><h3><a href="/a">Cracks in the pier</a></h3><p>The harbour office has known of them since the autumn.</p></div>`,
    ],
    [
      'comments',
      `<article>${paragraphs}</article><div id="comments"><h3>2 comments</h3><p>${'They said the same last year, and the year before. '.repeat(9)}</p></div>`,
    ],
    ['a copy for other screens', `<div style="display:none">${paragraphs}</div><div>${paragraphs}</div>`],
    [
      'a newsletter',
      `<p>${first}</p><div class="newsletter-box"><p>Get the news of the islands every morning in your letter box.</p></div><p>${second}</p><p>${third}</p>`,
    ],
    [
      'a pulled quote',
      `<p>${first}</p><aside class="pullquote">cracks in the ramp during an inspection</aside><p>${second}</p><p>${third}</p>`,
    ],
    [
      'an embedded post',
      `<p>${first}</p><blockquote class="twitter-tweet"><p>The ferry is broken again, who would have thought that.</p></blockquote><p>${second}</p><p>${third}</p>`,
    ],
    [
      'an appended article',
      `${paragraphs}</main><section><h1>Barge leaves Gdynia</h1><p>${'The barge with the new ramp left on Friday. '.repeat(4)}</p></section>`,
    ],
    [
      'scripts',
      `<script>document.write("<p>no</p>")</script>${paragraphs}<style>p{}</style><template><p>${first} no</p></template>`,
    ],
    [
      'soft hyphens and hard blanks',
      paragraphs.replace('Engineers', 'Engi&shy;neers').replace('March', 'March').replace('in the', 'in&nbsp;the'),
    ],
  ])('%s', (_name, html) => expect(draftOf(pageOf(html))).toMatchObject({ title, body }));

  test.each([
    [
      'a lead without a full stop',
      `<p class="standfirst">Islanders must wait for a new ramp from Gdynia</p><div class="body">${paragraphs}</div>`,
      `Islanders must wait for a new ramp from Gdynia\n\n${body}`,
    ],
    [
      'a subheading',
      `<p>${first}</p><h2>A ramp from Gdynia</h2><p>${second}</p><p>${third}</p>`,
      `${first}\n\nA ramp from Gdynia\n\n${second}\n\n${third}`,
    ],
    [
      'a list',
      `${paragraphs}<ul><li>Seven in the morning</li><li>Five in the afternoon</li></ul>`,
      `${body}\n\nSeven in the morning\n\nFive in the afternoon`,
    ],
    [
      'a quote',
      `<p>${first}</p><blockquote><p>We have no other choice</p></blockquote><p>${second}</p>`,
      `${first}\n\nWe have no other choice\n\n${second}`,
    ],
    [
      'answers of a word',
      `<p>Will the ferry stop?</p><p>Yes.</p><p>${second}</p>`,
      `Will the ferry stop?\n\nYes.\n\n${second}`,
    ],
    ['lines', `<p>${first}<br>${second}</p><p>${third}</p>`, `${first}\n${second}\n\n${third}`],
    ['hidden text and no other', `<div hidden>${paragraphs}</div>`, body],
    ['a drop cap', `<p><span class="dropcap">T</span>${first.slice(1)}</p><p>${second}</p>`, `${first}\n\n${second}`],
    [
      'a table',
      `${paragraphs}<table><tr><th>Boat</th><th>Hour</th></tr><tr><td>Tern</td><td>07:00</td></tr></table>`,
      `${body}\n\nBoat Hour\nTern 07:00`,
    ],
  ])('%s', (_name, html, expected) => expect(draftOf(pageOf(html)).body).toBe(expected));

  test('a text without spaces', () => {
    const paragraph = '哈里克与桑德岛之间的渡轮将于三月停航两周，港务局周一表示，检查时在坡道上发现了裂缝。';
    const html = `<html lang="zh"><title>渡轮三月停航两周</title><h1>渡轮三月停航两周</h1><div class="x"><p>${paragraph}</p><p>新坡道正在格但斯克建造，将由驳船运来。</p></div><div><a href="/1">新闻</a><a href="/2">体育</a></div>`;
    expect(draftOf(html)).toMatchObject({
      title: '渡轮三月停航两周',
      body: `${paragraph}\n\n新坡道正在格但斯克建造，将由驳船运来。`,
    });
  });

  test('a live blog keeps its entries', () => {
    const entries = [first, second, third].map(
      (text, at) => `<article><h2><a href="/p${at}">Entry ${at}</a></h2><p>${text}</p></article>`,
    );
    const html = pageOf(entries.join(''), news({ '@type': 'LiveBlogPosting', headline: title }));
    for (const text of [first, second, third]) expect(draftOf(html).body).toContain(text);
  });
});

describe('texts beside the markup', () => {
  test('a body of linked data that the page shows only the beginning of', () => {
    const html = pageOf(`<p>${first}</p>`, news({ headline: title, articleBody: body }));
    expect(draftOf(html).body).toBe(body);
  });

  test('what a whole body of linked data lacks is furniture', () => {
    const notice = 'Readers can now have the news of the islands brought to them by our new carrier pigeons.';
    const html = pageOf(
      `<p>${first}</p><p>${notice}</p><p>${second}</p><p>${third}</p>`,
      news({ headline: title, articleBody: `${first} ${second} ${third}` }),
    );
    expect(draftOf(html).body).toBe(body);
  });

  test('a summary does not take the place of the text', () => {
    expect(draftOf(pageOf(paragraphs, news({ headline: title, articleBody: first }))).body).toBe(body);
  });

  test.each([
    ['paragraphs', { props: { story: { blocks: [first, second, third].map((text) => ({ type: 'p', text })) } } }],
    ['markup', { props: { article: { content: paragraphs } } }],
  ])('the state of a page that a program draws: %s', (_name, state) => {
    const html = `<title>${title}</title><meta property="og:type" content="article"><meta property="og:title" content="${title}"><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`;
    expect(draftOf(html, 'https://echo.example/a')).toMatchObject({ title, body });
  });
});

describe('no article', () => {
  const links = Array.from(
    { length: 20 },
    (_, at) => `<li><a href="/a${at}">A headline of some words, number ${at}</a></li>`,
  ).join('');
  test.each([
    [
      'a home page',
      `<title>Echo</title><meta property="og:type" content="website"><link rel="canonical" href="https://echo.example/"><ul>${links}</ul>`,
    ],
    [
      'a category',
      `<title>Sport | Echo</title><script type="application/ld+json">{"@type":"CollectionPage","name":"Sport"}</script><h1>Sport</h1><ul>${links}</ul>`,
    ],
    [
      'an error',
      '<title>404 - Page not found</title><h1>Page not found</h1><p>The page that you were looking for does not exist any more. Try the search.</p>',
    ],
    ['a redirection', '<meta http-equiv="refresh" content="0; url=https://echo.example/a"><title>Redirecting</title>'],
    [
      'a wall of consent',
      `<title>Echo</title><h1>Before you go on</h1><p>We and our partners use cookies and ask for your consent. Cookies help us to measure. You can withdraw your consent at any time in the cookie settings.</p>`,
    ],
    ['a check', '<title>Just a moment...</title><p>Enable JavaScript and cookies to continue.</p>'],
    ['nothing', '<html><body></body></html>'],
  ])('%s', (_name, html) => {
    expect(parse(html)).toMatchObject({ drafts: [], problems: [{ code: 'no-article', path: 'a.html' }] });
  });

  test.each([
    ['a short report', `<title>${title}</title><h1>${title}</h1><p>${first}</p>`],
    [
      'one of two lines with a date',
      pageOf('<p>The ferry stops.</p>', '<meta property="article:published_time" content="2022-01-03">'),
    ],
    [
      'an article about an error',
      pageOf(`<p>${first}</p><p>${second}</p>`)
        .replaceAll(title, '404 people wait for the ferry')
        .replace('<head>', `<head>${news({ headline: '404 people wait for the ferry' })}`),
    ],
    ['an article about cookies', pageOf(paragraphs.replaceAll('ferry', 'cookie factory'))],
  ])('but %s is one', (_name, html) => expect(parse(html).drafts).toHaveLength(1));
});

describe('hostile pages', () => {
  const many = 20_000;
  test.each([
    ['nested divs', '<div>'.repeat(many) + paragraphs],
    ['open paragraphs', '<p>'.repeat(many) + paragraphs],
    ['end tags without a start', '<div>'.repeat(many) + '</span>'.repeat(many) + paragraphs],
    ['nested tables', '<table><tr><td>'.repeat(many) + paragraphs],
    ['a long attribute', `<div class="${'comment '.repeat(100_000)}">${paragraphs}</div>`],
    ['zeros', `${'\0'.repeat(100_000)}${paragraphs}`],
    [
      'deep linked data',
      `<script type="application/ld+json">${'[{"a":'.repeat(many)}1${'}]'.repeat(many)}</script>${paragraphs}`,
    ],
    [
      'many linked articles',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>'.repeat(many) + paragraphs,
    ],
    ['unfinished linked data', `<script type="application/ld+json">{"a":"${'\n,}'.repeat(many)}</script>${paragraphs}`],
    ['headings', '<h1>Sunder ferry</h1>'.repeat(many) + paragraphs],
    ['a base elsewhere', `<base href="javascript:alert(1)"><link rel="canonical" href="/x">${paragraphs}`],
  ])('%s', (_name, html) => {
    const { drafts } = parse(`<!doctype html><title>${title}</title><body><h1>${title}</h1>${html}`);
    expect(drafts.length).toBeLessThanOrEqual(1);
    for (const { url } of drafts) expect(url).toBeUndefined();
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="',
      '">',
      '<br>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<td>',
      '<h1>',
      '&amp;',
      '&#0;',
      '<time datetime="2022',
      '<script type="application/ld+json">{"@type":"NewsArticle",',
    ),
    fc.string({ maxLength: 20 }),
  );
  const page = pageOf(
    paragraphs,
    news({ headline: title, datePublished: '2022-01-03', author: [{ name: 'Anna Lind' }], articleBody: body }),
  );

  test('a page with pieces cut out and put in', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(page.length), fc.nat(60), piece), { maxLength: 8 }), (changes) => {
        let html = page;
        for (const [at, length, text] of changes) html = html.slice(0, at) + text + html.slice(at + length);
        const { articles } = parseSource({ path: 'a', format: 'html', text: html }, parseTools);
        expect(articles.length).toBeLessThanOrEqual(1);
        for (const article of articles) {
          expect(article.title + article.body).toMatch(/\S/);
          expect(article.body).not.toMatch(/\n{3}|^\s|\s$/);
          expect(article.authors?.length ?? 0).toBeLessThanOrEqual(20);
          for (const { text } of article.stated) expect(text.length).toBeLessThanOrEqual(300);
        }
      }),
      { numRuns: 300 },
    );
  });
});
