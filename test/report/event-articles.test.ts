import { expect, test } from 'vitest';
import { createPalette } from '../../src/cli/palette.js';
import type { Report } from '../../src/model/report.js';
import { reportCsv } from '../../src/report/csv.js';
import { articleFinder, entityNames } from '../../src/report/event-articles.js';
import { reportGexf } from '../../src/report/gexf.js';
import { reportHtmlParts } from '../../src/report/html/report.js';
import { reportMarkdown } from '../../src/report/markdown.js';
import { reportNdjson } from '../../src/report/ndjson.js';
import { reportText } from '../../src/report/text.js';
import { article, cluster, floodReport } from './small-report.js';

const palette = createPalette({ color: false, terminal: false, environment: {} });

test('an entity is called as its event has it, or else as the first article that names it', () => {
  const one = article('a', 'en', null, 'Flood', [
    ['name:slbrg', 'Solberga'],
    ['name:x', 'Xu'],
  ]);
  const other = article('b', 'en', null, 'Flood', [['name:x', 'Ksu']]);
  const event = cluster('Flood', [one, other], {
    entities: [{ id: 'name:slbrg', type: 'name', name: 'Solberg', articles: 1 }],
  });
  expect([...entityNames(event, [one, other])]).toEqual([
    ['name:slbrg', 'Solberg'],
    ['name:x', 'Xu'],
  ]);
});

test('articles come in the order of their event, those that the report lacks left out', () => {
  const { articles, clusters } = floodReport;
  expect(articleFinder({ articles: articles.slice(1).reverse() })(clusters[0]!).map(({ id }) => id)).toEqual(
    clusters[0]!.articles.filter((id) => id !== articles[0]!.id),
  );
});

test.each<[string, (report: Report) => Iterable<string>]>([
  ['text', (report) => [reportText(report, { width: 80, palette })]],
  ['markdown', reportMarkdown],
  ['ndjson', reportNdjson],
  ['csv', (report) => reportCsv(report, 'articles')],
  ['gexf', reportGexf],
  ['html', reportHtmlParts],
])('%s prints a report that lacks articles', (_format, print) => {
  const { articles } = floodReport;
  for (let at = 0; at < articles.length; at++) {
    const printed = [...print({ ...floodReport, articles: articles.filter((_, place) => place !== at) })].join('');
    for (const { id } of floodReport.clusters) expect(printed.length, id).toBeGreaterThan(100);
  }
  expect(() => [...print({ ...floodReport, articles: [] })]).not.toThrow();
});
