/**
 * Names across scripts: `npm run bench:names -- --gold FILE` (JSON Lines: `id`, `lang`, `name`, `script`; one id, one person). Each name
 * that is not in Latin letters is compared with one Latin name of every person, the English one where there is one, else the first
 * listed. Persons fall in two halves by a hash of their id: costs were set on the first and are to be judged on the second.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { blocksOf } from '../../src/text/phonetic-blocks.js';
import { phoneticSimilarity } from '../../src/text/phonetic-distance.js';
import { type Phonemes, phonemesOf } from '../../src/text/phonemes.js';
import { raceInTurn, row, shown } from './table.js';

interface GoldName {
  readonly id: string;
  readonly lang: string;
  readonly name: string;
  readonly script: string;
}

const { values: flags } = parseArgs({ options: { gold: { type: 'string' }, runs: { type: 'string', default: '3' } } });
if (flags.gold === undefined) throw new Error('bench:names needs --gold FILE');

const names = readFileSync(flags.gold, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldName);
const latin = new Map<string, string>();
for (const { id, lang, name, script } of names)
  if (script === 'LATIN' && (lang === 'en' || !latin.has(id))) latin.set(id, name);
const persons = [...latin.keys()];
const personAt = new Map(persons.map((id, at) => [id, at]));
const labels = persons.map((id) => phonemesOf(latin.get(id)!));
const foreign = names.filter(({ id, script }) => script !== 'LATIN' && latin.has(id));

/** FNV-1a (Fowler, Noll and Vo 1991), its lowest bits mixed. */
function halfOf(id: string): 0 | 1 {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) & 1) as 0 | 1;
}

const steps = 1000;

/** What a set of names scored: the right person of each, and how many wrong ones stand at each score. */
class Tally {
  private readonly right: number[] = [];
  private readonly wrong = new Float64Array(steps + 1);
  private wrongPairs = 0;
  private best = 0;

  add(right: number, isBest: boolean, wrong: readonly number[]): void {
    this.right.push(right);
    if (isBest) this.best++;
    for (const score of wrong) this.wrong[Math.floor(score * steps)]!++;
    this.wrongPairs += wrong.length;
  }

  get count(): number {
    return this.right.length;
  }

  get topShare(): number {
    return this.best / this.right.length;
  }

  recallAt(threshold: number): number {
    return this.right.filter((score) => score >= threshold).length / this.right.length;
  }

  falseShareAt(threshold: number): number {
    return this.wrong.subarray(Math.round(threshold * steps)).reduce((sum, count) => sum + count, 0) / this.wrongPairs;
  }

  /** The lowest threshold at which no more than `share` of the wrong pairs match. */
  thresholdFor(share: number): number {
    let step = steps;
    while (step > 0 && this.falseShareAt((step - 1) / steps) <= share) step--;
    return step / steps;
  }
}

const halves = [new Tally(), new Tally()];
const all = new Tally();
const byScript = new Map<string, [Tally, Tally]>();
for (const { id, name, script } of foreign) {
  const phonemes = phonemesOf(name);
  const scores = labels.map((label) => phoneticSimilarity(phonemes, label));
  const at = personAt.get(id)!;
  const right = scores[at]!;
  const wrong = scores.filter((_, other) => other !== at);
  const isBest = wrong.every((score) => score < right);
  const ofScript = byScript.get(script) ?? [new Tally(), new Tally()];
  byScript.set(script, ofScript);
  for (const tally of [all, halves[halfOf(id)]!, ofScript[halfOf(id)]!]) tally.add(right, isBest, wrong);
}

const threshold = halves[0]!.thresholdFor(1e-4);
const percent = (share: number) => (100 * share).toFixed(1);
console.log(`Node ${process.version}; ${foreign.length} names against ${persons.length} persons`);
console.log(`threshold for 1e-4 false matches on the first half: ${threshold}\n`);
console.log(row('', ['names', 'top-1 %', 'recall %', 'false matches'], 16));
const figures = (name: string, tally: Tally) =>
  tally.count > 0 &&
  console.log(
    row(
      name,
      [
        String(tally.count),
        percent(tally.topShare),
        percent(tally.recallAt(threshold)),
        tally.falseShareAt(threshold).toExponential(1),
      ],
      16,
    ),
  );
figures('all', all);
figures('first half', halves[0]!);
figures('second half', halves[1]!);
const largestFirst = [...byScript].sort(([, a], [, b]) => b[0].count + b[1].count - a[0].count - a[1].count);
for (const [script, [first, second]] of largestFirst) {
  figures(`${script.toLowerCase()}, first half`, first);
  figures(`${script.toLowerCase()}, second half`, second);
}

console.log(`\n${row('threshold', ['recall %', 'false matches'], 16)}`);
for (let at = 0.7; at < 0.965; at += 0.02)
  console.log(row(at.toFixed(2), [percent(all.recallAt(at)), all.falseShareAt(at).toExponential(1)], 16));

/** Persons by the block keys of their Latin names. */
const blocks = new Map<number, number[]>();
labels.forEach((label, at) => {
  for (const key of blocksOf(label)) blocks.set(key, [...(blocks.get(key) ?? []), at]);
});
const candidates: [Phonemes, Phonemes][] = [];
let found = 0;
let matches = 0;
let foundMatches = 0;
for (const { id, name } of foreign) {
  const phonemes = phonemesOf(name);
  const near = new Set(blocksOf(phonemes).flatMap((key) => blocks.get(key) ?? []));
  for (const at of near) candidates.push([phonemes, labels[at]!]);
  const right = personAt.get(id)!;
  const isMatch = phoneticSimilarity(phonemes, labels[right]!) >= threshold;
  if (near.has(right)) found++;
  if (isMatch) matches++;
  if (isMatch && near.has(right)) foundMatches++;
}
console.log(
  `\nblocks: ${percent(found / foreign.length)} % of right persons found, ${percent(foundMatches / matches)} % of those over the threshold,` +
    ` at ${percent(candidates.length / foreign.length / persons.length)} % of all pairs`,
);

const works = {
  phonemesOf: () => foreign.forEach(({ name }) => void phonemesOf(name)),
  blocksOf: () => labels.forEach((label) => void blocksOf(label)),
  'phoneticSimilarity, blocked': () => {
    for (const [a, b] of candidates) phoneticSimilarity(a, b);
  },
  'phoneticSimilarity, all': () => {
    for (let at = 0; at < 400; at++) for (const label of labels) phoneticSimilarity(labels[at]!, label);
  },
};
const counts = { phonemesOf: foreign.length, blocksOf: labels.length, 'phoneticSimilarity, blocked': candidates.length, 'phoneticSimilarity, all': 400 * labels.length }; // prettier-ignore
console.log(`\n${row('', ['processor s', 'a second'])}`);
for (const [name, spread] of Object.entries(raceInTurn(works, Number(flags.runs))))
  console.log(
    row(name, [shown(spread, 3), Math.round(counts[name as keyof typeof counts] / spread.median).toLocaleString('en')]),
  );
