/** Long work in steps, so that a run can be interrupted and seen while it computes. */

/** Lets whoever waits have a turn: Ctrl-C, the progress bar. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Takes a work of many steps to its end, with a breath and a call between them. */
export async function inSteps<Result>(steps: Generator<void, Result>, between: () => void): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    between();
    await breath();
  }
}
