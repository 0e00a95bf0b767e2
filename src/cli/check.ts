/** `newsclust check`: fixture corpora in CI. The report must equal the expected one, and its scores reach their floors. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  type ClusterScores,
  defaultOptions,
  findShortfalls,
  ingest,
  judge,
  type Report,
  reportJson,
  scoreClusters,
  UsageError,
} from '../index.js';
import { differences } from './difference.js';
import { describeShortfall } from './evaluate.js';
import { partitionOf, readFloors, readGold } from './gold-files.js';
import { reasonOf, writeOut, writeReport } from './output.js';

export interface CheckFlags {
  /** Write the report as the new expectation instead of comparing. Floors stay as they are. */
  readonly update: boolean;
}

/** What `check` says of one corpus. */
interface Verdict {
  readonly summary: string;
  readonly failures: readonly string[];
}

const articlesFolder = 'articles';
const shownDifferences = 5;

/** Checks each corpus and prints a line for it, and one for each thing that is not as it should be. True if there is none. */
export async function runCheck(folders: readonly string[], flags: CheckFlags): Promise<boolean> {
  for (const folder of folders) {
    if (!(await exists(join(folder, articlesFolder))))
      throw new UsageError(`${folder} is no corpus: it has no ${articlesFolder}/`);
  }
  const names = folders.map((folder) => basename(resolve(folder)));
  const width = Math.max(...names.map((name) => name.length));
  let passed = true;
  for (const [i, folder] of folders.entries()) {
    const { summary, failures } = await checkCorpus(folder, flags);
    const head = `${failures.length === 0 ? 'ok  ' : 'FAIL'}  ${names[i]!.padEnd(width)}  ${summary}\n`;
    await writeOut(head + failures.map((failure) => `      ${failure}\n`).join(''));
    passed &&= failures.length === 0;
  }
  return passed;
}

async function checkCorpus(folder: string, { update }: CheckFlags): Promise<Verdict> {
  const report = await readCorpus(folder);
  const parts = [`${report.articles.length} articles, ${report.clusters.length} clusters`];
  const failures = await compareExpected(report, join(folder, 'expected.json'), update);
  const goldFile = join(folder, 'gold.json');
  const floorsFile = join(folder, 'floors.json');
  if (await exists(goldFile)) {
    const scores = await scoreAgainst(goldFile, report);
    parts.push(
      `F1: BCubed ${scores.bcubed.f1}, pairwise ${scores.pairwise.f1}, across languages ${scores.crossLanguage.f1}`,
    );
    if (await exists(floorsFile))
      failures.push(...findShortfalls(scores, await readFloors(floorsFile)).map(describeShortfall));
  }
  return { summary: parts.join(' · '), failures };
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
  const gold = await readGold(goldFile);
  const languages = new Map(report.articles.map((article) => [article.id, article.language.tag]));
  return scoreClusters(
    judge(gold.partition, partitionOf(report), (id) => gold.languages.get(id) ?? languages.get(id) ?? 'und'),
  );
}

/** What is not as expected; nothing where no expectation was written yet. */
async function compareExpected(report: Report, file: string, update: boolean): Promise<string[]> {
  const found = reportJson(report);
  if (update) {
    await writeReport([found], file);
    return [];
  }
  if (!(await exists(file))) return [];
  let expected: unknown;
  try {
    expected = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
  const all = differences(expected, JSON.parse(found), shownDifferences + 1);
  const shown = all.slice(0, shownDifferences).map((difference) => `expected.json: ${difference}`);
  return all.length > shownDifferences
    ? [...shown, 'expected.json: and more; see them with --update and git diff']
    : shown;
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
