/** Writes the manual page; part of `npm run build`: `npx tsx src/cli/generate/manual.ts dist/newsclust.1` */
import { writeFileSync } from 'node:fs';
import { describeProgram } from '../describe-program.js';
import { manualPage } from '../manual.js';
import { createProgram } from '../program.js';

writeFileSync(process.argv[2] ?? '', manualPage(describeProgram(createProgram(() => undefined))));
