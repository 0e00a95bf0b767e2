import { describe, expect, test } from 'vitest';
import { webAddress } from '../../src/report/web-address.js';

describe('webAddress', () => {
  test.each([
    ['https://example.org/a?b=c&d=%20#e', 'https://example.org/a?b=c&d=%20#e'],
    ['http://[::1]:80/', 'http://[::1]/'],
    ['HTTPS://EXAMPLE.org/ü', 'https://example.org/%C3%BC'],
    ['https://example.org/a b)c', 'https://example.org/a%20b)c'],
    ['https://новости.example/', 'https://xn--b1amnebsh.example/'],
    ['https://example.org/"onclick="x', 'https://example.org/%22onclick=%22x'],
    ['https://example.org\\@evil.example', 'https://example.org/@evil.example'],
    ['https://example.org/\njavascript:x', 'https://example.org/javascript:x'],
    ['https://example.org/\u202egpj.exe', 'https://example.org/%E2%80%AEgpj.exe'],
  ])('%j leads to %s', (url, address) => expect(webAddress(url)).toBe(address));

  test.each([
    undefined,
    '',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    '//example.org',
    'example.org',
    'https://',
    'https:///',
    ' https://example.org',
    'https://a b',
    'https://bank.example@evil.example/',
    `https://example.org/${'a'.repeat(2000)}`,
  ])('%j is no link', (url) => expect(webAddress(url)).toBeUndefined());
});
