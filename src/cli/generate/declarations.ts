/**
 * Leaves of the declarations that the compiler writes those that users of the package can see: what `index.d.ts` imports, and what that imports.
 * The others are of internals, a tenth of the package's files once; part of `npm run build`:
 *
 *   npx tsx src/cli/generate/declarations.ts dist
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const folder = resolve(process.argv[2] ?? '');
const reached = new Set<string>();
const waiting = [join(folder, 'index.d.ts')];
for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
  if (reached.has(file)) continue;
  reached.add(file);
  for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
    if (!fileName.startsWith('.')) throw new Error(`${file} needs ${fileName}, which users do not have`);
    waiting.push(join(dirname(file), fileName.replace(/\.js$/, '.d.ts')));
  }
}
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  const file = join(folder, name);
  if (name.endsWith('.d.ts') && !reached.has(file)) rmSync(file);
}
