/** `newsclust check`: fixture corpora in CI. The report must equal the expected one, and its scores reach their floors. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { defaultOptions, findShortfalls, ingest, judge, type Report, reportJson, scoreClusters, UsageError } from '../index.js';
import { describeShortfall } from './evaluate.js';
import { partitionOf, readFloors, readGold } from './gold-files.js';
import { reasonOf, writeNote, writeOut, writeReport } from './output.js';

export interface CheckFlags {
  /** Write the report as the new expectation instead of comparing. Floors stay as they are. */
  readonly update: boolean;
}

/** Checks each corpus and prints a line for it. True if none falls short. */
export async function runCheck(folders: readonly string[], flags: CheckFlags): Promise<boolean> {
  let passed = true;
  for (const folder of folders) {
    const failures = await checkCorpus(folder, flags);
    for (const failure of failures) writeNote(`${folder}: ${failure}`);
    passed &&= failures.length === 0;
  }
  return passed;
}

async function checkCorpus(folder: string, { update }: CheckFlags): Promise<string[]> {
  const articles = join(folder, 'articles');
  if (!(await exists(articles))) throw new UsageError(`${folder} is no corpus: it has no articles/`);
  const report = await ingest([articles], defaultOptions);
  const failures = await compareExpected(report, join(folder, 'expected.json'), update);
  let summary = `${report.articles.length} articles, ${report.clusters.length} clusters`;
  const goldFile = join(folder, 'gold.json');
  if (await exists(goldFile)) {
    const { partition } = await readGold(goldFile);
    const languages = new Map(report.articles.map((article) => [article.id, article.language.tag]));
    const scores = scoreClusters(judge(partition, partitionOf(report), (id) => languages.get(id) ?? 'und'));
    summary += `, BCubed F1 ${scores.bcubed.f1}, pairwise F1 ${scores.pairwise.f1}, across languages ${scores.crossLanguage.f1}`;
    const floorsFile = join(folder, 'floors.json');
    if (await exists(floorsFile)) failures.push(...findShortfalls(scores, await readFloors(floorsFile)).map(describeShortfall));
  }
  await writeOut(`${failures.length === 0 ? 'ok  ' : 'FAIL'} ${basename(resolve(folder))}: ${summary}\n`);
  return failures;
}

/** What is not as expected. The version that made the expectation does not count. */
async function compareExpected(report: Report, file: string, update: boolean): Promise<string[]> {
  const found = reportJson({ ...report, generator: { name: report.generator.name, version: '' } });
  if (update) {
    await writeReport(found, file);
    return [];
  }
  if (!(await exists(file))) return [];
  let expected: string;
  try {
    expected = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
  const difference = firstDifference(expected.replaceAll('\r\n', '\n').split('\n'), found.split('\n'));
  return difference === null ? [] : [`the report differs from expected.json, first in line ${difference}`];
}

/** "12: expected …, found …"; null where all lines are equal. */
function firstDifference(expected: readonly string[], found: readonly string[]): string | null {
  const length = Math.max(expected.length, found.length);
  for (let line = 0; line < length; line++) {
    if (expected[line] === found[line]) continue;
    return `${line + 1}: expected ${(expected[line] ?? 'nothing').trim()}, found ${(found[line] ?? 'nothing').trim()}`;
  }
  return null;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
