/**
 * The report as a graph for Gephi, in GEXF 1.3: articles are nodes with their event as an attribute to colour by, links are edges with the
 * score as weight and the evidence in words. A node's timestamp is the day of publication, so that Gephi's timeline plays the news.
 */
import type { LazyReport, Report, ReportArticle, ReportCluster } from '../model/report.js';
import { articleFinder, entityNames } from './event-articles.js';
import { harmless } from './harmless.js';
import { outletName } from './outlet-name.js';
import { evidenceLine } from './reasons.js';

type AttributeType = 'string' | 'integer' | 'boolean';
type Value = string | number | boolean | null | undefined;

const nodeAttributes: Readonly<
  Record<string, readonly [type: AttributeType, value: (article: ReportArticle, event: ReportCluster) => Value]>
> = {
  event: ['string', (_, event) => event.id],
  eventLabel: ['string', (_, event) => event.label],
  eventSize: ['integer', (_, event) => event.size],
  language: ['string', ({ language }) => language.tag],
  source: ['string', outletName],
  url: ['string', ({ url }) => url],
  path: ['string', ({ path }) => path],
  date: ['string', ({ published }) => published?.date],
  time: ['string', ({ published }) => published?.time],
  copyOf: ['string', ({ copyOf }) => copyOf],
  representative: ['boolean', ({ id }, { representative }) => id === representative],
};

/** `report`, piece by piece: the articles of its clusters, and the links that hold them. */
export function* reportGexf(report: Report | LazyReport): Generator<string> {
  const articlesOf = articleFinder(report);
  const nodeOf = nodeIds(report.clusters);
  yield head(report);
  yield '  <nodes>\n';
  for (const event of report.clusters)
    for (const article of articlesOf(event)) yield node(nodeOf.get(article.id)!, article, event);
  yield '  </nodes>\n  <edges>\n';
  let edges = 0;
  for (const event of report.clusters) {
    if (event.links.length === 0) continue;
    const articles = articlesOf(event);
    const names = entityNames(event, articles);
    const held = new Set(articles.map(({ id }) => id));
    for (const { a, b, score, evidence } of event.links) {
      if (!held.has(a) || !held.has(b)) continue;
      const ends = `source="${xml(nodeOf.get(a)!)}" target="${xml(nodeOf.get(b)!)}"`;
      const why = evidenceLine(evidence, (value) => names.get(value) ?? value);
      yield `   <edge id="${edges++}" ${ends} weight="${score}">${attributeValues([['evidence', why]])}</edge>\n`;
    }
  }
  yield '  </edges>\n </graph>\n</gexf>\n';
}

function head({ generator }: Pick<Report, 'generator'>): string {
  const attributes = Object.entries(nodeAttributes).map(([name, [type]]) => attribute(name, type));
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
 <meta>
  <creator>${xml(`${generator.name} ${generator.version}`.trim())}</creator>
  <description>News articles by event</description>
 </meta>
 <graph mode="dynamic" defaultedgetype="undirected" idtype="string" timeformat="date" timerepresentation="timestamp">
  <attributes class="node" mode="static">
${attributes.join('')}  </attributes>
  <attributes class="edge" mode="static">
${attribute('evidence', 'string')}  </attributes>
`;
}

function attribute(name: string, type: AttributeType): string {
  return `   <attribute id="${name}" title="${name}" type="${type}"/>\n`;
}

function node(id: string, article: ReportArticle, event: ReportCluster): string {
  const { title, lead, published } = article;
  const label = harmless(title) || harmless(lead ?? '') || id;
  const day = published === null ? '' : ` timestamp="${xml(published.date)}"`;
  const values = Object.entries(nodeAttributes).map(([name, [, valueOf]]) => [name, valueOf(article, event)] as const);
  return `   <node id="${xml(id)}" label="${xml(label)}"${day}>${attributeValues(values)}</node>\n`;
}

function attributeValues(values: readonly (readonly [name: string, value: Value])[]): string {
  const known = values.filter(([, value]) => value !== undefined && value !== null && value !== '');
  return `<attvalues>${known.map(([name, value]) => `<attvalue for="${name}" value="${xml(harmless(`${value}`))}"/>`).join('')}</attvalues>`;
}

/** Articles' ids without what XML can't hold; where two become one by that, the second is `id#2`. */
function nodeIds(clusters: readonly ReportCluster[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const { articles } of clusters)
    for (const id of articles) {
      const plain = harmless(id).replace(unspeakable, '');
      let unique = plain;
      for (let count = 2; taken.has(unique); count++) unique = `${plain}#${count}`;
      taken.add(unique);
      ids.set(id, unique);
    }
  return ids;
}

/** What is no character of XML 1.0 (production 2), in no form: not even as a reference. */
const unspeakable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `text` for an attribute in double quotes, or between tags. */
function xml(text: string): string {
  return text.replace(unspeakable, '').replace(/[&<>"]/g, (character) => references[character]!);
}
