/** The report as a whole, its clusters, and the clusters of NDJSON, whose articles stand in them. */
import type { Evidence, Link } from '../../model/link.js';
import type { Options } from '../../model/options.js';
import type { Problem } from '../../model/problem.js';
import type { ClusterEntity, Report, ReportCluster, ReportStats } from '../../model/report.js';
import { article, articleId, entityId, entityType } from './article.js';
import {
  as,
  boolean,
  count,
  isoDay,
  list,
  languageTag,
  nullable,
  object,
  oneOf,
  oneOfMany,
  share,
  table,
  text,
} from './shape.js';

type Feature =
  'entities' | 'places' | 'dates' | 'numbers' | 'concepts' | 'terms' | 'cognates' | 'copies' | 'constraints';

const evidence = object<Evidence>('evidence', 'One reason for a link.', {
  feature: oneOfMany<Feature>('What the two have in common.', {
    entities: 'people, organisations, events and other names',
    places: 'places',
    dates: 'days',
    numbers: 'numbers',
    concepts: 'what both speak of, in words of their languages',
    terms: 'words',
    cognates: 'words that look or sound alike',
    copies: 'their text: one is a copy of the other',
    constraints: 'nothing that was compared: `--constraints` says so',
  }),
  value: share('Its share in the score.'),
  shared: list(
    'The shared values, strongest first: ids of entities, days, words as they stand in both texts (` / ` between them where they differ).',
    text('A value.'),
  ),
});

export const link = object<Link>(
  'link',
  'Two articles with the evidence that they report the same event. Both are articles of the cluster, and `a` comes before `b` in code-unit order.',
  {
    a: articleId,
    b: articleId,
    score: share('The probability that the two report one event; of a copy, how much of its text is the other.'),
    evidence: list('What the score rests on, strongest first.', evidence),
  },
);

const clusterEntity = object<ClusterEntity>('clusterEntity', 'Whom or what the articles of an event name.', {
  id: as('Unique among the entities of the cluster.', entityId),
  type: entityType,
  name: text('Its label.', { minLength: 1 }),
  articles: count('How many of the articles name it, at most `size`.', 1),
});

const clusterFields = {
  id: text('Depends on the members alone: the same articles make the same id in any run. Unique among clusters.', {
    minLength: 1,
  }),
  label: text('The headline of its representative.'),
  size: count('How many articles it has: the length of `articles`.', 1),
  languages: list('The languages of its articles, most frequent first.', languageTag('A BCP 47 tag.'), {
    minItems: 1,
    uniqueItems: true,
  }),
  sources: count(
    'Independent sources: distinct outlets, where all who print the report of the same one agency are one; articles of nobody known count as one each, copies not at all, so that it is at most `size`.',
  ),
  from: nullable('The first day of the event; null where no article has a date.', isoDay('A day.')),
  to: nullable('The last day of the event, `from` or later; null where `from` is.', isoDay('A day.')),
  representative: as('The article that its links tie most strongly to the others: one of `articles`.', articleId),
  entities: list('The leading names, those of most articles first.', clusterEntity),
  links: list('The strongest links that hold all articles together, one fewer than articles.', link),
};

export const cluster = object<ReportCluster>(
  'cluster',
  'Articles on one event, or a single article that nothing else reports.',
  {
    ...clusterFields,
    articles: list('Their ids, in code-unit order. Each is the id of an article, and in no other cluster.', articleId, {
      minItems: 1,
      uniqueItems: true,
    }),
  },
);

/** A line of `ingest --format ndjson`. */
export const clusterLine = object<Omit<ReportCluster, 'articles'> & Pick<Report, 'articles'>>(
  'clusterLine',
  'Articles on one event, or a single article that nothing else reports, as one line of `ingest --format ndjson`.',
  { ...clusterFields, articles: list('The articles themselves, in code-unit order of their ids.', article) },
);

const problem = object<Problem>('problem', 'What kept an input, or a part of it, from being read.', {
  code: text('A code for programs: `bad-json`, `not-found`. Further codes may be added.', { pattern: '^[a-z-]+$' }),
  path: text('The input that it is about.'),
  message: text('In words, for people; may be reworded at any time.'),
});

const limits = object<Options['limits']>('limits', 'How large an input may be, in bytes: a larger one is a problem.', {
  articleBytes: count('`--max-article`: a text or page that is one article.'),
  collectionBytes: count('`--max-file`: a text that holds many articles in one structure.'),
  lineBytes: count('`--max-line`: a line or row that holds one.'),
  unpackedBytes: count('`--max-unpacked`: all that one packed file may unpack to.'),
});

const options = object<Options>('options', 'Every option that shaped the result.', {
  threshold: share('`--threshold`: the average similarity with which an article joins a cluster.'),
  windowDays: count('`--window`: articles known to be published further apart, in days, are not linked.'),
  minSize: count('`--min-size`: smaller clusters are left out.', 1),
  referenceDate: nullable('`--reference-date`: the day that undated articles are read against.', isoDay('A day.')),
  detect: oneOf<Options['detect']>('`--detect`.', {
    auto: 'languages are detected where none is declared',
    always: 'languages are detected always',
  }),
  dictionary: list('`--dictionary`.', text('A file with names of the user.')),
  constraints: nullable('`--constraints`.', text('A file of articles that must or cannot be together.')),
  trace: boolean('`--trace`: whether mentions say what made them one.'),
  limits,
});

const stats = object<ReportStats>('stats', 'What the report holds, in numbers.', {
  articles: count('The length of `articles`.'),
  clusters: count('The length of `clusters`.'),
  languages: table('Articles by language tag; the numbers add up to `articles`.', count('Articles.', 1)),
});

export const report = object<Report>(
  'report',
  'What `ingest --format json` prints. Fields may be added in any version: readers must pass over those that they do not know.',
  {
    schemaVersion: text(
      'The version of this shape, under semver: a minor version adds fields or values, only a major one takes any away or changes what it means.',
      { pattern: '^1\\.\\d+\\.\\d+$' },
    ),
    generator: object<Report['generator']>('generator', 'The program that made the report.', {
      name: text('`newsclust`.'),
      version: text('The version of the program; empty in expectations of `check`.'),
    }),
    options,
    articles: list('All articles that could be read, in code-unit order of their ids.', article),
    clusters: list(
      'All articles by event, largest first, then by day, then by id. Every article is in exactly one, or in none where `minSize` leaves its cluster out.',
      cluster,
    ),
    problems: list('What could not be read.', problem),
    stats,
  },
);
