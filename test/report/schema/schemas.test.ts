import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { defaultOptions } from '../../../src/config.js';
import type { Report } from '../../../src/model/report.js';
import { analyze } from '../../../src/one-by-one.js';
import { ingest } from '../../../src/pipeline.js';
import { reportJson } from '../../../src/report/json.js';
import { reportNdjson } from '../../../src/report/ndjson.js';
import { jsonSchema, schemaNames } from '../../../src/report/schema/schemas.js';
import { schemaVersion } from '../../../src/version.js';
import { root } from '../../cli/newsclust.js';
import { floodReport } from '../small-report.js';
import { validatorOf } from './validator.js';

const corpora = join(root, 'fixtures/corpora');
const expected = readdirSync(corpora).map((name) => [name, readJson(join(corpora, name, 'expected.json'))] as const);

function readJson(file: string): Report {
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

type Keywords = Readonly<Record<string, unknown>>;

function isKeywords(value: unknown): value is Keywords {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every schema within `schema`, itself first. */
function* schemasIn(schema: unknown): Generator<Keywords> {
  if (Array.isArray(schema)) for (const part of schema) yield* schemasIn(part);
  if (!isKeywords(schema)) return;
  yield schema;
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'properties' || keyword === '$defs')
      for (const part of Object.values(value as Keywords)) yield* schemasIn(part);
    else if (keyword !== 'examples' && keyword !== 'enum' && keyword !== 'required') yield* schemasIn(value);
  }
}

/** Where `value` has fields that `schema` does not name, and values of open sets that it does not list. */
function unknownTo(schema: Keywords, value: unknown, whole: Keywords, place = ''): string[] {
  const alternatives = [...((schema['anyOf'] ?? []) as Keywords[]), ...((schema['allOf'] ?? []) as Keywords[])];
  const referred = typeof schema['$ref'] === 'string' ? [definition(whole, schema['$ref'])] : [];
  const others = [...alternatives, ...referred].flatMap((part) => unknownTo(part, value, whole, place));
  if (Array.isArray(value) && isKeywords(schema['items'])) {
    const items = schema['items'];
    return [...others, ...value.flatMap((item) => unknownTo(items, item, whole, `${place}[]`))];
  }
  if (isKeywords(value) && isKeywords(schema['properties'])) {
    const properties = schema['properties'] as Readonly<Record<string, Keywords>>;
    const fields = Object.entries(value).flatMap(([key, part]) => {
      const property = properties[key];
      return property === undefined ? [`${place}.${key}`] : unknownTo(property, part, whole, `${place}.${key}`);
    });
    return [...others, ...fields];
  }
  const examples = schema['examples'];
  return Array.isArray(examples) && !examples.includes(value) ? [...others, `${place} = ${value}`] : others;
}

function definition(whole: Keywords, reference: string): Keywords {
  const name = reference.replace('#/$defs/', '');
  return (whole['$defs'] as Readonly<Record<string, Keywords>>)[name]!;
}

describe.each(schemaNames)('the schema %s', (name) => {
  const schema = jsonSchema(name, schemaVersion);

  test('is one of draft 2020-12, under the version of the report', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toBe(`urn:newsclust:${schemaVersion}:${name}`);
    expect(validatorOf(name)(null)).not.toEqual([]);
  });

  test('describes every field, requires only what it describes, and is open', () => {
    for (const part of schemasIn(schema)) {
      expect(part['additionalProperties']).not.toBe(false);
      expect(part).not.toHaveProperty('unevaluatedProperties');
      if (!isKeywords(part['properties'])) continue;
      expect(part['description']).toMatch(/^\S.*\S\.$/s);
      const properties = part['properties'] as Readonly<Record<string, Keywords>>;
      for (const [key, property] of Object.entries(properties)) {
        expect(property['description'], key).toMatch(/^\S.*\S\.$/s);
      }
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(part['required'] as string[]));
    }
  });
});

