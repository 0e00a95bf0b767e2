import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escaped, languageAttributes, linkable, scriptJson } from '../../../src/report/html/escape.js';

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

describe('linkable', () => {
  test.each(['https://example.org/a?b=c&d=%20#e', 'http://[::1]:80/', 'HTTPS://example.org/ü'])('%s is', (url) =>
    expect(linkable(url)).toBe(url),
  );

  test.each([
    undefined,
    '',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    'example.org',
    'https://',
    'https://a b',
    'https://example.org/"onclick="x',
    'https://example.org\\@evil.example',
    'https://example.org/\u202egpj.exe',
    'https://example.org/\njavascript:x',
    `https://example.org/${'a'.repeat(2000)}`,
  ])('%j is not', (url) => expect(linkable(url)).toBeUndefined());
});

describe('languageAttributes', () => {
  test.each([
    ['ar', ' lang="ar" dir="auto"'],
    ['sr-Latn', ' lang="sr-Latn" dir="auto"'],
    ['und', ' lang="" dir="auto"'],
    ['"><script>', ' lang="" dir="auto"'],
  ])('%s', (tag, expected) => expect(languageAttributes(tag)).toBe(expected));
});
