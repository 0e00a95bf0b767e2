/**
 * Saved pages beside Readability: `npm run bench:pages -- [folder…] [--page NAME] [--runs N]`. Each folder below `fixtures/pages` holds
 * `page.html` and `gold.json`. Per page and overall: token F1 of the text through the whole chain (decode, parse, noise left out), facts
 * that are right to the letter, pages a second on one core; the same for @mozilla/readability on linkedom, and for all `<p>` of the page.
 */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { createAnalyst } from '../../src/analyze.js';
import { defaultOptions } from '../../src/config.js';
import { pageWords } from '../../src/languages/page-words.js';
import { format } from '../../src/parse/formats/html.js';
import { decode } from '../../src/read/decode.js';
import { declaredIn } from '../../src/read/declared-in.js';
import { compilePageLexicon } from '../../src/parse/page-lexicon.js';
import { parseSource, type ParseTools } from '../../src/parse/parse-source.js';
import { mask } from '../../src/text/mask.js';
import { facts, type FoundPage, type GoldPage, type PageScore, scorePage } from './score-pages.js';
import { raceInTurn, row, shown } from './table.js';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    page: { type: 'string' },
    runs: { type: 'string', default: '5' },
    show: { type: 'boolean', default: false },
  },
});
const folders = positionals.length > 0 ? positionals : ['fixtures/pages'];
const tools: ParseTools = {
  parsers: new Map([['html', await format.open()]]),
  lexicon: compilePageLexicon(pageWords),
};
const analyse = createAnalyst(defaultOptions, []);

interface Page {
  readonly name: string;
  readonly html: string;
  readonly bytes: number;
  readonly gold: GoldPage;
}

async function readPages(): Promise<Page[]> {
  const pages = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .filter((name) => existsSync(join(folder, name, 'gold.json')) && existsSync(join(folder, name, 'page.html')))
      .filter((name) => flags.page === undefined || name === flags.page)
      .map(async (name) => {
        const bytes = readFileSync(join(folder, name, 'page.html'));
        const gold = JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8')) as GoldPage;
        return { name, html: await decodePage(bytes), bytes: bytes.length, gold };
      }),
  );
  return Promise.all(pages);
}

/** As the reader decodes them: no encoding is told beside the bytes. */
async function decodePage(bytes: Buffer): Promise<string> {
  const { text } = await decode(bytes, declaredIn(bytes, format));
  return text ?? '';
}

async function own({ name, html }: Page): Promise<FoundPage | null> {
  const [article] = parseSource({ path: name, format: 'html', text: html }, tools).articles;
  if (article === undefined) return null;
  const [{ published } = { published: null }] = await analyse([article]);
  return {
    title: article.title,
    text: mask(article.text, article.noise).slice(article.bodyStart),
    published: published?.date,
    authors: article.authors ?? [],
    site: article.source,
    language: article.declaredLanguage,
    url: article.url,
  };
}

async function readability({ html }: Page): Promise<FoundPage | null> {
  try {
    const { document } = parseHTML(html);
    const found = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
    if (found === null) return null;
    const { title, textContent, publishedTime, byline, siteName, lang } = found;
    return {
      title: title ?? '',
      text: textContent ?? '',
      published: publishedTime ?? undefined,
      authors: byline === null || byline === undefined || byline === '' ? [] : [byline],
      site: siteName ?? undefined,
      language: lang ?? undefined,
    };
  } catch {
    return null;
  }
}

async function paragraphs({ html }: Page): Promise<FoundPage | null> {
  const { document } = parseHTML(html);
  const text = [...document.querySelectorAll('p')].map(({ textContent }) => textContent ?? '').join('\n');
  return { title: document.querySelector('title')?.textContent ?? '', text, authors: [] };
}

const pages = await readPages();
const readers = { newsclust: own, Readability: readability, 'all <p>': paragraphs };
const scores: Record<string, PageScore[]> = {};
const percent = (share: number): string => (100 * share).toFixed(1);

for (const [reader, read] of Object.entries(readers)) {
  scores[reader] = [];
  for (const page of pages) scores[reader].push(scorePage(page.gold, await read(page)));
}

console.log(row('page', ['kB', 'F1', 'P', 'R', 'Readability', 'all <p>', 'wrong'], 12));
for (const [index, { name, bytes }] of pages.entries()) {
  const score = scores['newsclust']![index]!;
  const wrong = facts.filter((fact) => !score.right[fact]).join(' ');
  const figures = [
    score.f1,
    score.precision,
    score.recall,
    scores['Readability']![index]!.f1,
    scores['all <p>']![index]!.f1,
  ];
  console.log(row(name, [String(Math.round(bytes / 1000)), ...figures.map(percent), wrong], 12));
}

console.log(`\n${pages.length} pages\n${row('', ['F1', 'F1 >= .95', ...facts], 12)}`);
for (const [reader, found] of Object.entries(scores)) {
  const mean = found.reduce((sum, { f1 }) => sum + f1, 0) / found.length;
  const good = found.filter(({ f1 }) => f1 >= 0.95).length / found.length;
  const right = facts.map((fact) => String(found.filter((score) => score.right[fact]).length));
  console.log(row(reader, [percent(mean), percent(good), ...right], 12));
}

if (flags.show) {
  for (const page of pages) {
    const found = await own(page);
    console.log(JSON.stringify({ ...found, text: undefined, gold: { ...page.gold, text: undefined } }, null, 1));
    console.log(`${found?.text ?? ''}\n--- gold\n${page.gold.text.join('\n\n')}`);
  }
} else {
  const kilobytes = pages.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const seconds = raceInTurn(
    {
      newsclust: () =>
        pages.forEach(({ html, name }) => parseSource({ path: name, format: 'html', text: html }, tools)),
      Readability: () => pages.forEach((page) => void readability(page)),
    },
    Number(flags.runs),
  );
  console.log(`\n${row('', ['pages/s', 'pages/s of 40 kB'], 26)}`);
  for (const [reader, { least, median, most }] of Object.entries(seconds)) {
    const perSecond = (count: number): string =>
      shown({ least: count / most, median: count / median, most: count / least }, 0);
    console.log(row(reader, [perSecond(pages.length), perSecond(kilobytes / 40)], 26));
  }
}
