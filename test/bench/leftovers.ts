/**
 * How well pages are cleaned, by language: `npx tsx test/bench/leftovers.ts` prints a table for both halves of `fixtures/leftovers`;
 * `--lines` also prints the lines of the tuned half that were judged otherwise than by hand.
 */
import { addCounts, type Half, judgePages, type LeftoverCounts, leftoverLanguages } from '../parse/leftover-pages.js';

const halves: readonly Half[] = ['tuned', 'held'];

function row(name: string, counts: readonly LeftoverCounts[]): string {
  const cells = counts.flatMap(({ leftovers, found, marks, marksFound, news, lost }) => [
    percent(found, leftovers),
    percent(found, found + lost),
    percent(marksFound, marks),
    `${lost}/${news}`,
  ]);
  return [name.padEnd(8), ...cells.map((cell, at) => cell.padStart(at % 4 === 3 ? 10 : 7))].join(' ');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);
}

const judged = leftoverLanguages.map((language) => halves.map((half) => judgePages(language, half)));
console.log('          tuned: recall, precision, marks, letters lost | held: the same');
for (const [at, language] of leftoverLanguages.entries())
  console.log(
    row(
      language,
      judged[at]!.map(({ counts }) => counts),
    ),
  );
console.log(
  row(
    'all',
    halves.map((_, half) => addCounts(judged.map((each) => each[half]!.counts))),
  ),
);

if (process.argv.includes('--lines'))
  for (const { language, kind, line } of judged.flatMap(([tuned]) => tuned!.misjudged))
    console.log(`${language}  ${kind.padEnd(16)} ${line}`);
