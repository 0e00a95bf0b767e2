/**
 * One spelling for the names of elements, whatever prefix a feed gives a vocabulary: `x:encoded` with `xmlns:x` of the content module is
 * `content:encoded`. Feeds that forget to declare a prefix use the usual one, so an undeclared prefix stays.
 */

/** The usual prefixes; none where a vocabulary is told by its own names. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/2005/Atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://www.w3.org/1999/xhtml', ''],
  ['http://iptc.org/std/nar/2006-10-01/', ''],
  ['http://iptc.org/std/NITF/2006-10-18/', ''],
]);

/** More prefixes and names than these are a hostile file's. */
const maxPrefixes = 100;
const maxKnown = 1000;

export class XmlNames {
  readonly #prefixes = new Map<string, string>();
  readonly #known = new Map<string, string>();

  /** Takes note of `xmlns:prefix="uri"`. */
  declare(prefix: string, uri: string): void {
    const usual = prefixes.get(uri.trim());
    if (usual === undefined || this.#prefixes.get(prefix) === usual || this.#prefixes.size >= maxPrefixes) return;
    this.#prefixes.set(prefix, usual);
    this.#known.clear();
  }

  /** The settled name for one as written: small letters, usual prefix. */
  settle(written: string): string {
    let name = this.#known.get(written);
    if (name === undefined) {
      name = this.#settled(written);
      if (this.#known.size < maxKnown) this.#known.set(written, name);
    }
    return name;
  }

  #settled(written: string): string {
    const colon = written.indexOf(':');
    if (colon < 0) return written.toLowerCase();
    const local = written.slice(colon + 1).toLowerCase();
    const prefix = this.#prefixes.get(written.slice(0, colon)) ?? written.slice(0, colon).toLowerCase();
    // A feed whose own elements carry the prefix: `<atom:feed><atom:entry>`. In RSS, `atom:link` must not become `link`.
    if (prefix === 'atom' && local === 'feed') this.#prefixes.set(written.slice(0, colon), '');
    return prefix === '' || (prefix === 'atom' && local === 'feed') ? local : `${prefix}:${local}`;
  }
}
