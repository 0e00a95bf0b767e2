/**
 * Every parser of text from outside, and what it promises whatever it is given: it ends, in time linear in the input, without an
 * exception, and all offsets lie inside the text.
 */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { UsageError } from '../../src/errors.js';
import { parseConstraints } from '../../src/parse/constraints.js';
import { parseDictionary } from '../../src/parse/dictionary.js';
import { parseSource } from '../../src/parse/parse-source.js';
import { defaultOptions } from '../../src/config.js';
import type { SourceFormat } from '../../src/model/source-file.js';
import { readStream } from '../../src/read/read-stream.js';
import { formats, parseTools } from '../parse/tools.js';
import { mutated, mutatedBytes, shapedJson } from './mutate.js';
import { seedsOf } from './seeds.js';

export interface Subject {
  readonly name: string;
  /** Fails where a promise is broken. */
  readonly property: fc.IAsyncProperty<[string]> | fc.IAsyncProperty<[Uint8Array]>;
}

/** An input of 100 kB takes a few hundredths of a second; the rest is for a machine that is busy. */
const maxMilliseconds = 5000;

async function inTime(run: () => Promise<void> | void): Promise<void> {
  const start = performance.now();
  await run();
  const taken = performance.now() - start;
  if (taken > maxMilliseconds) throw new Error(`took ${Math.round(taken)} ms`);
}

function parserOf(format: SourceFormat): Subject {
  const spoilt = mutated(seedsOf(format));
  const input = format.name.startsWith('json') ? fc.oneof(spoilt, shapedJson) : spoilt;
  return {
    name: `parse ${format.name}`,
    property: fc.asyncProperty(input, (text) => inTime(() => checkParse(format.name, text))),
  };
}

function checkParse(format: string, text: string): void {
  const header = format === 'csv' ? { header: 'title,text,date', record: 1, line: 2 } : {};
  const { articles } = parseSource({ path: 'a', format, text, ...header }, parseTools);
  for (const { title, body, text: whole, bodyStart, noise, stated } of articles) {
    const parts = [title, body].filter((part) => part !== '');
    if (whole !== parts.join('\n\n') || whole.slice(bodyStart) !== body) throw new Error('text is not title and body');
    let last = 0;
    for (const { start, end } of noise) {
      if (start < last || end <= start || end > whole.length) throw new Error(`noise at ${start} to ${end}`);
      last = end;
    }
    for (const { text: date, span } of stated)
      if (span !== undefined && whole.slice(span.start, span.end) !== date)
        throw new Error(`no ${date} at ${span.start}`);
  }
}

/** A file of the user's own is refused with an error that he can read, or taken. */
function ownFile(name: string, seeds: readonly string[], parse: (text: string, file: string) => unknown): Subject {
  const check = (text: string): void => {
    try {
      parse(text, 'own');
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
    }
  };
  return { name, property: fc.asyncProperty(mutated(seeds), (text) => inTime(() => check(text))) };
}

const limits = { ...defaultOptions.limits, articleBytes: 1_000_000, lineBytes: 50_000, unpackedBytes: 2_000_000 };

/** A stream of bytes, of which a folder may hold anything under any name. */
function stream(name: string, ending: string, seeds: readonly Uint8Array[]): Subject {
  const named = formats.find(({ endings }) => endings.includes(ending));
  const check = async (bytes: Uint8Array): Promise<void> => {
    const chunks = async function* (): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    };
    for await (const source of readStream(chunks(), 'a', named, { formats, limits, onBytes: () => undefined }))
      if ('text' in source && !/\S/.test(source.text)) throw new Error('a text without text');
  };
  return { name, property: fc.asyncProperty(mutatedBytes(seeds), (bytes) => inTime(() => check(bytes))) };
}

const page =
  '<html><meta charset=windows-1251><title>Strike</title><p>Trains stood still on 3 January 2022.</p></html>';
const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${page.length.toString(16)}\r\n${page}\r\n0\r\n\r\n`;
const record = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/1\r\nContent-Type: application/http\r\nContent-Length: ${answer.length}\r\n\r\n${answer}\r\n\r\n`;
const table = 'title,text,date\n"Strike, again","Trains ""stood""\nstill",2022-01-03\nTwo,Three,Four\n';
const lines = '{"title":"Strike"}\n\n{"title":"Two","text":"Three"}\n';
const bytesOf = (text: string): Uint8Array => Buffer.from(text);

export const subjects: readonly Subject[] = [
  ...formats.map(parserOf),
  ownFile(
    'own dictionary',
    [
      'id,type,names\norganisation:acme,organisation,Acme|Акме\n',
      '[{"id":"person:x","type":"person","names":{"*":"X Y"}}]',
    ],
    parseDictionary,
  ),
  ownFile(
    'constraints',
    ['{"mustLink":[["a","b"]],"cannotLink":[]}', '{"a":"1","b":"2","same":true}\n{"a":"1","b":"3","same":false}\n'],
    parseConstraints,
  ),
  stream('read text', '.txt', [
    bytesOf('Strike\n\nTrains stood still.'),
    Buffer.from('Strike\n\nTrains', 'utf16le'),
    Buffer.from('Gr\u00e8ve \u00e0 la gare', 'latin1'),
  ]),
  stream('read lines', '.jsonl', [bytesOf(lines), Buffer.from(`\ufeff${lines}`, 'utf16le')]),
  stream('read rows', '.csv', [
    bytesOf(table),
    bytesOf(`sep=;\n${table.replaceAll(',', ';')}`),
    Buffer.from(`\ufeff${table}`, 'utf16le'),
  ]),
  stream('read gzip', '.txt', [gzipSync('Strike\n\nTrains stood still.'), gzipSync(lines), gzipSync(gzipSync(table))]),
  stream('read web archives', '.html', [bytesOf(record + record), Buffer.concat([gzipSync(record), gzipSync(record)])]),
];
