import { describe, expect, test } from 'vitest';
import { findMarkup } from '../../src/parse/inline-markup.js';
import { mask } from '../../src/text/mask.js';
import { processorTime } from '../processor-time.js';

const read = (text: string) => {
  const spans = findMarkup(text).sort((a, b) => a.start - b.start || a.end - b.end);
  return mask(text, spans).replace(/ +/g, ' ').trim();
};

describe('findMarkup', () => {
  test.each([
    ['tags', '<p class="x">Putin<br/>dhe <b>Erdogan</b></p><hr>', 'Putin dhe Erdogan'],
    ['comments', 'a <!-- b > c --> d', 'a d'],
    ['scripts', 'a <script type="x">var b = "<p>";</script> c', 'a c'],
    ['an open script', 'a <script> b', 'a b'],
    ['references', 'a&nbsp;b &amp; c &#8217; d &#x2019; e', 'a b c d e'],
    [
      'addresses',
      'see https://example.org/a(b)?c=d#e. Then www.example.org, and (http://example.org/x).',
      'see . Then , and ( ).',
    ],
    ['addresses before other scripts', '詳細はhttps://t.co/aBc1を見る', '詳細は を見る'],
    ['addresses without a scheme', 'at t.co/abc and pic.twitter.com/Abc1', 'at and'],
    ['mail and handles', 'ask a.b@example.org or @home_office now', 'ask or now'],
    ['hashtags', '#Westminster and #Київ', 'Westminster and Київ'],
    ['Markdown links', 'the [long talks](https://e.org/x_(y) "t") ended', 'the long talks ended'],
    ['Markdown images', 'a ![alt text](b.jpg) c', 'a c'],
    ['images in links', '[![alt](b.jpg)](https://e.org) c', 'c'],
    ['emphasis', "**Putin** and '''Erdogan'''", 'Putin and Erdogan'],
    ['wiki links', '[[Turkey]] and [[Russia|Moscow]]', 'Turkey and Moscow'],
    ['wiki files and notes', '[[File:a.jpg|thumb|b]]a[1] b[citation needed] {{cite|x}}', 'a b'],
    ['headings', '## A title', 'A title'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    'a < b and c > d, <Name> and <3',
    'AT&T; Peter & Paul; R&D;',
    'on 03/01/2022 and/or 24/7, U.S./NATO, km/h',
    'C# and F#, rated 5/5: "yes", at 10:30',
    "country`s and O'Neill's 'quoted' *once* [sic!] [he] said {a}",
    'St. Petersburg/Moscow; Kompas.com wrote',
    'www. www and http',
    'an @ sign',
    'Soft\u00adhyphen and zero\u200bwidth',
  ])('nothing in %s', (text) => {
    expect(findMarkup(text)).toEqual([]);
  });

  test.each([
    '<',
    '<a ',
    '<script>',
    '<!--',
    '&',
    '&#',
    '@',
    'a@',
    'http://',
    'www.a',
    'a.a/',
    '#',
    '[',
    '[[',
    '[[a',
    '](',
    '](a',
    '{{',
    '{{a',
    '*',
    "'",
    '[a](',
    'a',
  ])('linear on %j again and again', (piece) => {
    const time = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return processorTime(() => findMarkup(text));
    };
    time(10_000);
    const [short, long] = [time(50_000), time(400_000)];
    // Eight times the text: quadratic would be 64 times the time.
    expect(long).toBeLessThan(24 * short + 200);
  });
});
