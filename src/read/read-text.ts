/** Bytes that stand for one text, a file, a line, a row, a page of an archive, to that text, and what there is to say of it. */
import { problem } from '../errors.js';
import type { Problem } from '../model/problem.js';
import { decode, slips } from './decode.js';

export interface ReadText {
  /** Null where the bytes are no text. */
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** The text of `bytes` in the file at `path`; `at` says which part of it they are, `declared` the encoding that they state. */
export async function readText(
  bytes: Uint8Array,
  path: string,
  { at, declared }: { readonly at?: string; readonly declared?: string | undefined } = {},
): Promise<ReadText> {
  const decoded = await decode(bytes, declared);
  if (decoded.text === null) return { text: null, problems: [problem(decoded.code, path, at)] };
  const { text, badSequences } = decoded;
  if (badSequences === 0) return { text, problems: [] };
  const detail = at === undefined ? slips(badSequences) : `${at}, ${slips(badSequences)}`;
  return { text, problems: [problem('bad-encoding', path, detail)] };
}
