/**
 * One fixture corpus, held to what stands beside its articles: the report must equal expected.json, every article that gold.json labels must be
 * there, and scores reach floors.json. What was asked for and is missing is told: a check of nothing would pass for ever.
 */
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  defaultOptions,
  evaluate,
  findShortfalls,
  type Floors,
  ingest,
  loweredFloors,
  partitionOf,
  type Report,
  reportJson,
  type Shortfall,
  UsageError,
} from '../index.js';
import type { Check, CorpusVerdict } from './check-report.js';
import { describeShortfall } from './evaluate.js';
import { expectationDifferences } from './expectation.js';
import { type Gold, readFloors, readGold } from './gold-files.js';
import { reasonOf, writeReport } from './output.js';

export interface Judging {
  /** Write the report as the new expectation instead of comparing, where nothing else falls short. */
  readonly update: boolean;
  /** With `update`: write it all the same, and lower the floors that fall short to what was reached. */
  readonly allowRegression: boolean;
}

const articlesFolder = 'articles';
const expectedName = 'expected.json';
const shownIds = 5;

/** What is found of the corpus in `folder`; one that cannot be judged has an `error`. */
export async function checkCorpus(folder: string, judging: Judging): Promise<CorpusVerdict> {
  const name = basename(resolve(folder));
  try {
    return { name, folder, error: null, ...(await judge(folder, judging)) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { name, folder, summary: '', checks: [], notes: [], error: error.message };
  }
}

async function judge(
  folder: string,
  { update, allowRegression }: Judging,
): Promise<Pick<CorpusVerdict, 'summary' | 'checks' | 'notes'>> {
  if (!(await exists(join(folder, articlesFolder))))
    throw new UsageError(`${folder} is no corpus: it has no ${articlesFolder}/`);
  const [expectedFile, goldFile, floorsFile] = [expectedName, 'gold.json', 'floors.json'].map((file) =>
    join(folder, file),
  ) as [string, string, string];
  const gold = (await exists(goldFile)) ? await readGold(goldFile) : null;
  const floors = (await exists(floorsFile)) ? await readFloors(floorsFile) : null;
  const hasExpected = await exists(expectedFile);
  if (floors !== null && gold === null)
    throw new UsageError(`${folder} has floors.json but no gold.json to measure by`);
  if (!hasExpected && !update && floors === null)
    throw new UsageError(
      `${folder} is held to nothing: it has no ${expectedName}, which check --update writes, and no floors.json`,
    );

  const report = await readCorpus(folder);
  const parts = [`${report.articles.length} articles, ${report.clusters.length} clusters`];
  const checks: Check[] = [];
  const notes: string[] = [];
  if (gold === null) notes.push(`held to ${expectedName} alone: there is no gold.json`);
  else {
    const scores = evaluate(report, { clusters: gold.partition, languages: gold.languages }, 0);
    const f1 = [scores.bcubed, scores.pairwise, scores.crossLanguage].map((score) => score.f1);
    parts.push(`F1: BCubed ${f1[0]}, pairwise ${f1[1]}, across languages ${f1[2]}`);
    checks.push({ name: 'gold.json', file: goldFile, failures: missingArticles(gold, report) });
    if (floors === null) notes.push('there is no floors.json: the scores are held to nothing');
    else {
      const shortfalls = findShortfalls(scores, floors);
      if (allowRegression && shortfalls.length > 0) {
        await writeReport([`${JSON.stringify(loweredFloors(floors, shortfalls), null, 2)}\n`], floorsFile);
        notes.push(...shortfalls.map(describeLowering));
      } else checks.push(...floorChecks(floors, shortfalls, floorsFile));
    }
  }
  const isShort = checks.some(({ failures }) => failures.length > 0);
  if (!update)
    checks.unshift({
      name: expectedName,
      file: expectedFile,
      failures: await compare(report, expectedFile, hasExpected),
    });
  else if (isShort && !allowRegression) notes.push(`${expectedName} was not written`);
  else notes.push(await writeExpectation(report, expectedFile));
  return { summary: parts.join(' · '), checks, notes };
}

/** One check for each floor. */
function floorChecks(floors: Floors, shortfalls: readonly Shortfall[], file: string): Check[] {
  return Object.entries(floors).flatMap(([group, measures]) =>
    Object.keys(measures).map((measure) => {
      const name = `${group}.${measure}`;
      return { name, file, failures: shortfalls.filter((short) => short.measure === name).map(describeShortfall) };
    }),
  );
}

function describeLowering({ measure, floor, score }: Shortfall): string {
  return score === null
    ? `floors.json: ${measure} was taken out, as there is no such measure`
    : `floors.json: ${measure} was lowered from ${floor} to ${score}`;
}

/** A labelled article that is gone is judged no more: the scores may even rise. */
function missingArticles({ partition }: Gold, report: Report): string[] {
  const found = partitionOf(report);
  const missing = [...partition.keys()].filter((id) => !found.has(id));
  if (missing.length === 0) return [];
  const more = missing.length > shownIds ? `, and ${missing.length - shownIds} more` : '';
  const articles = missing.length === 1 ? 'article is' : 'articles are';
  return [
    `${missing.length} labelled ${articles} not in ${articlesFolder}/: ${missing.slice(0, shownIds).join(', ')}${more}`,
  ];
}

/**
 * The report on a corpus, as any machine and any release makes it. Problems of the folder as a whole carry the argument as it
 * was typed; `articles` stands for it here.
 */
async function readCorpus(folder: string): Promise<Report> {
  const argument = join(folder, articlesFolder);
  const report = await ingest([argument], defaultOptions);
  if (report.articles.length === 0) throw new UsageError(`no article could be read from ${argument}`);
  const problems = report.problems.map((problem) =>
    problem.path === argument ? { ...problem, path: articlesFolder } : problem,
  );
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  problems.sort((a, b) => order(a.path, b.path) || order(a.code, b.code) || order(a.message, b.message));
  return { ...report, generator: { name: report.generator.name, version: '' }, problems };
}

/** What is not as `file` expects. */
async function compare(report: Report, file: string, isThere: boolean): Promise<string[]> {
  if (!isThere) return ['is not there: check --update writes it'];
  let expected: unknown;
  try {
    expected = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
  return expectationDifferences(expected, JSON.parse(reportJson(report)), file);
}

/** Writes the report as what is expected from now on; says so. */
async function writeExpectation(report: Report, file: string): Promise<string> {
  const text = reportJson(report);
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before === text) return `${expectedName} is as before`;
  await writeReport([text], file);
  return before === null ? `wrote ${expectedName}` : `wrote ${expectedName} anew`;
}

/** What cannot be looked at is there: reading it will say why. */
async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    ({ code }: NodeJS.ErrnoException) => code !== 'ENOENT' && code !== 'ENOTDIR',
  );
}
