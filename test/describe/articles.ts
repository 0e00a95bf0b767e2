/** Articles as `describe` sees them, from the little that a test is about. */
import type { DateMention } from '../../src/model/date-mention.js';
import type { Outlet } from '../../src/model/outlet.js';
import type { ReportArticle, ReportEntity } from '../../src/model/report.js';

export interface ArticleSketch {
  readonly id?: string;
  readonly title?: string;
  readonly language?: string;
  readonly source?: string;
  /** Names of agencies. */
  readonly agencies?: readonly string[];
  readonly copyOf?: string;
  readonly published?: string;
  readonly dates?: readonly DateMention[];
  readonly entities?: readonly ReportEntity[];
}

export function articleOf({
  id = 'a',
  title = '',
  language = 'en',
  source,
  agencies,
  copyOf,
  published,
  dates = [],
  entities = [],
}: ArticleSketch): ReportArticle {
  return {
    id,
    path: id,
    ...(source === undefined ? {} : { source, outlet: outletOf(source) }),
    ...(agencies === undefined ? {} : { agencies: agencies.map(outletOf) }),
    title,
    language: { tag: language, confidence: 1, from: 'detected' },
    published: published === undefined ? null : { date: published, from: 'declared', confidence: 1 },
    dates,
    entities,
    quantities: [],
    copyOf: copyOf ?? null,
  };
}

function outletOf(name: string): Outlet {
  return { id: `outlet:${name.toLowerCase()}`, name };
}

/** A day that a text mentions at `start`: in its lead by default. */
export function day(
  from: string,
  { start = 50, stated = ['weekday'] as DateMention['stated'], granularity = 'day' as DateMention['granularity'] } = {},
): DateMention {
  return { text: from, start, end: start + 5, from, to: from, granularity, stated, ambiguous: false };
}

/** An entity with `count` mentions from `start` on. */
export function entity(id: string, name: string, { count = 1, start = 100 } = {}): ReportEntity {
  const mentions = Array.from({ length: count }, (_, i) => ({
    text: name,
    start: start + i * 20,
    end: start + i * 20 + name.length,
  }));
  return { id, type: id.startsWith('place:') ? 'place' : 'name', name, mentions };
}
