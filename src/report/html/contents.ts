/**
 * What the HTML report hands to its script, as JSON in the page. Two blocks: what lists, filters and counts need is read at once, what only
 * an opened event shows is read when it is opened. Languages, outlets and names stand in tables, most frequent first, and are told by
 * their places in them: 10,000 articles name 20,000 things 250,000 times. All text is harmless already; none of it is HTML.
 */
import type { EntityType } from '../../model/entity.js';

export interface Contents {
  readonly languages: readonly (readonly [tag: string, name: string])[];
  readonly outlets: readonly (readonly [id: string, name: string])[];
  /** The type is left out where the id begins with it: `person:vladimir-putin`. */
  readonly names: readonly (readonly [id: string, name: string, type?: EntityType])[];
  /** Paths of files that hold articles with ids of their own. */
  readonly files: readonly string[];
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
  /** By the time of publication, then by language. */
  readonly articles: readonly PageArticle[];
}

/** Fields that an article does not have are left out. */
export interface PageArticle {
  /** Left out where it is the address. */
  readonly id?: string;
  /** Place of its file; left out where the id is its path. */
  readonly file?: number;
  /** The file holds this article alone. */
  readonly alone?: true;
  readonly title: string;
  readonly language: number;
  readonly outlet?: number;
  readonly day?: string;
  /** No other that is known was published earlier. */
  readonly first?: true;
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
  readonly links: readonly PageLink[];
  /** Names as the articles write them, where that is not as the table does. */
  readonly spellings: readonly string[];
}

/** Fields that an article does not have are left out. */
export interface ArticleDetails {
  readonly time?: string;
  /** In words: how the day of publication is known. */
  readonly dated?: string;
  readonly authors?: readonly string[];
  /** For each of its `names` 1 + the place of its spelling, 0 where it is written as the table has it; zeros at the end are left out. */
  readonly spelt?: readonly number[];
  /** Times that it speaks of, in its own words; `to` is left out where it is `from`. */
  readonly dates?: readonly (readonly [text: string, from: string, to?: string])[];
}

/** What an event shares: of which kind, in words, and what. */
export interface Shared {
  readonly kind: string;
  readonly values: readonly string[];
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
  readonly evidence: readonly Evidence[];
}

/** The feature by its name in the report, its percent of the score, what is shared. */
export type Evidence = readonly [feature: string, share: number, ...values: string[]];
