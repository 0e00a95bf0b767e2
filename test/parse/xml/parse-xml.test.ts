import { describe, expect, test } from 'vitest';
import type { Drafts } from '../../../src/parse/format.js';
import { parseXml } from '../../../src/parse/xml/parse-xml.js';

const parse = (text: string): Drafts => parseXml({ path: 'feed.xml', text });
const codes = ({ problems }: Drafts): string[] => problems.map(({ code, message }) => `${code} ${message}`);

/** An RSS feed around items. */
const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${channel}${items}</channel></rss>`;
const item = (fields: string): Drafts['drafts'][number] | undefined => parse(rss(`<item>${fields}</item>`)).drafts[0];
const entry = (fields: string, feed = ''): Drafts['drafts'][number] | undefined =>
  parse(`<feed xmlns="http://www.w3.org/2005/Atom">${feed}<entry>${fields}</entry></feed>`).drafts[0];

describe('RSS', () => {
  test.each([
    ['<title>T</title>', { record: 1, title: 'T', body: '', stated: [] }],
    ['<description>Only text.</description>', { title: '', body: 'Only text.' }],
    ['<title>AT&amp;amp;T &amp;#8217;s</title>', { title: 'AT&T ’s' }],
    ['<title><![CDATA[AT&T <b>wins</b>]]></title>', { title: 'AT&T wins' }],
    [
      '<title>T</title><description>Short.</description><content:encoded><![CDATA[<p>Full.</p><p>Text.</p>]]></content:encoded>',
      { body: 'Full.\n\nText.' },
    ],
    [
      '<title>T</title><description>Longer than the picture.</description><content:encoded><![CDATA[<img src="a.jpg">]]></content:encoded>',
      { body: 'Longer than the picture.' },
    ],
    ['<title>T</title><guid>https://e.example/1</guid>', { id: 'https://e.example/1', url: 'https://e.example/1' }],
    [
      '<title>T</title><guid isPermaLink="false">abc</guid><link>https://e.example/1</link>',
      { id: 'abc', url: 'https://e.example/1' },
    ],
    ['<title>T</title><guid isPermaLink="false">https://e.example/?p=1</guid>', { id: 'https://e.example/?p=1' }],
    ['<title>T</title><link href="https://e.example/1"/>', { url: 'https://e.example/1' }],
    [
      '<title>T</title><link>https://relay.example/~r/1</link><feedburner:origLink>https://e.example/1</feedburner:origLink>',
      { url: 'https://e.example/1' },
    ],
    ['<title>T</title><dc:date>2022-01-03</dc:date>', { stated: [{ text: '2022-01-03', from: 'declared' }] }],
    [
      '<title>T</title><pubDate>soon</pubDate><dc:date>2022-01-03</dc:date>',
      {
        stated: [
          { text: 'soon', from: 'declared' },
          { text: '2022-01-03', from: 'declared' },
        ],
      },
    ],
    ['<title>T</title><PubDate>Mon, 3 Jan 2022</PubDate>', { stated: [{ text: 'Mon, 3 Jan 2022', from: 'declared' }] }],
    [
      '<title>T</title><dc:creator>Anna Lind</dc:creator><dc:creator>Ole Berg</dc:creator>',
      { authors: ['Anna Lind', 'Ole Berg'] },
    ],
    ['<title>T</title><author>desk@e.example (Anna Lind)</author>', { authors: ['Anna Lind'] }],
    ['<title>T</title><source url="https://e.example">Island Times</source>', { source: 'Island Times' }],
    ['<title>T</title><dc:publisher>Island Times</dc:publisher>', { source: 'Island Times' }],
    ['<title>T</title><dc:language>sq</dc:language>', { declaredLanguage: 'sq' }],
    [
      '<title xml:lang="sq">T</title><media:description>no</media:description><media:title>no</media:title>',
      { title: 'T', body: '' },
    ],
  ])('%s', (fields, expected) => {
    expect(item(fields)).toMatchObject(expected);
  });

  test('what the feed says holds for items that say nothing', () => {
    const { drafts } = parse(
      rss(
        '<item><title>A</title><link>news/1</link></item><item><title>B</title><dc:language>sq</dc:language><link>https://lena.test/1</link></item>',
        '',
      ).replace(
        '</channel>',
        '<title>Harbour Post | World</title><link>https://www.harbour.example/rss/</link><language>en-us</language></channel>',
      ),
    );
    expect(drafts).toEqual([
      {
        record: 1,
        title: 'A',
        body: '',
        stated: [],
        url: 'https://www.harbour.example/rss/news/1',
        source: 'Harbour Post',
        declaredLanguage: 'en-us',
      },
      { record: 2, title: 'B', body: '', stated: [], url: 'https://lena.test/1', declaredLanguage: 'sq' },
    ]);
  });

  test.each([
    ['javascript:alert(1)', undefined],
    ['relative/without/base', undefined],
    ['  https://e.example/a?b=1&amp;c=2 ', 'https://e.example/a?b=1&c=2'],
  ])('an address that is none is none: %s', (link, url) => {
    expect(item(`<title>T</title><link>${link}</link>`)?.url).toBe(url);
  });

  test('prefixes are what they are declared as', () => {
    const { drafts } = parse(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/">
       <r:channel><r:title>C</r:title></r:channel><r:item rdf:about="urn:1"><r:title>T</r:title><d:date>2022-01-03</d:date><c:encoded>Full</c:encoded></r:item></rdf:RDF>`,
    );
    expect(drafts).toMatchObject([
      { id: 'urn:1', title: 'T', body: 'Full', source: 'C', stated: [{ text: '2022-01-03' }] },
    ]);
  });

  test('the same item twice stays twice; ids are settled later', () => {
    const twice = '<item><title>T</title><guid>1</guid></item>'.repeat(2);
    expect(parse(rss(twice)).drafts.map(({ id, record }) => [id, record])).toEqual([
      ['1', 1],
      ['1', 2],
    ]);
  });
});

