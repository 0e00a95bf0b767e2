/** A stream of bytes that is taken piece by piece: up to a mark, or so many. Holds what is not taken yet, never more than was asked for and one chunk. */

export class ByteQueue {
  private held: Uint8Array = new Uint8Array(0);
  private readonly iterator: AsyncIterator<Uint8Array>;
  private isAtEnd = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.iterator = chunks[Symbol.asyncIterator]();
  }

  /** The bytes up to and with `mark`, or null where it does not come within `maxBytes`; then nothing is taken. */
  async takeThrough(mark: string, maxBytes: number): Promise<Uint8Array | null> {
    let from = 0;
    for (;;) {
      const at = asBuffer(this.held).indexOf(mark, from, 'latin1');
      if (at >= 0 && at + mark.length <= maxBytes) return this.cut(at + mark.length);
      if (at >= 0 || this.held.length >= maxBytes) return null;
      from = Math.max(0, this.held.length - mark.length + 1);
      if (!(await this.more())) return null;
    }
  }

  /** The next `count` bytes; fewer where the stream ends. */
  async take(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let missing = count; missing > 0;) {
      if (this.held.length === 0 && !(await this.more())) break;
      const part = this.cut(Math.min(missing, this.held.length));
      parts.push(part);
      missing -= part.length;
    }
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  /** Drops the next `count` bytes; tells how many there were. */
  async skip(count: number): Promise<number> {
    let skipped = 0;
    while (skipped < count) {
      if (this.held.length === 0 && !(await this.more())) break;
      skipped += this.cut(Math.min(count - skipped, this.held.length)).length;
    }
    return skipped;
  }

  /** Drops everything before the next `mark`; tells whether there is one. */
  async skipTo(mark: string): Promise<boolean> {
    for (;;) {
      const at = asBuffer(this.held).indexOf(mark, 0, 'latin1');
      if (at >= 0) {
        this.cut(at);
        return true;
      }
      this.cut(Math.max(0, this.held.length - mark.length + 1));
      if (!(await this.more())) return false;
    }
  }

  /** Ends the stream early. */
  async close(): Promise<void> {
    await this.iterator.return?.();
  }

  private cut(count: number): Uint8Array {
    const part = this.held.subarray(0, count);
    this.held = this.held.subarray(count);
    return part;
  }

  private async more(): Promise<boolean> {
    if (this.isAtEnd) return false;
    const next = await this.iterator.next();
    if (next.done === true) {
      this.isAtEnd = true;
      return false;
    }
    this.held = this.held.length === 0 ? next.value : Buffer.concat([this.held, next.value]);
    return true;
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
