/** A telephone call in five languages, a flood in two, and a chess game that one outlet reports: enough to search, filter and miss. */
import type { Report, ReportArticle } from '../../../src/model/report.js';
import { article, cluster, report } from '../small-report.js';

const putin = ['person:vladimir-putin', 'Vladimir Putin'] as const;
const erdogan = ['person:recep-tayyip-erdogan', 'Recep Tayyip Erdoğan'] as const;
const norway = ['place:NO', 'Norway'] as const;

const told = (one: ReportArticle, source: string, more: Partial<ReportArticle> = {}): ReportArticle => ({
  ...one,
  source,
  url: `https://example.org/${one.id}`,
  ...more,
});

const call = [
  told(article('c1', 'tr', '2022-01-02', 'Erdoğan, Putin ile telefonda görüştü', [putin, erdogan]), 'Anadolu Postası'),
  told(
    article('c2', 'ar', '2022-01-02', 'بوتين وأردوغان يبحثان هاتفيا الضمانات الأمنية والوضع في سوريا وليبيا', [
      putin,
      erdogan,
    ]),
    'صدى الشرق',
  ),
  told(article('c3', 'en', '2022-01-03', 'Putin and Erdogan speak by telephone', [putin, erdogan]), 'Bosphorus Wire'),
  told(article('c4', 'en', '2022-01-03', 'Putin and Erdogan speak by telephone', [putin]), 'Tarn Valley Herald', {
    copyOf: 'c3',
  }),
  told(article('c5', 'sq', '2022-01-03', 'Putini dhe Erdogani flasin në telefon', [putin, erdogan]), 'Korrieri'),
  told(article('c6', 'he', '2022-01-02', 'פוטין וארדואן שוחחו בטלפון', [putin]), 'קול הצפון'),
];
const { url: _none, ...storli } = told(
  article('f1', 'en', '2022-01-05', 'Storli dam bursts, Harvik under water', [norway]),
  'Bosphorus Wire',
  { path: 'wires/f1 &.txt' },
);
const flood: readonly ReportArticle[] = [
  storli,
  told(article('f2', 'sq', '2022-01-06', 'Shpërthen diga e Storlit'), 'Korrieri', {
    path: 'feeds/korrieri.xml',
    entities: [{ id: norway[0], type: 'place', name: norway[1], mentions: [{ start: 0, end: 9, text: 'Norvegjia' }] }],
    dates: [
      {
        start: 20,
        end: 30,
        text: 'të mërkurën',
        from: '2022-01-05',
        to: '2022-01-05',
        granularity: 'day',
        stated: ['weekday'],
        ambiguous: false,
      },
    ],
  }),
];
const chess = [told(article('s1', 'en', '2022-01-04', 'A draw after seven hours in Lisbon'), 'Bosphorus Wire')];

const link = (a: string, b: string, score: number) => ({
  a,
  b,
  score,
  evidence: [
    { feature: 'entities', value: 0.6, shared: [putin[0], erdogan[0]] },
    { feature: 'concepts', value: 0.4, shared: ['telefonda / telephone', 'هاتفيا / telephone'] },
  ],
});

export const callReport: Report = report(
  [
    cluster(call[0]!.title, call, {
      id: 'event-call',
      sources: 5,
      from: '2022-01-02',
      to: '2022-01-02',
      entities: [
        { id: putin[0], type: 'person', name: putin[1], articles: 6 },
        { id: erdogan[0], type: 'person', name: erdogan[1], articles: 4 },
      ],
      links: [
        link('c1', 'c3', 0.97),
        link('c1', 'c2', 0.93),
        link('c3', 'c5', 0.9),
        link('c2', 'c6', 0.72),
        { a: 'c3', b: 'c4', score: 1, evidence: [{ feature: 'copies', value: 1, shared: [] }] },
      ],
    }),
    cluster(flood[0]!.title, flood, {
      id: 'event-flood',
      sources: 2,
      from: '2022-01-05',
      to: '2022-01-06',
      entities: [{ id: norway[0], type: 'place', name: norway[1], articles: 2 }],
      links: [{ a: 'f1', b: 'f2', score: 0.81, evidence: [{ feature: 'places', value: 1, shared: [norway[0]] }] }],
    }),
    cluster(chess[0]!.title, chess, { id: 'event-chess' }),
  ],
  [...call, ...flood, ...chess],
);
