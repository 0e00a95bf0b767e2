/**
 * The report as Markdown, for issues and chat: an event a heading, with what the text report says of it and every article as a link.
 * Lists and no tables, which chat does not draw. Copies stand under the article that they repeat.
 */
import type { LazyReport, Report, ReportArticle, ReportCluster } from '../model/report.js';
import { articleFinder, entityNames } from './event-articles.js';
import { languageName } from './language-names.js';
import { escaped, linked } from './markdown-text.js';
import { outletName } from './outlet-name.js';
import { reasonsOf } from './reasons.js';
import { counted, dayOf, daySpan } from './wording.js';

/** `report`, piece by piece. */
export function* reportMarkdown(report: Report | LazyReport): Generator<string> {
  const articlesOf = articleFinder(report);
  const events = report.clusters.filter(({ size }) => size > 1);
  const singles = report.clusters.filter(({ size }) => size === 1);
  yield `# ${summary(report, events.length)}\n`;
  for (const [place, event] of events.entries()) {
    const articles = articlesOf(event);
    yield `\n## ${place + 1}. ${escaped(event.label)}\n`;
    for (const paragraph of about(event, entityNames(event, articles))) yield `\n${paragraph}\n`;
    yield '\n';
    yield* articleLines(event, articles);
  }
  yield* section(counted(singles.length, 'single article'), singles, (single) =>
    articlesOf(single).map(articleLine).join(''),
  );
  yield* section(
    counted(report.problems.length, 'problem'),
    report.problems,
    ({ path, message }) => `- ${escaped(path)}: ${escaped(message)}\n`,
  );
}

function* section<Entry>(
  title: string,
  entries: readonly Entry[],
  lineOf: (entry: Entry) => string,
): Generator<string> {
  if (entries.length === 0) return;
  yield `\n## ${title}\n\n`;
  for (const entry of entries) yield lineOf(entry);
}

function summary({ stats, options }: Pick<Report, 'stats' | 'options'>, events: number): string {
  const large = options.minSize > 2 ? ` of ${options.minSize} or more articles` : '';
  return dotted([
    counted(stats.articles, 'article'),
    counted(Object.keys(stats.languages).length, 'language'),
    counted(events, 'event') + large,
  ]);
}

/** What is known of `event`, a paragraph each: its size and days, who, where, why. */
function about(event: ReportCluster, names: ReadonlyMap<string, string>): string[] {
  const { size, sources, languages, from, to, entities } = event;
  const inLanguages = languages.length === 1 ? languageName(languages[0]!) : counted(languages.length, 'language');
  const outlets = sources < size ? counted(sources, 'source') : '';
  const who = entities.filter(({ type }) => type !== 'place').map(({ name }) => name);
  const where = entities.filter(({ type }) => type === 'place').map(({ name }) => name);
  const why = reasonsOf(event, names).map(({ feature, values }) => `${feature} ${listed(values)}`);
  return [
    dotted([counted(size, 'article'), outlets, escaped(inLanguages), daySpan(from, to)]),
    who.length === 0 ? '' : `**who** ${listed(who)}`,
    where.length === 0 ? '' : `**where** ${listed(where)}`,
    why.length === 0 ? '' : `**why** ${dotted(why)}`,
  ].filter((paragraph) => paragraph !== '');
}

/** Articles by language, as the event lists them, then by day; each followed by its copies. */
function* articleLines({ languages }: ReportCluster, articles: readonly ReportArticle[]): Generator<string> {
  const copies = new Map(articles.map(({ id }): [string, ReportArticle[]] => [id, []]));
  const originals = articles.filter((article) => {
    const others = article.copyOf === null ? undefined : copies.get(article.copyOf);
    others?.push(article);
    return others === undefined;
  });
  const rank = new Map(languages.map((tag, place) => [tag, place]));
  const rankOf = ({ language }: ReportArticle): number => rank.get(language.tag) ?? languages.length;
  originals.sort((a, b) => rankOf(a) - rankOf(b) || (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  for (const article of originals) {
    yield articleLine(article);
    const repeated = copies.get(article.id)!;
    if (repeated.length > 0)
      yield `  - ${repeated.length === 1 ? '1 copy' : `${repeated.length} copies`}: ${named(repeated)}\n`;
  }
}

function articleLine(article: ReportArticle): string {
  const { id, url, title, lead, language, published } = article;
  const outlet = outletName(article);
  const parts = [
    escaped(languageName(language.tag)),
    published?.date ?? '',
    linked(title || lead || id, url),
    outlet === undefined ? '' : escaped(outlet),
  ];
  return `- ${dotted(parts)}\n`;
}

/** Copies have the original's words: what tells them apart is who printed them. */
function named(copies: readonly ReportArticle[]): string {
  return copies.map((copy) => linked(outletName(copy) ?? copy.id, copy.url)).join(', ');
}

function listed(values: readonly string[]): string {
  return values.map(escaped).join(', ');
}

function dotted(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