describe('Atom', () => {
  test.each([
    ['<title type="html">A &amp;amp; &lt;b>B&lt;/b></title>', { title: 'A & B' }],
    ['<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>B</em></div></title>', { title: 'A B' }],
    [
      '<title>T</title><content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>One.</x:p><x:p>Two.</x:p></x:div></content>',
      { body: 'One.\n\nTwo.' },
    ],
    ['<title>T</title><content type="html">&lt;p>One.&lt;/p>&lt;p>Two.&lt;/p></content>', { body: 'One.\n\nTwo.' }],
    [
      '<title>T</title><content type="text">One &lt; two &amp;amp; three.</content>',
      { body: 'One < two &amp; three.' },
    ],
    ['<title>T</title><content type="text">&lt;p>Not plain at all.&lt;/p></content>', { body: 'Not plain at all.' }],
    ['<title>T</title><content type="text/html" mode="base64">PHA+T25lLjwvcD4=</content>', { body: 'One.' }],
    ['<title>T</title><content type="text/html" mode="base64">%%%</content><summary>S</summary>', { body: 'S' }],
    ['<title>T</title><content type="image/png">iVBORw0KGgo=</content><summary>S</summary>', { body: 'S' }],
    ['<title>T</title><content src="https://e.example/1"/><summary>S</summary>', { body: 'S' }],
    [
      '<title>T</title><updated>2022-01-04</updated><published>2022-01-03</published>',
      { stated: [{ text: '2022-01-03', from: 'declared' }] },
    ],
    ['<title>T</title><updated>2022-01-04</updated>', { stated: [{ text: '2022-01-04', from: 'declared' }] }],
    [
      '<id>tag:e.example,2022:1</id><title>T</title><link rel="self" href="https://e.example/1.atom"/><link href="https://e.example/1"/>',
      { id: 'tag:e.example,2022:1', url: 'https://e.example/1' },
    ],
    [
      '<title>T</title><link rel="alternate" type="application/json" href="https://e.example/1.json"/><link rel="alternate" type="text/html" href="https://e.example/1"/>',
      { url: 'https://e.example/1' },
    ],
    ['<title>T</title><author><name>Anna Lind</name><email>a@e.example</email></author>', { authors: ['Anna Lind'] }],
    ['<title>T</title><source><title>Island Times</title><id>urn:2</id></source>', { source: 'Island Times' }],
    ['<title>T</title><content xml:lang="sq">Tekst</content>', { declaredLanguage: 'sq' }],
  ])('%s', (fields, expected) => {
    expect(entry(fields)).toMatchObject(expected);
  });

  test('bases add up', () => {
    const { drafts } = parse(
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://e.example/a/" xml:lang="id"><entry xml:base="b/"><title>T</title><link href="c"/></entry></feed>',
    );
    expect(drafts).toMatchObject([{ url: 'https://e.example/a/b/c', declaredLanguage: 'id' }]);
  });

  test('a prefix of its own, and an entry alone', () => {
    expect(
      parse(
        '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>F</a:title><a:entry><a:title>T</a:title></a:entry></a:feed>',
      ).drafts,
    ).toMatchObject([{ record: 1, title: 'T', source: 'F' }]);
    expect(parse('<entry xmlns="http://www.w3.org/2005/Atom"><title>T</title></entry>').drafts).toEqual([
      { title: 'T', body: '', stated: [] },
    ]);
  });
});

