/**
 * Word lists as the bytes of a file, of which the typed arrays are views: the tables of Latin script are there in 7 ms
 * instead of 70. Little-endian: a count of columns, the bytes of each (32 bits), then the columns, each at a multiple of four.
 */
import { AffixIndex, type AffixColumns } from './affix-index.js';
import type { Hits, WordLists } from './word-lists.js';
import { WordTable, type WordColumns } from './word-table.js';

/** The bytes of `lists`. */
export function packWords({ words, hits, affixes, affixHits }: WordLists): Uint8Array {
  const { edges, ends, innerStarts } = affixes.columns();
  const columns = [
    ...ofTable(words.columns()),
    ...ofHits(hits),
    ...ofTable(edges),
    ends,
    innerStarts,
    ...ofHits(affixHits),
  ];
  const header = Uint32Array.of(columns.length, ...columns.map(({ byteLength }) => byteLength));
  const padded = [header, ...columns].map((column) => Math.ceil(column.byteLength / 4) * 4);
  const bytes = new Uint8Array(padded.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const [index, column] of [header, ...columns].entries()) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += padded[index]!;
  }
  return bytes;
}

function ofTable({ slots, hashes, starts, units }: WordColumns): Column[] {
  return [slots, hashes, starts, units];
}

function ofHits({ starts, candidates, firstName }: Hits): Column[] {
  return [starts, candidates, Uint32Array.of(firstName)];
}

type Column = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** What `packWords` made of lists; nothing may be added to them. */
export function unpackWords(file: Uint8Array): WordLists {
  // Views need an address that is a multiple of four.
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const [count = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 1);
  const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset + 4, count);
  let column = 0;
  let start = bytes.byteOffset + 4 * (count + 1);
  const next = <Cells extends Column>(make: Make<Cells>): Cells => {
    const length = lengths[column++]!;
    const cells = new make(bytes.buffer, start, length / make.BYTES_PER_ELEMENT);
    start += Math.ceil(length / 4) * 4;
    return cells;
  };
  const table = (): WordColumns => ({
    slots: next(Int32Array),
    hashes: next(Int32Array),
    starts: next(Int32Array),
    units: next(Uint16Array),
  });
  const hits = (): Hits => ({
    starts: next(Uint32Array),
    candidates: next(Uint16Array),
    firstName: next(Uint32Array)[0]!,
  });
  const affixes = (): AffixColumns => ({ edges: table(), ends: next(Uint8Array), innerStarts: next(Uint8Array) });
  // In the order in which they were packed.
  return { words: new WordTable(table()), hits: hits(), affixes: new AffixIndex(affixes()), affixHits: hits() };
}

interface Make<Cells> {
  new (buffer: ArrayBufferLike, start: number, length: number): Cells;
  readonly BYTES_PER_ELEMENT: number;
}
