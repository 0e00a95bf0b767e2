/**
 * Who publishes: a newspaper, a broadcaster, an agency, a site. `id` is `outlet:bbc` for those that are known, else the site that the article
 * stands on (`site:harbourpost.example`, `site:medium.com/@lena`), else the name that its source gives (`name:harbour post`).
 */
export interface Outlet {
  readonly id: string;
  /** As people call it: `BBC`; the source's own words, or the host, where it is not known. */
  readonly name: string;
}

/** The outlet of one article as far as the article alone tells. */
export interface SightedOutlet extends Outlet {
  /** The id of the name that the source gives for a site that is not known: what ties the two in the corpus. */
  readonly alias?: string;
}
