/** How a web archive is told from other files. Apart from its reader, which few runs need. */

/** With what every record begins: `WARC/1.0`, `WARC/1.1`. */
export const recordStart = 'WARC/1.';

/** Whether a file that begins with `head` is a web archive. */
export function isWarc(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, recordStart.length)).toString('latin1') === recordStart;
}
