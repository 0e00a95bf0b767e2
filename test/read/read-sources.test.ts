import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  openSync,
  writeSync,
  closeSync,
} from 'node:fs';
import iconv from 'iconv-lite';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.js';
import type { SourceFile, SourceFormat } from '../../src/model/source-file.js';
import { readSources, type ReadOptions } from '../../src/read/read-sources.js';

const formats: SourceFormat[] = [
  { name: 'text', endings: ['.txt'], unit: 'article' },
  { name: 'csv', endings: ['.csv'], unit: 'row' },
  { name: 'json', endings: ['.json'], unit: 'collection' },
  { name: 'jsonl', endings: ['.jsonl', '.ndjson'], unit: 'line' },
];

let root = '';
const at = (path: string) => join(root, path);

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'newsclust-read-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function* streamOf(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

async function readAll(paths: string[], options: ReadOptions = {}): Promise<(SourceFile | Problem)[]> {
  const all: (SourceFile | Problem)[] = [];
  for await (const source of readSources(paths, formats, options)) all.push(source);
  return all;
}

/** `path` of a text, `code path` of a problem. */
async function outline(paths: string[], options: ReadOptions = {}): Promise<string[]> {
  const argument = (path: string) => path.replace(root, '');
  return (await readAll(paths, options)).map((source) =>
    'text' in source
      ? `${source.path}${source.record === undefined ? '' : `#${source.record}`}`
      : `${source.code} ${argument(source.path)}`,
  );
}

describe('folders', () => {
  test('in code-unit order of whole paths, dot-files and other types counted', async () => {
    for (const path of ['a/x.txt', 'a-b.txt', 'a.txt', 'a0.txt', 'B.txt', 'é.txt', 'a/b/c.json', 'a/B/c.txt'])
      write(`tree/${path}`, 'text');
    for (const path of ['.hidden.txt', '.git/config.txt', 'a/picture.png', 'notes', 'style.css'])
      write(`tree/${path}`, 'x');
    expect(await outline([at('tree')])).toEqual([
      'B.txt',
      'a-b.txt',
      'a.txt',
      'a/B/c.txt',
      'a/b/c.json',
      'a/x.txt',
      'a0.txt',
      'é.txt',
      'unknown-format /tree',
      'hidden /tree',
    ]);
  });

  test('more files than are read ahead keep their order', async () => {
    const names = Array.from({ length: 200 }, (_, n) => `${String(n).padStart(3, '0')}.txt`);
    for (const name of names) write(`many/${name}`, name.repeat(name.endsWith('7.txt') ? 100_000 : 1));
    expect(await outline([at('many')])).toEqual(names);
  });

  test('an empty one gives nothing', async () => {
    mkdirSync(at('empty'), { recursive: true });
    expect(await outline([at('empty')])).toEqual([]);
  });

  test('links inside are followed to files; links out, to folders, in circles and to nothing are told', async () => {
    write('linked/in/a.txt', 'text');
    write('outside.txt', 'secret');
    write('outside/b.txt', 'secret');
    symlinkSync('in/a.txt', at('linked/b.txt'));
    symlinkSync('..', at('linked/in/loop'));
    symlinkSync('in', at('linked/same'));
    symlinkSync('../outside.txt', at('linked/out.txt'));
    symlinkSync('../outside', at('linked/outfolder'));
    symlinkSync('nowhere.txt', at('linked/dead.txt'));
    symlinkSync('circle.txt', at('linked/circle.txt'));
    expect(await outline([at('linked')])).toEqual([
      'b.txt',
      'unreadable circle.txt',
      'dead-link dead.txt',
      'in/a.txt',
      'directory-link in/loop',
      'outside-link out.txt',
      'outside-link outfolder',
      'directory-link same',
    ]);
  });

  test('a file that goes between listing and reading', async () => {
    const names = Array.from({ length: 60 }, (_, n) => `${String(n).padStart(2, '0')}.txt`);
    for (const name of names) write(`vanishing/${name}`, 'text');
    const seen: string[] = [];
    for await (const source of readSources([at('vanishing')], formats)) {
      seen.push('text' in source ? source.path : `${source.code} ${source.path}`);
      if (seen.length === 1) rmSync(at('vanishing/59.txt'));
    }
    expect(seen).toEqual([...names.slice(0, 59), 'vanished 59.txt']);
  });

  test('an early end leaves nothing open', async () => {
    for await (const source of readSources([at('many')], formats)) if ('text' in source) break;
  });

  test.skipIf(process.geteuid === undefined)('no permission', async () => {
    for (const path of ['locked/a.txt', 'locked/sub/b.txt', 'locked/z.txt']) write(path, 'text');
    chmodSync(root, 0o755);
    chmodSync(at('locked/a.txt'), 0o000);
    chmodSync(at('locked/sub'), 0o000);
    // The superuser may read everything, so the test gives that up for a moment.
    const isSuperuser = process.geteuid?.() === 0;
    if (isSuperuser) process.seteuid?.(65_534);
    try {
      expect(await outline([at('locked')])).toEqual(['unreadable a.txt', 'unreadable sub', 'z.txt']);
    } finally {
      if (isSuperuser) process.seteuid?.(0);
      chmodSync(at('locked/sub'), 0o755);
    }
  });
});

