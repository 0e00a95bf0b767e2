import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { compileLater } from '../../src/cli/compile-later.js';

/** The settings that V8 of this version gets. */
function settingsOf(version: string): string[] {
  const settings: string[] = [];
  compileLater(version, (flag) => settings.push(flag));
  return settings;
}

/** What a process of the Node that runs says when it asks for functions to be optimised later. */
function said(): string {
  const file = new URL('../../src/cli/compile-later.ts', import.meta.url).href;
  const code = `import { compileLater } from ${JSON.stringify(file)}; compileLater(process.versions.v8); process.stdout.write('done');`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return stdout + stderr;
}

describe('compileLater', () => {
  test('says nothing in the Node that runs', () => expect(said()).toBe('done'));

  test.each([
    ['11.3.244.8-node.33', ['--interrupt-budget=600000']],
    ['12.4.254.21-node.57', []],
    ['13.6.233.17-node.53', []],
    ['11.30.1', []],
    ['111.3.1', []],
  ])('in V8 %s sets %j', (version, settings) => expect(settingsOf(version)).toEqual(settings));
});
