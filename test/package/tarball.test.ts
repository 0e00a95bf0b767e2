/** What users install: the packed tarball alone, into an empty folder, without a network. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { newsclust, root, stories } from '../cli/newsclust.js';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const folder = mkdtempSync(join(tmpdir(), 'newsclust-tarball-'));
const app = join(folder, 'app');
const installed = join(app, 'node_modules/newsclust');
const articles = join(root, 'fixtures/corpora/phone-call/articles');

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}
let packed: Packed;

beforeAll(() => {
  const run = (words: readonly string[], cwd: string): string =>
    execFileSync(npm, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  [packed] = JSON.parse(run(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)) as [Packed];
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{"private":true,"type":"module"}');
  run(['install', '--offline', '--no-audit', '--no-fund', join(folder, packed.filename)], app);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readme = readFileSync(join(root, 'README.md'), 'utf8');
/** Files and folders that README points to. */
const linked = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path!);

test('holds what runs, and what is read by those who use it', () => {
  const paths = packed.files.map(({ path }) => path);
  const strange = paths.filter(
    (path) =>
      !/^(?:bin|dist|test\/examples)\/|^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE)$/.test(path) &&
      !linked.includes(path),
  );
  expect(strange).toEqual([]);
  expect(paths.filter((path) => /(?:^|\/)generate\//.test(path))).toEqual([]);
  expect(packed.size).toBeLessThan(9_000_000);
  expect(packed.unpackedSize).toBeLessThan(27_000_000);
});

test('what README points to is in it', () => {
  expect(linked.length).toBeGreaterThan(3);
  for (const path of linked) expect(existsSync(join(installed, path))).toBe(true);
});

test('declares what can be imported, and nothing else', () => {
  const declared = packed.files.filter(({ path }) => path.endsWith('.d.ts'));
  expect(declared.length).toBeLessThan(60);
  expect(declared.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(70_000);
});

test('brings no other package', () => {
  expect(readdirSync(join(app, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['newsclust']);
  expect(packageJson).not.toHaveProperty('dependencies');
  expect(statSync(join(installed, 'dist/bundle/LICENSES.txt')).size).toBeGreaterThan(5000);
});

test('the command says the same as the one that was tested', async () => {
  const bin = join(installed, packageJson.bin.newsclust);
  const words = ['ingest', '--format', 'json', '--workers', '2', articles];
  const found = execFileSync(process.execPath, [bin, ...words], {
    cwd: app,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(found).toBe((await newsclust(words)).stdout);
});

test('the library can be imported, and has types', () => {
  const script = `import { ingest, defaultOptions } from 'newsclust';
    const { clusters } = await ingest([${JSON.stringify(articles)}], defaultOptions);
    console.log(clusters[0].languages.length > 1);`;
  expect(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: app, encoding: 'utf8' }),
  ).toBe('true\n');
  expect(statSync(join(installed, packageJson.exports['.'].types)).isFile()).toBe(true);
});

describe('the example of README', () => {
  const [, example = ''] = /### As a library[\s\S]*?```js\n([\s\S]*?)```/.exec(readme) ?? [];

  test('runs', () => {
    const { 'flood-a.txt': a, 'flood-b.txt': b, 'chess.txt': c } = stories;
    mkdirSync(join(app, 'articles'));
    for (const [name, text] of Object.entries({ a, b, c })) writeFileSync(join(app, `articles/${name}.txt`), text);
    writeFileSync(join(app, 'example.mjs'), example);
    const run = spawnSync(process.execPath, ['example.mjs'], { cwd: app, encoding: 'utf8' });
    expect(run.stdout).toMatch(/^a\.txt en\nb\.txt en\nc\.txt en\n1\n$/);
    expect(run.stderr).toContain('more.jsonl no such file');
  });

  // Declarations are checked, too: one that imports what was left out of the package would be an error.
  test.each([
    ['node16', ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
    ['nodenext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ])('has types by %s, without those of Node', (_name, module, moduleResolution) => {
    const file = join(app, 'example.ts');
    writeFileSync(file, example);
    const compilation = ts.createProgram([file], {
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
    });
    const found = ts.getPreEmitDiagnostics(compilation);
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
    expect(compilation.getSourceFiles().some(({ fileName }) => fileName.endsWith('dist/index.d.ts'))).toBe(true);
  });
});

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});
