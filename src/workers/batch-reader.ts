/** Everything that is done to one article by itself: parse -> analyse -> what is kept of it. One reader a thread. */
import { createAnalyst } from '../analyze.js';
import { reportArticle } from '../describe/report-article.js';
import { sketchOf } from '../extract/sketch.js';
import { wikidataOf } from '../gazetteer/wikidata.js';
import { type NameCounts, NameList } from '../identify/name-list.js';
import { pageWords } from '../languages/page-words.js';
import type { AnnotatedDocument } from '../model/annotated-document.js';
import type { Options } from '../model/options.js';
import type { OwnEntry } from '../model/own-entry.js';
import type { Problem } from '../model/problem.js';
import type { SourceFile } from '../model/source-file.js';
import { loadFormats } from '../parse/load.js';
import { compilePageLexicon } from '../parse/page-lexicon.js';
import { parseSource, type ParseTools } from '../parse/parse-source.js';
import { featuresOf } from '../represent/features.js';
import { Vocabulary } from '../represent/vocabulary.js';
import { Packer, type PackedBatch } from './batch.js';

/** A text, or what kept one from being read. */
export type Source = SourceFile | Problem;

export class BatchReader {
  private readonly vocabulary = new Vocabulary();
  private readonly names = new NameList();
  private readonly analyse: ReturnType<typeof createAnalyst>;
  private tools: ParseTools | undefined;

  constructor(
    private readonly options: Options,
    own: readonly OwnEntry[],
  ) {
    this.analyse = createAnalyst(options, own);
  }

  /** Reads `sources`, in their order. Never throws for what they hold. */
  async read(sources: readonly Source[]): Promise<PackedBatch> {
    this.tools ??= { formats: await loadFormats(), lexicon: compilePageLexicon(pageWords) };
    const packer = new Packer();
    for (const source of sources) {
      if ('code' in source) {
        packer.problem(source);
        continue;
      }
      const { articles, problems } = parseSource(source, this.tools);
      for (const found of problems) packer.problem(found);
      for (const article of articles) this.pack(packer, await this.analyse(article));
    }
    return packer.pack(this.vocabulary.newcomers());
  }

  /** The names of all that was read. */
  countedNames(): NameCounts {
    return this.names.counts();
  }

  private pack(packer: Packer, found: AnnotatedDocument): void {
    const { document, published, dateExpressions, dateOrder, entities } = found;
    const { id, path } = document.article;
    this.names.add(entities);
    packer.article(
      { id, path, language: document.language.tag, published, ...unreadDate(found) },
      { dateExpressions, dateOrder, article: reportArticle(found, { trace: this.options.trace, wikidataOf }) },
      sketchOf(document),
      this.vocabulary.bagOf(featuresOf(found)),
    );
  }
}

/** A date that a record declares and nobody can read. */
export function unreadDate({ document: { article }, published }: AnnotatedDocument): { unreadDate?: string } {
  const declared = article.stated.find(({ from }) => from === 'declared');
  return declared === undefined || published?.from === 'declared' ? {} : { unreadDate: declared.text };
}
