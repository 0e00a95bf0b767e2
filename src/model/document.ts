import type { Article } from './article.js';

/** The language of an article. */
export interface DocumentLanguage {
  /** BCP 47: `id`, `sq`, `zh`, `sr-Latn`; `und` when unsure. */
  readonly tag: string;
  /** 0 to 1: of articles reported at 0.9, about nine in ten are right. */
  readonly confidence: number;
  readonly from: 'detected' | 'declared';
  /** The second best, when it is close. */
  readonly runnerUp?: { readonly tag: string; readonly confidence: number };
}

/** An article in a known language. */
export interface Document {
  readonly article: Article;
  readonly language: DocumentLanguage;
  /** `article.text` with its noise blanked by spaces: the same length, so that spans hold in both. What every extractor reads. */
  readonly readable: string;
}
