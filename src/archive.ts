/**
 * What is kept of articles whose texts were let go, as bytes that no garbage collection walks, until somebody wants to see one. An article
 * is put together anew each time: as an object it takes six times the room of its bytes, and only those of one event are needed at once.
 */
import type { Copy } from './copies/find-copies.js';
import type { ReportArticle } from './model/report.js';
import { type Annotations, type Settlement, settlementOf } from './settle.js';
import { annotationsOf } from './workers/batch.js';

export class Archive {
  private readonly told = new Map<string, Uint8Array>();
  /** What its event tells of an article, where it tells anything. */
  private readonly events = new Map<string, Settlement>();
  private ofCorpus: Settlement = () => undefined;
  private copies: ReadonlyMap<string, Copy> = new Map();

  get size(): number {
    return this.told.size;
  }

  /** Takes in what was told of an article. */
  keep(id: string, told: Uint8Array): void {
    this.told.set(id, told);
  }

  /** What the whole corpus tells of its articles. */
  settle(ofCorpus: Settlement, copies: ReadonlyMap<string, Copy>): void {
    this.ofCorpus = ofCorpus;
    this.copies = copies;
  }

  /** The articles of one event, by id: from now on each is what the others make it. */
  settleEvent(ids: readonly string[]): ReportArticle[] {
    const articles = ids.map((id) => this.unpack(id));
    const settle = settlementOf(articles);
    if (settle !== undefined) for (const id of ids) this.events.set(id, settle);
    return articles.map((kept) => settled(kept, settle));
  }

  /** All articles, by id. */
  *articles(): Generator<ReportArticle> {
    for (const id of [...this.told.keys()].sort()) yield settled(this.unpack(id), this.events.get(id));
  }

  private unpack(id: string): Annotations {
    const { article, ...dates } = annotationsOf(this.told.get(id)!, id);
    const kept = { ...dates, article: { ...article, copyOf: this.copies.get(id)?.original ?? null } };
    this.ofCorpus(kept);
    return kept;
  }
}

function settled(kept: Annotations, settle: Settlement | undefined): ReportArticle {
  settle?.(kept);
  return kept.article;
}
