import type { Outlet, SightedOutlet } from './outlet.js';
import type { Span } from './span.js';

/**
 * Where the publication date of an article was read. `declared` by a record, a feed or the metadata of a page, `markup` is a `<time>` of a
 * page, `header` a line of its text; `inferred` is a guess from the dates that the text mentions.
 */
export type DateOrigin = 'declared' | 'markup' | 'header' | 'dateline' | 'url' | 'inferred';

/** A publication date as a parser found it, before the language is known. */
export interface StatedDate {
  /** As it stands in the source: `2022-01-03T08:40:00Z`, `08:40 03/01/2022`, ` 2022-01`. */
  readonly text: string;
  readonly from: DateOrigin;
  /** Where it stands in `Article.text`, if it does. */
  readonly span?: Span;
}

/** One news article as parsed. TDT calls it a story. */
export interface Article {
  readonly id: string;
  /** Path of the file that holds it, relative to the argument. */
  readonly path: string;
  readonly url?: string;
  readonly source?: string;
  /** Who published it, as far as it tells. */
  readonly outlet?: SightedOutlet;
  /** Whose report it is, where that is not the outlet's own: agencies, or another outlet. */
  readonly agencies?: readonly Outlet[];
  readonly authors?: readonly string[];
  readonly title: string;
  readonly body: string;
  /** Title, blank line, body; the body alone where there is no title. Every span points into this text. */
  readonly text: string;
  /** Where the body begins in `text`. */
  readonly bodyStart: number;
  /** The language that the source declares, unchecked. */
  readonly declaredLanguage?: string;
  /** Publication dates that metadata or header lines state, most trusted first. */
  readonly stated: readonly StatedDate[];
  /** Parts of `text` that are not news: header labels, clock lines, comment forms, agency marks. In order, not overlapping. */
  readonly noise: readonly Span[];
}
