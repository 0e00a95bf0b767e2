/** How large an input may be, in bytes. Beyond a limit an input is a problem, never a crash. */
export interface ReadLimits {
  /** A text that is one article: text, Markdown, a page. */
  readonly articleBytes: number;
  /** A text that holds many articles in one structure: JSON, a feed. */
  readonly collectionBytes: number;
  /** One line or row of a file that holds an article in each; the file itself may have any size. */
  readonly lineBytes: number;
  /** All that one packed file may unpack to. */
  readonly unpackedBytes: number;
}
