/** `newsclust evaluate`: how well a report matches labelled clusters or pairs, and what it got most wrong. */
import {
  evaluate,
  type Evaluation,
  evaluationText,
  findShortfalls,
  partitionOf,
  type Shortfall,
  UsageError,
} from '../index.js';
import { readFloors, readGold, readPairs, readReport } from './gold-files.js';
import { widthOf, writeNote, writeOut } from './output.js';

export interface EvaluateFlags {
  readonly gold?: string;
  readonly pairs?: string;
  readonly floors?: string;
  /** How many of the clusters that cost most are told of. */
  readonly worst: number;
  readonly format: 'text' | 'json';
}

/** Prints the scores. True if every floor is reached. */
export async function runEvaluate(reportFile: string, flags: EvaluateFlags): Promise<boolean> {
  if (flags.gold === undefined && flags.pairs === undefined)
    throw new UsageError('evaluate needs --gold FILE or --pairs FILE');
  const evaluation = await evaluateFiles(reportFile, flags);
  const shortfalls = flags.floors === undefined ? [] : findShortfalls(evaluation, await readFloors(flags.floors));
  await writeOut(
    flags.format === 'json'
      ? `${JSON.stringify(evaluation, null, 1)}\n`
      : evaluationText(evaluation, widthOf(process.stdout.isTTY)),
  );
  for (const shortfall of shortfalls) writeNote(describeShortfall(shortfall));
  return shortfalls.length === 0;
}

async function evaluateFiles(reportFile: string, flags: EvaluateFlags): Promise<Evaluation> {
  const report = await readReport(reportFile);
  const gold = flags.gold === undefined ? undefined : await readGold(flags.gold);
  const pairs = flags.pairs === undefined ? undefined : await readPairs(flags.pairs);
  const found = partitionOf(report);
  const missing = [...(gold?.partition.keys() ?? [])].filter((id) => !found.has(id)).length;
  if (missing > 0) {
    writeNote(`${missing} of the labelled articles not in the report; each counts as a cluster of its own`);
  }
  const labels = {
    ...(gold === undefined ? {} : { clusters: gold.partition, languages: gold.languages }),
    ...(pairs === undefined ? {} : { pairs }),
  };
  return evaluate(report, labels, flags.worst);
}

/** "bcubed.f1 is 0.91, below its floor of 0.95" */
export function describeShortfall({ measure, floor, score }: Shortfall): string {
  return score === null
    ? `${measure} has a floor of ${floor} but was not measured`
    : `${measure} is ${score}, below its floor of ${floor}`;
}
