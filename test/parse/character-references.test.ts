import { expect, test } from 'vitest';
import { decodeReferences } from '../../src/parse/character-references.js';

test.each([
  ['S&eacute;isme &agrave; Kaboul', 'Séisme à Kaboul'],
  ['l&#039;article, l&#x27;heure, l&rsquo;heure', "l'article, l'heure, l’heure"],
  ['19,800&nbsp;rupiah', '19,800\u00a0rupiah'],
  ['markets &amp; food', 'markets & food'],
  ['&amp;quot;yes&amp;quot;', '"yes"'],
  ['&#146; &#8217;', '’ ’'],
  ['line&#10;feed', 'line feed'],
  ['&#x1F600;', '😀'],
  ['Erdo&gbreve;an', 'Erdoğan'],
  ['R&D; AT&T; &unknown; &#xD800; &#9999999; & &; &eacute', 'R&D; AT&T; &unknown; &#xD800; &#9999999; & &; &eacute'],
  ['&'.repeat(100_000), '&'.repeat(100_000)],
])('%s', (text, decoded) => {
  expect(decodeReferences(text)).toBe(decoded);
});
