import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** What a process says that asks for functions to be optimised later as of the V8 `version`, by its own Node. */
function saidBy(version: string): string {
  const file = new URL('../../src/cli/compile-later.ts', import.meta.url).href;
  const code = `import { compileLater } from ${JSON.stringify(file)}; compileLater(${version}); process.stdout.write('done');`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return stdout + stderr;
}

describe('compileLater', () => {
  test('says nothing in the Node that runs', () => expect(saidBy('process.versions.v8')).toBe('done'));
  test.each(['12.4.254.21-node.57', '13.6.233.17-node.53', '11.30.1'])('does nothing in V8 %s', (version) =>
    expect(saidBy(`'${version}'`)).toBe('done'),
  );
});
