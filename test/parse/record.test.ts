import { describe, expect, test } from 'vitest';
import { draftOfRecord } from '../../src/parse/record.js';

describe('draftOfRecord', () => {
  test.each([
    [
      { title: 'T', text: 'B' },
      { title: 'T', body: 'B' },
    ],
    [
      { headline: 'T', articleBody: 'B' },
      { title: 'T', body: 'B' },
    ],
    [
      { Title: 'T', BODY: 'B' },
      { title: 'T', body: 'B' },
    ],
    [
      { title: ' T\n', text: ' B ' },
      { title: ' T\n', body: ' B ' },
    ],
    [
      { title: ' ', text: 'B' },
      { title: '', body: 'B' },
    ],
    [
      { content: 'second', body: 'first', title: null },
      { title: '', body: 'first' },
    ],
    [{ text: ['one', 'two'] }, { title: '', body: 'one\n\ntwo' }],
    [
      { text: { html: 'x' }, title: 'T' },
      { title: 'T', body: '' },
    ],
    [
      { title: 'T', id: 17 },
      { title: 'T', id: '17' },
    ],
    [{ title: 'T', id: { a: 1 }, url: true, source: [] }, { title: 'T' }],
    [
      { title: 'T', link: 'https://e.org/', site: 'E', language: 'sq' },
      { url: 'https://e.org/', source: 'E', declaredLanguage: 'sq' },
    ],
    [{ title: 'T', publisher: { name: 'E', url: 'x' } }, { source: 'E' }],
    [{ title: 'T', pub_date: '3 Jan' }, { stated: [{ text: '3 Jan', from: 'declared' }] }],
    [{ title: 'T', published: 'b', date: 'a' }, { stated: [{ text: 'a', from: 'declared' }] }],
    [{ title: 'T', reference_date: 'c', pubDate: 'b' }, { stated: [{ text: 'b', from: 'declared' }] }],
    [{ title: 'T', referenceDate: 'c' }, { stated: [{ text: 'c', from: 'declared' }] }],
    [{ title: 'T', date: 1641199200 }, { stated: [{ text: '2022-01-03T08:40:00.000Z', from: 'declared' }] }],
    [{ title: 'T', date: 1641199200000 }, { stated: [{ text: '2022-01-03T08:40:00.000Z', from: 'declared' }] }],
    [{ title: 'T', date: 20220103 }, { stated: [{ text: '2022-01-03', from: 'declared' }] }],
    [{ title: 'T', date: 1e300 }, { stated: [] }],
    [{ title: 'T', date: '' }, { stated: [] }],
    [{ title: 'T', author: 'By Anna Lind' }, { authors: ['Anna Lind'] }],
    [{ title: 'T', author: 'x', authors: ['Anna Lind', { name: 'Ole Berg' }] }, { authors: ['Anna Lind', 'Ole Berg'] }],
    [{ title: 'T', byline: 'Anna Lind; Ole Berg' }, { authors: ['Anna Lind', 'Ole Berg'] }],
    [{ title: 'T', description: 'S' }, { body: 'S' }],
    [{ title: 'T', description: 'S', content: 'B' }, { body: 'B' }],
    [{ title: 'T', seendate: '20220103T084500Z' }, { stated: [{ text: '20220103T084500Z', from: 'declared' }] }],
  ])('%j', (record, expected) => {
    expect(draftOfRecord(record)).toMatchObject(expected);
  });

  test('no names, no authors', () => {
    expect(draftOfRecord({ title: 'T', author: 'desk@e.example', authors: null })).toEqual({
      title: 'T',
      body: '',
      stated: [],
    });
  });

  test.each([
    null,
    1,
    'text',
    [],
    {},
    { title: '' },
    { title: 5 },
    { name: 'x', version: '1.0.0', description: 'A package' },
    { text: ' \n' },
    { date: '2022' },
    { title: ['a'] },
  ])('none: %j', (value) => {
    expect(draftOfRecord(value)).toBeNull();
  });
});
