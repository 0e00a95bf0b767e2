/**
 * newsclust beside what one would write with the parts at hand, on the same labelled articles: natural's TfIdf and scikit-learn's
 * TfidfVectorizer, both with average link. newsclust runs with its defaults; each peer at the threshold that scores best on the gold labels, so that its figure is an
 * upper bound. Times are of one threshold, from reading the file on (natural: from the texts in memory on).
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ClusterScores, type Report } from '../../src/index.js';
import { judge } from '../../src/evaluate/partition.js';
import { scoreClusters } from '../../src/evaluate/scores.js';
import { runsOf } from './end-to-end.js';
import { generateNews } from './generate.js';
import { runIngest, spreadOf, type Usage, type Variant } from './measure.js';
import { clusterByNatural, type PeerClusters, thresholds } from './peer.js';
import { clusterBySklearn, findPython } from './sklearn.js';
import { row, shown } from './table.js';

/** Merging, as it stands beside natural, takes time that grows with the cube of the articles. */
const mostForNatural = 2000;
/** Up to here natural runs as often as the others. */
const fewForNatural = 500;

/** Articles with labels, and the file that holds them. */
export interface LabelledNews {
  readonly name: string;
  readonly file: string;
  readonly articles: readonly { readonly id: string; readonly text: string }[];
  /** Event by article id. */
  readonly gold: ReadonlyMap<string, string>;
  readonly languages: ReadonlyMap<string, string>;
}

/** The made-up news that `file` holds. */
export function madeUpNews(count: number, seed: number, file: string): LabelledNews {
  const { articles, events, languages } = generateNews(count, seed);
  return {
    name: `${count} made-up articles`,
    file,
    articles: articles.map(({ id, title, text }) => ({ id, text: `${title}\n\n${text}` })),
    gold: new Map(events.flatMap((ids, event) => ids.map((id) => [id, String(event)] as const))),
    languages,
  };
}

/** Labelled articles as JSON Lines: `id`, `title`, `text`, `cluster`, and `lang` where it is known. */
export function labelledNews(file: string): LabelledNews {
  const records = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const labels = (field: string): Map<string, string> =>
    new Map(records.map((record) => [String(record['id']), String(record[field] ?? 'und')]));
  return {
    name: `${records.length} articles of ${basename(file, '.jsonl')}`,
    file,
    articles: records.map(({ id, title, text }) => ({
      id: String(id),
      text: [title, text].filter((part) => typeof part === 'string' && part !== '').join('\n\n'),
    })),
    gold: labels('cluster'),
    languages: labels('lang'),
  };
}

/** Prints a line for newsclust and for each peer that can run here. `folder` takes the reports. */
export async function comparePeers(news: LabelledNews, own: Variant, runs: number, folder: string): Promise<void> {
  const columns = ['processor s', 'wall s', 'peak MB', 'BCubed F1', 'pairwise F1', 'across lang. F1'];
  console.log(`\n${row(news.name, columns, peerWidth)}`);
  const rounds = runsOf(news.articles.length, runs);
  await runOwn(news, own, rounds, folder);
  runNatural(news, rounds);
  runSklearn(news, rounds);
}

const peerWidth = 20;

async function runOwn(news: LabelledNews, own: Variant, rounds: number, folder: string): Promise<void> {
  const output = join(folder, 'report.json');
  const usages: Usage[] = [];
  for (let run = 0; run < rounds; run++) usages.push(await runIngest(own, news.file, { output }));
  const report = JSON.parse(readFileSync(output, 'utf8')) as Report;
  const scores = scoreOf(
    news,
    report.clusters.map(({ articles }) => articles),
  );
  show('newsclust', usages, scores, languagesOf(news));
}

function runNatural(news: LabelledNews, rounds: number): void {
  const { length } = news.articles;
  if (length > mostForNatural)
    return console.log(`natural: left out above ${mostForNatural} articles, it takes cubic time`);
  const texts = news.articles.map(({ text }) => text);
  const usages: Partial<Usage>[] = [];
  let best: Scored<PeerClusters> | undefined;
  for (let run = 0; run < (length > fewForNatural ? 1 : rounds); run++) {
    best = bestOf(news, clusterByNatural(texts));
    usages.push({ processor: best.run.processor, wall: best.run.wall });
  }
  show(`natural, average link at ${best!.run.threshold}`, usages, best!.scores, languagesOf(news));
}

function runSklearn(news: LabelledNews, rounds: number): void {
  const python = findPython();
  if (python === undefined)
    return console.log('scikit-learn: left out, no python3 here has it (Debian: apt-get install python3-sklearn)');
  const answers = Array.from({ length: rounds }, () => clusterBySklearn(python, news.file, thresholds));
  const { run, scores } = bestOf(news, answers[0]!.runs);
  show(`scikit-learn ${answers[0]!.version}, at ${run.threshold}`, answers, scores, languagesOf(news));
}

interface Scored<Run> {
  readonly run: Run;
  readonly scores: ClusterScores;
}

/** The run whose BCubed F1 is highest. */
function bestOf<Run extends Pick<PeerClusters, 'clusters'>>(news: LabelledNews, found: readonly Run[]): Scored<Run> {
  return found
    .map((run) => ({
      run,
      scores: scoreOf(
        news,
        run.clusters.map((members) => members.map((position) => news.articles[position]!.id)),
      ),
    }))
    .reduce((best, one) => (one.scores.bcubed.f1 > best.scores.bcubed.f1 ? one : best));
}

function scoreOf({ gold, languages }: LabelledNews, clusters: readonly (readonly string[])[]): ClusterScores {
  const found = new Map(clusters.flatMap((ids, number) => ids.map((id) => [id, String(number)] as const)));
  return scoreClusters(judge(gold, found, (id) => languages.get(id) ?? 'und'));
}

function show(
  name: string,
  usages: readonly Partial<Usage>[],
  { bcubed, pairwise, crossLanguage }: ClusterScores,
  languages: number,
): void {
  const figure = (measure: keyof Usage, digits: number): string => {
    const values = usages.flatMap((usage) => usage[measure] ?? []);
    return values.length === 0 ? '-' : shown(spreadOf(values), digits);
  };
  const scores = [bcubed, pairwise, ...(languages > 1 ? [crossLanguage] : [])].map(({ f1 }) => (100 * f1).toFixed(1));
  console.log(row(name, [figure('processor', 2), figure('wall', 2), figure('peakMemory', 0), ...scores], peerWidth));
}

function languagesOf({ languages }: LabelledNews): number {
  return new Set(languages.values()).size;
}
