/** How far a run is: articles that were read, and of the bytes at its paths the share that passed. */
import { loadFormats } from './parse/load.js';
import { sizeOfInputs } from './read/size-of-inputs.js';

/** How far a run is. */
export interface Progress {
  readonly articles: number;
  /** Of the bytes at the paths, the share that was read, 0 to 1; null where nobody knows how many there are. */
  readonly share: number | null;
  /** All is read, and articles are compared. */
  readonly isRead: boolean;
}

/** Tells how far a run is, to those who want to know. */
export class Meter {
  private bytes: number | null = null;
  private read = 0;
  private articles = 0;

  constructor(private readonly onProgress: ((progress: Progress) => void) | undefined) {}

  async measure(paths: readonly string[]): Promise<void> {
    this.bytes = await sizeOfInputs(paths, await loadFormats());
  }

  /** More bytes were taken from files. */
  readonly bytesRead = (count: number): void => {
    this.read += count;
  };

  article(articles: number): void {
    const share = this.bytes === null || this.bytes === 0 ? null : Math.min(1, this.read / this.bytes);
    this.onProgress?.({ articles, share, isRead: false });
  }

  end(articles: number): void {
    this.articles = articles;
    this.compared();
  }

  /** Articles are being compared. */
  readonly compared = (): void => this.onProgress?.({ articles: this.articles, share: 1, isRead: true });
}
