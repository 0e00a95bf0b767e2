/**
 * Which format a file is of: its ending says so, unless its content can only be something else. Exports are called `.json` and hold
 * JSON Lines, servers send pages as `.xml`, and people save pages as `.txt`.
 */
import type { SourceFormat } from '../model/source-file.js';
import { utf16Mark } from './encoding/marks.js';

export type Endings = ReadonlyMap<string, SourceFormat>;

/** How a file name ends: its format, if one has that ending. */
export interface Named {
  readonly format: SourceFormat | undefined;
  /** Nothing but `.gz`: what is packed is told by its content alone. */
  readonly isBare: boolean;
}

/** Bytes from which a format is recognised. */
export const headBytes = 16 * 1024;

/** What the longest ending of `path` that is known says: `.jsonl.gz` is packed JSON Lines. */
export function namedFormat(path: string, endings: Endings): Named {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const isPacked = name.endsWith('.gz') && name.length > 3;
  const inner = isPacked ? name.slice(0, -3) : name;
  for (let dot = inner.indexOf('.', 1); dot > 0; dot = inner.indexOf('.', dot + 1)) {
    const format = endings.get(inner.slice(dot));
    if (format !== undefined) return { format, isBare: false };
  }
  return { format: undefined, isBare: isPacked && !inner.includes('.', 1) };
}

/** The format of a text that begins with `head` and by its name is `named`. */
export function recognise(
  head: Uint8Array,
  named: SourceFormat | undefined,
  formats: readonly SourceFormat[],
): SourceFormat | undefined {
  const utf16 = utf16Mark(head);
  const part = head.subarray(0, headBytes);
  const text = (
    utf16 === null
      ? Buffer.from(part.buffer, part.byteOffset, part.length).toString('latin1')
      : new TextDecoder(utf16).decode(part)
  ).replace(/^(?:\u00ef\u00bb\u00bf)?\s{0,1000}/, '');
  // What no other format is recognised by needs no patterns: nearly all text.
  if (!/^[<{[]/.test(text) || named?.recognises?.(text) === true) return named;
  return formats.find((format) => format.recognises?.(text) === true) ?? named;
}