describe('arguments', () => {
  test('files by their names, in the order given', async () => {
    write('args/b.txt', 'b');
    write('args/sub/a.txt', 'a');
    expect(await outline([at('args/b.txt'), at('args/sub/a.txt'), at('args/b.txt')])).toEqual([
      'b.txt',
      'a.txt',
      'b.txt',
    ]);
  });

  test('missing, of no known type, below a file', async () => {
    write('args/logo.png', 'x');
    expect(await outline([at('args/none.txt'), at('args/logo.png'), at('args/b.txt/c.txt')])).toEqual([
      'not-found /args/none.txt',
      'unknown-format logo.png',
      'not-found /args/b.txt/c.txt',
    ]);
  });

  test('globs, below their fixed part', async () => {
    write('args/sub/deep/c.txt', 'c');
    expect(await outline([at('args/**/*.txt')])).toEqual(['b.txt', 'sub/a.txt', 'sub/deep/c.txt']);
    expect(await outline([at('args/*/?.txt')])).toEqual(['sub/a.txt']);
    expect(await outline([at('args/*.xyz')])).toEqual(['not-found /args/*.xyz']);
    expect(await outline([at('nowhere/*.txt')])).toEqual(['not-found /nowhere/*.txt']);
  });

  test('a name with a star that exists is a file', async () => {
    write('stars/a*.txt', 'a');
    write('stars/ab.txt', 'b');
    expect(await outline([at('stars/a*.txt')])).toEqual(['a*.txt']);
  });

  test('standard input, once', async () => {
    const stdin = streamOf('{"title":', '"a"}\n\n{"title":"b"}');
    expect(await outline(['-', '-'], { stdin })).toEqual(['-#1', '-#2', 'unreadable -']);
    expect(await outline(['-'])).toEqual(['unreadable -']);
    expect(await outline(['-'], { stdin: streamOf() })).toEqual(['empty -']);
  });
});

describe('content', () => {
  test.each([
    ['empty.txt', '', 'empty'],
    ['blank.txt', ' \n\u00a0\r\n', 'empty'],
    ['marked.txt', '\ufeff', 'empty'],
    ['binary.txt', Buffer.from([0x89, 0x50, 0, 0, 1]), 'not-text'],
    ['blank.jsonl', '\n \n', 'empty'],
    ['picture.jsonl', Buffer.from([1, 0, 0, 0, 0, 10, 0, 0]), 'not-text'],
  ])('%s', async (name, content, code) => {
    write(`content/${name}`, content);
    expect(await outline([at(`content/${name}`)])).toEqual([`${code} ${name}`]);
  });

  test('a text with a slip is kept, with a problem', async () => {
    write('content/slip.txt', Buffer.concat([Buffer.from('Tiranë '.repeat(100)), Buffer.from([0xff])]));
    expect(await outline([at('content/slip.txt')])).toEqual(['bad-encoding slip.txt', 'slip.txt']);
  });

  test('lines know their number and their record', async () => {
    write('content/a.ndjson', '{"a":1}\r\n\n{"a":2}\n');
    expect(await readAll([at('content/a.ndjson')])).toEqual([
      { path: 'a.ndjson', format: 'jsonl', text: '{"a":1}', record: 1, line: 1 },
      { path: 'a.ndjson', format: 'jsonl', text: '{"a":2}', record: 2, line: 3 },
    ]);
  });

  test('one bad line costs itself, one in another encoding nothing', async () => {
    const good = '{"title":"Tiranë"}\n';
    const latin = Buffer.from('{"title":"Élections à Genève"}\n', 'latin1');
    write('content/bad.jsonl', Buffer.concat([Buffer.from(good.repeat(30)), latin, Buffer.from(`a\0b\n${good}`)]));
    expect((await readAll([at('content/bad.jsonl')])).slice(29)).toMatchObject([
      { text: good.trim(), record: 30 },
      { text: '{"title":"Élections à Genève"}', record: 31 },
      { code: 'not-text', message: 'looks binary, not text: line 32' },
      { text: good.trim(), record: 33, line: 33 },
    ]);
  });

  test.each([
    ['text.txt', 'windows-1251', 'Президент Украины прибыл в Анкару на переговоры.'],
    ['lines.jsonl', 'windows-1254', '{"title":"Cumhurbaşkanı Erdoğan ile görüştü, açıklama yapıldı"}'],
    ['rows.csv', 'windows-1250', 'title\nPremiér přijel do Žiliny, kde ho přivítali občané a starosta města'],
  ])('%s in %s', async (name, encoding, text) => {
    write(`content/${name}`, iconv.encode(text, encoding));
    const [found] = await readAll([at(`content/${name}`)]);
    expect(found).toMatchObject({ text: text.split('\n').at(-1) });
  });

  test('limits', async () => {
    write('content/long.txt', 'x'.repeat(2000));
    write('content/long.json', 'x'.repeat(2000));
    write('content/long.jsonl', `{"a":1}\n${'x'.repeat(2000)}\n{"b":2}`);
    const limits = { articleBytes: 1000, collectionBytes: 3000, lineBytes: 100 };
    expect(
      await outline(
        ['long.txt', 'long.json', 'long.jsonl'].map((name) => at(`content/${name}`)),
        { limits },
      ),
    ).toEqual(['too-large long.txt', 'long.json', 'long.jsonl#1', 'too-large long.jsonl', 'long.jsonl#3']);
  });

  test('a line of 50 MB is one problem, in bounded memory', async () => {
    const file = openSync(at('huge.jsonl'), 'w');
    writeSync(file, '{"title":"first"}\n"');
    for (let n = 0; n < 50; n++) writeSync(file, 'x'.repeat(1_000_000));
    writeSync(file, '"\n{"title":"last"}\n');
    closeSync(file);
    expect(await outline([at('huge.jsonl')])).toEqual(['huge.jsonl#1', 'too-large huge.jsonl', 'huge.jsonl#3']);
  });
});
