/** `ingest` from the first byte read to the last one written, on made-up news of several sizes: time, memory, and the share of each stage. */
import { type Variant, profileIngest, runIngest, spreadOf, type Usage } from './measure.js';
import { stageNames, type StageShares } from './stages.js';
import { row, shown } from './table.js';

/** From this size on one run has to do: it takes a minute or more, and chance evens out within it. */
const large = 100_000;
/** Sizes of which the stages are shown: below, starting up is most of it; above, a second run takes too long. */
const profiled = { least: 1000, most: 100_000 };

/** How often `size` articles are run where smaller sizes are run `runs` times. */
export function runsOf(size: number, runs: number): number {
  return size < large ? runs : 1;
}

/** Prints a line for each size and variant. Variants take turns, so that a machine that slows down slows all. */
export async function compareEndToEnd(
  variants: readonly Variant[],
  files: ReadonlyMap<number, string>,
  runs: number,
): Promise<void> {
  console.log(row('articles', ['build', 'wall s', 'articles/s', 'processor s', 'peak MB']));
  for (const [size, file] of files) {
    const usages = new Map<Variant, Usage[]>(variants.map((variant) => [variant, []]));
    // One run before those that count warms the file cache.
    if (size < large) for (const variant of variants) await runIngest(variant, file);
    for (let run = 0; run < runsOf(size, runs); run++)
      for (const variant of variants) usages.get(variant)!.push(await runIngest(variant, file));
    for (const [variant, measured] of usages) {
      const wall = spreadOf(measured.map((usage) => usage.wall));
      console.log(
        row(String(size), [
          variant.name,
          shown(wall, 2),
          (size / wall.median).toFixed(0),
          shown(spreadOf(measured.map((usage) => usage.processor)), 2),
          shown(spreadOf(measured.map((usage) => usage.peakMemory)), 0),
        ]),
      );
    }
  }
}

/** Prints, for each size, what share of the processor time each stage takes. `folder` takes the profiles. */
export async function compareStages(
  variants: readonly Variant[],
  files: ReadonlyMap<number, string>,
  runs: number,
  folder: string,
): Promise<void> {
  const columns: { readonly head: string; readonly shares: StageShares[] }[] = [];
  for (const [size, file] of files) {
    if (size < profiled.least || size > profiled.most) continue;
    const measured = variants.map((variant) => ({
      variant,
      head: variants.length === 1 ? String(size) : `${size}, ${variant.name}`,
      shares: [] as StageShares[],
    }));
    for (let run = 0; run < runsOf(size, runs); run++)
      for (const { variant, shares } of measured) shares.push(await profileIngest(variant, file, folder));
    columns.push(...measured);
  }
  if (columns.length === 0) return;
  console.log(
    `\n${row(
      '% of processor time, articles',
      columns.map(({ head }) => head),
    )}`,
  );
  for (const stage of stageNames)
    console.log(
      row(
        stage,
        columns.map(({ shares }) => shown(spreadOf(shares.map((share) => 100 * share.get(stage)!)), 1)),
      ),
    );
}
