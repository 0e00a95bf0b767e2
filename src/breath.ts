/** Long work is done in steps, so that a run can be interrupted and seen while it computes. */

/** Lets whoever waits have a turn: Ctrl-C, the progress bar. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
