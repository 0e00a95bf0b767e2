/**
 * What the HTML report hands to its script, as JSON in the page. Two blocks: what lists, filters and counts need is read at once, what only
 * an opened event shows is read when it is opened. Languages, outlets and names stand in tables, most frequent first, and are told by
 * their places in them: 10,000 articles name 20,000 things 250,000 times. All text is harmless already; none of it is HTML.
 */
import type { EntityType } from '../../model/entity.js';

export interface Contents {
  readonly languages: readonly (readonly [tag: string, name: string])[];
  readonly outlets: readonly string[];
  readonly names: readonly (readonly [type: EntityType, name: string])[];
  /** In the order of the report: largest first. Those of one article come last. */
  readonly events: readonly PageEvent[];
}

export interface PageEvent {
  /** The id of the cluster. */
  readonly id: string;
  readonly label: string;
  /** Place of the language that the label is in; left out where that is unsure. */
  readonly labelIn?: number;
  /** Left out where no article has a date. */
  readonly from?: string;
  readonly to?: string;
  /** Distinct outlets as the report counts them. */
  readonly sources: number;
  /** Places of names that most articles share, and how many articles have each. */
  readonly who: readonly (readonly [name: number, articles: number])[];
  readonly articles: readonly PageArticle[];
}

/** Fields that an article does not have are left out. */
export interface PageArticle {
  readonly title: string;
  readonly language: number;
  readonly outlet?: number;
  readonly day?: string;
  /** Only `http:` and `https:`. */
  readonly url?: string;
  /** The place in its event of the article that this is a copy of. */
  readonly copyOf?: number;
  readonly names?: readonly number[];
}

/** What an opened event shows beside its articles. */
export interface EventDetails {
  readonly why: readonly Shared[];
  readonly articles: readonly ArticleDetails[];
  readonly days: readonly MentionedDay[];
  readonly links: readonly PageLink[];
}

export interface ArticleDetails {
  /** Its id, and its file where that is another. */
  readonly id: string;
  readonly path?: string;
  readonly time?: string;
  /** In words: how the day of publication is known. */
  readonly dated?: string;
  readonly authors?: readonly string[];
}

/** What two or more articles share: of which kind, in words, and what. */
export interface Shared {
  readonly kind: string;
  /** Percent of a link's score; left out where it is of a whole event. */
  readonly share?: number;
  readonly values: readonly string[];
}

/** A day, or a longer time, that articles speak of. */
export interface MentionedDay {
  readonly from: string;
  readonly to: string;
  readonly articles: number;
  /** How they put it: `17 Desember`. */
  readonly as: readonly string[];
}

export interface PageLink {
  /** Places of the two articles in the event. */
  readonly a: number;
  readonly b: number;
  /** What the number says, in words: `98% likely the same event`. */
  readonly says: string;
  /** Percent. */
  readonly strength: number;
  /** One article is a copy of the other: not drawn, since copies are folded. */
  readonly copy?: true;
  readonly evidence: readonly Shared[];
}
