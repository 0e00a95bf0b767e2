import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { type CsvTable, reportCsv } from '../../src/report/csv.js';
import { article, cluster, floodReport, report } from './small-report.js';

function csv(of: Report, table: CsvTable = 'articles'): string {
  return [...reportCsv(of, table)].join('');
}

/** The rows of a table as another reader takes them, header first. */
function read(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' });
  expect(errors).toEqual([]);
  expect(data.at(-1)).toEqual(['']);
  return data.slice(0, -1);
}

/** What the cell of a title holds. */
function titleCell(title: string): string {
  const one = article('a', 'en', '2023-03-04', title);
  const [head, row] = read(csv(report([cluster('Flood', [one])], [one])));
  return row![head!.indexOf('title')]!;
}

describe('articles', () => {
  test('one row each, with its event', () => {
    const [first, ...others] = floodReport.articles;
    const more = {
      ...first!,
      url: 'https://example.org/a,b',
      source: 'Harvik "Post"',
      outlet: { id: 'name:harvik post', name: 'Harvik Post' },
      agencies: [
        { id: 'organisation:ap', name: 'AP' },
        { id: 'organisation:reuters', name: 'Reuters' },
      ],
      published: { date: '2023-03-04', time: '08:40', from: 'declared' as const, confidence: 1 },
    };
    const copied = { ...others[1]!, copyOf: 'a' };
    const text = csv({ ...floodReport, articles: [more, others[0]!, copied, ...others.slice(2)] });
    expect(text.split('\r\n')).toEqual([
      '\ufeffevent,label,size,article,path,url,source,outlet,agencies,language,date,time,dateFrom,title,copyOf,representative,entities',
      'event-انهيار سد ستورلي يغمر بلدة هارفيك,انهيار سد ستورلي يغمر بلدة هارفيك,4,a,a,"https://example.org/a,b","Harvik ""Post""",Harvik Post,"AP; Reuters",sq,2023-03-04,08:40,declared,"Shpërthen diga e Storlit, përmbytet Harvik",,true,"Ingrid Solberg; Norway; هارفيك"',
      'event-انهيار سد ستورلي يغمر بلدة هارفيك,انهيار سد ستورلي يغمر بلدة هارفيك,4,b,b,,,,,ar,2023-03-05,,declared,انهيار سد ستورلي يغمر بلدة هارفيك,,false,"Ingrid Solberg; Norway; هارفيك"',
      'event-انهيار سد ستورلي يغمر بلدة هارفيك,انهيار سد ستورلي يغمر بلدة هارفيك,4,c,c,,,,,sq,2023-03-05,,declared,Harvik: mbi një mijë njerëz lanë shtëpitë,a,false,"Ingrid Solberg; Norway; هارفيك"',
      'event-انهيار سد ستورلي يغمر بلدة هارفيك,انهيار سد ستورلي يغمر بلدة هارفيك,4,d,d,,,,,zh,,,,斯托利大坝决口 哈维克镇一千二百多人被迫离开家园 两座桥梁被冲毁 镇长说明情况,,false,"Ingrid Solberg; Norway; هارفيك"',
      'event-Remi posle sedam sati u Lisabonu,Remi posle sedam sati u Lisabonu,1,e,e,,,,,sr-Latn,2023-03-06,,declared,Remi posle sedam sati u Lisabonu,,true,',
      '',
    ]);
  });

  test('an article without a title is called by its first words', () => {
    const untitled = { ...article('a', 'en', null, ''), lead: 'The dam at Storli' };
    expect(csv(report([cluster('x', [untitled])], [untitled]))).toContain(',The dam at Storli,');
  });

  test('of a report without clusters the header alone', () => expect(read(csv(report([], [])))).toHaveLength(1));
});

describe('events', () => {
  test('one row each', () => {
    expect(csv(floodReport, 'events').split('\r\n')).toEqual([
      '\ufeffevent,label,size,sources,languages,from,to,representative,entities',
      'event-انهيار سد ستورلي يغمر بلدة هارفيك,انهيار سد ستورلي يغمر بلدة هارفيك,4,3,"sq; ar; zh",2023-03-04,2023-03-05,a,"Ingrid Solberg; Norway; هارفيك"',
      'event-Remi posle sedam sati u Lisabonu,Remi posle sedam sati u Lisabonu,1,1,sr-Latn,2023-03-06,2023-03-06,e,',
      '',
    ]);
  });
});

describe('hostile cells', () => {
  test.each([
    ['=HYPERLINK("http://x";"y")', '\'=HYPERLINK("http://x";"y")'],
    ['+49 30 1234', "'+49 30 1234"],
    ['-5 degrees', "'-5 degrees"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1+1', "'=1+1"],
    ['\r\n=1+1', "'=1+1"],
    [' \u200b=1+1', "'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['Flood;=1+1', "Flood;'=1+1"],
    ['Flood; @SUM(1)', "Flood; '@SUM(1)"],
    ['two\nlines', 'two lines'],
    ['say "cheese"', 'say "cheese"'],
    ['\u001b[2Jclear', 'clear'],
    ['abc\u202efed', 'abcfed'],
  ])('%j becomes %j', (title, cell) => expect(titleCell(title)).toBe(cell));

  test.each(['Dam bursts - 1,240 leave', 'E = mc2', 'ask me@example.org', "'s-Hertogenbosch", '1; 2; 3'])(
    '%j stays as it is',
    (title) => expect(titleCell(title)).toBe(title),
  );

  test('names that begin as formulas, in a list too', () => {
    const one = article('a', 'en', null, 'x');
    const names = ['=A1', '-B2'].map((name) => ({ id: `name:${name}`, type: 'name' as const, name, articles: 1 }));
    expect(csv(report([cluster('x', [one], { entities: names })], [one]))).toContain(`,"'=A1; '-B2"\r\n`);
  });

  test('no cell is longer than a spreadsheet holds', () => {
    const cell = titleCell('😀'.repeat(40_000));
    expect(cell.length).toBeLessThanOrEqual(32_767);
    expect(cell).toMatch(/^(?:😀)+…$/u);
  });

  test('whatever a title is, the table has its rows and columns and no cell is a formula', () => {
    const hostile = fc.array(
      fc.constantFrom('=', '+', '-', '@', '"', ',', ';', '\r', '\n', '\t', "'", 'a', ' ', '\0'),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          hostile.map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (title) => {
          const one = { ...article(title || 'a', 'en', null, title), source: title, url: title };
          for (const table of ['articles', 'events'] as const) {
            const [head, ...rows] = read(csv(report([cluster(title, [one])], [one]), table));
            expect(rows).toHaveLength(1);
            expect(rows[0]).toHaveLength(head!.length);
            for (const cell of rows[0]!) expect(cell).not.toMatch(/^[=+\-@\t\r\n]|[\0-\x1f]/);
          }
        },
      ),
    );
  });
});
