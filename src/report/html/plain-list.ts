/** The events as plain HTML, for browsers that run no script: bounded, since such a page is laid out whole. */
import type { Contents, PageArticle, PageEvent } from './contents.js';
import { escaped, languageAttributes } from './escape.js';
import { factsOf, firstInWords } from './event-facts.js';
import { counted } from '../wording.js';
import { dayInWords } from './wording.js';

const shownEvents = 200;
const shownArticles = 30;

/** The first events, each with its first articles; then how many are left out. */
export function* plainList(contents: Contents): Generator<string> {
  yield '<p>This page can search and filter where scripts may run. Without them it lists ';
  yield contents.events.length > shownEvents
    ? `the ${shownEvents} largest of ${counted(contents.events.length, 'event')}.</p>\n`
    : 'every event.</p>\n';
  yield '<ol class="events">\n';
  for (const event of contents.events.slice(0, shownEvents)) yield* plainEvent(event, contents);
  yield '</ol>\n';
}

function* plainEvent(event: PageEvent, { languages, outlets }: Contents): Generator<string> {
  const tag = event.labelIn === undefined ? 'und' : languages[event.labelIn]![0];
  yield `<li class="event"><h2 class="label"${languageAttributes(tag)}>${escaped(event.label)}</h2>\n`;
  yield `<p class="facts">${escaped(factsOf(event, languages))}</p>\n<ul>\n`;
  for (const article of event.articles.slice(0, shownArticles))
    yield plainArticle(article, firstInWords(event.articles), languages, outlets);
  const left = event.articles.length - shownArticles;
  yield `${left > 0 ? `<li>and ${counted(left, 'more article')}</li>\n` : ''}</ul></li>\n`;
}

function plainArticle(
  { title, language, outlet, day, url, first, copyOf }: PageArticle,
  firstWords: string,
  languages: Contents['languages'],
  outlets: Contents['outlets'],
): string {
  const [tag, name] = languages[language]!;
  const text = `<span${languageAttributes(tag)}>${escaped(title)}</span>`;
  const called = url === undefined ? text : `<a href="${escaped(url)}" rel="noopener noreferrer">${text}</a>`;
  const facts = [
    name,
    ...(outlet === undefined ? [] : [outlets[outlet]![1]]),
    ...(day === undefined ? [] : [dayInWords(day)]),
    ...(first === undefined ? [] : [firstWords]),
    ...(copyOf === undefined ? [] : ['a copy']),
  ];
  return `<li>${called} <span class="quiet"><bdi>${facts.map(escaped).join('</bdi>, <bdi>')}</bdi></span></li>\n`;
}
