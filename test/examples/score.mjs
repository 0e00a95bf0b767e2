// How well a folder is clustered by your labels: node score.mjs <folder> <gold.json>
import { readFileSync } from 'node:fs';
import { evaluate, ingest } from 'newsclust';

const [folder, gold] = process.argv.slice(2);
const { clusters } = JSON.parse(readFileSync(gold, 'utf8'));
const { bcubed, worst } = evaluate(await ingest([folder]), { clusters });
console.log(`BCubed F1 ${bcubed.f1}`);
for (const { what } of worst) console.log(what);
