/** How far a run is, on standard error, for people only: on a terminal, and not before the second second. */

const firstShown = 2000;
const interval = 100;

export interface Progress {
  readonly update: (articles: number) => void;
  readonly finish: () => void;
}

const silent: Progress = { update: () => undefined, finish: () => undefined };

/** Counts articles on `stream`; silent unless that is a terminal. */
export function createProgress(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (quiet || !stream.isTTY) return silent;
  const started = Date.now();
  let shown = 0;
  return {
    update: (articles) => {
      const now = Date.now();
      if (now - started < firstShown || now - shown < interval) return;
      shown = now;
      const rate = Math.round(articles / ((now - started) / 1000));
      stream.write(`\r\u001b[K${articles} articles, ${rate} a second`);
    },
    finish: () => {
      if (shown > 0) stream.write('\r\u001b[K');
    },
  };
}
