/** What `diff --format json` prints. */
import type { ChangedEvent, ChangeKind, EventChange, ReportDifference, ReportSize } from '../../model/difference.js';
import { articleId } from './article.js';
import { count, list, object, oneOf, text } from './shape.js';

const size = object<ReportSize>('size', 'What a report holds.', {
  articles: count('Its articles.'),
  events: count('Its clusters of two articles or more.'),
});

const event = object<ChangedEvent>('event', 'A cluster of two articles or more.', {
  id: text('Its id in the report.', { minLength: 1 }),
  label: text('Its label there.'),
  size: count('How many articles it has.', 2),
});

const change = object<EventChange>('change', 'What became of an event, or how it came to be.', {
  kind: oneOf<EventChange['kind']>(
    'Two events are related where one has more than half of those articles of the other that both reports have.',
    {
      new: 'an event that none of the old report is related to',
      merged: 'an event that several of the old report are related to',
      split: 'an event of the old report that several are related to',
      grown: 'one became one of more articles',
      shrunk: 'one became one of fewer articles',
      changed: 'one became one of as many articles, not the same',
      gone: 'an event of the old report that none is related to',
    },
  ),
  before: list(
    'Events of the old report, largest first: none of what is new, several of what merged, else one.',
    event,
  ),
  after: list('Events of the new report, largest first: none of what is gone, several of what split, else one.', event),
  added: list('Articles of `after` that are not in `before`, in code-unit order.', articleId),
  removed: list('Articles of `before` that are not in `after`, in code-unit order.', articleId),
  wereSingle: list(
    'Articles of `added` that the old report has in no event. Where `added` has more that were in it, they were in other events.',
    articleId,
  ),
  areSingle: list(
    'Articles of `removed` that the new report has in no event. Where `removed` has more that are in it, they are in other events.',
    articleId,
  ),
});

const changeCount = (kind: ChangeKind): ReturnType<typeof count> =>
  count(`How many changes are of the kind "${kind}".`);

export const difference = object<ReportDifference>(
  'difference',
  'What `diff --format json` prints. An event is a cluster of two articles or more. With the reports swapped, new is gone, merged is split and grown is shrunk.',
  {
    before: size,
    after: size,
    added: list('Articles that only the new report has, in code-unit order.', articleId),
    removed: list('Articles that only the old report has, in code-unit order.', articleId),
    counts: object<ReportDifference['counts']>('counts', 'How many changes there are, by kind.', {
      new: changeCount('new'),
      merged: changeCount('merged'),
      split: changeCount('split'),
      grown: changeCount('grown'),
      shrunk: changeCount('shrunk'),
      changed: changeCount('changed'),
      gone: changeCount('gone'),
      unchanged: count('How many events have the same articles in both reports.'),
    }),
    changes: list('The changes by kind, then largest first. An event that merged and split is in several.', change),
  },
);
