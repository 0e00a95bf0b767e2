/** A report whose every text attacks the page that shows it. */
import type { Report } from '../../../src/model/report.js';
import { article, cluster, report } from '../small-report.js';

export const attacks = [
  '</script><script>window.attacked=1</script>',
  '<img src=x onerror="window.attacked=1">',
  '"><svg onload=window.attacked=1>',
  "' autofocus onfocus='window.attacked=1",
  '<!--<script>',
  '</noscript><iframe srcdoc="<script>parent.attacked=1</script>">',
  '</style></title><base href="https://evil.example/">',
  '${window.attacked=1} {{window.attacked=1}}',
  'javascript:window.attacked=1',
  'gpj.\u202eexe.\u2066\u0000\u001b[2J\u2028',
  '__proto__',
] as const;

const articles = attacks.map((text, at) => ({
  ...article(text, ['ar', 'und', '"><b>', 'en'][at % 4]!, `2022-01-0${1 + (at % 5)}`, text, [[`person:${text}`, text]]),
  path: text,
  source: text,
  url: at % 2 === 0 ? text : `https://example.org/?q="><script>${at}`,
  authors: [text],
  lead: text,
}));

export const hostileReport: Report = report(
  [
    cluster(attacks[0], articles.slice(0, 9), {
      from: '2022-01-01',
      to: '2022-01-05',
      entities: attacks.map((text) => ({ id: `person:${text}`, type: 'person', name: text, articles: 2 })),
      links: articles.slice(1, 9).map(({ id }) => ({
        a: attacks[0],
        b: id,
        score: 0.9,
        evidence: [{ feature: id, value: 0.5, shared: [...attacks] }],
      })),
    }),
    ...articles.slice(9).map((one) => cluster(one.title, [one])),
  ],
  articles,
  attacks.map((text) => ({ code: text, path: text, message: text })),
);
