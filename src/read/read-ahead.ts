/** Keeps a few slow starts under way at once and hands their results over in the order asked for. */

/**
 * `start` of every input, in input order. At most `width` are under way or waiting to be taken at a time, which bounds memory.
 * Results are values, not rejections: `start` must turn what it expects to fail into a value.
 */
export async function* readAhead<Input, Output>(
  inputs: AsyncIterable<Input>,
  start: (input: Input) => Promise<Output>,
  width: number,
): AsyncGenerator<Output> {
  const underWay: Promise<Output>[] = [];
  try {
    for await (const input of inputs) {
      underWay.push(start(input));
      if (underWay.length < width) continue;
      const first = underWay.shift();
      if (first !== undefined) yield await first;
    }
    for (let first = underWay.shift(); first !== undefined; first = underWay.shift()) yield await first;
  } finally {
    // The reader may stop early; what is still under way must neither leak nor reject unheard.
    await Promise.allSettled(underWay);
  }
}
