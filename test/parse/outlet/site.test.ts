import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { siteOf } from '../../../src/parse/outlet/site.js';

describe('siteOf', () => {
  test.each([
    ['https://www.example.com/news/1', 'example.com'],
    ['https://www2.example.co.uk/a', 'example.co.uk'],
    ['https://m.example.com.tr/a?b#c', 'example.com.tr'],
    ['https://amp.example.com.br', 'example.com.br'],
    ['http://sport.example.com.ua:8080/x', 'example.com.ua'],
    ['https://berita.example.co.id/x', 'example.co.id'],
    ['https://www.setkab.go.id/x', 'setkab.go.id'],
    ['https://lajme.example.com.al/', 'example.com.al'],
    ['https://www.health.gov.uk/', 'health.gov.uk'],
    ['https://news.example.com.np/x', 'example.com.np'],
    ['https://en.example.or.jp/x', 'example.or.jp'],
    ['https://lviv.example.lviv.ua/x', 'example.lviv.ua'],
    ['//cdn.example.de/x', 'example.de'],
    ['nasional.example.com', 'example.com'],
    ['https://новости.пример.рф/x', 'пример.рф'],
    ['https://gov.uk/x', 'gov.uk'],
    // One host, many outlets.
    ['https://lena.wordpress.com/2022/01/03/x', 'lena.wordpress.com'],
    ['https://lena.blogspot.com/2022/01/x.html', 'lena.blogspot.com'],
    ['https://lena.blogspot.co.uk/2022/01/x.html', 'lena.blogspot.com'],
    ['https://lena.blogspot.com.tr/2022/01/x.html', 'lena.blogspot.com'],
    ['https://lena.substack.com/p/x', 'lena.substack.com'],
    ['https://lena.medium.com/x', 'lena.medium.com'],
    ['https://medium.com/@Lena/x-1', 'medium.com/@lena'],
    ['https://medium.com/harbour-post/x-1', 'medium.com/harbour-post'],
    ['https://t.me/s/kanal/55', 't.me/kanal'],
    ['https://m.facebook.com/kanal/posts/1', 'facebook.com/kanal'],
    ['https://fa-ir.facebook.com/kanal', 'facebook.com/kanal'],
    ['https://www.youtube.com/c/Kanal/videos', 'youtube.com/kanal'],
    // Wrapped in another address.
    ['https://web.archive.org/web/20220103040506/https://www.example.com/x', 'example.com'],
    ['https://archive.ph/2022.01.03/http://example.co.uk/x', 'example.co.uk'],
    ['https://www.google.com/amp/s/amp.example.com/x', 'example.com'],
    ['https://www-example-co-uk.cdn.ampproject.org/c/s/www.example.co.uk/x', 'example.co.uk'],
    ['https://harbour--post-example-com.translate.goog/x', 'example.com'],
  ])('%s', (address, name) => {
    expect(siteOf(address)).toMatchObject({ name, isShared: false });
  });

  test.each([
    'https://news.google.com/articles/x',
    'https://www.msn.com/en-us/news/x',
    'https://uk.news.yahoo.com/x.html',
    'https://medium.com/p/abc123',
    'https://www.facebook.com/watch/?v=1',
    'https://www.youtube.com/watch?v=abc',
    'https://bit.ly/abc',
    'http://10.0.0.7/x',
  ])('%s is shared', (address) => {
    expect(siteOf(address)?.isShared).toBe(true);
  });

  test.each([
    '',
    'Reuters',
    'mailto:lena@example.com',
    'https://',
    'https://localhost/x',
    'https://a..b/',
    'file:///tmp/x',
  ])('none in %j', (address) => {
    expect(siteOf(address)).toBeUndefined();
  });

  test('whatever the address is', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (address) => void siteOf(address)));
    fc.assert(fc.property(fc.domain(), (host) => siteOf(host)?.name === siteOf(`https://www.${host}/`)?.name));
    for (const address of ['https://archive.org/'.repeat(500), `https://${'a.'.repeat(2000)}com`, 'x.'.repeat(5000)])
      siteOf(address);
  });
});