describe('NITF and NewsML', () => {
  test('one document is the whole file, several have numbers', () => {
    const nitf =
      '<nitf><body><body.head><hedline><hl1>T</hl1></hedline></body.head><body.content><p>B</p></body.content></body></nitf>';
    expect(parse(nitf).drafts).toEqual([{ title: 'T', body: 'B', stated: [] }]);
    expect(parse(`<docs>${nitf}${nitf}</docs>`).drafts.map(({ record }) => record)).toEqual([1, 2]);
  });

  test.each([
    ['PARIS (HW) -', 'Rain fell.', 'PARIS (HW) - Rain fell.'],
    ['PARIS, Jan 3 (HW)', 'Rain fell.', 'PARIS, Jan 3 (HW) - Rain fell.'],
    ['Paris', 'PARIS (HW) - Rain fell.', 'PARIS (HW) - Rain fell.'],
    ['', 'Rain fell.', 'Rain fell.'],
  ])('a dateline stands before the text once: %j', (dateline, text, body) => {
    expect(
      parse(
        `<nitf><body><body.head><dateline>${dateline}</dateline></body.head><body.content><p>${text}</p></body.content></body></nitf>`,
      ).drafts,
    ).toMatchObject([{ body }]);
  });

  test.each([
    ['<contentSet><inlineData contenttype="text/plain">One.\n\nTwo.</inlineData></contentSet>', 'One.\n\nTwo.'],
    [
      '<contentSet><inlineData contenttype="text/html">&lt;p>One.&lt;/p>&lt;p>Two.&lt;/p></inlineData></contentSet>',
      'One.\n\nTwo.',
    ],
    [
      '<contentSet><inlineXML><html><body><p>One.</p><p>Two.</p></body></html></inlineXML></contentSet>',
      'One.\n\nTwo.',
    ],
    [
      '<contentMeta><description>Summary.</description></contentMeta><contentSet><remoteContent href="https://e.example/1.html"/></contentSet>',
      'Summary.',
    ],
  ])('G2 content: %s', (inside, body) => {
    expect(parse(`<newsItem guid="urn:1" xml:lang="en">${inside}</newsItem>`).drafts).toEqual([
      { id: 'urn:1', title: '', body, stated: [], declaredLanguage: 'en' },
    ]);
  });

  test.each([
    [
      '<newsItem guid="1"><contentMeta><headline>H</headline></contentMeta><contentSet><remoteContent href="a"/></contentSet></newsItem>',
      'the text is elsewhere',
    ],
    [
      '<newsItem guid="1"><itemMeta><itemClass qcode="ninat:video"/></itemMeta><contentMeta><headline>H</headline></contentMeta></newsItem>',
      'of class video',
    ],
    ['<conceptItem guid="1"><concept/></conceptItem>', 'a conceptitem'],
    [
      '<NewsItem><Identification/><NewsComponent><ContentItem Href="a.jpg"/></NewsComponent></NewsItem>',
      'the text is elsewhere',
    ],
  ])('no article: %s', (xml, reason) => {
    expect(codes(parse(xml))).toEqual([`bad-record is not an article: ${reason}`]);
  });
});

