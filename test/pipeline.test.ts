import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { defaultOptions } from '../src/config.js';
import { createPalette } from '../src/cli/palette.js';
import { UsageError } from '../src/errors.js';
import type { LazyReport, Report, ReportArticle } from '../src/model/report.js';
import { analyze } from '../src/one-by-one.js';
import { ingest, ingestLazily } from '../src/pipeline.js';
import { reportCsv } from '../src/report/csv.js';
import { reportGexf } from '../src/report/gexf.js';
import { reportHtmlParts } from '../src/report/html/report.js';
import { reportJson, reportJsonParts } from '../src/report/json.js';
import { reportMarkdown } from '../src/report/markdown.js';
import { reportNdjson } from '../src/report/ndjson.js';
import { reportText } from '../src/report/text.js';
import { createFolder, root, stories } from './cli/newsclust.js';

const folder = createFolder();
afterAll(folder.remove);

const corpora = ['phone-call', 'web-noise'].map((name) => join(root, 'fixtures/corpora', name, 'articles'));

/** JSON Lines as standard input. */
async function* lines(records: readonly object[]): AsyncGenerator<Uint8Array> {
  for (const record of records) yield Buffer.from(`${JSON.stringify(record)}\n`);
}

const subjects = ['dam', 'ferry', 'election', 'earthquake', 'strike', 'summit', 'fire', 'trial'];
const towns = ['Harvik', 'Lisbon', 'Ankara', 'Lima', 'Turin', 'Osaka'];
const records = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 }),
      title: fc
        .tuple(fc.constantFrom(...subjects), fc.constantFrom(...towns))
        .map(([subject, town]) => `${subject} in ${town}`),
      text: fc.array(fc.constantFrom(...subjects, ...towns), { maxLength: 12 }).map((words) => words.join(' ')),
      date: fc.integer({ min: 1, max: 28 }).map((day) => `2023-02-${`${day}`.padStart(2, '0')}`),
      lang: fc.constantFrom('en', 'sq', 'id'),
    }),
    { minLength: 1, maxLength: 12, selector: ({ id }) => id.trim() },
  )
  .filter((drawn) => drawn.every(({ id }) => id.trim() === id));

const csvOfArticles = (report: Report | LazyReport): Iterable<string> => reportCsv(report, 'articles');
const textOf = (report: Report | LazyReport): string =>
  reportText(report, { width: 100, palette: createPalette({ color: undefined, terminal: false, environment: {} }) });