describe('what is printed is as its schema says, and holds nothing that the schema does not name', () => {
  let traced: Report;
  beforeAll(async () => {
    traced = await ingest([join(corpora, 'mixed-day/articles'), join(corpora, 'twins/articles')], {
      ...defaultOptions,
      trace: true,
      minSize: 2,
      referenceDate: '2023-03-04',
    });
  });

  const schema = jsonSchema('report', schemaVersion);

  test.each(expected)('the expected report on %s', (_name, report) => {
    expect(validatorOf('report')(report)).toEqual([]);
    expect([...new Set(unknownTo(schema, report, schema))]).toEqual([]);
  });

  test('a report with a trace and without small clusters', () => {
    const report = JSON.parse(reportJson(traced)) as Report;
    expect(report.articles.flatMap(({ entities }) => entities.flatMap(({ mentions }) => mentions))).toContainEqual(
      expect.objectContaining({ by: 'name' }),
    );
    expect(validatorOf('report')(report)).toEqual([]);
    expect([...new Set(unknownTo(schema, report, schema))]).toEqual([]);
  });

  test('lines of NDJSON', () => {
    const validate = validatorOf('cluster');
    const ofCluster = jsonSchema('cluster', schemaVersion);
    for (const line of reportNdjson(traced)) {
      expect(validate(JSON.parse(line))).toEqual([]);
      expect(unknownTo(ofCluster, JSON.parse(line), ofCluster)).toEqual([]);
    }
  });

  test('lines of analyze', async () => {
    const validate = validatorOf('article');
    const ofArticle = jsonSchema('article', schemaVersion);
    let articles = 0;
    for await (const entry of analyze([join(corpora, 'web-noise/articles')], defaultOptions)) {
      if ('code' in entry) continue;
      articles++;
      const printed: unknown = JSON.parse(JSON.stringify(entry));
      expect(validate(printed)).toEqual([]);
      expect(unknownTo(ofArticle, printed, ofArticle)).toEqual([]);
    }
    expect(articles).toBeGreaterThan(10);
  });

  test('the walk sees what a schema does not name', () => {
    const { articles, ...rest } = JSON.parse(JSON.stringify(floodReport)) as Report;
    const [first] = articles;
    const odd = { ...rest, articles: [{ ...first, mood: 'sad', published: { ...first!.published, from: 'rumour' } }] };
    expect(unknownTo(schema, odd, schema)).toEqual(['.articles[].published.from = rumour', '.articles[].mood']);
  });
});

describe('a report that is not as it should be is told', () => {
  const validate = validatorOf('report');
  /** `value` with what stands at `path` replaced, or taken out. */
  const changed = (value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown => {
    if (key === undefined) return by;
    const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
    if (rest.length === 0 && by === undefined) delete copy[key];
    else copy[key] = changed(copy[key], rest, by);
    return copy;
  };
  const [, report] = expected.find(([name]) => name === 'phone-call')!;

  test('it is, before anything is changed', () => expect(validate(report)).toEqual([]));
  test.each([
    ['a field more', 'articles.0.mood', 'sad'],
    ['a later minor version', 'schemaVersion', '1.7.0'],
    ['an entity of a new type', 'articles.0.entities.0.type', 'product'],
    ['no date', 'articles.0.published', null],
  ])('allowed: %s', (_name, path, value) => expect(validate(changed(report, path.split('.'), value))).toEqual([]));

  test.each([
    ['no version', 'schemaVersion', undefined],
    ['another major version', 'schemaVersion', '2.0.0'],
    ['no articles', 'articles', undefined],
    ['articles by id', 'articles', {}],
    ['an article without a title', 'articles.0.title', undefined],
    ['a title that is none', 'articles.0.title', null],
    ['an empty id', 'articles.0.id', ''],
    ['a language as a string', 'articles.0.language', 'sq'],
    ['a tag that is none', 'articles.0.language.tag', 'zh CN'],
    ['a confidence of 2', 'articles.0.language.confidence', 2],
    ['a language from nowhere', 'articles.0.language.from', 'guessed'],
    ['no publication, not even null', 'articles.0.published', undefined],
    ['30 February', 'articles.0.published.date', '2022-02-30'],
    ['a day in another form', 'articles.0.published.date', '3/1/2022'],
    ['25 o’clock', 'articles.0.published.time', '25:00'],
    ['a mention before the text', 'articles.0.entities.0.mentions.0.start', -1],
    ['half a character', 'articles.0.entities.0.mentions.0.end', 3.5],
    ['an entity without type in its id', 'articles.0.entities.0.id', 'putin'],
    ['a number as a string', 'articles.0.quantities', [{ text: '5', start: 0, end: 1, value: '5' }]],
    ['a copy of nobody', 'articles.0.copyOf', undefined],
    ['a cluster of none', 'clusters.0.articles', []],
    ['an article twice', 'clusters.0.articles', ['a', 'a']],
    ['a size of 0', 'clusters.0.size', 0],
    ['a cluster without links', 'clusters.0.links', undefined],
    ['a link without evidence', 'clusters.0.links.0.evidence', undefined],
    ['a score over 1', 'clusters.0.links.0.score', 1.2],
    ['a problem without a code', 'problems', [{ path: 'x', message: 'y' }]],
    ['a language of no article', 'stats.languages.sq', 0],
    ['an unknown way to detect', 'options.detect', 'never'],
  ])('refused: %s', (_name, path, value) => {
    const errors = validate(changed(report, path.split('.'), value));
    expect(errors).not.toEqual([]);
    expect(errors.join()).toContain(path.split('.').slice(0, 1)[0]);
  });
});