describe('what is broken is read as far as it goes', () => {
  test.each([
    ['<rss><channel><item><title>R&D & <3 <you</title><link>https://e.example/1</link></item>', ['R&D & <3 <you']],
    [
      '<rss><channel><item><title>One<link>https://e.example/1</link></item><item><title>Two</title></item></channel></rss>',
      ['One', 'Two'],
    ],
    ['<rss><channel><item><title>One</title><item><title>Two</title></item></channel></rss>', ['One', 'Two']],
    [
      '<rss><channel><item><title>One</title></item></channel></rss><rss><channel><item><title>Two</title></item></channel></rss>',
      ['One', 'Two'],
    ],
    [
      'Warning: <b>x</b> <br /> <?xml version="1.0"?><rss><channel><item><title>One</title></item></channel></rss>',
      ['One'],
    ],
    ['<rss><channel></channel><item><title>One</title></item></rss>', ['One']],
    ['<channel><item><title>One</title></item></channel>', ['One']],
    ['<RSS><Channel><ITEM><Title>One</TITLE></item></CHANNEL></rss>', ['One']],
    ['<rss><channel><!-- <item><title>No</title></item> --><item><title>One</title></item></channel></rss>', ['One']],
    ['<rss><channel><item><title>One</title><description>a --> b ]]> c</description></item></channel></rss>', ['One']],
    ['\ufeff<rss><channel><item><title attr=bare x>One</title></item></channel></rss>', ['One']],
    [
      '<rss><channel><item><title>A\u0000B\u0008C &#0; &#x1F600; &#xD800; &#99999999;</title></item></channel></rss>',
      ['A B C 😀 \ufffd \ufffd'],
    ],
  ])('%j', (xml, titles) => {
    expect(parse(xml).drafts.map(({ title }) => title)).toEqual(titles);
  });

  test('what breaks off says so, and is kept', () => {
    const cut = parse(
      '<rss><channel><item><title>One</title></item><item><title>Two</title><description><![CDATA[<p>It goes',
    );
    expect(cut.drafts.map(({ title, body }) => [title, body])).toEqual([
      ['One', ''],
      ['Two', 'It goes'],
    ]);
    expect(codes(cut)).toEqual(['bad-xml is not XML that can be read: record 2: breaks off']);
  });

  test.each([
    ['<rss><channel><title>None</title></channel></rss>', 'empty holds no text'],
    ['<feed xmlns="http://www.w3.org/2005/Atom"/>', 'empty holds no text'],
    [
      '<opml version="2.0"><body/></opml>',
      'bad-xml is not XML that can be read: the root element <opml> is of no known format',
    ],
    [
      '<catalog><item><title>Screw</title></item></catalog>',
      'bad-xml is not XML that can be read: the root element <catalog> is of no known format',
    ],
    [
      '<!DOCTYPE html><html><body><p>x</p></body></html>',
      'bad-xml is not XML that can be read: the root element <html> is of no known format',
    ],
    ['no markup at all', 'bad-xml is not XML that can be read: no element'],
    [
      '<rss><channel><item><link>https://e.example</link></item></channel></rss>',
      'bad-record is not an article: record 1',
    ],
  ])('%s', (xml, message) => {
    const { drafts, problems } = parse(xml);
    expect(drafts).toEqual([]);
    expect(problems.map((found) => `${found.code} ${found.message}`)).toEqual([message]);
  });
});