describe('ingest', () => {
  test('articles that are made while they are walked through are those of the whole report, each time', async () => {
    const whole = await ingest(corpora);
    const lazy = await ingestLazily(corpora);
    expect(whole.articles.some(({ published }) => published?.from === 'inferred')).toBe(true);
    expect(whole.articles.some(({ entities }) => entities.some(({ bySound }) => bySound !== undefined))).toBe(true);
    for (let time = 0; time < 2; time++) expect([...lazy.articles]).toEqual(whole.articles);
    expect([...reportJsonParts(lazy)].join('')).toBe(reportJson(whole));
    for (const print of [reportNdjson, reportMarkdown, reportGexf, reportHtmlParts, csvOfArticles, textOf])
      expect([...print(lazy)].join('')).toBe([...print(whole)].join(''));
  });

  test('evidence calls a name that an event spells in two ways as its articles do', async () => {
    const date = '2023-02-03';
    const russian = 'Паром со 120 людьми затонул у Лиссабона. Капитан Торвин Халдриц и ещё 118 человек спасены';
    const { articles, clusters } = await ingest(['-'], defaultOptions, {
      stdin: lines([
        {
          id: 'en',
          lang: 'en',
          date,
          title: 'Captain Torven Haldrick rescued as ferry sinks off Lisbon',
          text: 'The ferry with 120 people on board sank off Lisbon. Captain Torven Haldrick was rescued with 118 others.',
        },
        {
          id: 'fr',
          lang: 'fr',
          date,
          title: 'Le capitaine Torven Haldrick secouru après le naufrage',
          text: 'Le ferry avec 120 personnes à bord a coulé au large de Lisbonne. Le capitaine Torven Haldrick et 118 autres ont été secourus.',
        },
        {
          id: 'ru-1',
          lang: 'ru',
          date,
          title: 'Паром затонул, капитан Торвин Халдриц спасён',
          text: `${russian}, сообщила полиция.`,
        },
        {
          id: 'ru-2',
          lang: 'ru',
          date,
          title: 'Капитан Торвин Халдриц спасён у Лиссабона',
          text: `${russian}, говорят спасатели в порту.`,
        },
        {
          id: 'ru-3',
          lang: 'ru',
          date,
          title: 'У Лиссабона спасён капитан Торвин Халдриц',
          text: `${russian}. Поиски закончены, заявили власти.`,
        },
      ]),
    });
    const names = new Map(articles.map(({ id, entities }) => [id, new Set(entities.map((entity) => entity.id))]));
    const link = clusters.flatMap(({ links }) => links).find(({ a, b }) => a === 'en' && b === 'fr');
    const shared = link!.evidence.flatMap((reason) => reason.shared).filter((value) => value.startsWith('name:'));
    expect(shared).toHaveLength(1);
    for (const id of ['en', 'fr', 'ru-1', 'ru-2', 'ru-3']) expect(names.get(id)).toContain(shared[0]);
  });

  test('an article that is kept can be asked for by its id', async () => {
    const { articles } = await ingestLazily(corpora);
    const [first] = articles;
    expect(articles.get(first!.id)).toEqual(first);
    expect(articles.get('nobody')).toBeUndefined();
  });

  test('every article is in exactly one cluster, and the order of records cannot be seen', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (drawn) => {
        const report = await ingest(['-'], defaultOptions, { stdin: lines(drawn) });
        expect(report.clusters.flatMap(({ articles }) => articles).sort()).toEqual(drawn.map(({ id }) => id).sort());
        expect(report.stats).toMatchObject({ articles: drawn.length, clusters: report.clusters.length });
        for (const { size, articles, links } of report.clusters) {
          expect(size).toBe(articles.length);
          expect(links).toHaveLength(size - 1);
          for (const { a, b, score } of links) {
            expect(a < b && articles.includes(a) && articles.includes(b)).toBe(true);
            expect(score > 0 && score <= 1).toBe(true);
          }
        }
        const reversed = await ingest(['-'], defaultOptions, { stdin: lines([...drawn].reverse()) });
        const apartFromPlaces = (json: string): string => json.replace(/"path": "-[^"]*"/g, '"path": "-"');
        expect(apartFromPlaces(reportJson(reversed))).toBe(apartFromPlaces(reportJson(report)));
      }),
      { numRuns: 60 },
    );
  });

  test('sources are outlets under any name, and all who print one agency are one', async () => {
    const title = 'Ferry with 120 people on board sinks off Harvik';
    const text =
      'A ferry with 120 people on board sank off Harvik on Monday. Rescuers searched the harbour for survivors.';
    const own = [
      { id: '1', source: 'BBC News', title, text: `${text} Divers went down at dawn, the BBC was told by officials.` },
      { id: '2', url: 'https://www.bbc.co.uk/1', title, text: `Boats came from all sides, a fisherman said. ${text}` },
      {
        id: '3',
        url: 'https://m.harbourpost.example/1',
        source: 'Harbour Post',
        title,
        text: `Harvik mourns. ${text}`,
      },
      {
        id: '4',
        source: 'The Harbour Post',
        title,
        text: `${text} The harbour master resigned in the evening, the mayor said.`,
      },
      {
        id: '5',
        url: 'https://tempo.example/1',
        title,
        text: `HARVIK (Reuters) - Nobody knows how many died. ${text}`,
      },
      {
        id: '6',
        url: 'https://nusa.example/1',
        title,
        text: `${text} The owner of the ferry, a small firm, kept silent. (Reuters)`,
      },
    ].map((record) => ({ ...record, date: '2023-02-06', lang: 'en' }));
    const report = await ingest(['-'], defaultOptions, { stdin: lines(own) });
    expect(report.articles.map(({ outlet, agencies }) => [outlet?.id, agencies?.[0]?.name])).toEqual([
      ['outlet:bbc', undefined],
      ['outlet:bbc', undefined],
      ['site:harbourpost.example', undefined],
      ['site:harbourpost.example', undefined],
      ['site:tempo.example', 'Reuters'],
      ['site:nusa.example', 'Reuters'],
    ]);
    expect(report.clusters.map(({ size }) => size)).toEqual([6]);
  });

  test('an article and its copy are one event, whatever else there is', async () => {
    for (const [file, text] of Object.entries(stories)) {
      folder.write(join('copies', file), text);
      folder.write(join('copies/again', file), text);
    }
    const { clusters } = await ingest([join(folder.path, 'copies')], defaultOptions);
    for (const file of Object.keys(stories)) {
      expect(
        clusters.filter(({ articles }) => articles.includes(file) && articles.includes(`again/${file}`)),
      ).toHaveLength(1);
    }
  });

  test('a file that goes between listing and reading is a problem, the rest is kept', async () => {
    const names = Array.from({ length: 80 }, (_, i) => `${`${i}`.padStart(2, '0')}.txt`);
    for (const name of names)
      folder.write(join('vanishing', name), `Report ${name} on nothing else\n\nText of ${name}.`);
    // Small files are all read before the first is analysed.
    folder.write(join('vanishing', names[0]!), `A long report\n\n${'Nothing else. '.repeat(240_000)}`);
    const report = await ingest([join(folder.path, 'vanishing')], defaultOptions, {
      onProgress: ({ articles }) => {
        if (articles === 1) rmSync(join(folder.path, 'vanishing/79.txt'));
      },
    });
    expect(report.problems).toMatchObject([{ code: 'vanished', path: '79.txt' }]);
    expect(report.articles).toHaveLength(79);
  });

  test('--min-size leaves clusters out, but no article', async () => {
    const all = await ingest([corpora[0]!], defaultOptions);
    const large = await ingest([corpora[0]!], { ...defaultOptions, minSize: 3 });
    expect(large.clusters).toEqual(all.clusters.filter(({ size }) => size >= 3));
    expect(large.articles).toEqual(all.articles);
    expect(large.stats).toEqual(all.stats);
  });

  test('one path needs no list, and undefined options are as by default', async () => {
    folder.write('one/flood.txt', stories['flood-a.txt']);
    const path = join(folder.path, 'one');
    const report = await ingest(path, { threshold: undefined }, { workers: undefined });
    expect(report.articles.map(({ id }) => id)).toEqual(['flood.txt']);
    expect(report.options).toEqual(defaultOptions);
    expect(await ingest([path])).toEqual(report);
  });

  test.each<[unknown, object, { workers?: number }, string]>([
    [5, {}, {}, 'paths must be'],
    [['.'], { threshold: 7 }, {}, 'option "threshold" must be'],
    [['.'], { workers: 1 }, {}, '"workers" goes into the third argument'],
    [['.'], {}, { workers: -1 }, 'option "workers" must be'],
    [['.'], { dictionary: '/nope.json' }, {}, '/nope.json'],
  ])('%j with %j and %j is bad usage, before anything is read', async (paths, options, around, message) => {
    const call = [paths, options, around] as unknown as Parameters<typeof ingest>;
    await expect(ingest(...call)).rejects.toThrow(UsageError);
    await expect(ingest(...call)).rejects.toThrow(message);
    if (around.workers === undefined) await expect(analyze(...call).next()).rejects.toThrow(message);
  });

  test('what cannot be found at all is an empty report with a problem', async () => {
    const { articles, clusters, problems } = await ingest([join(folder.path, 'nowhere')], defaultOptions);
    expect({ articles, clusters }).toEqual({ articles: [], clusters: [] });
    expect(problems).toMatchObject([{ code: 'not-found' }]);
  });
});

