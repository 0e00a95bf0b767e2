/** Links to files beside the page. They lead somewhere where the page lies in the folder that was read: all that a report knows of it. */

/** Endings that browsers show as text. A saved page is not opened from here: it could run what it likes, and tell others who reads it. */
const readable = /\.(?:txt|md|json|jsonl|ndjson|csv|tsv|tab)$/i;
const longestPath = 1000;

/** A relative address of the file at `path`; undefined for one outside the folder, and for what a browser might run. */
export function fileLink(path: string): string | undefined {
  const parts = path.replaceAll('\\', '/').split('/');
  const isPlain = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\ud800-\udfff]/u.test(part));
  if (!isPlain || path.length > longestPath || !readable.test(path)) return undefined;
  return `./${parts.map(encodeURIComponent).join('/')}`;
}
