/** The place of the first of the ascending `values` from `start` up to `end` that is `least` or more; `end` where none is. */
export function firstAtLeast(values: Int32Array | Uint32Array, least: number, end = values.length, start = 0): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