describe('analyze', () => {
  test.each(corpora)('%#: spans are where the text says so', async (corpus) => {
    const articles: ReportArticle[] = [];
    for await (const entry of analyze([corpus], defaultOptions)) if ('id' in entry) articles.push(entry);
    expect(articles.length).toBeGreaterThan(20);
    for (const { path, title, dates, entities } of articles) {
      const source = path.endsWith('.txt') ? readFileSync(join(corpus, path), 'utf8') : undefined;
      for (const { text, start, end } of [...dates, ...entities.flatMap(({ mentions }) => mentions)]) {
        expect(end - start).toBe(text.length);
        // What a title holds is seen in the report; the rest must at least stand in the file as it is.
        if (end <= title.length) expect(title.slice(start, end)).toBe(text);
        else if (source !== undefined && !source.includes('&') && !text.includes('\n')) expect(source).toContain(text);
      }
    }
  });
});

describe('what a program may rely on', () => {
  const ingestRecords = (given: readonly object[]) => ingest(['-'], defaultOptions, { stdin: lines(given) });
  const textOf = ({ title, text }: { title?: string; text: string }): string =>
    title === undefined || title === '' ? text : `${title}\n\n${text}`;

  test.each([
    ['noise inside a name', 'He met Muriel Bowser #StayHomeDC and Tony Blair &amp; Gordon Brown in Paris.'],
    ['lines that end early', 'He met with Congress\nJerry Nadler said so.\nShe went to Paris.'],
    ['wrapped lines', 'It was said at length by the president of the United\nStates and the chancellor of Germany.'],
  ])('spans are slices of the text, and names stand on one line: %s', async (_name, text) => {
    const record = { id: 'a', title: ' Talks in  Ankara ', text };
    const { articles } = await ingestRecords([record]);
    const source = textOf({ title: articles[0]!.title, text });
    for (const { name, mentions, adjectives = [] } of articles[0]!.entities) {
      expect(name).not.toMatch(/\n/);
      for (const span of [...mentions, ...adjectives]) expect(source.slice(span.start, span.end)).toBe(span.text);
    }
  });

  test('a name ends where a short line ends', async () => {
    const { articles } = await ingestRecords([{ id: 'a', text: 'He met with Congress\nJerry Nadler said so.' }]);
    expect(articles[0]!.entities.map(({ name }) => name)).toContain('Jerry Nadler');
  });

  test('evidence names only what both articles name', async () => {
    const { clusters, articles } = await ingestRecords([
      { id: 'a', lang: 'en', title: 'Quake hits Ankara', text: 'An earthquake hit Ankara; Erdogan spoke in Istanbul.' },
      { id: 'b', lang: 'id', title: 'Gempa di Ankara', text: 'Gempa mengguncang Ankara, kata Erdogan di Turki.' },
    ]);
    const named = articles.map(({ entities }) => new Set(entities.map(({ id }) => id)));
    const shared = clusters
      .flatMap(({ links }) => links)
      .flatMap(({ evidence }) => evidence)
      .filter(({ feature }) => feature === 'places' || feature === 'entities')
      .flatMap((evidence) => evidence.shared);
    expect(shared.length).toBeGreaterThan(0);
    for (const id of shared) for (const ids of named) expect(ids.has(id)).toBe(true);
  });

  test('a date that nobody can read is a problem', async () => {
    const { articles, problems } = await ingestRecords([{ id: 'a', title: 'Talks in Ankara', date: '2022-13-45' }]);
    expect(articles[0]!.published).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['bad-date']);
  });

  test('a file of unreadable dates does not flood the report', async () => {
    const bad = Array.from({ length: 150 }, (_, i) => ({
      id: `${i}`,
      title: `Talks ${i} in Ankara`,
      date: '2022-13-45',
    }));
    const { articles, problems } = await ingestRecords(bad);
    expect(articles).toHaveLength(150);
    expect(problems).toHaveLength(101);
  });

  test('an article without a title is called by its first words', async () => {
    const { clusters } = await ingestRecords([{ id: '17', text: 'Talks on grain ended in Ankara.' }]);
    expect(clusters[0]!.label).toBe('Talks on grain ended in Ankara.');
  });
});
