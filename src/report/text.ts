/**
 * The report for people: events first, largest first, each with its days, languages, who and where, one headline a language
 * and what ties it together; then single articles in brief; then problems. Colours come as an argument, widths too, so that
 * a terminal and a pipe get the same words.
 */
import type { Palette } from '../model/palette.js';
import type { LazyReport, Report, ReportArticle, ReportCluster } from '../model/report.js';
import { articleFinder, entityNames } from './event-articles.js';
import { harmless, isolated } from './harmless.js';
import { languageName } from './language-names.js';
import { columns, cut, cutStart, flow, padded, wrap } from './layout.js';
import { reasonsOf } from './reasons.js';
import { counted, dayOf, daySpan, grouped } from './wording.js';

export interface TextLayout {
  /** Columns of a line. */
  readonly width: number;
  readonly palette: Palette;
}

const margin = '   ';
const narrowest = 40;
/** From this width on, languages stand by their names; below, by their tags. */
const wideEnoughForNames = 80;
const widestLanguage = 14;
const dateWidth = 10;
/** `who    `, `where  ` */
const headWidth = 7;
/** `published ` before a value and ` ·` after it. */
const longestFeature = 12;
const shownNames = 8;
const shownSingles = 100;
const shownProblems = 20;

/** `report` as lines of text. */
export function reportText(report: Report | LazyReport, layout: TextLayout): string {
  return new TextReport(report, layout).lines().join('\n') + '\n';
}

class TextReport {
  private readonly articlesOf: ReturnType<typeof articleFinder>;
  private readonly width: number;
  private readonly palette: Palette;
  /** The same for all events, so that dates and headlines stand in one column down the report. */
  private readonly languageWidth: number;

  constructor(
    private readonly report: Report | LazyReport,
    layout: TextLayout,
  ) {
    this.articlesOf = articleFinder(report);
    this.width = Math.max(narrowest, layout.width);
    this.palette = layout.palette;
    this.languageWidth = Math.max(
      0,
      ...Object.keys(report.stats.languages).map((tag) => columns(this.languageOf(tag))),
    );
  }

  lines(): string[] {
    const events = this.report.clusters.filter((cluster) => cluster.size > 1);
    const singles = this.report.clusters.filter((cluster) => cluster.size === 1);
    return [
      ...this.summary(events.length),
      ...events.flatMap((event, place) => ['', ...this.event(event, place + 1)]),
      ...this.singles(singles),
      ...this.problems(),
    ];
  }

  private summary(events: number): string[] {
    const { stats, options } = this.report;
    const large = options.minSize > 2 ? ` of ${options.minSize} or more articles` : '';
    const parts = [
      counted(stats.articles, 'article'),
      counted(Object.keys(stats.languages).length, 'language'),
      counted(events, 'event') + large,
    ];
    return flow(dotted(parts), this.width).map((line) => this.palette.heading(line));
  }

  private event(event: ReportCluster, place: number): string[] {
    const { palette, width } = this;
    const articles = this.articlesOf(event);
    const number = padded(`${place}`, margin.length - 1) + ' ';
    const label = wrap(harmless(event.label), width - columns(number), 2);
    const languages =
      event.languages.length === 1 ? this.languageOf(event.languages[0]!) : counted(event.languages.length, 'language');
    const sources = event.sources < event.size ? counted(event.sources, 'source') : '';
    const facts = [counted(event.size, 'article'), sources, languages, daySpan(event.from, event.to)];
    return [
      ...label.map((line, i) => (i === 0 ? number : ' '.repeat(columns(number))) + palette.headline(isolated(line))),
      ...flow(dotted(facts.filter((fact) => fact !== '')), width - margin.length).map(
        (line) => margin + palette.quiet(line),
      ),
      ...this.names('who', event, (type) => type !== 'place', palette.person),
      ...this.names('where', event, (type) => type === 'place', palette.place),
      ...this.headlines(event, articles),
      ...this.reasons(event, articles),
    ];
  }

