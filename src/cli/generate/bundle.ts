/**
 * Joins the built program into a few files, because finding and opening three hundred modules takes longer than running them on two articles;
 * part of `npm run build`:
 *
 *   npx tsx src/cli/generate/bundle.ts dist
 *
 * The bundle lies in `bundle/` below the folder and holds the programs, the front door and the packages they use. What is read by its
 * file's name stays where it is: language packs, concepts, tables of names. Modules keep their own address (`import.meta.url`) by being told it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { straightImports } from './straight-imports.js';
import { tablesBeside } from './tables-beside.js';

const folder = resolve(process.argv[2] ?? '');
const bundle = join(folder, 'bundle');
/** The modules that open code beside them by name: it lies in the bundle. The others open data, which stays outside. */
const openCode = /\/workers\/(?:team|comparing)\.js$/;

const ownAddresses: Plugin = {
  name: 'own addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      const text = path.includes('node_modules') ? '' : readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      // Shared chunks lie one folder below `bundle/`, as the check below makes sure.
      const address = `${openCode.test(path) ? '..' : '../..'}/${relative(folder, path)}`;
      return {
        contents: text.replaceAll('import.meta.url', `new URL(${JSON.stringify(address)}, import.meta.url).href`),
      };
    });
  },
};

/** Commander asks for it at once, for commands that are programs of their own: there are none, and to load it takes as long as the rest of commander. */
const commandersPrograms: Plugin = {
  name: "commander's programs",
  setup({ onLoad }) {
    onLoad({ filter: /\/commander\/lib\/command\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const lazy = code.replace("const childProcess = require('node:child_process');\n", '');
      if (lazy === code) throw new Error(`${path} asks for programs in another way`);
      return { contents: lazy.replaceAll('childProcess.', "require('node:child_process').") };
    });
  },
};

/** Tables of the gazetteer that are read in packed form: the built program never opens them. */
const packedTables: Plugin = {
  name: 'packed tables',
  setup({ onResolve }) {
    onResolve(
      {
        filter:
          /^\.\/(?:places\.generated|people|organisations|events|regions|given-names|uncased-given-names|surnames)\.js$/,
      },
      ({ path, importer }) => (/\/gazetteer\/[^/]+$/.test(importer) ? { path, external: true } : undefined),
    );
  },
};

rmSync(bundle, { recursive: true, force: true });
mkdirSync(join(bundle, 'tables'), { recursive: true });
const { metafile } = await build({
  absWorkingDir: folder,
  entryPoints: ['cli/main.js', 'index.js', 'workers/thread.js', 'workers/comparing-thread.js'],
  outdir: bundle,
  outbase: folder,
  chunkNames: 'shared/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  plugins: [
    packedTables,
    commandersPrograms,
    straightImports(folder),
    ownAddresses,
    tablesBeside((name, text) => writeFileSync(join(bundle, 'tables', name), text)),
  ],
  charset: 'utf8',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  legalComments: 'linked',
  // Names stay, and lines: a report of a fault tells where it was.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 200,
  metafile: true,
  logLevel: 'warning',
});

for (const [file, { entryPoint, inputs }] of Object.entries(metafile.outputs)) {
  const misplaced =
    entryPoint === undefined
      ? []
      : Object.keys(inputs).filter((input) =>
          /\/load\.js$|\/team\.js$|\/comparing\.js$|\/table-reader\.ts$/.test(input),
        );
  if (misplaced.length > 0) throw new Error(`${misplaced.join(', ')} would lie in ${file} and not find its files`);
}

/** The folder of the package that a bundled file belongs to: `node_modules/franc`, `node_modules/@scope/name`. */
const packageOf = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
const packages = new Set(Object.keys(metafile.inputs).flatMap((input) => packageOf.exec(input)?.[0] ?? []));
const licences = [...packages].sort().map((path) => {
  const place = resolve(folder, path);
  const file = readdirSync(place).find((name) => /^licen[cs]e/i.test(name));
  const { name, version, license } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const text =
    file === undefined ? `Licence: ${license ?? 'not stated'}` : readFileSync(join(place, file), 'utf8').trim();
  return `${name} ${version}\n\n${text}\n`;
});
if (licences.length === 0 || !existsSync(bundle)) throw new Error('nothing was bundled');
writeFileSync(join(bundle, 'LICENSES.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));
