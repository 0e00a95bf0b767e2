import type { DateMention, Publication } from './date-mention.js';
import type { DocumentLanguage } from './document.js';
import type { EntityMention, EntityType } from './entity.js';
import type { Link } from './link.js';
import type { Options } from './options.js';
import type { Outlet } from './outlet.js';
import type { SameName } from './same-name.js';
import type { Quantity } from './quantity.js';
import type { Problem } from './problem.js';

/** The whole result, as the JSON reporter prints it. Field by field the promise of the contract. */
export interface Report {
  readonly schemaVersion: string;
  readonly generator: { readonly name: string; readonly version: string };
  readonly options: Options;
  readonly articles: readonly ReportArticle[];
  readonly clusters: readonly ReportCluster[];
  readonly problems: readonly Problem[];
  readonly stats: ReportStats;
}

/** Articles that are put together while they are walked through or asked for, each time anew. */
export interface KeptArticles extends Iterable<ReportArticle> {
  readonly get: (id: string) => ReportArticle | undefined;
  /** The same as they are kept, each as JSON without blanks, in UTF-8. */
  readonly inJson: () => Iterable<Uint8Array>;
}

/** A report of any size, whose articles are kept as JSON. */
export interface LazyReport extends Omit<Report, 'articles'> {
  /** By id. */
  readonly articles: KeptArticles;
}

export interface ReportArticle {
  readonly id: string;
  readonly path: string;
  readonly url?: string;
  /** As the input names it. */
  readonly source?: string;
  /** Who published it: the same for all names, hosts and editions of an outlet. */
  readonly outlet?: Outlet;
  /** Whose report it is, where the outlet prints another's: agencies, as dateline, marks and bylines name them. */
  readonly agencies?: readonly Outlet[];
  readonly authors?: readonly string[];
  readonly title: string;
  /** The first words of the text, where there is no title. */
  readonly lead?: string;
  readonly language: DocumentLanguage;
  readonly published: Publication | null;
  readonly dates: readonly DateMention[];
  readonly entities: readonly ReportEntity[];
  /** Numbers with what they count, as values that compare across languages. */
  readonly quantities: readonly Quantity[];
  readonly copyOf: string | null;
}

/** As `Entity`; `adjectives` is left out where there is none. */
export interface ReportEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** The id that Wikidata has for it, where a source confirms it. */
  readonly wikidata?: string;
  /** The country whose government may be meant: the Kremlin, Moscow -> `place:RU`. */
  readonly standsFor?: string;
  readonly mentions: readonly EntityMention[];
  readonly adjectives?: readonly EntityMention[];
  /** Spellings of this article that were recognised by their sound: how, by which name, and how alike the two are. */
  readonly bySound?: readonly Pick<SameName, 'name' | 'like' | 'similarity'>[];
}

export interface ReportCluster {
  readonly id: string;
  readonly label: string;
  readonly size: number;
  /** Languages of its articles, most frequent first, then by tag. */
  readonly languages: readonly string[];
  /** Independent sources: outlets, where all who print one agency's report are one; articles of nobody known count as one each. */
  readonly sources: number;
  /** First and last day of the event; null where no article has a date. */
  readonly from: string | null;
  readonly to: string | null;
  readonly articles: readonly string[];
  readonly representative: string;
  readonly entities: readonly ClusterEntity[];
  readonly links: readonly Link[];
}

export interface ClusterEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** How many of the cluster's articles name it. */
  readonly articles: number;
}

export interface ReportStats {
  readonly articles: number;
  readonly clusters: number;
  /** Articles by language tag, tags in code-unit order. */
  readonly languages: Readonly<Record<string, number>>;
}
