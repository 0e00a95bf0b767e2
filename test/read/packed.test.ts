import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SourceFormat } from '../../src/model/source-file.js';
import { readSources, type ReadOptions } from '../../src/read/read-sources.js';

const formats: SourceFormat[] = [
  { name: 'csv', endings: ['.csv'], unit: 'row' },
  { name: 'html', endings: ['.html'], unit: 'article', recognises: (head) => /^<html/i.test(head) },
  { name: 'json', endings: ['.json'], unit: 'collection', recognises: (head) => head.startsWith('[{') },
  { name: 'jsonl', endings: ['.jsonl'], unit: 'line', recognises: (head) => head.startsWith('{"') },
  { name: 'text', endings: ['.txt'], unit: 'article' },
];

let root = '';
const at = (path: string) => join(root, path);
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'newsclust-packed-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** `format path#record text` of each text, `code message` of each problem. */
async function read(
  path: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
  argument = path,
): Promise<string[]> {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
  const told: string[] = [];
  for await (const source of readSources([at(argument)], formats, options))
    told.push(
      'text' in source
        ? [source.format, source.record ?? '-', source.url, source.text].filter((part) => part !== undefined).join(' ')
        : `${source.code}: ${source.message}`,
    );
  return told;
}

describe('gzip', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ['a.txt.gz', gzipSync('Title'), ['text - Title']],
    [
      'a.jsonl.gz',
      Buffer.concat([gzipSync('{"a":1}\n'), gzipSync('{"b":2}\n')]),
      ['jsonl 1 {"a":1}', 'jsonl 2 {"b":2}'],
    ],
    ['A.TXT.GZ', gzipSync('Title'), ['text - Title']],
    ['dump.gz', gzipSync('{"a":1}\n'), ['jsonl 1 {"a":1}']],
    ['not-packed.txt.gz', 'Title', ['text - Title']],
    ['packed.txt', gzipSync('Title'), ['text - Title']],
    ['twice.txt.gz', gzipSync(gzipSync('Title')), ['text - Title']],
    [
      'thrice.txt.gz',
      gzipSync(gzipSync(gzipSync('Title'))),
      ['bad-archive: is a damaged archive: packed more than 2 times'],
    ],
    ['table.csv.gz', gzipSync('title\na\n'), ['csv 1 a']],
    ['empty.txt.gz', gzipSync(''), ['empty: holds no text']],
    [
      'short.jsonl.gz',
      gzipSync('{"a":1}\n'.repeat(9)).subarray(0, 20),
      ['jsonl 1 {"a":1}', 'bad-archive: is a damaged archive: only what stands before the damage was read'],
    ],
    [
      'stub.jsonl.gz',
      gzipSync('{"a":1}\n'.repeat(9)).subarray(0, 12),
      ['bad-archive: is a damaged archive: only what stands before the damage was read'],
    ],
    [
      'program.gz',
      gzipSync(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0])),
      ['unknown-format: has an ending that no reader knows'],
    ],
  ])('%s', async (name, content, expected) => {
    expect(await read(`gz/${name}`, content)).toEqual(expected);
  });

  test('half a page is read', async () => {
    const text = Array.from({ length: 20_000 }, (_, n) => (n * 7919) % 104_729).join(' ');
    const [found, ...rest] = await read('gz/half.txt.gz', gzipSync(text).subarray(0, 40_000));
    expect(text).toContain(found!.replace('text - ', ''));
    expect(found!.length).toBeGreaterThan(10_000);
    expect(rest).toEqual(['bad-archive: is a damaged archive: only what stands before the damage was read']);
  });

  test('what was read before the damage is kept', async () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => `{"n":${n},"x":${(n * 7919) % 104_729}}`);
    const packed = gzipSync(lines.join('\n'));
    const told = await read('gz/half.jsonl.gz', packed.subarray(0, packed.length / 2));
    expect(told.length).toBeGreaterThan(5000);
    expect(told.slice(0, -2)).toEqual(lines.slice(0, told.length - 2).map((line, n) => `jsonl ${n + 1} ${line}`));
    expect(told.at(-1)).toMatch(/^bad-archive/);
  });

  test('a bomb is given up', async () => {
    const zeros = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    expect(await read('gz/bomb.jsonl.gz', zeros)).toEqual(['not-text: looks binary, not text']);
    const blanks = gzipSync(Buffer.alloc(200 * 1024 * 1024, ' '));
    expect(await read('gz/blanks.jsonl.gz', blanks)).toEqual([
      'too-large: is larger than the limit: what it unpacks to',
    ]);
    expect(await read('gz/blanks.txt.gz', blanks)).toEqual(['too-large: is larger than the limit']);
    const small = gzipSync('{"a":1}\n'.repeat(1000));
    expect((await read('gz/limit.jsonl.gz', small, { limits: { unpackedBytes: 500 } })).at(-1)).toMatch(/^too-large/);
  });

  test('in a folder: packed news are read, other packed things are counted', async () => {
    await read('folder/b.txt.gz', gzipSync('Two'));
    await read('folder/backup.sql.gz', gzipSync('x'));
    expect(await read('folder/a.txt', 'One', {}, 'folder')).toEqual([
      'text - One',
      'text - Two',
      'unknown-format: has an ending that no reader knows: skipped 1 file',
    ]);
  });
});

