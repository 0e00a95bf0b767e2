/** Made-up news as a file of JSON Lines, written a few megabytes at a time. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { generateReports } from './generate.js';

const charactersAtOnce = 4_000_000;

/** Writes `count` articles by `seed` to `file`: the same bytes for the same seed. */
export function writeNews(count: number, seed: number, file: string): void {
  const place = openSync(file, 'w');
  try {
    let lines = '';
    for (const { article } of generateReports(count, seed)) {
      lines += `${JSON.stringify(article)}\n`;
      if (lines.length < charactersAtOnce) continue;
      writeWhole(place, lines);
      lines = '';
    }
    writeWhole(place, lines);
  } finally {
    closeSync(place);
  }
}

/** One call may write less than it is given. */
function writeWhole(place: number, text: string): void {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) bytes = bytes.subarray(writeSync(place, bytes));
}
