/** What stands of an article in the report, and on a line of `analyze`: its language, dates, names and numbers, field by field. */
import type { DateOrigin } from '../../model/article.js';
import type { DateField, DateMention, Granularity, Publication } from '../../model/date-mention.js';
import type { DocumentLanguage } from '../../model/document.js';
import type { EntityMention, EntityType, MentionRule } from '../../model/entity.js';
import type { Outlet } from '../../model/outlet.js';
import type { Quantity } from '../../model/quantity.js';
import type { ReportArticle, ReportEntity } from '../../model/report.js';
import {
  as,
  boolean,
  count,
  isoDay,
  languageTag,
  list,
  nullable,
  number,
  object,
  oneOf,
  oneOfMany,
  optional,
  share,
  text,
} from './shape.js';

const start = count('Where it begins in the text of the article, in UTF-16 units from 0.');
const end = count('Where it ends, exclusive; greater than `start` and at most the length of the text.', 1);
const languageName = text('The name of the language, where `analyze --names` or `--names-in` asks for it.');

type RunnerUp = NonNullable<DocumentLanguage['runnerUp']> & { readonly name?: string };

const language = object<Omit<DocumentLanguage, 'runnerUp'> & { readonly name?: string; readonly runnerUp?: RunnerUp }>(
  'language',
  'The language of the article.',
  {
    tag: languageTag('A BCP 47 tag: `id`, `sq`, `zh`, `sr-Latn`; `und` when unsure.'),
    name: optional(languageName),
    confidence: share('How sure it is: of articles reported at 0.9, about nine in ten are right.'),
    from: oneOf<DocumentLanguage['from']>('Who says so.', {
      detected: 'told from the text',
      declared: 'stated by the source',
    }),
    runnerUp: optional(
      object<RunnerUp>('runnerUp', 'The second best language, when it is close.', {
        tag: languageTag('A BCP 47 tag, another than that of the language itself.'),
        name: optional(languageName),
        confidence: share('How sure the second best is, at most as sure as the best.'),
      }),
    ),
  },
);

const published = object<Publication>('published', 'When the article was published.', {
  date: isoDay('The day.'),
  time: optional(text('`HH:MM`, where the source states it.', { pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })),
  from: oneOfMany<DateOrigin>('Where it was read.', {
    declared: 'a record, a feed or the metadata of a page',
    markup: 'a time element of a page',
    header: 'a line at the head of the text',
    dateline: 'the dateline',
    url: 'the address',
    inferred: 'a guess from the dates that the text mentions',
  }),
  confidence: share('How sure it is.'),
});

const dateMention = object<DateMention>(
  'date',
  'A date that the text mentions. A range of days is followed by a mention of its last day, whose span lies in the range.',
  {
    text: text('As it stands in the text, from `start` to `end`.', { minLength: 1 }),
    start,
    end,
    from: isoDay('The first day.'),
    to: isoDay('The last day, `from` or later.'),
    granularity: oneOf<Granularity>('How exact it is.', {
      day: 'a day or a range of days',
      week: 'a week',
      month: 'a month',
      year: 'a year',
    }),
    stated: list(
      'The fields that the words state; every other one was inferred from the day of publication.',
      oneOf<DateField>('A field of the date.', {
        year: 'a year',
        month: 'a month',
        day: 'a day of the month',
        weekday: 'a day of the week',
        relative: 'a distance, such as yesterday',
      }),
      { uniqueItems: true },
    ),
    ambiguous: boolean('Whether day and month could be swapped and nothing in the article settles it.'),
  },
);

export const entityType = oneOfMany<EntityType>('What it is.', {
  person: 'a person',
  organisation: 'an organisation',
  place: 'a place',
  event: 'an event with a name',
  name: 'a name that no dictionary knows and whose type nothing tells',
});

export const entityId = text(
  'Stable and of no language: `place:TR` (ISO 3166), `place:geonames-745044`, `person:vladimir-putin`; of a name that no dictionary knows a key after its type or `name:`.',
  { pattern: '^[a-z]+:' },
);

