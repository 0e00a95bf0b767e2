import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Palette } from '../../src/model/palette.js';
import { reportText } from '../../src/report/text.js';
import { article, cluster, floodReport, plain, report } from './small-report.js';

const wide = `5 articles · 4 languages · 1 event

1  \u2068انهيار سد ستورلي يغمر بلدة هارفيك\u2069
   4 articles · 3 sources · 3 languages · 2023-03-04 to 2023-03-05
   who    Ingrid Solberg, \u2068هارفيك\u2069
   where  Norway
   Albanian        2023-03-04  Shpërthen diga e Storlit, përmbytet Harvik +1
   Arabic          2023-03-05  \u2068انهيار سد ستورلي يغمر بلدة هارفيك\u2069
   Chinese                     斯托利大坝决口 哈维克镇一千二百多人被迫离开家园 两座桥梁被冲毁 镇长…
   why    entities Ingrid Solberg · places Norway · numbers 1240 · cognates Storlit

1 single article
   Serbian (Latn)  2023-03-06  Remi posle sedam sati u Lisabonu

1 problem
   wires/2023/march/agency-of-the-north/wires.jsonl: is not valid JSON: line 4
`;

const narrow = `5 articles · 4 languages · 1 event

1  \u2068انهيار سد ستورلي يغمر بلدة هارفيك\u2069
   4 articles · 3 sources · 3 languages ·
   2023-03-04 to 2023-03-05
   who    Ingrid Solberg, \u2068هارفيك\u2069
   where  Norway
   sq       2023-03-04  Shpërthen diga e Storl… +1
   ar       2023-03-05  \u2068انهيار سد ستورلي يغمر بلد…\u2069
   zh                   斯托利大坝决口 哈维克镇一…
   why    entities Ingrid Solberg ·
          places Norway · numbers 1240 ·
          cognates Storlit

1 single article
   sr-Latn  2023-03-06  Remi posle sedam sati u L…

1 problem
   …es/2023/march/agency-of-the-north/wires.jsonl:
     is not valid JSON: line 4
`;

describe('reportText', () => {
  test('100 columns', () => expect(reportText(floodReport, { width: 100, palette: plain })).toBe(wide));
  test('50 columns', () => expect(reportText(floodReport, { width: 50, palette: plain })).toBe(narrow));

  test('each part in its style', () => {
    const marks = { headline: 'H', heading: 'T', language: 'L', person: 'P', place: 'O', quiet: 'q', warning: 'W' };
    const styles = Object.entries(marks).map(([name, mark]) => [name, (text: string) => `<${mark}${text}>`]);
    const text = reportText(floodReport, { width: 100, palette: Object.fromEntries(styles) as unknown as Palette });
    expect(text).toContain('<T5 articles · 4 languages · 1 event>');
    expect(text).toContain('   <qwho    ><PIngrid Solberg, ');
    expect(text).toContain('   <qwhere  ><ONorway>');
    expect(text).toContain('   <LAlbanian      >  <q2023-03-04>  Shpërthen diga e Storlit, përmbytet Harvik<q +1>');
    expect(text).toContain('<W1 problem>');
  });

  test('what was typed wrong, or in no language, is said in the right number', () => {
    expect(reportText(report([], []), { width: 80, palette: plain })).toBe('0 articles · 0 languages · 0 events\n');
    const one = article('a', 'und', null, '');
    expect(reportText(report([cluster('a', [one])], [one]), { width: 80, palette: plain })).toBe(
      '1 article · 1 language · 0 events\n\n1 single article\n   unknown              a\n',
    );
  });

  test('a least size is told', () => {
    const small = { ...floodReport, options: { ...floodReport.options, minSize: 3 } };
    expect(reportText(small, { width: 80, palette: plain })).toMatch(
      /^5 articles · 4 languages · 1 event of 3 or more articles\n/,
    );
  });

  test('5,000 single articles and 300 problems stay readable', () => {
    const many = Array.from({ length: 5000 }, (_, i) => article(`${i}`, 'en', '2023-03-04', `Story ${i}`));
    const problems = Array.from({ length: 300 }, (_, i) => ({
      code: 'empty',
      path: `${i}.txt`,
      message: 'holds no text',
    }));
    const lines = reportText(
      report(
        many.map((one) => cluster(one.title, [one])),
        many,
        problems,
      ),
      { width: 80, palette: plain },
    ).split('\n');
    expect(lines).toContain('5,000 single articles');
    expect(lines).toContain('   and 4,900 more');
    expect(lines).toContain('300 problems');
    expect(lines).toContain('   and 280 more');
    expect(lines.length).toBeLessThan(130);
  });

  test.each([
    [
      'colours and commands',
      '\u001b[31mRed\u001b[0m \u001b[2J\u001b]0;title\u0007news\u009b5m',
      'Red ]0;title news 5m',
    ],
    ['lines', 'one\r\ntwo\u2028three\u0085four\u0000five', 'one two three four five'],
    ['overrides and isolates', 'photo\u202egnp.exe\u202c \u2067never closed', 'photognp.exe never closed'],
    ['marks without width', 'so\u00adft zero\u200bwidth \ufeffbom \u200fmark', 'soft zerowidth bom mark'],
    ['joiners stay', 'گفت\u200cوگو', '\u2068گفت\u200cوگو\u2069'],
    ['towers of marks', `Z${'\u0301'.repeat(300)}algo`, `Z${'\u0301'.repeat(4)}algo`],
  ])('%s in a title do no harm', (_name, title, shown) => {
    const one = article('x', 'en', '2023-03-04', title);
    const text = reportText(report([cluster(title, [one])], [one]), { width: 100, palette: plain });
    expect(text.split('\n')[3]).toBe(`   English  2023-03-04  ${shown}`);
  });

  test('whatever the titles: no line is too wide, no control or open isolate gets through', () => {
    const hostile = fc.array(
      fc.oneof(
        fc.constantFrom(
          '\u001b[2J',
          '\u202e',
          '\u2066',
          '\n',
          '北京',
          'สวัสดี',
          'नमस्ते',
          'مرحبا',
          '👩‍👩‍👧',
          'e\u0301',
          ' ',
          'word',
          '\ud800',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(hostile, fc.integer({ min: 40, max: 160 }), (parts, width) => {
        const title = parts.join('');
        const articles = [article(title || 'x', 'ar', '2023-03-04', title), article('b', 'en', null, title)];
        const event = cluster(title, articles, {
          entities: [{ id: 'name:x', type: 'name', name: title, articles: 2 }],
        });
        const text = reportText(report([event], articles, [{ code: 'empty', path: title, message: title }]), {
          width,
          palette: plain,
        });
        for (const line of text.split('\n')) {
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066\u2067]/);
          expect(line.split('\u2068').length).toBe(line.split('\u2069').length);
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 300 },
    );
  });
});
