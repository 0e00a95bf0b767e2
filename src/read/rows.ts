/**
 * A stream of bytes as the rows of a table (RFC 4180): line ends within quotes are part of a field. A quote that is never closed would
 * swallow the rest of the file; where a row passes the limit or the file ends within quotes, what was held is split at its line ends.
 */

/** One row, blank ones included; `bytes` is null where it is longer than the limit. */
export interface Row {
  /** The line that it begins on, from 1. */
  readonly line: number;
  readonly bytes: Uint8Array | null;
  /** A quote in it is never closed. */
  readonly isOpen?: true;
}

export const feed = 0x0a;
export const carriageReturn = 0x0d;
const quote = 0x22;
const space = 0x20;

/** Where the splitter is: before a field, in one, within quotes, behind a quote that may be the closing one, in a row that is too long. */
const start = 0;
const field = 1;
const quoted = 2;
const behind = 3;
const skipped = 4;

export class RowSplitter {
  private at = start;
  private line = 1;
  /** Line ends within the row so far. */
  private within = 0;
  private held: Uint8Array[] = [];
  private heldBytes = 0;

  /** `delimiter` is one byte; `end` ends a row: a line feed, or the carriage return of old Macs. */
  constructor(
    private readonly delimiter: number,
    private readonly maxBytes: number,
    private readonly end: number = feed,
  ) {}

  /** The rows that end in `chunk`, which is UTF-8 or another encoding whose ASCII bytes are ASCII. */
  push(chunk: Uint8Array): Row[] {
    const rows: Row[] = [];
    let from = 0;
    for (let place = 0; place < chunk.length; place++) {
      const byte = chunk[place]!;
      if (byte === this.end && this.at !== quoted) {
        rows.push(this.take(chunk.subarray(from, place)));
        from = place + 1;
      } else if (byte === this.end) this.within++;
      else this.at = this.after(byte);
    }
    if (this.at === skipped) return rows;
    if (from < chunk.length) {
      this.held.push(chunk.slice(from));
      this.heldBytes += chunk.length - from;
    }
    if (this.heldBytes > this.maxBytes) rows.push(...this.giveUp());
    return rows;
  }

  /** What is left at the end of the file. */
  finish(): Row[] {
    if (this.at === quoted) return [...this.giveUp(), ...this.finish()];
    return this.heldBytes > 0 || this.at === skipped ? [this.take(new Uint8Array(0))] : [];
  }

  /** Where the splitter is behind `byte`, which ends no line. */
  private after(byte: number): number {
    const { at } = this;
    if (at === skipped) return skipped;
    if (at === quoted) return byte === quote ? behind : quoted;
    if (byte === this.delimiter) return start;
    if (byte === quote) return at === field ? field : quoted;
    // `"so-called" news`: the quote closed nothing, as long as the field goes on.
    if (at === behind) return byte === carriageReturn || byte === space ? behind : quoted;
    return byte === space && at === start ? start : field;
  }

  private take(tail: Uint8Array): Row {
    const { line, held } = this;
    const size = this.heldBytes + tail.length;
    const isTooLong = this.at === skipped || size > this.maxBytes;
    const bytes = isTooLong ? null : withoutReturn(held.length === 0 ? tail : Buffer.concat([...held, tail]));
    this.line += this.within + 1;
    this.hold(new Uint8Array(0), start);
    return { line, bytes };
  }

  /** The whole lines of what is held, as rows; what follows them is held on, or skipped where it is too long by itself. */
  private giveUp(): Row[] {
    const bytes = Buffer.concat(this.held);
    const rows: Row[] = [];
    let from = 0;
    for (let end = bytes.indexOf(this.end); end >= 0; end = bytes.indexOf(this.end, from)) {
      const row = { line: this.line++, bytes: withoutReturn(bytes.subarray(from, end)) };
      rows.push(rows.length === 0 ? { ...row, isOpen: true } : row);
      from = end + 1;
    }
    const rest = bytes.subarray(from);
    if (rest.length > this.maxBytes) this.hold(new Uint8Array(0), skipped);
    else this.hold(rest, field);
    return rows;
  }

  private hold(bytes: Uint8Array, at: number): void {
    this.held = bytes.length === 0 ? [] : [bytes];
    this.heldBytes = bytes.length;
    this.within = 0;
    this.at = at;
  }
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
}
