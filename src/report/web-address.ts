/**
 * Which addresses become links, one rule for all formats: those that the URL Standard reads as `http:` or `https:`, as it writes them, so that
 * what a browser would repair (blanks, backslashes, line ends, letters outside ASCII) is repaired before it is printed.
 */

const longestAddress = 2000;

/** `url` in ASCII where it leads to the web; undefined for scripts, files, and names before a host (`https://bank.example@evil.example`). */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || url.length > longestAddress || !/^https?:\/\/[^\s/\\]/i.test(url)) return undefined;
  try {
    const { href, protocol, username, password } = new URL(url);
    return /^https?:$/.test(protocol) && username + password === '' ? href : undefined;
  } catch {
    return undefined;
  }
}
