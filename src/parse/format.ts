/**
 * What a format has to say. One file of `formats/` is one format: it names its endings and turns a text into drafts;
 * everything that all articles need (ids, noise, dates in the text) is done once, by `parse-source.ts`.
 */
import type { StatedDate } from '../model/article.js';
import type { Problem } from '../model/problem.js';
import type { SourceFile, SourceFormat } from '../model/source-file.js';
import type { PageLexicon } from './page-lexicon.js';

/** An article as its format tells it. */
export interface Draft {
  /** Position in the file, from 1; none where the file is one article. */
  readonly record?: number;
  readonly id?: string;
  readonly url?: string;
  readonly source?: string;
  readonly authors?: readonly string[];
  /** Empty where there is none. A draft without title and body is dropped. */
  readonly title: string;
  readonly body: string;
  readonly declaredLanguage?: string;
  /** Dates that stand outside of title and body. */
  readonly stated: readonly StatedDate[];
}

/** What a text held. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** Turns one text into drafts. Pure; never throws, whatever the text is. */
export type ParseText = (file: SourceFile, lexicon: PageLexicon) => Drafts;

/** A format: what `read` must know of it, and how to come by its parser, which is opened when a text first needs it. */
export interface ArticleFormat extends SourceFormat {
  readonly open: () => Promise<ParseText>;
}
