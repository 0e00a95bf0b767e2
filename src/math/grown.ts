type NumberColumn = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float32Array | Float64Array;

/** `column` with places for `length` numbers, the new ones filled with `rest`: a copy, or itself where it has as many. */
export function grown<Column extends NumberColumn>(column: Column, length: number, rest = 0): Column {
  if (column.length >= length) return column;
  const larger = new (column.constructor as new (length: number) => Column)(length);
  larger.set(column);
  if (rest !== 0) larger.fill(rest, column.length);
  return larger;
}
