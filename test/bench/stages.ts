/**
 * Which stage a run spends its time in, read from a processor profile: each sample counts for the innermost function that
 * belongs to a stage's folder, so that text/ and math/ count for those who call them. No timer stands in the program for this,
 * and any older build can be measured alike.
 */

/** Share of the samples by stage, 0 to 1. */
export type StageShares = ReadonlyMap<string, number>;

/** The part of the V8 profile format that is read here. */
export interface ProcessorProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Stages by the files that belong to them, in the order of a run. The first pattern that fits counts. */
const stageFiles: readonly (readonly [stage: string, files: RegExp])[] = [
  ['read', /\/dist\/read\//],
  ['parse', /\/dist\/parse\//],
  ['detect', /\/dist\/detect\//],
  ['dates', /\/dist\/extract\/(dates\/|publication)/],
  ['entities', /\/dist\/extract\/(entities\/|name-)/],
  ['quantities', /\/dist\/extract\/quantities\//],
  ['terms', /\/dist\/extract\/(term|concepts)/],
  ['copies', /\/dist\/(copies\/|extract\/sketch)/],
  ['identify', /\/dist\/(identify\/|settle)/],
  ['language data', /\/dist\/(languages|gazetteer)\//],
  ['between threads', /\/dist\/workers\//],
  ['represent', /\/dist\/represent\//],
  ['retrieve', /\/dist\/retrieve\//],
  ['link + cluster', /\/dist\/(link|cluster)\//],
  ['describe + report', /\/dist\/(describe|report)\//],
];
const garbage = 'garbage collection';
const loading = 'loading modules';
const other = 'other';

export const stageNames: readonly string[] = [...stageFiles.map(([stage]) => stage), garbage, loading, other];

/** Shares of `profiles`, one a thread, by stage. Idle time is left out. */
export function stageShares(profiles: readonly ProcessorProfile[]): StageShares {
  const times = new Map<string, number>();
  for (const profile of profiles) addTimes(profile, times);
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  return new Map(stageNames.map((stage) => [stage, (times.get(stage) ?? 0) / total]));
}

function addTimes({ nodes, samples, timeDeltas }: ProcessorProfile, times: Map<string, number>): void {
  const stageOf = new Map<number, string>();
  const parentOf = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const resolve = (id: number): string => {
    const known = stageOf.get(id);
    if (known !== undefined) return known;
    const { functionName, url } = byId.get(id)!.callFrame;
    const parent = parentOf.get(id);
    const stage = ownStage(functionName, url) ?? (parent === undefined ? other : resolve(parent));
    stageOf.set(id, stage);
    return stage;
  };
  samples.forEach((id, i) => {
    if (byId.get(id)!.callFrame.functionName === '(idle)') return;
    const stage = resolve(id);
    times.set(stage, (times.get(stage) ?? 0) + Math.max(0, timeDeltas[i]!));
  });
}

function ownStage(functionName: string, url: string): string | undefined {
  if (functionName === '(garbage collector)') return garbage;
  if (/^node:internal\/(modules|bootstrap|main)/.test(url)) return loading;
  return stageFiles.find(([, files]) => files.test(url))?.[0];
}
