/** What a title may be made of: the headline between outlet, section and label, set off by bars and dashes. */
import { comparable } from './comparable.js';

const separators = /\s(?:[|–—·•»«›:-]|::|\/|\.\.)\s|[|｜_－]|:\s/gu;
const maxParts = 7;

/** A run of a title's parts. */
export interface TitleRun {
  readonly key: string;
  /** Share of the title's letters. */
  readonly share: number;
  /** The parts at the outer ends of the title that it leaves out. */
  readonly beside: readonly string[];
}

/** The runs of parts of `title`, the whole one first. */
export function titleRuns(title: string): TitleRun[] {
  const parts: string[] = [];
  let at = 0;
  const cuts: { start: number; end: number }[] = [];
  for (const { 0: separator, index } of title.matchAll(separators)) {
    if (cuts.length >= maxParts - 1) break;
    cuts.push({ start: index, end: index + separator.length });
    parts.push(title.slice(at, index));
    at = index + separator.length;
  }
  parts.push(title.slice(at));
  const whole = comparable(title).length;
  const runs: TitleRun[] = [];
  for (let length = parts.length; length > 0; length--) {
    for (let first = 0; first + length <= parts.length; first++) {
      const start = first === 0 ? 0 : cuts[first - 1]!.end;
      const end = first + length === parts.length ? title.length : cuts[first + length - 1]!.start;
      const key = comparable(title.slice(start, end));
      if (key === '') continue;
      const beside = [
        ...(first + length < parts.length ? [parts.at(-1)!.trim()] : []),
        ...(first > 0 ? [parts[0]!.trim()] : []),
      ];
      runs.push({ key, share: key.length / Math.max(1, whole), beside });
    }
  }
  return runs;
}
