/**
 * A decoded text to articles: its format drafts them, and what is the same for all formats is done here: id, outlet, the
 * one text that every span points into, noise, dates. Pure, one text at a time, so that it runs on any thread.
 */
import { problem } from '../errors.js';
import type { Article, DateOrigin, StatedDate } from '../model/article.js';
import type { Problem } from '../model/problem.js';
import type { SourceFile } from '../model/source-file.js';
import { dayInAddress, hostOf } from './address.js';
import type { Draft, ParseText } from './format.js';
import { findNoise, type Noise } from './noise.js';
import { creditedAgencies, creditsOfByline, signedOutlet } from './outlet/credits.js';
import { sightOutlet } from './outlet/sight-outlet.js';
import type { PageLexicon } from './page-lexicon.js';

/** What parsing needs beside the text. */
export interface ParseTools {
  /** The parsers of the formats that are open, by name. */
  readonly parsers: ReadonlyMap<string, ParseText>;
  readonly lexicon: PageLexicon;
}

export interface Parsed {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Between title and body. */
const blankLine = '\n\n';

/** The articles in `file`, and a problem for each record that is none. Never throws for what the text holds. */
export function parseSource(file: SourceFile, { parsers, lexicon }: ParseTools): Parsed {
  const parse = parsers.get(file.format);
  if (parse === undefined) throw new Error(`no format is called ${file.format}`);
  if (!/\S/.test(file.text)) return { articles: [], problems: [problem('empty', file.path)] };
  const { drafts, problems } = parse(file, lexicon);
  const articles = drafts
    .filter(({ title, body }) => /\S/.test(title) || /\S/.test(body))
    .map((draft) => toArticle(file.url === undefined ? draft : { url: file.url, ...draft }, file.path, lexicon));
  // `&nbsp;` is text only until it is decoded.
  return {
    articles,
    problems: articles.length === drafts.length ? problems : [...problems, problem('empty', file.path)],
  };
}

function toArticle(draft: Draft, path: string, lexicon: PageLexicon): Article {
  const { title, body, url, authors, declaredLanguage } = draft;
  const source = draft.source ?? (url === undefined ? undefined : hostOf(url));
  const text = title === '' || body === '' ? title + body : title + blankLine + body;
  const bodyStart = text.length - body.length;
  const noise = findNoise(text, bodyStart, lexicon, source);
  return {
    id: draft.id ?? url ?? (draft.record === undefined ? path : `${path}#${draft.record}`),
    path,
    title,
    body,
    text,
    bodyStart,
    stated: byTrust([...draft.stated, ...noise.stated, ...dateOfAddress(url)]),
    noise: noise.spans,
    ...(url !== undefined && { url }),
    ...(source !== undefined && { source }),
    ...publisherOf(draft, noise, lexicon),
    ...(authors !== undefined && { authors }),
    ...(declaredLanguage !== undefined && { declaredLanguage }),
  };
}

/** Who published it, and whose report it is. */
function publisherOf(
  { source, url, authors = [] }: Draft,
  { credits, titleName }: Noise,
  lexicon: PageLexicon,
): Pick<Article, 'outlet' | 'agencies'> {
  const { outlet = signedOutlet(credits), credited } = sightOutlet({ source, url, titleName });
  const bylines = authors.flatMap((author) => creditsOfByline(author, lexicon));
  const agencies = creditedAgencies(
    credited === undefined ? [...credits, ...bylines] : [credited, ...credits, ...bylines],
    outlet,
  );
  return { ...(outlet !== undefined && { outlet }), ...(agencies.length > 0 && { agencies }) };
}

function dateOfAddress(url: string | undefined): StatedDate[] {
  const day = url === undefined ? undefined : dayInAddress(url);
  return day === undefined ? [] : [{ text: day, from: 'url' }];
}

const trust: Readonly<Record<DateOrigin, number>> = {
  declared: 0,
  markup: 1,
  header: 2,
  dateline: 3,
  url: 4,
  inferred: 5,
};

/** Most trusted first; among header dates a full one before ` 2022-01`, which is only the month of an archive. */
function byTrust(stated: StatedDate[]): StatedDate[] {
  const isMonth = ({ text }: StatedDate): number => (/^\d{4}-\d\d$/.test(text) ? 1 : 0);
  return stated.sort((a, b) => trust[a.from] - trust[b.from] || isMonth(a) - isMonth(b));
}
