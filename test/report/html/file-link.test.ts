import { describe, expect, test } from 'vitest';
import { fileLink } from '../../../src/report/html/file-link.js';

describe('a link to a file beside the page', () => {
  test.each([
    ['de/ubs.txt', './de/ubs.txt'],
    ['Finanza & Kredi/100%?#.TXT', './Finanza%20%26%20Kredi/100%25%3F%23.TXT'],
    ['فارسی/خبر.md', './%D9%81%D8%A7%D8%B1%D8%B3%DB%8C/%D8%AE%D8%A8%D8%B1.md'],
    ['desk\\day.json', './desk/day.json'],
    ['javascript:alert(1).txt', './javascript%3Aalert(1).txt'],
    ['"><img src=x>.txt', './%22%3E%3Cimg%20src%3Dx%3E.txt'],
  ])('%j is %s', (path, link) => {
    expect(fileLink(path)).toBe(link);
    expect(new URL(link, 'file:///news/report.html').href.startsWith('file:///news/')).toBe(true);
  });

  test.each([
    ['outside the folder', '../secret.txt'],
    ['outside, within', 'a/../../secret.txt'],
    ['from the root', '/etc/passwd.txt'],
    ['on another machine', '//evil.example/a.txt'],
    ['on another machine, as Windows writes it', '\\\\evil.example\\a.txt'],
    ['a saved page, which could run', 'pages/a.html'],
    ['XML, which could too', 'feeds/a.xml'],
    ['packed', 'a.jsonl.gz'],
    ['standard input', '-'],
    ['half a character', '\ud800.txt'],
    ['nothing', ''],
    ['too long', `${'a'.repeat(1000)}.txt`],
  ])('none %s', (_what, path) => expect(fileLink(path)).toBeUndefined());
});
