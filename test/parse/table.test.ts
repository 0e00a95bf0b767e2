import { describe, expect, test } from 'vitest';
import { parseSource } from '../../src/parse/parse-source.js';
import { parseTools } from './tools.js';

const parse = (header: string, text: string, record = 1) =>
  parseSource({ path: 'a.csv', format: 'csv', text, header, record, line: record + 1 }, parseTools);

describe('tables', () => {
  test.each<[string, string, object]>([
    ['title,text', 'A,B', { id: 'a.csv#1', title: 'A', body: 'B' }],
    [
      'Headline;Body;Pub Date;URL',
      'A;"B; ""C""";2022-01-03;https://x.example/1',
      { id: 'https://x.example/1', title: 'A', body: 'B; "C"' },
    ],
    ['id\ttitle\tcontent', '7\tA, b\tC', { id: '7', title: 'A, b', body: 'C' }],
    ['title|text', 'A|B', { title: 'A', body: 'B' }],
    ['title^text', 'A, b|c^B; d', { title: 'A, b|c', body: 'B; d' }],
    ['title\u001ftext', 'A\u001fB', { title: 'A', body: 'B' }],
    ['title,text', 'A,"B\r\nC"', { title: 'A', body: 'B\nC' }],
    ['title,text', 'A,"B', { title: 'A', body: '"B' }],
    ['title,text', 'A,B,C,D', { title: 'A', body: 'B' }],
    ['title,text', 'A', { title: 'A', body: '' }],
    ['"title","text"', '"A","B"', { title: 'A', body: 'B' }],
    [' Title , Text ', 'A,B', { title: 'A', body: 'B' }],
    ['__proto__,title', 'x,A', { title: 'A' }],
    ['text,text', ',B', { body: 'B' }],
  ])('%j %j', (header, text, article) => {
    expect(parse(header, text)).toMatchObject({ articles: [article], problems: [] });
  });

  test.each<[string, string, number, string[]]>([
    ['a,b', 'x,y', 1, ['bad-table']],
    ['a,b', 'x,y', 2, []],
    ['title,text', ' , ', 3, ['bad-record']],
    ['title,text', ',', 1, ['bad-record']],
  ])('no article in %j %j', (header, text, record, codes) => {
    const { articles, problems } = parse(header, text, record);
    expect(articles).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});
