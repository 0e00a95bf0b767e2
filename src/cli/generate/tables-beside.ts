/**
 * Leaves large tables out of the bundled code. Of 259 calendars and 640 blocks of any-ascii a run reads a few, but Node decodes and scans all that
 * a module holds before it runs. Each table becomes a file in `tables/` below the bundle, its entries one behind the other, and the module that
 * exports it one that reads an entry when it is first asked for (`table-reader.ts`): those who import it see what they saw before.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/** Modules of records by language, and of a function from a number to a text. */
const records = /\/languages\/(?:calendar|words)\.generated\.js$/;
const blocks = /\/any-ascii\/block\.js$/;

/** A record of fewer letters stays in the code. */
const leastLetters = 20_000;
/** Code points over 256. */
const mostBlocks = 0x1100;

const reader = JSON.stringify(fileURLToPath(new URL('table-reader.ts', import.meta.url)));

/** The plugin. `write` gets the name of each file in `tables/` and its text; a module is given once. */
export function tablesBeside(write: (name: string, text: string) => void): Plugin {
  /** Writes a table; gives the code that reads it. */
  const beside = (name: string, entries: ReadonlyMap<string, string>): string => {
    write(name, [...entries.values()].join(''));
    let end = 0;
    const ends = [...entries].map(([key, text]) => [key, (end += Buffer.byteLength(text))]);
    return `${JSON.stringify(name)}, ${JSON.stringify(Object.fromEntries(ends))}`;
  };
  return {
    name: 'tables beside',
    setup({ onLoad }) {
      onLoad({ filter: records }, async ({ path }) => {
        const module = /([a-z]+)\.generated/.exec(path)![1]!;
        const exported = Object.entries((await import(pathToFileURL(path).href)) as Record<string, unknown>);
        const lines = exported.map(([name, value]) => {
          const whole = JSON.stringify(value);
          if (typeof value !== 'object' || value === null || whole.length < leastLetters)
            return `export const ${name} = ${whole};`;
          const entries = new Map(Object.entries(value).map(([key, entry]) => [key, JSON.stringify(entry)]));
          return `export const ${name} = recordBeside(${beside(`${module}-${name}`, entries)});`;
        });
        return { contents: `import { recordBeside } from ${reader};\n${lines.join('\n')}` };
      });
      onLoad({ filter: blocks }, async ({ path }) => {
        const { default: block } = (await import(pathToFileURL(path).href)) as { default: (block: number) => string };
        const texts = Array.from({ length: mostBlocks }, (_, number) => [String(number), block(number)] as const);
        const entries = new Map(texts.filter(([, text]) => text !== ''));
        const given = readFileSync(path, 'utf8').match(/^case /gm)?.length;
        if (entries.size !== given) throw new Error(`${path} has ${given} blocks, of which ${entries.size} were found`);
        return {
          contents: `import { textsBeside } from ${reader};\nexport default textsBeside(${beside('any-ascii', entries)});`,
        };
      });
    },
  };
}
