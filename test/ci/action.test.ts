/**
 * The GitHub action, run step by step in the shell that GitHub runs it in, with the variables that GitHub sets. In the place of the whole project
 * stands a package that takes a second to build; its program is the one that was built here.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createFolder, finished, newsclust, program, root, type Run, spawnOptions, stories } from '../cli/newsclust.js';

interface Step {
  readonly uses?: string;
  readonly name?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}
interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly uses?: string; readonly with?: Record<string, string> }[] }>
  >;
}

const actionFolder = '.github/actions/check';
const action = parse(readFileSync(join(root, actionFolder, 'action.yml'), 'utf8')) as Action;
const steps = action.runs.steps.filter(({ run }) => run !== undefined);

const folder = createFolder();
const at = (file: string): string => join(folder.path, file);
afterAll(folder.remove);

/** What GitHub puts in the place of `${{ … }}`. */
function evaluated(text: string, inputs: Readonly<Record<string, string>>, temp: string): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, expression: string) => {
    if (expression === 'github.action_path') return at(join('checkout', actionFolder));
    if (expression === 'runner.temp') return temp;
    const name = expression.replace(/^inputs\./, '');
    if (!expression.startsWith('inputs.') || !Object.hasOwn(action.inputs, name))
      throw new Error(`what is ${expression}?`);
    return inputs[name] ?? action.inputs[name]!.default ?? '';
  });
}

/** Runs the shell steps in the workspace until one fails. */
async function act(name: string, inputs: Readonly<Record<string, string>>): Promise<Run> {
  const temp = at(`temp-${name}`);
  mkdirSync(temp);
  let output = '';
  for (const { run, env = {}, shell } of steps) {
    expect(shell).toBe('bash');
    const script = folder.write(`temp-${name}/step.sh`, evaluated(run!, inputs, temp));
    const environment = Object.fromEntries(
      Object.entries(env).map(([variable, value]) => [variable, evaluated(value, inputs, temp)]),
    );
    const words = ['--noprofile', '--norc', '-e', '-o', 'pipefail', script];
    const result = await finished(spawn('bash', words, spawnOptions({ cwd: at('workspace'), environment })));
    output += result.stdout;
    if (result.code !== 0) return { ...result, stdout: output };
  }
  return { code: 0, stdout: output, stderr: '' };
}

// On Windows, the bash of GitHub is Git's; a test would run another one that is there, with paths of its own.
describe.skipIf(process.platform === 'win32')('the action', () => {
  beforeAll(async () => {
    for (const [file, text] of Object.entries(stories))
      folder.write(join('workspace/my corpora/flood/articles', file), text);
    folder.write(
      'workspace/my corpora/flood/gold.json',
      '{"clusters": [["flood-a.txt", "flood-b.txt"], ["chess.txt"]]}',
    );
    folder.write('workspace/my corpora/flood/floors.json', '{"bcubed": {"f1": 1}}');
    expect((await newsclust(['check', '--update', at('workspace/my corpora/flood')])).code).toBe(0);
    cpSync(at('workspace/my corpora/flood'), at('workspace/short'), { recursive: true });
    writeFileSync(at('workspace/short/gold.json'), '{"clusters": [["flood-a.txt"], ["flood-b.txt", "chess.txt"]]}');

    const address = pathToFileURL(program).href;
    const build = `require("fs").writeFileSync("dist/main.js", ${JSON.stringify(`import ${JSON.stringify(address)};`)})`;
    const manifest = { name: 'newsclust', version: '0.0.1', type: 'module', scripts: { build: 'node build.cjs' } };
    folder.write('checkout/package.json', JSON.stringify(manifest));
    folder.write(
      'checkout/package-lock.json',
      JSON.stringify({ ...manifest, lockfileVersion: 3, requires: true, packages: { '': manifest } }),
    );
    folder.write('checkout/build.cjs', `require("fs").mkdirSync("dist", { recursive: true }); ${build};`);
    folder.write('checkout/bin/newsclust.js', "import '../dist/main.js';");
    cpSync(join(root, actionFolder), at(join('checkout', actionFolder)), { recursive: true });
    folder.write('packed/package.json', JSON.stringify({ ...manifest, scripts: {} }));
    folder.write('packed/bin/newsclust.js', `import ${JSON.stringify(address)};`);
    execFileSync('npm', ['pack', '--pack-destination', at('workspace')], { cwd: at('packed'), stdio: 'ignore' });
  }, 120_000);

  test('every input reaches the shell as a variable, never as script', () => {
    expect(action.runs.using).toBe('composite');
    expect(steps.length).toBeGreaterThan(1);
    for (const { run } of steps) expect(run).not.toContain('${{');
  });

  test('builds what it is part of, and passes', async () => {
    const { code, stdout } = await act('own', { corpora: '  my corpora/flood  \n\n' });
    expect({ code, built: existsSync(at('checkout/dist/main.js')) }).toEqual({ code: 0, built: true });
    expect(stdout).toMatch(/\nok {5}flood {2}3 articles/);
    expect(stdout).not.toContain('::error');
  });

  test('annotates what falls short, and writes JUnit, in one run', async () => {
    const { code, stdout } = await act('short', { corpora: 'my corpora/flood\nshort\n', junit: 'out.xml' });
    expect(code).toBe(1);
    expect(stdout.match(/^FAIL/gm)).toHaveLength(1);
    expect(stdout).toContain(
      '\n::error file=short/floors.json,title=newsclust check%3A short%2C bcubed.f1::bcubed.f1 is 0.6667',
    );
    expect(readFileSync(at('workspace/out.xml'), 'utf8')).toContain(
      '<testsuites name="newsclust check" tests="6" failures="1"',
    );
  });

  test('checks with another package where one is named', async () => {
    const { code, stdout } = await act('packed', { corpora: 'my corpora/flood', package: 'newsclust-0.0.1.tgz' });
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nok {5}flood/);
    expect(existsSync(at('temp-packed/newsclust/node_modules/newsclust/bin/newsclust.js'))).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n'],
  ])('%s for corpora is said to be so', async (name, corpora) => {
    const { code, stdout } = await act(name, { corpora });
    expect(code).toBe(2);
    expect(stdout).toContain('::error title=newsclust check::The input "corpora" names no folder');
  });
});

test('the example gives inputs that there are, of a pinned version', () => {
  const workflow = parse(readFileSync(join(root, '.github/examples/newsclust.yml'), 'utf8')) as Workflow;
  const used = Object.values(workflow.jobs).flatMap((job) =>
    job.steps.filter(({ uses }) => uses?.includes(actionFolder)),
  );
  expect(used).toHaveLength(1);
  expect(used[0]!.uses).toMatch(/@(?:v\d+\.\d+\.\d+|[0-9a-f]{40})$/);
  for (const name of Object.keys(used[0]!.with!)) expect(Object.keys(action.inputs)).toContain(name);
  for (const [name, { required }] of Object.entries(action.inputs))
    if (required) expect(Object.keys(used[0]!.with!)).toContain(name);
});