describe('content that is not what the ending says', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ['a.txt', '  <html><p>x', ['html -   <html><p>x']],
    ['a.json', '{"a":1}\n{"b":2}', ['jsonl 1 {"a":1}', 'jsonl 2 {"b":2}']],
    ['a.jsonl', '[{"a":1}]', ['json - [{"a":1}]']],
    ['a.csv', '<html>404</html>', ['html - <html>404</html>']],
    ['utf16.txt', Buffer.from('\ufeff<html>', 'utf16le'), ['html - <html>']],
    ['page', '<html>', ['html - <html>']],
    ['notes', 'words', ['unknown-format: has an ending that no reader knows']],
    ['a.txt', '<b>Bold</b> words', ['text - <b>Bold</b> words']],
    ['a.txt', '[link](x)', ['text - [link](x)']],
  ])('%s %j', async (name, content, expected) => {
    expect(await read(`lies/${name}`, content)).toEqual(expected);
  });
});

describe('tables', () => {
  test.each<[string, string[]]>([
    ['title,text\na,b\n', ['csv 1 a,b']],
    ['sep=;\r\ntitle;text\r\na;"b\nc"\r\n\r\nd;e', ['csv 1 a;"b\nc"', 'csv 2 d;e']],
    ['\ufefftitle\na', ['csv 1 a']],
    ['title\n', ['empty: holds no text']],
    ['title;text\ra;"b\rc"\rd;"e\nf"\r', ['csv 1 a;"b\rc"', 'csv 2 d;"e\nf"']],
    ['"a\rtitle",text\r\na,b\r\n', ['csv 1 a,b']],
    [
      'title,text\na,"b\nc,d\n',
      ['bad-table: is a table with a fault: line 2: a quote that is never closed', 'csv 1 a,"b', 'csv 2 c,d'],
    ],
  ])('%j', async (content, expected) => {
    expect(await read('tables/a.csv', content)).toEqual(expected);
  });
});

const record = (type: string, uri: string, contentType: string, body: string | Uint8Array, length?: number): Buffer =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nContent-Type: ${contentType}\r\nContent-Length: ${length ?? body.length}\r\n\r\n`,
    ),
    Buffer.from(body as string),
    Buffer.from('\r\n\r\n'),
  ]);
const answer = (head: string, body: string | Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${head}\r\n\r\n`), Buffer.from(body as string)]);
const http = 'application/http; msgtype=response';
const page = (uri: string, text: string): Buffer =>
  record('response', uri, http, answer('200 OK\r\nContent-Type: text/html', text));

describe('web archives', () => {
  const info = record('warcinfo', '', 'application/warc-fields', 'software: x');
  const image = record('response', 'http://a/i.png', http, answer('200 OK\r\nContent-Type: image/png', '\x89PNG'));
  const moved = record('response', 'http://a/m', http, answer('302 Found\r\nContent-Type: text/html', 'moved'));

  test.each<[string, Buffer[], string[]]>([
    [
      'pages only',
      [info, page('http://a/1', '<p>One'), image, moved, page('http://a/2', '<p>Two')],
      ['html 1 http://a/1 <p>One', 'html 2 http://a/2 <p>Two'],
    ],
    ['resource', [record('resource', 'http://a/r', 'text/html', '<p>R')], ['html 1 http://a/r <p>R']],
    ['no page', [info, image], ['empty: holds no text: 2 records and no page']],
    [
      'bad length',
      [record('response', 'http://a/0', http, 'x', Number.NaN), page('http://a/1', 'One')],
      ['bad-archive: is a damaged archive: record 1', 'html 1 http://a/1 One'],
    ],
    [
      'cut',
      [page('http://a/1', 'One'), page('http://a/2', 'Two').subarray(0, -6)],
      ['html 1 http://a/1 One', 'bad-archive: is a damaged archive: record 2'],
    ],
    ['<uri>', [page('<http://a/1>', 'One')], ['html 1 http://a/1 One']],
  ])('%s', async (_, records, expected) => {
    expect(await read('warc/a.warc', Buffer.concat(records))).toEqual(expected);
    // Each record packed by itself, as crawlers do, and all in one.
    expect(await read('warc/a.warc.gz', Buffer.concat(records.map((bytes) => gzipSync(bytes))))).toEqual(expected);
    expect(await read('warc/b.warc.gz', gzipSync(Buffer.concat(records)))).toEqual(expected);
  });

  test.each<[string, Uint8Array]>([
    ['Content-Encoding: gzip', gzipSync('<p>One')],
    ['content-encoding: GZIP', Buffer.from('<p>One')],
    ['Content-Encoding: br', brotliCompressSync('<p>One')],
    ['Content-Encoding: deflate', deflateSync('<p>One')],
    ['Content-Encoding: deflate', deflateRawSync('<p>One')],
    ['Transfer-Encoding: chunked', Buffer.from('3\r\n<p>\r\n3;x=y\r\nOne\r\n0\r\n\r\n')],
    ['Transfer-Encoding: chunked', Buffer.from('<p>One')],
    ['X-Long: a\r\n b', Buffer.from('<p>One')],
  ])('bodies as sent: %s', async (field, body) => {
    const sent = record('response', 'http://a/1', http, answer(`200 OK\r\nContent-Type: text/html\r\n${field}`, body));
    expect(await read('warc/sent.warc', sent)).toEqual(['html 1 http://a/1 <p>One']);
  });

  test('pages that are too large, packed or not, cost themselves alone', async () => {
    const bomb = answer(
      '200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip',
      gzipSync(Buffer.alloc(100_000, 'x')),
    );
    const records = [
      page('http://a/1', 'x'.repeat(2000)),
      record('response', 'http://a/2', http, bomb),
      page('http://a/3', 'Three'),
    ];
    expect(await read('warc/large.warc', Buffer.concat(records), { limits: { articleBytes: 1000 } })).toEqual([
      'too-large: is larger than the limit: record 1',
      'bad-archive: is a damaged archive: record 2',
      'html 3 http://a/3 Three',
    ]);
  });
});
