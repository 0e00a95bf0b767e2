/** How large an input may be. Beyond a limit an input is a problem, never a crash. */

/** Sizes in bytes. */
export interface ReadLimits {
  /** A file that is one article: text, Markdown. */
  readonly articleBytes: number;
  /** A file that holds many articles in one structure: JSON. */
  readonly collectionBytes: number;
  /** One line of a file that holds an article a line; the file itself may have any size. */
  readonly lineBytes: number;
}

const mebibyte = 1024 * 1024;

/** No article comes near 16 MiB; 256 MiB of JSON decode to a string that V8 still holds (its limit is 512 Mi units). */
export const defaultLimits: ReadLimits = {
  articleBytes: 16 * mebibyte,
  collectionBytes: 256 * mebibyte,
  lineBytes: 16 * mebibyte,
};
