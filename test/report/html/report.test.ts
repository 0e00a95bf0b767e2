import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.js';
import { reportHtmlParts } from '../../../src/report/html/report.js';
import { article, cluster, floodReport, report } from '../small-report.js';
import { attacks, hostileReport } from './hostile-report.js';

function htmlOf(given: Report): string {
  return [...reportHtmlParts(given)].join('');
}

const flood = htmlOf(floodReport);

/** Text of the elements that `opening` matches, as a browser cuts them: up to the first end tag. */
function inside(html: string, opening: RegExp, end: string): string[] {
  return [...html.matchAll(opening)].map((found) => {
    const start = found.index + found[0].length;
    return html.slice(start, html.indexOf(end, start));
  });
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe('the page', () => {
  test('says what it holds', () => {
    const { document } = parseHTML(flood);
    expect(document.querySelector('h1')?.textContent).toBe('1 news event');
    expect(document.querySelector('header p')?.textContent).toBe('5 articles in 4 languages, 4 to 6 March 2023');
    expect(document.title).toBe('1 news event: 5 articles in 4 languages, 4 to 6 March 2023');
    expect(document.documentElement.getAttribute('lang')).toBe('en');
  });

  test('has the same bytes for the same report, and nothing of when and where it was made', () =>
    expect(htmlOf(structuredClone(floodReport))).toBe(flood));

  test('carries each event and, a line each, its details', () => {
    const [contents, details] = inside(flood, /<script type="application\/json" id="\w+">/g, '</script>');
    expect((JSON.parse(contents!) as { events: unknown[] }).events).toHaveLength(2);
    expect(details!.split('\n').map((line) => line.slice(0, 7))).toEqual(['[', '{"why":', '{"why":', ']']);
  });

  test('is printed in pieces: the longest is the style or the script', () => {
    const many = Array.from({ length: 2000 }, (_, at) => article(`a${at}`, 'sq', null, `Diga ${at}`));
    const parts = [
      ...reportHtmlParts(
        report(
          many.map((one) => cluster(one.title, [one])),
          many,
        ),
      ),
    ];
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(60_000);
  });

  test('of an empty report is a page', () => expect(htmlOf(report([], []))).toContain('<h1>0 news events</h1>'));

  test('says which events it was asked for', () =>
    expect(htmlOf({ ...floodReport, options: { ...floodReport.options, minSize: 3 } })).toContain(
      '<h1>1 news event of 3 or more articles</h1>',
    ));
});

describe('nothing runs or loads beside it', () => {
  test.each([
    ['a plain report', flood],
    ['a hostile one', htmlOf(hostileReport)],
  ])('%s', (_what, html) => {
    const [policy = ''] = inside(html, /<meta http-equiv="Content-Security-Policy" content="/g, '"');
    const [style = ''] = inside(html, /<style>/g, '</style>');
    const [script = ''] = inside(html, /<script>/g, '</script>');
    expect(policy).toBe(
      `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(html.match(/<script/g)).toHaveLength(3);
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(/<[^>]*\ssrc=|<link (?!rel="icon" href="data:,")|@import|url\(/.exec(html)).toBeNull();
  });

  test('script and style stay small', () => {
    const [style = ''] = inside(flood, /<style>/g, '</style>');
    const [script = ''] = inside(flood, /<script>/g, '</script>');
    expect(style.length + script.length).toBeLessThan(60_000);
    expect(/innerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/.exec(script)).toBeNull();
  });
});

describe('hostile texts', () => {
  const { document } = parseHTML(htmlOf(hostileReport).replaceAll(/<\/?noscript>/g, ''));

  test('stay texts where there is no script', () => {
    expect([...document.querySelectorAll('img, svg, iframe, base, object, embed')]).toEqual([]);
    const names = [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes].map(({ name }) => name),
    );
    expect(names.filter((name) => name.startsWith('on'))).toEqual([]);
    expect(document.querySelector('main .label')?.textContent).toBe(attacks[0]);
  });

  test('are no links but to the web, written as addresses are', () => {
    const addresses = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!);
    expect(addresses.filter((address) => !/^(?:#main|https:\/\/example\.org\/[\w%?=]+)$/.test(address))).toEqual([]);
  });

  test('turn no line around', () =>
    expect(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/.exec(htmlOf(hostileReport))).toBeNull());
});

describe('without scripts', () => {
  const { document } = parseHTML(flood.replaceAll(/<\/?noscript>/g, ''));

  test('events and articles are there, each in its language and direction', () => {
    expect([...document.querySelectorAll('.event')]).toHaveLength(2);
    const label = document.querySelector('.event .label');
    expect([label?.getAttribute('lang'), label?.getAttribute('dir')]).toEqual(['sq', 'auto']);
    expect(document.querySelector('.event li')?.textContent).toBe(
      'Shpërthen diga e Storlit, përmbytet Harvik Albanian, 4 March 2023, first',
    );
  });

  test('problems and settings too', () => {
    const footer = document.querySelector('footer')?.textContent;
    expect(footer).toContain('1 problem');
    expect(footer).toContain('wires/2023/march/agency-of-the-north/wires.jsonl');
    expect(footer).toContain('(threshold)0.2');
  });

  test('of many events, the first 200', () => {
    const many = Array.from({ length: 300 }, (_, at) => article(`a${at}`, 'sq', null, `Diga ${at}`));
    const html = htmlOf(
      report(
        many.map((one) => cluster(one.title, [one])),
        many,
      ),
    );
    expect(html.match(/<li class="event">/g)).toHaveLength(200);
    expect(html).toContain('the 200 largest of 300 events');
  });
});
