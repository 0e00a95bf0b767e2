import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { reportGexf } from '../../src/report/gexf.js';
import { root } from '../cli/newsclust.js';
import { article, cluster, floodReport, report } from './small-report.js';
import { type Element, elementsOf, readXml } from './strict-xml.js';

function graphOf(of: Report): Element {
  return readXml([...reportGexf(of)].join(''));
}

/** The values of a node or edge by their names. */
function valuesOf(element: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(
    elementsOf(element, 'attvalue').map(({ attributes }) => [attributes['for'], attributes['value']] as const),
  ) as Readonly<Record<string, string>>;
}

test('articles as nodes, links as edges', () => {
  const [a, b, ...others] = floodReport.articles;
  const published = { date: '2023-03-04', time: '08:40', from: 'declared' as const, confidence: 1 };
  const first = { ...a!, url: 'https://example.al/?a=1&b=2', source: 'Zëri', published };
  const graph = graphOf({ ...floodReport, articles: [first, { ...b!, copyOf: 'a' }, ...others] });
  expect(graph.attributes).toMatchObject({ xmlns: 'http://gexf.net/1.3', version: '1.3' });
  expect(elementsOf(graph, 'graph')[0]!.attributes).toEqual({
    mode: 'dynamic',
    defaultedgetype: 'undirected',
    idtype: 'string',
    timeformat: 'date',
    timerepresentation: 'timestamp',
  });
  const nodes = elementsOf(graph, 'node');
  expect(nodes.map(({ attributes }) => attributes)).toEqual([
    { id: 'a', label: 'Shpërthen diga e Storlit, përmbytet Harvik', timestamp: '2023-03-04' },
    { id: 'b', label: 'انهيار سد ستورلي يغمر بلدة هارفيك', timestamp: '2023-03-05' },
    { id: 'c', label: 'Harvik: mbi një mijë njerëz lanë shtëpitë', timestamp: '2023-03-05' },
    { id: 'd', label: '斯托利大坝决口 哈维克镇一千二百多人被迫离开家园 两座桥梁被冲毁 镇长说明情况' },
    { id: 'e', label: 'Remi posle sedam sati u Lisabonu', timestamp: '2023-03-06' },
  ]);
  const event = { event: 'event-انهيار سد ستورلي يغمر بلدة هارفيك', eventLabel: 'انهيار سد ستورلي يغمر بلدة هارفيك' };
  expect(valuesOf(nodes[0]!)).toEqual({
    ...event,
    eventSize: '4',
    language: 'sq',
    source: 'Zëri',
    url: 'https://example.al/?a=1&b=2',
    path: 'a',
    date: '2023-03-04',
    time: '08:40',
    representative: 'true',
  });
  expect(valuesOf(nodes[1]!)).toMatchObject({ ...event, copyOf: 'a', representative: 'false' });
  const edges = elementsOf(graph, 'edge');
  expect(edges.map(({ attributes }) => attributes)).toEqual([{ id: '0', source: 'a', target: 'b', weight: '0.5' }]);
  expect(valuesOf(edges[0]!)).toEqual({
    evidence:
      'cognates 50 % (Storlit, Solberg) · entities 30 % (Ingrid Solberg, name:nobody-has-it) · places 20 % (place:150, Norway) · numbers 10 % (1240)',
  });
});

test('a report without clusters is a graph', () => expect(elementsOf(graphOf(report([], [])), 'node')).toEqual([]));

test.each(['mixed-day', 'phone-call', 'twins', 'web-noise'])(
  'every value is declared, every edge has its ends: %s',
  (name) => {
    const found = JSON.parse(readFileSync(join(root, 'fixtures/corpora', name, 'expected.json'), 'utf8')) as Report;
    const graph = graphOf(found);
    for (const kind of ['node', 'edge'] as const) {
      const declared = elementsOf(graph, 'attributes')
        .filter(({ attributes }) => attributes['class'] === kind)
        .flatMap((part) => elementsOf(part, 'attribute').map(({ attributes }) => attributes['id']));
      const used = elementsOf(graph, kind).flatMap((element) => Object.keys(valuesOf(element)));
      expect(declared).toEqual(expect.arrayContaining([...new Set(used)]));
    }
    const ids = elementsOf(graph, 'node').map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(found.articles.length);
    for (const { attributes } of elementsOf(graph, 'edge')) {
      expect(ids).toContain(attributes['source']);
      expect(ids).toContain(attributes['target']);
    }
  },
);

describe('what XML cannot hold is taken out', () => {
  test.each([
    ['<script>"&\'</script>', '<script>"&\'</script>'],
    [']]> &amp; --', ']]> &amp; --'],
    ['a\u0000b\u0008c', 'a b c'],
    ['a\ufffe\uffffb', 'ab'],
    ['half \ud83d', 'half '],
    ['whole 😀', 'whole 😀'],
    ['abc\u202edef', 'abcdef'],
  ])('%j becomes %j', (title, label) => {
    const one = article('a', 'en', null, title);
    expect(elementsOf(graphOf(report([cluster('x', [one])], [one])), 'node')[0]!.attributes['label']).toBe(label);
  });

  test('articles stay apart where their ids become one', () => {
    const both = ['a\ufffe', 'a\uffff', 'a'].map((id) => article(id, 'en', null, 'Flood'));
    const links = [{ a: 'a\ufffe', b: 'a\uffff', score: 0.5, evidence: [] }];
    const graph = graphOf(report([cluster('x', both, { links })], both));
    expect(elementsOf(graph, 'node').map(({ attributes }) => attributes['id'])).toEqual(['a', 'a#2', 'a#3']);
    expect(elementsOf(graph, 'edge')[0]!.attributes).toMatchObject({ source: 'a', target: 'a#2' });
  });

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' }), (id, text) => {
        const one = { ...article(id, 'en', null, text), url: text, source: text };
        expect(elementsOf(graphOf(report([cluster(text, [one])], [one])), 'node')).toHaveLength(1);
      }),
    );
  });
});

describe('the strict reader refuses', () => {
  const declared = (xml: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`;
  test.each([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b="1" b="2"/>',
    '<a b="<"/>',
    '<a b="&"/>',
    '<a>&nbsp;</a>',
    '<a>\u0001</a>',
    '<a b=1/>',
    'x<a/>',
    '<a/>x',
  ])('%j', (xml) => expect(() => readXml(declared(xml))).toThrow());
  test('and takes what is well-formed', () =>
    expect(readXml(declared('<a b="&lt;"><c/>&amp;</a>\n'))).toMatchObject({ name: 'a', attributes: { b: '<' } }));
});
