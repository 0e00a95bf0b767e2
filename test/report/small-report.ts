/** A hand-made report with the scripts that are hard to lay out, and titles that attack the terminal. */
import type { Palette } from '../../src/model/palette.js';
import type { Report, ReportArticle, ReportCluster } from '../../src/model/report.js';

export function article(
  id: string,
  tag: string,
  day: string | null,
  title: string,
  names: readonly (readonly [id: string, name: string])[] = [],
): ReportArticle {
  return {
    id,
    path: id,
    title,
    language: { tag, confidence: 1, from: 'detected' },
    published: day === null ? null : { date: day, from: 'declared', confidence: 1 },
    dates: [],
    entities: names.map(([entity, name]) => ({
      id: entity,
      type: entity.startsWith('place:') ? ('place' as const) : ('person' as const),
      name,
      mentions: [],
    })),
    quantities: [],
    copyOf: null,
  };
}

export function cluster(
  label: string,
  articles: readonly ReportArticle[],
  more: Partial<ReportCluster> = {},
): ReportCluster {
  const [first] = articles;
  return {
    id: `event-${label}`,
    label,
    size: articles.length,
    languages: [...new Set(articles.map(({ language }) => language.tag))],
    sources: articles.length,
    from: first?.published?.date ?? null,
    to: first?.published?.date ?? null,
    articles: articles.map(({ id }) => id),
    representative: first?.id ?? '',
    entities: [],
    links: [],
    ...more,
  };
}

export function report(
  clusters: readonly ReportCluster[],
  articles: readonly ReportArticle[],
  problems: Report['problems'] = [],
): Report {
  const languages: Record<string, number> = {};
  for (const { language } of articles) languages[language.tag] = (languages[language.tag] ?? 0) + 1;
  return {
    schemaVersion: '1.0.0',
    generator: { name: 'newsclust', version: '0' },
    options: {
      threshold: 0.2,
      windowDays: 7,
      minSize: 1,
      referenceDate: null,
      detect: 'auto',
      dictionary: [],
      constraints: null,
      trace: false,
      limits: { articleBytes: 1, collectionBytes: 1, lineBytes: 1, unpackedBytes: 1 },
    },
    articles,
    clusters,
    problems,
    stats: { articles: articles.length, clusters: clusters.length, languages },
  };
}

const asIs = (text: string): string => text;

export const plain: Palette = {
  headline: asIs,
  heading: asIs,
  language: asIs,
  person: asIs,
  place: asIs,
  quiet: asIs,
  warning: asIs,
};

const people = [
  ['person:ingrid-solberg', 'Ingrid Solberg'],
  ['place:NO', 'Norway'],
] as const;
const flood = [
  article('a', 'sq', '2023-03-04', 'Shpërthen diga e Storlit, përmbytet Harvik', people),
  article('b', 'ar', '2023-03-05', 'انهيار سد ستورلي يغمر بلدة هارفيك', people),
  article('c', 'sq', '2023-03-05', 'Harvik: mbi një mijë njerëz lanë shtëpitë', people),
  article('d', 'zh', null, '斯托利大坝决口 哈维克镇一千二百多人被迫离开家园 两座桥梁被冲毁 镇长说明情况', people),
];
const single = article('e', 'sr-Latn', '2023-03-06', 'Remi posle sedam sati u Lisabonu');

export const floodReport = report(
  [
    cluster('انهيار سد ستورلي يغمر بلدة هارفيك', flood, {
      languages: ['sq', 'ar', 'zh'],
      sources: 3,
      from: '2023-03-04',
      to: '2023-03-05',
      entities: [
        { id: 'person:ingrid-solberg', type: 'person', name: 'Ingrid Solberg', articles: 4 },
        { id: 'place:NO', type: 'place', name: 'Norway', articles: 3 },
        { id: 'name:harvik', type: 'name', name: 'هارفيك', articles: 2 },
      ],
      links: [
        {
          a: 'a',
          b: 'b',
          score: 0.5,
          evidence: [
            { feature: 'cognates', value: 0.5, shared: ['Storlit', 'Solberg'] },
            { feature: 'entities', value: 0.3, shared: ['person:ingrid-solberg', 'name:nobody-has-it'] },
            { feature: 'places', value: 0.2, shared: ['place:150', 'place:NO'] },
            { feature: 'numbers', value: 0.1, shared: ['1240'] },
          ],
        },
      ],
    }),
    cluster('Remi posle sedam sati u Lisabonu', [single]),
  ],
  [...flood, single],
  [
    {
      code: 'bad-json',
      path: 'wires/2023/march/agency-of-the-north/wires.jsonl',
      message: 'is not valid JSON: line 4',
    },
  ],
);
