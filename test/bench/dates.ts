/**
 * Dates beside chrono-node: `npm run bench:dates`. Speed on 2 kB articles in twelve languages, in turn in one process, on those
 * languages that chrono-node reads; and with `--gold FILE` (JSON Lines, see `score-dates.ts`) recall, precision and exact days by
 * kind of text and by language. chrono-node is given the right locale, the reference day and its default, casual mode.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as chrono from 'chrono-node';
import { recogniseDates } from '../../src/extract/dates/recognise.js';
import { resolveDates } from '../../src/extract/dates/resolve.js';
import { settleOrder } from '../../src/extract/dates/order.js';
import { compileDateLexicon, type DateLexicon } from '../../src/extract/dates/lexicon.js';
import { baseLanguage, loadLanguage, regionOf } from '../../src/languages/load.js';
import type { DateMention } from '../../src/model/date-mention.js';
import { generateNews } from './generate.js';
import { DateTally, type FoundDate, type LabelledText } from './score-dates.js';
import { raceInTurn, row, shown } from './table.js';

const articles = 300;
const { values: flags } = parseArgs({ options: { gold: { type: 'string' }, runs: { type: 'string', default: '5' } } });

type Reader = (text: string, reference: string) => FoundDate[];

const peers: Readonly<Record<string, Pick<chrono.Chrono, 'parse'>>> = {
  de: chrono.de.casual, en: chrono.en.casual, es: chrono.es.casual, fi: chrono.fi.casual, fr: chrono.fr.casual, it: chrono.it.casual,
  ja: chrono.ja.casual, nl: chrono.nl.casual, pt: chrono.pt.casual, ru: chrono.ru.casual, sv: chrono.sv.casual, uk: chrono.uk.casual,
  vi: chrono.vi.casual, zh: chrono.zh.casual,
}; // prettier-ignore

const lexicons = new Map<string, DateLexicon>();

async function ownReader(tag: string): Promise<Reader> {
  const code = baseLanguage(tag);
  const lexicon = lexicons.get(code) ?? compileDateLexicon(await loadLanguage(tag));
  lexicons.set(code, lexicon);
  return (text, reference) => {
    const expressions = recogniseDates(text, lexicon);
    return resolveDates(expressions, reference, settleOrder(expressions, lexicon, regionOf(tag))).map(foundBy);
  };
}

function foundBy({ start, end, from, granularity }: DateMention): FoundDate {
  return {
    start,
    end,
    iso: granularity === 'month' ? from.slice(0, 7) : granularity === 'year' ? from.slice(0, 4) : from,
  };
}

function peerReader(code: string): Reader | undefined {
  const peer = peers[code];
  if (peer === undefined) return undefined;
  return (text, reference) =>
    peer
      .parse(text, { instant: new Date(`${reference}T12:00:00Z`), timezone: 'UTC' })
      .map(({ index, text: stated, start }) => {
        const date = [start.get('year'), start.get('month'), start.get('day')];
        const length = start.isCertain('day') || start.isCertain('weekday') || !start.isCertain('month') ? 3 : 2;
        const iso = date.slice(0, length).map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'));
        return { start: index, end: index + stated.length, iso: iso.join('-') };
      });
}

/** Text that tempts a grammar to look far back or ahead. */
const hostile = [
  '1',
  '12 ',
  '1/',
  '1. ',
  'a',
  ' ',
  '\n',
  'May ',
  '3, ',
  '3-',
  '十',
  '1年',
  'Monday, ',
  'وال',
  'last ',
  '5 May to ',
];

await compareSpeed();
await compareGrowth();
if (flags.gold !== undefined) await compareQuality(flags.gold);

async function compareSpeed(): Promise<void> {
  const news = generateNews(articles, 1);
  const texts = news.articles
    .map(({ id, title, text }) => ({ text: `${title}\n\n${text}`, code: news.languages.get(id)! }))
    .filter(({ code }) => peers[code] !== undefined);
  const own = new Map<string, Reader>();
  for (const code of new Set(texts.map(({ code }) => code))) own.set(code, await ownReader(code));
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const race = raceInTurn(
    {
      newsclust: () => texts.forEach(({ text, code }) => void own.get(code)!(text, '2024-01-15')),
      'chrono-node': () => texts.forEach(({ text, code }) => void peerReader(code)!(text, '2024-01-15')),
    },
    Number(flags.runs),
  );
  console.log(`Node ${process.version}; ${texts.length} articles, ${flags.runs} rounds\n`);
  console.log(row('dates', ['processor s', 'Mchar/s']));
  for (const [name, spread] of Object.entries(race))
    console.log(row(name, [shown(spread, 3), (characters / 1e6 / spread.median).toFixed(2)]));
}

async function compareGrowth(): Promise<void> {
  const read = { newsclust: await ownReader('en'), 'chrono-node': peerReader('en')! };
  console.log(`\n${row('4n characters against n', ['newsclust', 'chrono-node'])}`);
  for (const unit of hostile) {
    const columns = Object.entries(read).map(([name, reader]) => {
      const length = name === 'newsclust' ? 40_000 : 2_000;
      const texts = [length, 4 * length].map((size) => unit.repeat(Math.ceil(size / unit.length)));
      const race = raceInTurn(
        { n: () => void reader(texts[0]!, '2024-01-15'), '4n': () => void reader(texts[1]!, '2024-01-15') },
        Number(flags.runs),
      );
      return `${(race['4n'].least / race.n.least).toFixed(1)} x (${(1000 * race['4n'].least).toFixed(0)} ms)`;
    });
    console.log(row(JSON.stringify(unit), columns));
  }
  console.log('(n is 40,000 characters for newsclust, 2,000 for chrono-node; linear is 4)');
}

async function compareQuality(file: string): Promise<void> {
  const gold = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledText);
  const own = new Map<string, DateTally>();
  const peer = new Map<string, DateTally>();
  const add = (tallies: Map<string, DateTally>, key: string, labelled: LabelledText, found: FoundDate[]) => {
    const tally = tallies.get(key) ?? new DateTally();
    tallies.set(key, tally);
    tally.add(labelled, found);
  };
  for (const labelled of gold) {
    const code = baseLanguage(labelled.lang);
    const read = await ownReader(labelled.lang);
    const found = read(labelled.text, labelled.reference_date);
    const other = peerReader(code)?.(labelled.text, labelled.reference_date);
    for (const key of ['all', labelled.cls, `language ${code}`]) {
      add(own, key, labelled, found);
      if (other !== undefined) add(peer, key.startsWith('language') ? key : `${key} *`, labelled, other);
      if (other !== undefined && !key.startsWith('language')) add(own, `${key} *`, labelled, found);
    }
  }
  const figures = (tally: DateTally | undefined) =>
    tally === undefined
      ? '-'
      : tally
          .figures()
          .map((figure) => figure.toFixed(1))
          .join(' / ');
  console.log(`\n${row('recall / precision / exact', ['dates', 'newsclust', 'chrono-node'])}`);
  for (const [key, tally] of [...own].sort(([, a], [, b]) => b.dates - a.dates))
    if (tally.dates >= 10) console.log(row(key, [String(tally.dates), figures(tally), figures(peer.get(key))]));
  console.log('\n* texts in languages that chrono-node reads');
}
