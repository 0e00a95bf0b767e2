/** What is done to sources by themselves: parse -> analyse. */
import { createAnalyst } from '../analyze.js';
import { pageWords } from '../languages/page-words.js';
import type { Numbering } from '../model/bag.js';
import type { AnnotatedDocument } from '../model/annotated-document.js';
import type { Article } from '../model/article.js';
import type { Options } from '../model/options.js';
import type { OwnEntry } from '../model/own-entry.js';
import type { Problem } from '../model/problem.js';
import type { SourceFile } from '../model/source-file.js';
import type { ParseText } from '../parse/format.js';
import { loadFormats, openFormats } from '../parse/load.js';
import { compilePageLexicon, type PageLexicon } from '../parse/page-lexicon.js';
import { parseSource } from '../parse/parse-source.js';

/** A text, or what kept one from being read. */
export type Source = SourceFile | Problem;

/** Articles that are analysed together: as many as gather a few of each language, few enough to be little memory. */
const mostTogether = 64;

export class SourceReader {
  private readonly analyse: ReturnType<typeof createAnalyst>;
  private readonly parsers = new Map<string, ParseText>();
  private lexicon: PageLexicon | undefined;

  /** Terms are counted where there is a numbering to do it by, the one of the time when they are read. */
  constructor(options: Options, own: readonly OwnEntry[], numberingOf?: () => Numbering) {
    this.analyse = createAnalyst(options, own, numberingOf);
  }

  /** The problems and articles of `sources`, in their order; a problem is its own. Never throws for what they hold. */
  async *read(...sources: readonly Source[]): AsyncGenerator<AnnotatedDocument | Problem> {
    let parsed: (Article | Problem)[] = [];
    for (const source of sources) {
      for (const found of await this.parse(source)) {
        if (parsed.push(found) < mostTogether) continue;
        yield* await this.analysed(parsed);
        parsed = [];
      }
    }
    yield* await this.analysed(parsed);
  }

  /** The problems of `source` before its articles. */
  private async parse(source: Source): Promise<readonly (Article | Problem)[]> {
    if ('code' in source) return [source];
    this.lexicon ??= compilePageLexicon(pageWords);
    if (!this.parsers.has(source.format)) await this.open(source.format);
    const { articles, problems } = parseSource(source, { parsers: this.parsers, lexicon: this.lexicon });
    return [...problems, ...articles];
  }

  /** `parsed` with the articles analysed. */
  private async analysed(parsed: readonly (Article | Problem)[]): Promise<(AnnotatedDocument | Problem)[]> {
    const documents = (await this.analyse(parsed.filter((found): found is Article => !('code' in found)))).values();
    return parsed.map((found) => ('code' in found ? found : documents.next().value!));
  }

  private async open(name: string): Promise<void> {
    const formats = (await loadFormats()).filter((format) => format.name === name);
    for (const [format, parse] of await openFormats(formats)) this.parsers.set(format, parse);
  }
}

/** A date that a record declares and nobody can read. */
export function unreadDate({ document: { article }, published }: AnnotatedDocument): { unreadDate?: string } {
  const declared = article.stated.find(({ from }) => from === 'declared');
  return declared === undefined || published?.from === 'declared' ? {} : { unreadDate: declared.text };
}
