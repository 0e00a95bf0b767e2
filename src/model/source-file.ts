/** What `read` hands to `parse`: the decoded text of one file, or of one line of a JSON Lines file. */
export interface SourceFile {
  /** Relative to the argument it was found under, with `/` separators; the stable part of an article's id. `-` for standard input. */
  readonly path: string;
  /** The name of the format whose file of `parse/formats/` reads it. */
  readonly format: string;
  readonly text: string;
  /** Which record of the file this is, from 1, blank lines not counted. Only where a file is read line by line. */
  readonly record?: number;
  /** The line that `text` begins on, from 1. Only where a file is read line by line. */
  readonly line?: number;
  /** The row that names the columns. Only where a file is read row by row. */
  readonly header?: string;
  /** The address that `text` was fetched from, where an archive tells it. */
  readonly url?: string;
}

/** What `read` needs to know of a format. */
export interface SourceFormat {
  readonly name: string;
  /** Lower-case endings of file names, with their dot. */
  readonly endings: readonly string[];
  /** Whether a file is one article, or holds many in one structure, or one a line, or one a row. Decides how it is read and which limit applies. */
  readonly unit: 'article' | 'collection' | 'line' | 'row';
  /** Whether a text that begins with `head`, whose white space at the start is gone, is of this format whatever its file is called. */
  readonly recognises?: (head: string) => boolean;
  /** The name of the encoding that `head` declares, the first bytes of a file as Latin-1. */
  readonly declaredEncoding?: (head: string) => string | undefined;
}
