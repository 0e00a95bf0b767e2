import { describe, expect, test } from 'vitest';
import { feedOutlet, isCollected } from '../../src/parse/feed-outlet.js';

describe('feedOutlet', () => {
  test.each([
    ['Harbour Post', undefined, undefined, 'Harbour Post'],
    ['BBC News - World', 'https://www.bbc.co.uk/news/', 'https://www.bbc.com/news/world-1', 'BBC News'],
    ['World news | The Guardian', 'https://www.theguardian.com/world', undefined, 'The Guardian'],
    ['NYT > World News', 'https://www.nytimes.com/section/world', undefined, 'NYT'],
    ['Reuters: World News', 'https://www.reuters.com', undefined, 'Reuters'],
    ['Le Monde.fr - Actualités et Infos', 'https://www.lemonde.fr/rss/', undefined, 'Le Monde.fr'],
    ['DER SPIEGEL - Schlagzeilen – Tops', 'https://www.spiegel.de/', undefined, 'DER SPIEGEL'],
    ['Новости мира — Вести.Ru', 'https://www.vesti.ru', undefined, 'Вести.Ru'],
    // Nothing agrees with the site: the title as it stands.
    ['港新聞 | 主要ニュース', 'https://www.minato.example/', undefined, '港新聞 | 主要ニュース'],
    ['Harbour Post', 'https://feeds.feedburner.com/harbour', 'https://www.harbour.example/1', 'Harbour Post'],
    ['"quake" - News Collector', 'https://collector.example/', 'https://www.islandtimes.test/1', undefined],
    ['x'.repeat(101), 'https://e.example', undefined, undefined],
    ['', 'https://e.example', undefined, undefined],
    [undefined, 'https://e.example', undefined, undefined],
  ])('%j %j %j', (title, link, url, outlet) => {
    expect(feedOutlet(title, link, url)).toBe(outlet);
  });
});

describe('isCollected', () => {
  test.each([
    ['https://www.bbc.co.uk/', 'https://www.bbc.com/news/1', false],
    ['https://planet.example/', 'https://lena.test/post', true],
    ['https://planet.example/', 'https://feedproxy.google.com/~r/1', false],
    [undefined, 'https://lena.test/post', false],
    ['https://planet.example/', undefined, false],
  ])('%j %j', (link, url, expected) => {
    expect(isCollected(link, url)).toBe(expected);
  });
});
