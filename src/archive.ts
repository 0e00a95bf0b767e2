/**
 * What is kept of articles whose texts were let go, as bytes that no garbage collection walks, until somebody wants to see one. An article
 * is put together anew each time: as an object it takes six times the room of its bytes, and only those of one event are needed at once.
 */
import type { Copy } from './copies/find-copies.js';
import type { KeptArticles, ReportArticle } from './model/report.js';
import type { SameName } from './model/same-name.js';
import { type Annotations, type Settlement, settlementOf } from './settle.js';
import { annotationsOf } from './workers/batch.js';

export class Archive {
  /** `Annotations`, until their event is settled. */
  private readonly told = new Map<string, Uint8Array>();
  /** Articles as the report has them. */
  private readonly settled = new Map<string, Uint8Array>();
  private ofCorpus: Settlement = () => undefined;
  private copies: ReadonlyMap<string, Copy> = new Map();

  get size(): number {
    return this.told.size + this.settled.size;
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

  /** The articles of one event, by id: from now on each is what the others make it. And the ids of names that gave way in them. */
  settleEvent(ids: readonly string[]): { articles: ReportArticle[]; same: ReadonlyMap<string, SameName> } {
    const unpacked = ids.map((id) => this.unpack(id));
    const { settle, same } = settlementOf(unpacked);
    const articles = unpacked.map((kept) => {
      settle(kept);
      this.putAway(kept.article);
      return kept.article;
    });
    return { articles, same };
  }

  /** All articles whose events are settled, by id. */
  articles(): KeptArticles {
    const { settled } = this;
    const ids = [...settled.keys()].sort();
    const get = (id: string): ReportArticle | undefined => {
      const json = settled.get(id);
      return json === undefined ? undefined : (JSON.parse(decoder.decode(json)) as ReportArticle);
    };
    return {
      get,
      *[Symbol.iterator]() {
        for (const id of ids) yield get(id)!;
      },
      *inJson() {
        for (const id of ids) yield settled.get(id)!;
      },
    };
  }

  private unpack(id: string): Annotations {
    const { article, ...dates } = annotationsOf(this.told.get(id)!, id);
    const kept = { ...dates, article: { ...article, copyOf: this.copies.get(id)?.original ?? null } };
    this.ofCorpus(kept);
    return kept;
  }

  /** Keeps an article that is settled, where its annotations were if there is room: those of articles read together share one buffer. */
  private putAway(article: ReportArticle): void {
    const json = JSON.stringify(article);
    const place = this.told.get(article.id)!;
    const { read, written } = encoder.encodeInto(json, place);
    this.settled.set(article.id, read === json.length ? place.subarray(0, written) : encoder.encode(json));
    this.told.delete(article.id);
  }
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();
