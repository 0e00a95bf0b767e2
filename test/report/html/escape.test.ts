import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escaped, languageAttributes, scriptJson } from '../../../src/report/html/escape.js';

describe('escaped', () => {
  test.each([
    ['tags', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['the end of an attribute', `" onmouseover='x`, '&quot; onmouseover=&#39;x'],
    ['what looks escaped', '&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['an override of direction', 'invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['control characters', 'a\u0000b\u001b[2Jc', 'a bc'],
    ['nothing', 'Përmbytje në Harvik', 'Përmbytje në Harvik'],
  ])('%s', (_what, text, expected) => expect(escaped(text)).toBe(expected));
});

describe('scriptJson', () => {
  test('nothing in it ends a script element or opens a comment', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('</script>', '<!--', '<script', '<', '"', '\\', 'Я')), (parts) => {
        const json = scriptJson({ [parts.join('')]: parts });
        expect(json).not.toContain('<');
        expect(JSON.parse(json)).toEqual({ [parts.join('')]: parts });
      }),
    );
  });
});

describe('languageAttributes', () => {
  test.each([
    ['ar', ' lang="ar" dir="auto"'],
    ['sr-Latn', ' lang="sr-Latn" dir="auto"'],
    ['und', ' lang="" dir="auto"'],
    ['"><script>', ' lang="" dir="auto"'],
  ])('%s', (tag, expected) => expect(languageAttributes(tag)).toBe(expected));
});
