/** `newsclust evaluate`: how well a report matches labelled clusters or pairs. */
import { findShortfalls, judge, scoreClusters, scorePairs, type Shortfall, UsageError } from '../index.js';
import { partitionOf, readFloors, readGold, readPairs, readReport } from './gold-files.js';
import { writeNote, writeOut } from './output.js';
import { type Scores, scoreTable } from './score-table.js';

export interface EvaluateFlags {
  readonly gold?: string;
  readonly pairs?: string;
  readonly floors?: string;
  readonly format: 'text' | 'json';
}

/** Prints the scores. True if every floor is reached. */
export async function runEvaluate(reportFile: string, flags: EvaluateFlags): Promise<boolean> {
  if (flags.gold === undefined && flags.pairs === undefined)
    throw new UsageError('evaluate needs --gold FILE or --pairs FILE');
  const scores = await score(reportFile, flags);
  const shortfalls = flags.floors === undefined ? [] : findShortfalls(scores, await readFloors(flags.floors));
  await writeOut(flags.format === 'json' ? `${JSON.stringify(scores, null, 1)}\n` : scoreTable(scores));
  for (const shortfall of shortfalls) writeNote(describeShortfall(shortfall));
  return shortfalls.length === 0;
}

async function score(reportFile: string, flags: EvaluateFlags): Promise<Scores> {
  const report = await readReport(reportFile);
  const found = partitionOf(report);
  const languages = new Map(report.articles.map((article) => [article.id, article.language.tag]));
  const gold = flags.gold === undefined ? undefined : await readGold(flags.gold);
  const pairs = flags.pairs === undefined ? undefined : await readPairs(flags.pairs);
  const languageOf = (id: string): string => gold?.languages.get(id) ?? languages.get(id) ?? 'und';
  const missing = [...(gold?.partition.keys() ?? [])].filter((id) => !found.has(id)).length;
  if (missing > 0) {
    writeNote(`${missing} of the labelled articles not in the report; each counts as a cluster of its own`);
  }
  return {
    ...(gold === undefined ? {} : scoreClusters(judge(gold.partition, found, languageOf))),
    ...(pairs === undefined ? {} : { pairs: scorePairs(pairs, found, languageOf) }),
  };
}

/** "bcubed.f1 is 0.91, below its floor of 0.95" */
export function describeShortfall({ measure, floor, score }: Shortfall): string {
  return score === null
    ? `${measure} has a floor of ${floor} but was not measured`
    : `${measure} is ${score}, below its floor of ${floor}`;
}
