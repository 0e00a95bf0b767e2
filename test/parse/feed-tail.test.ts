import { describe, expect, test } from 'vitest';
import { withoutFeedTail } from '../../src/parse/feed-tail.js';
import { markedText } from '../../src/parse/markup-text.js';

const title = 'Storm closes ports';
const read = (html: string): string => withoutFeedTail(markedText(html), title);

describe('withoutFeedTail', () => {
  test.each([
    [
      '<p>News.</p><p>The post <a href="a">Storm closes ports</a> appeared first on <a href="b">Harbour Post</a>.</p>',
      'News.',
    ],
    // Any language: a link with the title, one to the site.
    [
      '<p>Nachricht.</p><p>Der Beitrag <a href="a">Storm closes ports</a> erschien auf <a href="b">Hafenblatt</a>.</p>',
      'Nachricht.',
    ],
    [
      '<p>Haber.</p><p><a href="a">Storm closes ports</a> yazısı ilk önce <a href="b">Liman</a> üzerinde ortaya çıktı.</p>',
      'Haber.',
    ],
    ['<p>News.</p><p>The post Storm closes ports appeared first on Harbour Post.</p>', 'News.'],
    ['News goes on <a href="a">Read more</a>', 'News goes on'],
    ['News goes on [<a href="a">Continue reading: Storm closes ports</a>]', 'News goes on'],
    ['News goes on&#8230; <a href="a">Continue reading &rarr;</a>', 'News goes on…'],
    ['Новости. <a href="a">Читать далее</a>', 'Новости.'],
    ['Haber. <a href="a">Devamını oku →</a>', 'Haber.'],
    ['Kabar. <a href="a">Selengkapnya »</a>', 'Kabar.'],
    ['新闻。<a href="a">阅读全文</a>', '新闻。'],
    ['<p>أخبار.</p><p><a href="a">اقرأ المزيد</a></p>', 'أخبار.'],
    ['News. [&#8230;]', 'News.'],
    ['News. [...]', 'News.'],
    ['ニュース。 … 続きを読む', 'ニュース。'],
    [
      '<p>News. [&#8230;]</p><p>The post <a href="a">Storm closes ports</a> appeared first on <a href="b">Post</a>.</p>',
      'News.',
    ],
    ['<p>News.</p><p>Read more</p>', 'News.'],
    ['<a href="a">Storm closes ports</a>', ''],
  ])('%j', (html, text) => {
    expect(read(html)).toBe(text);
  });

  test.each([
    'They asked him to read more books.',
    'Er sagte: <a href="a">Continua la protesta a Roma</a>',
    'The law <a href="a">appeared first on</a> paper.',
    'Storm closes ports in three countries.',
    'He said the storm <a href="a">would go on</a>.',
    'Continue reading was the motto of the school.',
  ])('stays: %j', (html) => {
    expect(read(html)).toBe(html.replace(/<[^>]*>/g, ''));
  });

  test('a text of tails only', () => {
    expect(read('<a href="a">Read more</a>')).toBe('');
    expect(withoutFeedTail('', '')).toBe('');
  });
});