  private names(
    title: string,
    event: ReportCluster,
    fits: (type: string) => boolean,
    paint: (text: string) => string,
  ): string[] {
    const names = event.entities.filter((entity) => fits(entity.type)).slice(0, shownNames);
    return this.labelled(title, this.listed(names.map(({ name }) => name)), paint);
  }

  /** `title` and its words beside it, on as many lines as they need. */
  private labelled(title: string, words: readonly string[], paint: (text: string) => string): string[] {
    return flow(words, this.width - margin.length - headWidth).map((line, i) => {
      return margin + this.palette.quiet(padded(i === 0 ? title : '', headWidth)) + paint(line);
    });
  }

  /** One headline a language: of its articles the one with the earliest date, then the first by id. */
  private headlines(event: ReportCluster, articles: readonly ReportArticle[]): string[] {
    return event.languages.flatMap((tag) => {
      const inLanguage = articles.filter((article) => article.language.tag === tag);
      if (inLanguage.length === 0) return [];
      const first = inLanguage.reduce((best, article) => (dayOf(article) < dayOf(best) ? article : best));
      return this.headline(first, inLanguage.length - 1);
    });
  }

  /** Language, day and title of `article`, and how many more like it there are. */
  private headline({ language, published, title, lead, id }: ReportArticle, others = 0): string {
    const { palette, languageWidth } = this;
    const more = others > 0 ? ` +${grouped(others)}` : '';
    const room = this.width - margin.length - languageWidth - dateWidth - 4 - more.length;
    const tag = palette.language(padded(this.languageOf(language.tag), languageWidth));
    const day = palette.quiet(padded(published?.date ?? '', dateWidth));
    return `${margin}${tag}  ${day}  ${isolated(cut(harmless(title) || harmless(lead ?? '') || harmless(id), room))}${palette.quiet(more)}`;
  }

  private reasons(event: ReportCluster, articles: readonly ReportArticle[]): string[] {
    const reasons = reasonsOf(event, entityNames(event, articles));
    const words = reasons.flatMap(({ feature, values }, i) => {
      const [first = '', ...others] = this.listed(values, i < reasons.length - 1 ? ' ·' : '');
      return [`${feature} ${first}`, ...others];
    });
    return this.labelled('why', words, this.palette.quiet);
  }

  /** `values` with a comma after each but the last, which gets `ending`: words that may stand on different lines. */
  private listed(values: readonly string[], ending = ''): string[] {
    const room = this.width - margin.length - headWidth - longestFeature;
    return values.map((value, i) => isolated(cut(harmless(value), room)) + (i < values.length - 1 ? ',' : ending));
  }

  private singles(singles: readonly ReportCluster[]): string[] {
    if (singles.length === 0) return [];
    const lines = singles
      .slice(0, shownSingles)
      .flatMap(this.articlesOf)
      .map((article) => this.headline(article));
    const left = singles.length - shownSingles;
    if (left > 0) lines.push(margin + this.palette.quiet(`and ${grouped(left)} more`));
    return ['', this.palette.heading(counted(singles.length, 'single article')), ...lines];
  }

  private problems(): string[] {
    const { problems } = this.report;
    if (problems.length === 0) return [];
    const room = this.width - margin.length;
    const lines = problems.slice(0, shownProblems).flatMap(({ path, message }) => {
      const where = isolated(cutStart(harmless(path), room - 1));
      const what = harmless(message);
      const line = `${where}: ${isolated(what)}`;
      return columns(line) <= room
        ? [line]
        : [`${where}:`, ...wrap(what, room - 2, 2).map((part) => `  ${isolated(part)}`)];
    });
    const left = problems.length - shownProblems;
    if (left > 0) lines.push(this.palette.quiet(`and ${grouped(left)} more`));
    return ['', this.palette.warning(counted(problems.length, 'problem')), ...lines.map((line) => margin + line)];
  }

  private languageOf(tag: string): string {
    return cut(this.width < wideEnoughForNames ? harmless(tag) : harmless(languageName(tag)), widestLanguage);
  }
}

/** `parts` with a dot after each but the last, where a line may end. */
function dotted(parts: readonly string[]): string[] {
  return parts.map((part, i) => (i < parts.length - 1 ? `${part} ·` : part));
}
