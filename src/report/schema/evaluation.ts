/** What `evaluate --format json` prints. */
import type {
  ArticleExample,
  Evaluation,
  LanguagePairScore,
  PairScore,
  PairScores,
  Score,
  WorstCluster,
  WorstPart,
} from '../../model/evaluation.js';
import { articleId } from './article.js';
import { as, count, languageTag, list, nullable, object, oneOf, optional, type Schema, share, text } from './shape.js';

const figures = {
  precision: share('The share of what the report puts together that the labels do too.'),
  recall: share('The share of what the labels put together that the report does too.'),
  f1: share('The harmonic mean of the two.'),
};

const score = object<Score>('score', 'Precision, recall and their mean, to four digits.', figures);

const pairScore = object<PairScore>('pairScore', 'How labelled pairs were judged.', {
  ...figures,
  pairs: count('How many pairs there were.'),
  accuracy: share('The share of pairs judged as labelled.'),
});

const pairScores = object<PairScores>('pairScores', 'Scores against labelled pairs.', {
  all: pairScore,
  oneLanguage: as('Of pairs in one language.', pairScore),
  crossLanguage: as('Of pairs across languages.', pairScore),
});

const pairOfTags: Schema<readonly [string, string]> = {
  type: 'array',
  description: 'Two BCP 47 tags in code-unit order; the same twice for pairs within a language.',
  items: languageTag('A tag.'),
  minItems: 2,
  maxItems: 2,
};

const languagePair = object<LanguagePairScore>('languagePair', 'How pairs of one pair of languages were judged.', {
  ...figures,
  languages: pairOfTags,
  gold: count('Pairs of articles that are together in the labels.'),
  found: count('Pairs that are together in the report.'),
  right: count('Pairs that are together in both: at most `gold` and `found`.'),
});

const example = object<ArticleExample>('example', 'An article by its id and title.', {
  id: articleId,
  title: text('Its title, or its first words; empty where the report does not have it.'),
});

const part = object<WorstPart>('part', 'Articles of a cluster that are together in the other partition.', {
  cluster: nullable(
    'The cluster of the report or the event of the labels; null for an article that is in no cluster of the report.',
    text('Its name.'),
  ),
  articles: count('How many they are.', 1),
  examples: list('A few of them, by id.', example),
});

const worstCluster = object<WorstCluster>('worst', 'What was got wrong, and what it costs.', {
  kind: oneOf<WorstCluster['kind']>('What went wrong.', {
    split: 'a labelled event is in several clusters',
    mixed: 'a cluster holds several labelled events',
  }),
  cluster: text('The name of the event in the labels, or the id of the cluster in the report.'),
  articles: count('Its labelled articles.', 1),
  cost: share('What BCubed recall (split) or precision (mixed) would gain without it.'),
  what: text('The same in words.'),
  parts: list('Where its articles are in the other partition, most articles first.', part),
});

export const evaluation = object<Evaluation>(
  'evaluation',
  'What `evaluate --format json` prints. What it had no labels for is left out.',
  {
    articles: optional(count('Labelled articles.')),
    goldClusters: optional(count('Events of the labels.')),
    foundClusters: optional(count('Clusters of the report that hold labelled articles.')),
    bcubed: optional(as('BCubed (Bagga and Baldwin 1998).', score)),
    pairwise: optional(as('Over all pairs of articles.', score)),
    crossLanguage: optional(as('Over pairs of articles in different languages.', score)),
    languagePairs: optional(list('The pairwise score of each pair of languages.', languagePair)),
    worst: optional(list('What costs most, the dearest first.', worstCluster)),
    pairs: optional(pairScores),
  },
);
