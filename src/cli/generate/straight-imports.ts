/**
 * Lets the bundled modules import what they use and no more, each from where it stands. A command that imports two functions from the front door
 * would have everything loaded that the front door shows; and formats that are found by listing their folder would be a file each, with what they
 * share in a dozen more: seven modules cost more to find and open than to run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * What all modules that are opened when they are needed are told to import: it is there by then. The bundler makes a file of each set of modules
 * that the same ones reach, and so they all reach the same.
 */
const analysis = 'workers/batch-reader.js';
const program = 'pipeline.js';
const opened = Symbol('opened when it is needed');

const formatLoader = /\/parse\/load\.js$/;

/** The plugin, for the program compiled into `folder`. */
export function straightImports(folder: string): Plugin {
  const places = shownAt(readFileSync(join(folder, 'index.js'), 'utf8'));
  return {
    name: 'straight imports',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, kind, resolveDir }) =>
        kind === 'dynamic-import' && resolveDir.startsWith(folder)
          ? { path: join(resolveDir, path), pluginData: opened }
          : undefined,
      );
      onLoad({ filter: /\.js$/ }, ({ path, pluginData }) => {
        const isCommand = path.startsWith(join(folder, 'cli/'));
        if (!isCommand && pluginData !== opened) return undefined;
        const code = readFileSync(path, 'utf8');
        const straight = isCommand ? pastTheDoor(code, places) : code;
        const below = join(folder, isCommand ? program : analysis);
        const isPart = pluginData === opened && /^import /m.test(code);
        return { contents: isPart ? `import ${JSON.stringify(below)};\n${straight}` : straight };
      });
      onLoad({ filter: formatLoader }, ({ path }) => ({
        contents: withFormats(readFileSync(path, 'utf8'), readdirSync(join(folder, 'parse/formats'))),
      }));
    },
  };
}

/** By name, the module that `door` shows it from. */
function shownAt(door: string): ReadonlyMap<string, string> {
  const lines = [...door.matchAll(/^export \{([^}]+)\} from '([^']+)';$/gm)];
  if (lines.length !== door.split('\n').filter((line) => line.includes('from ')).length)
    throw new Error('the front door shows something in another way than by `export { name } from`');
  return new Map(lines.flatMap(([, names, place]) => namesIn(names!).map((name) => [name, place!] as const)));
}

function pastTheDoor(code: string, places: ReadonlyMap<string, string>): string {
  return code.replace(/^import \{([^}]+)\} from '\.\.\/index\.js';$/gm, (_, names: string) =>
    namesIn(names)
      .map((name) => {
        const place = places.get(name);
        if (place === undefined) throw new Error(`the front door does not show ${name}`);
        return `import { ${name} } from '.${place}';`;
      })
      .join(' '),
  );
}

function namesIn(list: string): string[] {
  return list.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
}

/** `loader` with `files`, the modules of formats, imported by name where it would list and import them. */
function withFormats(loader: string, files: readonly string[]): string {
  const formats = files.filter((file) => file.endsWith('.js'));
  const imports = formats.map((file, at) => `import * as format${at} from './formats/${file}';`);
  const known = `const formatModules = { ${formats.map((file, at) => `'${file}': format${at}`).join(', ')} };`;
  const told = loader
    .replace('readdirSync(folder)', 'Object.keys(formatModules)')
    .replace('import(new URL(file, folder).href)', 'formatModules[file]');
  if (!told.includes('Object.keys(') || !told.includes('formatModules[file]'))
    throw new Error('parse/load.js finds its formats in another way than by listing their folder');
  return `${imports.join('\n')}\n${known}\n${told}`;
}
