import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markupLine, markupText, plainText } from '../../src/parse/markup-text.js';
import { processorTime } from '../processor-time.js';

describe('markupText', () => {
  test.each([
    ['<p>One <b>bold</b>.</p>\n<p>Two.</p>', 'One bold.\n\nTwo.'],
    ['<p>One\n  line.</p>', 'One line.'],
    ['One<br>two<br/>three<br /><br />four', 'One\ntwo\nthree\n\nfour'],
    ['<p>Intro:</p><ul><li>a</li><li>b <i>c</i></li></ul>after', 'Intro:\n\na\nb c\n\nafter'],
    [
      '<table><tr><td>Lisbon</td><td>121</td></tr><tr><td>Brest</td><td>134</td></tr></table>',
      'Lisbon | 121\nBrest | 134',
    ],
    ['<div><div>Deep</div></div><h2>Head</h2>Text', 'Deep\n\nHead\n\nText'],
    ['a<script>if (a < b) document.write("<p>x</p>")</script>b<style>p { color: red }</style>', 'ab'],
    [
      '<p>Text</p><figure><img src="a.jpg" alt="no"><figcaption>Photo: Ole Berg</figcaption></figure><p>more</p>',
      'Text\n\nmore',
    ],
    ['<p>Text</p><iframe src="x">no frames</iframe><video controls>no video</video>', 'Text'],
    // Nothing closes the figure: the article must not be lost with it.
    ['<p>Text</p><figure><img src="a.jpg"><p>The rest.</p>', 'Text\n\nThe rest.'],
    ['Text <img src="https://count.example/1x1.gif" width="1" height="1">', 'Text'],
    ['S&eacute;isme &amp; co &#8217;s &#x27;x&#39; 10&nbsp;000 &euro;', "Séisme & co ’s 'x' 10\u00a0000 €"],
    ['Twice &amp;eacute; &amp;#8217; &amp;amp; done', 'Twice é ’ & done'],
    [
      '&lt;p&gt;Escaped once too often.&lt;/p&gt;&lt;p&gt;So it goes.&lt;/p&gt;',
      'Escaped once too often.\n\nSo it goes.',
    ],
    ['<p>About &lt;p&gt; tags</p>', 'About <p> tags'],
    ['if x<y and y>z then', 'if x<y and y>z then'],
    ['I <3 you', 'I <3 you'],
    ['it ends in a <sarcasm', 'it ends in a <sarcasm'],
    ['it ends in a <a href="https://cut.example/', 'it ends in a'],
    ['<P>Upper</P><BR>case', 'Upper\n\ncase'],
    ['<!-- hidden --><p>Seen</p><![CDATA[too]]>', 'Seen\n\ntoo'],
    ['First paragraph.\n\nSecond one,\nwrapped.\nThird.', 'First paragraph.\n\nSecond one, wrapped.\nThird.'],
    ['\r\nOne.\r\n \r\nTwo.', 'One.\n\nTwo.'],
    ['a\0b\u001bc', 'a b c'],
    ['<p>&nbsp;</p><p> </p>', ''],
    ['', ''],
    ['<html><head><title>Not this</title></head><body><p>This</p></body></html>', 'This'],
    ['<p>فقرة أولى.</p><p>فقرة ثانية.</p>', 'فقرة أولى.\n\nفقرة ثانية.'],
  ])('%j', (html, text) => {
    expect(markupText(html)).toBe(text);
  });

  test('what is plain stays plain', () => {
    expect(plainText(' a <b> &amp; c\n\n\nd ')).toBe('a <b> &amp; c\n\nd');
  });

  test('no text loses its shape: no white space at the ends, no third line feed, no control character', () => {
    const part = fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '<figure>',
      '</figure>',
      '<a href="x">',
      '</a>',
      '<td>',
      '<script>',
      '&lt;',
      '&amp;nbsp;',
      '\n',
      ' ',
      'Wort',
      'мир',
      '<',
      '>',
      '"',
      '\u0005',
      '&#3;',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = markupText(parts.join(''));
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\n{3}|[\0-\x08\x0b-\x1f]/);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['depth', '<div>', 100_000],
    ['unclosed figures', '<figure>x', 100_000],
    ['half tags', '<p class="a', 100_000],
    ['links', '<a>', 200_000],
    ['references', '&amp', 200_000],
    ['breaks', '<br> ', 200_000],
    ['hard spaces', '\u00a0', 400_000],
  ])('time grows with the text and not with its square: %s', (_name, part, times) => {
    const took = (count: number): number => {
      const html = part.repeat(count);
      return processorTime(() => markupText(html));
    };
    took(times / 4);
    expect(took(times)).toBeLessThan(40 * (took(times / 4) + 5));
  });
});

describe('markupLine', () => {
  test.each([
    ['Storm closes ports', 'Storm closes ports'],
    ['  Storm\n closes ports ', 'Storm closes ports'],
    ['AT&amp;T and &#8216;others&#8217;', 'AT&T and ‘others’'],
    ['AT&amp;amp;T', 'AT&T'],
    ['Le tribunal a tranch&eacute;', 'Le tribunal a tranché'],
    ['<b>Storm</b> closes <em>ports</em>', 'Storm closes ports'],
    ['Storm<br/>closes ports', 'Storm closes ports'],
    ['I <3 Izmir', 'I <3 Izmir'],
    ['R&D up', 'R&D up'],
    ['&lt;b&gt;Storm&lt;/b&gt;', 'Storm'],
    ['', ''],
  ])('%j', (html, line) => {
    expect(markupLine(html)).toBe(line);
  });
});
