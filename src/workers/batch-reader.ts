/** Batches of sources, read and packed: what is kept of each article. One reader a thread. */
import { reportArticle } from '../describe/report-article.js';
import { sketchOf } from '../extract/sketch.js';
import { wikidataOf } from '../gazetteer/wikidata.js';
import { type NameCounts, NameList } from '../identify/name-list.js';
import type { AnnotatedDocument } from '../model/annotated-document.js';
import type { Options } from '../model/options.js';
import type { OwnEntry } from '../model/own-entry.js';
import { Vocabulary } from '../represent/vocabulary.js';
import { knowsDay } from '../settle.js';
import { Packer, type PackedBatch } from './batch.js';
import { type Source, SourceReader, unreadDate } from './source-reader.js';

/**
 * Features and surfaces that a reader knows at most, and then begins anew: every thread with every word of 100,000 articles would be a
 * gigabyte, and learning the common ones again each 15,000 articles is a hundredth of the work.
 */
const knownAtOnce = 600_000;

export class BatchReader {
  private vocabulary = new Vocabulary();
  private names = new NameList();
  private readonly reader: SourceReader;

  constructor(
    private readonly options: Options,
    own: readonly OwnEntry[],
    private readonly mostKnown = knownAtOnce,
  ) {
    this.reader = new SourceReader(options, own, () => this.vocabulary);
  }

  /** Reads `sources`, in their order. Never throws for what they hold. */
  async read(sources: readonly Source[]): Promise<PackedBatch> {
    const names = this.vocabulary.size > this.mostKnown ? this.beginAnew() : [];
    const packer = new Packer();
    for await (const found of this.reader.read(...sources)) {
      if ('code' in found) packer.problem(found);
      else this.pack(packer, found);
    }
    return packer.pack(this.vocabulary.newcomers(), names);
  }

  /** Forgets what it knows; returns the names that nobody was told of. */
  private beginAnew(): NameCounts {
    const counted = this.names.counts();
    this.vocabulary = new Vocabulary();
    this.names = new NameList();
    return counted;
  }

  /** The names of what was read, but for those that came with a batch. */
  countedNames(): NameCounts {
    return this.names.counts();
  }

  private pack(packer: Packer, found: AnnotatedDocument): void {
    const { document, published, dateExpressions, dateOrder, entities } = found;
    const { id, path, outlet } = document.article;
    const article = reportArticle(found, { trace: this.options.trace, wikidataOf });
    this.names.add(entities);
    packer.article(
      {
        id,
        path,
        language: document.language.tag,
        published,
        ...(outlet !== undefined && { outlet }),
        ...unreadDate(found),
      },
      { article, dateOrder, dateExpressions: knowsDay({ article }) ? [] : dateExpressions },
      sketchOf(document),
      this.vocabulary.bagOf(found),
    );
  }
}
