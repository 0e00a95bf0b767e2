/**
 * Long fuzzing, for a nightly job:
 *
 *   npm run fuzz -- --cases 10000 --seed 7 [--only "parse html"]
 *
 * Ends with 1 where a parser broke a promise, and prints the smallest input that does it.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { subjects } from './subjects.js';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
console.log(`seed ${seed}`);
for (const { name, property } of subjects) {
  if (values.only !== undefined && values.only !== name) continue;
  const start = performance.now();
  const result = await fc.check(property as fc.IAsyncProperty<[string]>, { numRuns: Number(values.cases), seed });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${result.failed ? 'FAILED' : 'ok'}  ${name}  ${result.numRuns} cases, ${seconds} s`);
  if (!result.failed) continue;
  console.log(fc.defaultReportMessage(result)?.slice(0, 5000));
  process.exitCode = 1;
}
