/** What `read` hands to `parse`: one file, decoded. */
export interface SourceFile {
  /** Relative to the argument it was found under, with `/` separators; the stable part of an article's id. */
  readonly path: string;
  readonly format: SourceFormat;
  readonly text: string;
}

export type SourceFormat = 'text' | 'markdown' | 'json' | 'jsonl';
