/**
 * Language detection beside franc, eld and tinyld: `npm run bench:languages`. Speed on 2 kB articles in twelve languages, all
 * in turn in one process; and with `--gold FILE` (JSON Lines: `text`, `lang`, `length`) macro accuracy by length of text, over
 * the languages that have a pack and over all of the file.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { eld } from 'eld/large';
import { franc } from 'franc';
import { detect as tinyld } from 'tinyld/heavy';
import { createDetector } from '../../src/detect/detector.js';
import { trigramLag } from '../../src/detect/franc.js';
import { tagOfCode } from '../../src/detect/iso-639.js';
import { languageEvidence } from '../../src/languages/evidence.js';
import { readPacks } from '../../src/languages/generate/packs.js';
import { generateNews } from './generate.js';
import { raceInTurn, row, shown } from './table.js';

const articles = 2000;
const { values: flags } = parseArgs({ options: { gold: { type: 'string' }, runs: { type: 'string', default: '5' } } });

const detect = createDetector(languageEvidence);
/** Tags as ISO 639; `und` where a detector gives none. */
const detectors: Readonly<Record<string, (text: string) => string>> = {
  newsclust: (text) => detect(text, trigramLag).tag,
  franc: (text) => franc(text),
  'eld, large': (text) => eld.detect(text).language,
  'tinyld, heavy': (text) => tinyld(text),
};

const texts = generateNews(articles, 1).articles.map(({ title, text }) => `${title}\n\n${text}`);
const race = raceInTurn(
  Object.fromEntries(
    Object.entries(detectors).map(([name, run]) => [name, () => texts.forEach((text) => void run(text))]),
  ),
  Number(flags.runs),
);
console.log(`Node ${process.version}; ${articles} articles, ${flags.runs} rounds\n`);
console.log(row('detector', ['processor s', 'articles/s']));
for (const [name, spread] of Object.entries(race))
  console.log(row(name, [shown(spread, 2), (articles / spread.median).toFixed(0)]));
if (flags.gold !== undefined) await compareAccuracy(flags.gold);

interface GoldText {
  readonly text: string;
  readonly lang: string;
  readonly length: string;
}

async function compareAccuracy(file: string): Promise<void> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const gold = lines.map((line) => JSON.parse(line) as GoldText);
  const withPack = new Set((await readPacks()).map(({ code }) => oneNorwegian(code)));
  const lengths = [...new Set(gold.map(({ length }) => length))];
  console.log(`\n${row('macro accuracy, packs / all', lengths)}`);
  for (const [name, run] of Object.entries(detectors)) {
    const right = new Map<string, [right: number, all: number]>();
    for (const { text, lang, length } of gold) {
      const cell = right.get(`${length} ${oneNorwegian(lang)}`) ?? [0, 0];
      right.set(`${length} ${oneNorwegian(lang)}`, cell);
      if (oneNorwegian(run(text)) === oneNorwegian(lang)) cell[0]++;
      cell[1]++;
    }
    const columns = lengths.map((length) => {
      const cells = [...right].filter(([key]) => key.startsWith(`${length} `));
      const known = cells.filter(([key]) => withPack.has(key.slice(length.length + 1)));
      return [known, cells]
        .map((group) => (100 * mean(group.map(([, [hits, all]]) => hits / all))).toFixed(1))
        .join(' / ');
    });
    console.log(row(name, columns));
  }
}

/** The base language as ISO 639-1 where there is one; both ways of writing Norwegian are one. */
function oneNorwegian(code: string): string {
  const base = (tagOfCode(code.toLowerCase()) ?? code).split('-')[0]!;
  return base === 'nb' || base === 'nn' ? 'no' : base;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
