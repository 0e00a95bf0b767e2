/**
 * The report for people: events first, largest first, each with its days, languages, who and where, one headline a language
 * and what ties it together; then single articles in brief; then problems. Colours come as an argument, widths too, so that
 * a terminal and a pipe get the same words.
 */
import type { Palette } from '../model/palette.js';
import type { Report, ReportArticle, ReportCluster } from '../model/report.js';
import { harmless, isolated } from './harmless.js';
import { columns, cut, flow, padded } from './layout.js';

export interface TextLayout {
  /** Columns of a line. */
  readonly width: number;
  readonly palette: Palette;
}

const margin = '   ';
const shownNames = 8;
const shownSingles = 200;

/** `report` as lines of text. */
export function reportText(report: Report, layout: TextLayout): string {
  return new TextReport(report, layout).lines().join('\n') + '\n';
}

class TextReport {
  private readonly articleOf: ReadonlyMap<string, ReportArticle>;
  private readonly width: number;
  private readonly palette: Palette;

  constructor(
    private readonly report: Report,
    layout: TextLayout,
  ) {
    this.articleOf = new Map(report.articles.map((article) => [article.id, article]));
    this.width = Math.max(40, layout.width);
    this.palette = layout.palette;
  }

  lines(): string[] {
    const events = this.report.clusters.filter((cluster) => cluster.size > 1);
    const singles = this.report.clusters.filter((cluster) => cluster.size === 1);
    return [
      this.summary(events.length),
      ...events.flatMap((event, place) => ['', ...this.event(event, place + 1)]),
      ...this.singles(singles),
      ...this.problems(),
    ];
  }

  private summary(events: number): string {
    const { articles, languages } = this.report.stats;
    const parts = [counted(articles, 'article'), counted(Object.keys(languages).length, 'language'), counted(events, 'event')];
    return this.palette.heading(parts.join(' · '));
  }

  private event(event: ReportCluster, place: number): string[] {
    const { palette, width } = this;
    const number = padded(`${place}`, margin.length);
    const room = width - columns(number);
    const facts = [counted(event.size, 'article'), counted(event.sources, 'source'), event.languages.join(' '), daySpan(event.from, event.to)];
    return [
      number + palette.headline(shown(event.label, room)),
      margin + palette.quiet(facts.filter((fact) => fact !== '').join(' · ')),
      ...this.names('who', event, (type) => type !== 'place', palette.person),
      ...this.names('where', event, (type) => type === 'place', palette.place),
      ...this.headlines(event),
      ...this.reasons(event),
    ];
  }

  private names(title: string, event: ReportCluster, fits: (type: string) => boolean, paint: (text: string) => string): string[] {
    const names = event.entities.filter((entity) => fits(entity.type)).slice(0, shownNames);
    return this.labelled(title, names.map((entity) => harmless(entity.name)), paint);
  }

  /** `title` and its words beside it, on as many lines as they need. */
  private labelled(title: string, words: readonly string[], paint: (text: string) => string): string[] {
    const indent = margin.length + 7;
    return flow(words, ', ', this.width - indent).map((line, i) => {
      const head = margin + padded(i === 0 ? title : '', indent - margin.length);
      return this.palette.quiet(head) + paint(isolated(line));
    });
  }

  /** One headline a language: of its articles, the one with the earliest date, then the first by id. */
  private headlines(event: ReportCluster): string[] {
    const tagWidth = Math.max(...event.languages.map((tag) => tag.length));
    const dateWidth = 10;
    const room = this.width - margin.length - tagWidth - dateWidth - 4;
    return event.languages.map((tag) => {
      const articles = event.articles.map((id) => this.articleOf.get(id)!).filter((article) => article.language.tag === tag);
      const first = articles.reduce((best, article) => (dayOf(article) < dayOf(best) ? article : best));
      const more = articles.length > 1 ? ` +${articles.length - 1}` : '';
      const headline = shown(first.title === '' ? first.id : first.title, room - more.length);
      const day = padded(first.published?.date ?? '', dateWidth);
      return `${margin}${this.palette.language(padded(tag, tagWidth))}  ${this.palette.quiet(day)}  ${headline}${this.palette.quiet(more)}`;
    });
  }

  /** What the strongest link rests on. */
  private reasons(event: ReportCluster): string[] {
    const link = event.links[0];
    if (link === undefined) return [];
    const parts = link.evidence.slice(0, 4).map(({ feature, shared }) => `${feature} ${shared.slice(0, 3).map(this.nameOf).join(', ')}`);
    return this.labelled('why', parts.map((part) => harmless(part)), this.palette.quiet);
  }

  /** People read names, not ids. */
  private readonly nameOf = (value: string): string => this.entityNames.get(value) ?? value;

  private get entityNames(): ReadonlyMap<string, string> {
    this.names_ ??= new Map(this.report.articles.flatMap((article) => article.entities.map((entity) => [entity.id, entity.name] as const)));
    return this.names_;
  }
  private names_: ReadonlyMap<string, string> | undefined;

  private singles(singles: readonly ReportCluster[]): string[] {
    if (singles.length === 0) return [];
    const lines = singles.slice(0, shownSingles).map((cluster) => {
      const article = this.articleOf.get(cluster.articles[0]!)!;
      const head = `${padded(article.language.tag, 3)}  ${padded(article.published?.date ?? '', 10)}  `;
      return margin + this.palette.quiet(head) + shown(cluster.label, this.width - margin.length - columns(head));
    });
    const left = singles.length - lines.length;
    if (left > 0) lines.push(margin + this.palette.quiet(`and ${left} more`));
    return ['', this.palette.heading(counted(singles.length, 'single article')), ...lines];
  }

  private problems(): string[] {
    const { problems } = this.report;
    if (problems.length === 0) return [];
    const lines = problems.map(({ path, message }) => margin + cut(`${harmless(path)}: ${harmless(message)}`, this.width - margin.length));
    return ['', this.palette.warning(counted(problems.length, 'problem')), ...lines];
  }
}

function shown(text: string, width: number): string {
  return isolated(cut(harmless(text), width));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function dayOf(article: ReportArticle): string {
  return article.published?.date ?? '\uffff';
}

function daySpan(from: string | null, to: string | null): string {
  if (from === null || to === null) return '';
  return from === to ? from : `${from} to ${to}`;
}
