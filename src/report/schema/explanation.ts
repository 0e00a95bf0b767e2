/** What `explain --format json` prints: of two articles why they are together or apart, of one where it stands. */
import type { ArticleExplanation, PairExplanation, Said } from '../../model/explanation.js';
import { articleId, entityId } from './article.js';
import { cluster, link } from './report.js';
import { as, boolean, count, isoDay, list, nullable, object, type Schema, share, text } from './shape.js';

const said = object<Said>('said', 'What articles say.', {
  entities: list(
    'Whom and what they name.',
    object<Said['entities'][number]>('named', 'An entity.', {
      id: entityId,
      name: text('Its label.', { minLength: 1 }),
    }),
  ),
  days: list('The days that they mention.', isoDay('A day.')),
  quantities: list('Their numbers with their units: `100000`, `5 percent`.', text('A number.')),
});

const clusterIds: Schema<PairExplanation['clusters']> = {
  type: 'array',
  description: 'The clusters of the two, by id; null where the report leaves one out.',
  items: nullable('The id of a cluster.', text('An id.')),
  minItems: 2,
  maxItems: 2,
};

const pair = object<PairExplanation>('pair', 'Why two articles are together or apart.', {
  a: as('The first article.', articleId),
  b: as('The second article.', articleId),
  together: boolean('Whether they are in one cluster.'),
  clusters: clusterIds,
  path: list('The links that lead from `a` to `b`; none where they are apart.', link),
  shared: as('What both say.', said),
  onlyA: as('What `a` alone says.', said),
  onlyB: as('What `b` alone says.', said),
  daysApart: nullable('Days between their publications; null where one is not known.', count('Days.')),
  overlap: share('The share of the entities of both that they have in common (Jaccard).'),
});

const single = object<ArticleExplanation>('single', 'Where an article stands.', {
  article: articleId,
  cluster: nullable('Its cluster; null where the report leaves it out.', cluster),
  nearest: nullable(
    'The article of another cluster that has most in common with it; null where none has anything.',
    pair,
  ),
});

export const explanation: Schema<PairExplanation | ArticleExplanation> = {
  description: 'What `explain --format json` prints, of two articles or of one.',
  anyOf: [pair, single],
};
