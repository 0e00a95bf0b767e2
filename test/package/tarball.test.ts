/** What users install: the packed tarball alone, into an empty folder, without a network. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { newsclust, root } from '../cli/newsclust.js';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const folder = mkdtempSync(join(tmpdir(), 'newsclust-tarball-'));
const app = join(folder, 'app');
const installed = join(app, 'node_modules/newsclust');
const articles = join(root, 'fixtures/corpora/phone-call/articles');

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
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

test('holds what runs, and what is read by those who use it', () => {
  const paths = packed.files.map(({ path }) => path);
  const strange = paths.filter(
    (path) => !/^(?:bin|dist)\/|^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE)$/.test(path),
  );
  expect(strange).toEqual([]);
  expect(paths.filter((path) => /(?:^|\/)generate\//.test(path))).toEqual([]);
  expect(packed.size).toBeLessThan(9_000_000);
  expect(packed.unpackedSize).toBeLessThan(27_000_000);
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

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});
