/** How far a run is, on standard error, for people only: on a terminal, and not before the second second. */
import type { Progress } from '../index.js';

const firstShown = 2000;
const interval = 100;
/** Cells of the bar. */
const barWidth = 24;
/** Below this share the time left is a guess. */
const leastShare = 0.02;

export interface ProgressLine {
  readonly update: (progress: Progress) => void;
  readonly finish: () => void;
}

/** Shows progress on `stream`; undefined where that is no terminal, so that nobody counts for nothing. */
export function createProgress(stream: NodeJS.WriteStream, quiet: boolean): ProgressLine | undefined {
  if (quiet || !stream.isTTY) return undefined;
  const started = Date.now();
  let shown = 0;
  return {
    update: (progress) => {
      const now = Date.now();
      if (now - started < firstShown || now - shown < interval) return;
      shown = now;
      const line = progressLine(progress, (now - started) / 1000);
      stream.write(`\r\u001b[K${line.slice(0, Math.max(20, (stream.columns || 80) - 1))}`);
    },
    finish: () => {
      if (shown > 0) stream.write('\r\u001b[K');
    },
  };
}

/** `[######------] 52 % · 12000 articles, 610 a second · 18 s left`, after `seconds`. */
export function progressLine({ articles, share, isRead }: Progress, seconds: number): string {
  if (isRead) return `comparing ${articles} articles`;
  const counted = `${articles} articles, ${Math.round(articles / seconds)} a second`;
  if (share === null) return counted;
  const filled = Math.round(barWidth * share);
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] ${Math.floor(100 * share)} %`;
  return share < leastShare
    ? `${bar} · ${counted}`
    : `${bar} · ${counted} · ${timeLeft((seconds / share) * (1 - share))}`;
}

function timeLeft(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s left` : `${Math.ceil(seconds / 60)} min left`;
}
