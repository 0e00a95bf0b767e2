/**
 * Makes `assets.generated.ts`: the script of the page, from `page/main.ts` and what it imports, and its style, both as small as esbuild makes
 * them, with the hashes that the page's Content-Security-Policy names. A test holds the file to its sources.
 *
 *   npx tsx src/report/html/generate/assets.ts
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** The text of `assets.generated.ts`. */
export async function assetsFile(): Promise<string> {
  const [script, style] = [await built('page/main.ts'), await built('page/style.css')];
  // Inside their elements these would end them.
  if (/<\/(?:script|style)|<!--/i.test(script + style)) throw new Error('script or style would end its element');
  return `/** Script and style of the HTML report. Made by generate/assets.ts from page/. Do not edit. */
export const script = ${JSON.stringify(script)};
export const style = ${JSON.stringify(style)};
export const scriptHash = '${hashOf(script)}';
export const styleHash = '${hashOf(style)}';
`;
}

async function built(file: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    // What browsers of the last three years read.
    target: ['es2022', 'chrome108', 'firefox110', 'safari16'],
    // Whatever the page is read as, and whatever marks a pattern names.
    charset: 'ascii',
    legalComments: 'none',
    tsconfigRaw: '{}',
  });
  return outputFiles[0]!.text.trim();
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../assets.generated.ts', import.meta.url), await assetsFile());
