/** How large an input may be. Beyond a limit an input is a problem, never a crash. */

/** Sizes in bytes. */
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

const mebibyte = 1024 * 1024;

/**
 * No article comes near 16 MiB; 256 MiB of JSON decode to a string that V8 still holds (its limit is 512 Mi units). A month of a large
 * crawl is packed in files of one gigabyte, and news unpack to three to five times their size.
 */
export const defaultLimits: ReadLimits = {
  articleBytes: 16 * mebibyte,
  collectionBytes: 256 * mebibyte,
  lineBytes: 16 * mebibyte,
  unpackedBytes: 16 * 1024 * mebibyte,
};
