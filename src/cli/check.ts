/** `newsclust check`: fixture corpora in CI. The report must equal the expected one, and its scores reach their floors. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  type ClusterScores,
  defaultOptions,
  evaluate,
  findShortfalls,
  type Floors,
  ingest,
  loweredFloors,
  type Report,
  reportJson,
  type Shortfall,
  UsageError,
} from '../index.js';
import { type Check, type CheckFormat, checkReport, type CorpusVerdict, isPassed } from './check-report.js';
import { differences } from './difference.js';
import { describeShortfall } from './evaluate.js';
import { readFloors, readGold } from './gold-files.js';
import { reasonOf, writeOut, writeReport } from './output.js';

export interface CheckFlags {
  readonly format: CheckFormat;
  /** Write the report as the new expectation instead of comparing, where no floor falls short. */
  readonly update: boolean;
  /** With `update`: write it all the same, and lower the floors that fall short to what was reached. */
  readonly allowRegression: boolean;
}

const articlesFolder = 'articles';
const shownDifferences = 5;

/** Checks each corpus and prints what it found. True if nothing falls short. */
export async function runCheck(folders: readonly string[], flags: CheckFlags): Promise<boolean> {
  if (flags.allowRegression && !flags.update) throw new UsageError('--allow-regression goes with --update');
  for (const folder of folders) {
    if (!(await exists(join(folder, articlesFolder))))
      throw new UsageError(`${folder} is no corpus: it has no ${articlesFolder}/`);
  }
  const verdicts: CorpusVerdict[] = [];
  for (const folder of folders) verdicts.push(await checkCorpus(folder, flags));
  await writeOut(checkReport(verdicts, flags.format));
  return verdicts.every(isPassed);
}

async function checkCorpus(folder: string, { update, allowRegression }: CheckFlags): Promise<CorpusVerdict> {
  const report = await readCorpus(folder);
  const parts = [`${report.articles.length} articles, ${report.clusters.length} clusters`];
  const checks: Check[] = [];
  const goldFile = join(folder, 'gold.json');
  const floorsFile = join(folder, 'floors.json');
  if (await exists(goldFile)) {
    const scores = await scoreAgainst(goldFile, report);
    parts.push(
      `F1: BCubed ${scores.bcubed.f1}, pairwise ${scores.pairwise.f1}, across languages ${scores.crossLanguage.f1}`,
    );
    if (await exists(floorsFile)) {
      const floors = await readFloors(floorsFile);
      const shortfalls = findShortfalls(scores, floors);
      if (allowRegression && shortfalls.length > 0)
        await writeReport([`${JSON.stringify(loweredFloors(floors, shortfalls), null, 2)}\n`], floorsFile);
      else checks.push(...floorChecks(floors, shortfalls, floorsFile));
    }
  }
  const isShort = checks.some(({ failures }) => failures.length > 0);
  checks.unshift(await compareExpected(report, join(folder, 'expected.json'), update && !isShort));
  return { name: basename(resolve(folder)), folder, summary: parts.join(' · '), checks };
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
  problems.sort((a, b) => compare(a.path, b.path) || compare(a.code, b.code) || compare(a.message, b.message));
  return { ...report, generator: { name: report.generator.name, version: '' }, problems };
}

async function scoreAgainst(goldFile: string, report: Report): Promise<ClusterScores> {
  const { partition, languages } = await readGold(goldFile);
  return evaluate(report, { clusters: partition, languages }, 0);
}

/** What is not as expected; nothing where no expectation was written yet. */
async function compareExpected(report: Report, file: string, update: boolean): Promise<Check> {
  const name = 'expected.json';
  const found = reportJson(report);
  if (update) await writeReport([found], file);
  if (update || !(await exists(file))) return { name, file, failures: [] };
  let expected: unknown;
  try {
    expected = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
  const all = differences(expected, JSON.parse(found), shownDifferences + 1);
  const failures = all.slice(0, shownDifferences).map((difference) => `${name}: ${difference}`);
  if (all.length > shownDifferences) failures.push(`${name}: and more; see them with --update and git diff`);
  return { name, file, failures };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