const mention = object<EntityMention>('mention', 'A stretch of the text that names an entity.', {
  text: text('As it stands in the text, from `start` to `end`.', { minLength: 1 }),
  start,
  end,
  by: optional(
    oneOfMany<MentionRule>('What made it one, where `--trace` asks for it.', {
      name: 'a name of the dictionary',
      'own name': 'a name of `--dictionary`',
      'inflected name': 'a name with an ending',
      'short form': 'a short form that stands for one entity',
      adjective: 'an adjective or demonym',
      'part of name': 'a part of a name that the article has in full',
      acronym: 'the acronym of such a name',
      sound: 'a name of the dictionary in a spelling that it does not list',
      title: 'a title before it',
      'given name': 'a given name at its head',
      'last name': 'a last name at its end',
      'family name': 'a family name at its head',
      'surname shape': 'the ending of a surname',
      initial: 'an initial',
      'verb of saying': 'a verb of saying beside it',
      'organisation word': 'a word of organisations',
      'place word': 'a word of places',
      preposition: 'a preposition of place before it',
      capitals: 'capitals',
      'other script': 'its script, another than that of the text',
    }),
  ),
});

const bySound = object<NonNullable<ReportEntity['bySound']>[number]>(
  'bySound',
  'A spelling of this article that was recognised by its sound.',
  {
    name: text('The spelling.'),
    like: text('The name that it was recognised by.'),
    similarity: share('How alike the two sound.'),
  },
);

const entity = object<ReportEntity>('entity', 'Somebody or something that the article names.', {
  id: as('Unique among the entities of the article.', entityId),
  type: entityType,
  name: text('The English label; of a name that no dictionary knows, its longest form.', { minLength: 1 }),
  wikidata: optional(text('The id that Wikidata has for it, where a source confirms it.', { pattern: '^Q\\d+$' })),
  standsFor: optional(as('The country whose government may be meant, as an id: the Kremlin, Moscow.', entityId)),
  mentions: list('Where it is named, in the order of the text. Empty where only adjectives point at it.', mention),
  adjectives: optional(
    list('Where an adjective or demonym points at it without naming it: "Turkish".', mention, { minItems: 1 }),
  ),
  bySound: optional(list('Which spellings were recognised by which names.', bySound, { minItems: 1 })),
});

const quantity = object<Quantity>(
  'quantity',
  'A number of the text as a value that compares across languages: "100 000", "10万" and "1 lakh" are all 100000.',
  {
    text: text('As it stands in the text, from `start` to `end`.', { minLength: 1 }),
    start,
    end,
    value: number('The value.'),
    unit: optional(text('`percent`, an ISO 4217 code, or a unit of measure such as `km`.', { minLength: 1 })),
  },
);

export const articleId = text(
  "The record's id, else its address, else its path, with `#2` and so on where another had it already.",
  { minLength: 1 },
);

const outletFields = {
  id: text(
    '`outlet:bbc` of one that is known, else the site it stands on (`site:harbourpost.example`), else the name that the source gives (`name:harbour post`).',
    { pattern: '^(outlet|site|name):.' },
  ),
  name: text('As people call it; where it is not known, as the source does, or its host.', { minLength: 1 }),
};

const outlet = object<Outlet>('outlet', 'Who published it: the same for all names, hosts and editions.', outletFields);
const agency = object<Outlet>(
  'agency',
  'An agency, or another outlet, that is credited with the report.',
  outletFields,
);

export const article = object<ReportArticle>(
  'article',
  'An article. Offsets count UTF-16 units of its text: title, a blank line, body; the body alone where there is no title.',
  {
    id: as('Unique among all articles. Clusters, links and copies refer to it.', articleId),
    path: text('The file that holds it, relative to the argument, with `/` separators; `-` for standard input.'),
    url: optional(text('Its address, as the source states it.')),
    source: optional(text('The outlet, as the source states it.')),
    outlet: optional(outlet),
    agencies: optional(
      list(
        "Whose report it is, where the outlet prints another's: agencies, as dateline, marks and bylines name them. Never the outlet itself.",
        agency,
        { minItems: 1 },
      ),
    ),
    authors: optional(list('Who wrote it, as the source states it.', text('A name.'))),
    title: text('The headline; empty where there is none.'),
    lead: optional(text('The first words of the text, where there is no title.')),
    language,
    published: nullable('When it was published; null where nothing tells.', published),
    dates: list('The dates that the text mentions, in its order.', dateMention),
    entities: list('Whom and what the text names.', entity),
    quantities: list('Numbers with what they count, in the order of the text.', quantity),
    copyOf: nullable(
      'The id of the article that it is a copy of, which is no copy itself and in the same cluster; null for an original. `analyze` looks at single articles and says null.',
      articleId,
    ),
  },
);
