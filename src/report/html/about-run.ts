/** The end of the page: what could not be read, how the run was set, how much there was. Plain HTML, there without scripts too. */
import type { LazyReport } from '../../model/report.js';
import { languageName } from '../language-names.js';
import { escaped } from './escape.js';
import { counted, grouped } from '../wording.js';

const shownProblems = 200;

const optionWords: Readonly<Record<string, string>> = {
  threshold: 'Similarity with which an article joins an event (threshold)',
  windowDays: 'Days that linked articles may lie apart (window)',
  minSize: 'Articles of the smallest event shown (min-size)',
  referenceDate: 'Day that undated articles are read against (reference-date)',
  detect: 'When languages are detected (detect)',
  dictionary: 'Own names (dictionary)',
  constraints: 'Articles that must or cannot be together (constraints)',
  trace: 'What made each mention one is told (trace)',
  limits: 'Largest inputs that are read, in bytes',
};

/** Problems, languages and settings of the run of `report`. */
export function* aboutRun(report: Omit<LazyReport, 'articles'>): Generator<string> {
  yield* problems(report);
  yield '<section aria-labelledby="languages-heading"><h2 id="languages-heading">Articles by language</h2>\n';
  yield '<table class="plain"><thead><tr><th scope="col">Language</th><th scope="col" class="number">Articles</th></tr></thead><tbody>\n';
  const languages = Object.entries(report.stats.languages).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  for (const [tag, count] of languages)
    yield `<tr><th scope="row">${escaped(languageName(tag))}</th><td class="number">${grouped(count)}</td></tr>\n`;
  yield '</tbody></table></section>\n';
  yield '<section aria-labelledby="settings-heading"><h2 id="settings-heading">How this was made</h2>\n<dl class="settings">\n';
  for (const [name, value] of Object.entries(report.options))
    yield `<dt>${escaped(optionWords[name] ?? name)}</dt><dd>${escaped(settingInWords(value))}</dd>\n`;
  const { generator, schemaVersion } = report;
  yield `<dt>Made by</dt><dd>${escaped(`${generator.name} ${generator.version}`)}, report format ${escaped(schemaVersion)}</dd>\n`;
  yield '</dl>\n<p class="quiet">A program formed these events from names, dates and words. It makes mistakes: read the articles before you rely on it.</p></section>\n';
}

function* problems({ problems: all }: Pick<LazyReport, 'problems'>): Generator<string> {
  yield '<section aria-labelledby="problems-heading"><h2 id="problems-heading">';
  yield all.length === 0 ? 'No problems' : counted(all.length, 'problem');
  yield '</h2>\n';
  if (all.length === 0) yield '<p>Every article could be read.</p>\n';
  else {
    yield '<div class="scroll" tabindex="0" role="region" aria-labelledby="problems-heading"><table class="plain"><thead><tr><th scope="col">File</th><th scope="col">What was wrong</th></tr></thead><tbody>\n';
    for (const { path, message } of all.slice(0, shownProblems))
      yield `<tr><th scope="row"><bdi>${escaped(path)}</bdi></th><td>${escaped(message)}</td></tr>\n`;
    yield '</tbody></table></div>\n';
    const left = all.length - shownProblems;
    if (left > 0) yield `<p>and ${grouped(left)} more</p>\n`;
  }
  yield '</section>\n';
}

function settingInWords(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return 'none';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object') return typeof value === 'number' ? grouped(value) : String(value);
  return Object.entries(value)
    .map(([name, one]) => `${name.replace(/Bytes$/, '')} ${settingInWords(one)}`)
    .join(', ');
}
