/**
 * Web archives (WARC 1.0 and 1.1, ISO 28500): the pages that servers answered with, one after the other. Pictures, scripts, redirects
 * and errors are passed over; a damaged record costs itself alone.
 */
import { problem } from '../errors.js';
import type { Problem } from '../model/problem.js';
import type { SourceFile, SourceFormat } from '../model/source-file.js';
import { ByteQueue } from './byte-queue.js';
import { declaredIn } from './declared-in.js';
import { bodyOf, type Fields, fieldsOf, maxHeadBytes, mediaType } from './http-message.js';
import type { ReadLimits } from '../model/read-limits.js';
import { readText } from './read-text.js';
import { recordStart } from './warc.js';

const endOfHead = '\r\n\r\n';
const pageTypes: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'application/vnd.wap.xhtml+xml']);

/** The pages in `chunks` as texts of `format`, numbered from 1. Memory: one record of at most `limits.articleBytes`. */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  format: SourceFormat,
  limits: ReadLimits,
): AsyncGenerator<SourceFile | Problem> {
  const queue = new ByteQueue(chunks);
  let pages = 0;
  let records = 0;
  try {
    while (await queue.skipTo(recordStart)) {
      records++;
      const head = await headOf(queue);
      const length = Number(head?.get('content-length') ?? Number.NaN);
      if (head === null || !Number.isSafeInteger(length) || length < 0) {
        yield problem('bad-archive', path, `record ${records}`);
        if (head === null) await queue.skip(recordStart.length);
        continue;
      }
      const page = await pageOf(queue, head, length, limits);
      if (page === null) continue;
      pages++;
      if (typeof page === 'string') {
        yield problem(page, path, `record ${records}`);
        continue;
      }
      const url = head.get('warc-target-uri')?.replace(/^<|>$/g, '');
      const declared = page.charset ?? declaredIn(page.bytes, format);
      const { text, problems } = await readText(page.bytes, path, { at: `record ${records}`, declared });
      yield* problems;
      if (text === null) continue;
      yield { path, format: format.name, text, record: pages, ...(url === undefined ? {} : { url }) };
    }
    if (pages === 0) yield problem('empty', path, `${records} records and no page`);
  } finally {
    await queue.close();
  }
}

async function headOf(queue: ByteQueue): Promise<Fields | null> {
  const head = await queue.takeThrough(endOfHead, maxHeadBytes);
  return head === null ? null : fieldsOf(Buffer.from(head).toString('utf8').split('\r\n').slice(1));
}

interface Page {
  readonly bytes: Uint8Array;
  readonly charset?: string;
}

/** The page in the next `length` bytes; null where they hold none; or what keeps it from being read. All of them are taken. */
async function pageOf(
  queue: ByteQueue,
  record: Fields,
  length: number,
  limits: ReadLimits,
): Promise<Page | 'too-large' | 'bad-archive' | null> {
  const kind = record.get('warc-type')?.toLowerCase();
  const { type } = mediaType(record.get('content-type'));
  const isAnswer = kind === 'response' && type === 'application/http';
  if (!isAnswer && !(kind === 'resource' && pageTypes.has(type))) {
    await queue.skip(length);
    return null;
  }
  const head = isAnswer ? await queue.takeThrough(endOfHead, Math.min(length, maxHeadBytes)) : new Uint8Array(0);
  const left = length - (head?.length ?? 0);
  const [status = '', ...lines] = head === null ? [] : Buffer.from(head).toString('latin1').split('\r\n');
  const fields = isAnswer ? fieldsOf(lines) : record;
  const sent = mediaType(fields.get('content-type'));
  const isPage = !isAnswer || (/^HTTP\/\d(?:\.\d)?\s2\d\d/i.test(status) && pageTypes.has(sent.type));
  if (!isPage || left > limits.articleBytes) {
    await queue.skip(left);
    return isPage ? 'too-large' : null;
  }
  const body = await queue.take(left);
  if (body.length < left) return 'bad-archive';
  const bytes = bodyOf(body, fields, limits.articleBytes);
  return bytes === null ? 'bad-archive' : { bytes, ...(sent.charset === undefined ? {} : { charset: sent.charset }) };
}
