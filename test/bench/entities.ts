/**
 * Names beside compromise: `npm run bench:entities`. Speed of extraction on 2 kB articles in twelve languages, all languages loaded,
 * and on the English ones in turn with compromise; with `--gold FILE` (JSON Lines: text, lang, expected spans in code points) found
 * and right spans by type, for cased and uncased scripts and for English, where compromise reads the same texts.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import { extractEntities } from '../../src/extract/entities/extract-entities.js';
import { loadGazetteer } from '../../src/gazetteer/load.js';
import { baseLanguage, loadLanguage } from '../../src/languages/load.js';
import type { Language } from '../../src/model/calendar.js';
import type { Gazetteer } from '../../src/model/gazetteer.js';
import { generateNews } from './generate.js';
import { type FoundName, type LabelledNames, NameTally, nameTypes } from './score-names.js';
import { raceInTurn, row, shown } from './table.js';

const articles = 600;
const { values: flags } = parseArgs({ options: { gold: { type: 'string' }, runs: { type: 'string', default: '5' } } });

const readers = new Map<string, Promise<{ language: Language; gazetteer: Gazetteer }>>();

function readerOf(tag: string): Promise<{ language: Language; gazetteer: Gazetteer }> {
  const code = baseLanguage(tag);
  let reader = readers.get(code);
  if (reader === undefined) {
    reader = loadLanguage(tag).then(async (language) => ({ language, gazetteer: await loadGazetteer(language) }));
    readers.set(code, reader);
  }
  return reader;
}

async function ownReader(tag: string): Promise<(text: string) => FoundName[]> {
  const { language, gazetteer } = await readerOf(tag);
  return (text) =>
    extractEntities(
      {
        article: { id: '', path: '', title: '', body: text, text, bodyStart: 0, stated: [], noise: [] },
        language: { tag, confidence: 1, from: 'declared' },
        readable: text,
      },
      gazetteer,
      language,
    ).flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ type, start, end })));
}

const peerTypes = [
  ['person', 'people'],
  ['place', 'places'],
  ['organisation', 'organizations'],
] as const;

function peerReader(text: string): FoundName[] {
  const read = nlp(text);
  return peerTypes.flatMap(([type, method]) =>
    (read[method]().json({ offset: true }) as { offset: { start: number; length: number } }[]).map(({ offset }) => ({
      type,
      start: offset.start,
      end: offset.start + offset.length,
    })),
  );
}

/** Languages of the gold data whose script has no capitals. */
const uncased = new Set(
  'am ar bn fa he hi ja ko th zh ur ta te ml kn mr ne gu pa si my km lo ka ti ps sd ckb ug'.split(' '),
);

const leastLabels = 20;

await compareSpeed();
if (flags.gold !== undefined) await compareQuality(flags.gold);

async function compareSpeed(): Promise<void> {
  const news = generateNews(articles, 1);
  const texts = await Promise.all(
    news.articles.map(async ({ id, title, text }) => {
      const code = news.languages.get(id)!;
      return { text: `${title}\n\n${text}`, code, read: await ownReader(code) };
    }),
  );
  const english = texts.filter(({ code }) => code === 'en').slice(0, 40);
  const race = raceInTurn(
    {
      all: () => texts.forEach(({ text, read }) => void read(text)),
      newsclust: () => english.forEach(({ text, read }) => void read(text)),
      compromise: () => english.forEach(({ text }) => void peerReader(text)),
    },
    Number(flags.runs),
  );
  console.log(`Node ${process.version}, ${flags.runs} rounds\n`);
  console.log(row('names', ['articles', 'processor s', 'articles/s']));
  const lines = [
    ['newsclust, 12 languages', texts.length, race.all],
    ['newsclust, English', english.length, race.newsclust],
    ['compromise, English', english.length, race.compromise],
  ] as const;
  for (const [name, count, spread] of lines)
    console.log(row(name, [String(count), shown(spread, 3), (count / spread.median).toFixed(0)]));
}

async function compareQuality(file: string): Promise<void> {
  const gold = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledNames);
  const byLanguage = new Map<string, NameTally>();
  const own = new Map<string, NameTally>();
  const peer = new Map<string, NameTally>();
  const tallyOf = (tallies: Map<string, NameTally>, key: string): NameTally => {
    const tally = tallies.get(key) ?? new NameTally();
    tallies.set(key, tally);
    return tally;
  };
  for (const labelled of gold) {
    const found = (await ownReader(labelled.lang))(labelled.text);
    tallyOf(byLanguage, labelled.lang).add(labelled, found);
    if (labelled.lang !== 'en') continue;
    const set = `English, ${labelled.src}`;
    for (const key of ['English', set]) {
      tallyOf(own, key).add(labelled, found);
      tallyOf(peer, key).add(labelled, peerReader(labelled.text));
    }
  }
  const groups: Readonly<Record<string, (lang: string) => boolean>> = {
    'all languages': () => true,
    'cased scripts': (lang) => !uncased.has(lang),
    'uncased scripts': (lang) => uncased.has(lang),
  };
  console.log(`\n${row('macro F1', nameTypes)}`);
  for (const [name, holds] of Object.entries(groups)) {
    const tallies = [...byLanguage].filter(([lang]) => holds(lang)).map(([, tally]) => tally);
    console.log(
      row(
        name,
        nameTypes.map((type) => macro(tallies, type).toFixed(3)),
      ),
    );
  }
  console.log(`\n${row('precision / recall / F1', nameTypes)}`);
  for (const [name, tallies] of [
    ['newsclust', own],
    ['compromise', peer],
  ] as const)
    for (const [key, tally] of tallies)
      console.log(
        row(
          `${name}: ${key}`,
          nameTypes.map((type) => shownFigures(tally, type)),
        ),
      );
}

function macro(tallies: readonly NameTally[], type: (typeof nameTypes)[number]): number {
  const figures = tallies.filter((tally) => tally.labels(type) >= leastLabels).map((tally) => tally.figures(type)[2]);
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

function shownFigures(tally: NameTally, type: (typeof nameTypes)[number]): string {
  return tally
    .figures(type)
    .map((figure) => figure.toFixed(2))
    .join(' / ');
}
