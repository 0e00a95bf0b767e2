import { spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { createFolder, newsclust, program, shell, spawnOptions, stories } from './newsclust.js';

const folder = createFolder();
beforeAll(() => {
  for (const [file, text] of Object.entries(stories)) folder.write(join('news', file), text);
});
afterAll(folder.remove);

/** A new folder for what one test writes. */
function place(name: string): string {
  const path = join(folder.path, name);
  mkdirSync(path);
  return path;
}
const ingestTo = (file: string): string[] => [
  'ingest',
  '--format',
  'json',
  '--output',
  file,
  join(folder.path, 'news'),
];

describe('--output', () => {
  test('holds what standard output would, which stays empty', async () => {
    const file = join(place('plain'), 'report.json');
    expect(await newsclust(ingestTo(file))).toEqual({ code: 0, stdout: '', stderr: '' });
    const { stdout } = await newsclust(['ingest', '--format', 'json', join(folder.path, 'news')]);
    expect(readFileSync(file, 'utf8')).toBe(stdout);
    expect(readdirSync(join(folder.path, 'plain'))).toEqual(['report.json']);
  });

  test('replaces a file, keeps its rights, and writes through a link', async () => {
    const at = place('replaced');
    writeFileSync(join(at, 'real.json'), 'old', { mode: 0o600 });
    symlinkSync(join(at, 'real.json'), join(at, 'link.json'));
    expect((await newsclust(ingestTo(join(at, 'link.json')))).code).toBe(0);
    expect(lstatSync(join(at, 'link.json')).isSymbolicLink()).toBe(true);
    expect((JSON.parse(readFileSync(join(at, 'real.json'), 'utf8')) as Report).articles).toHaveLength(3);
    expect(statSync(join(at, 'real.json')).mode & 0o777).toBe(0o600);
  });

  test('has no colours', async () => {
    const file = join(place('colours'), 'report.txt');
    await newsclust(['ingest', '--output', file, join(folder.path, 'news')]);
    expect(readFileSync(file, 'utf8')).not.toContain('\u001b');
  });

  test.each([
    ['a folder that is not there', 'nowhere/report.json', 'no such file or directory'],
    ['a folder in its place', 'news', 'it is a folder'],
    ['a file where the folder should be', 'news/chess.txt/report.json', 'folder'],
  ])('%s: 2 and one line, before anything is read', async (_name, file, reason) => {
    const { code, stdout, stderr } = await newsclust(['ingest', '--output', join(folder.path, file), '-'], {
      stdin: '{',
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^newsclust: cannot write [^\n]+\n$/);
    expect(stderr).toContain(reason);
  });

  test.skipIf(!existsSync('/dev/full'))('a full device: 2 and the reason', async () => {
    const { code, stderr } = await newsclust(ingestTo('/dev/full'));
    expect(code).toBe(2);
    expect(stderr).toBe('newsclust: cannot write /dev/full: no space left on device\n');
  });

  test.skipIf(process.platform === 'win32')(
    'when the disk is full halfway, the old file is whole and nothing new is left',
    async () => {
      const at = place('full');
      writeFileSync(join(at, 'report.json'), 'old');
      // A limit on file sizes stands in for a small disk: a kilobyte of the report still fits.
      const { code, stderr } = await shell(
        `ulimit -f 1; trap '' XFSZ; $newsclust ${ingestTo(join(at, 'report.json')).join(' ')}`,
      );
      expect(code).toBe(2);
      expect(stderr).toMatch(/^newsclust: cannot write [^\n]+: file too large\n$/);
      expect(readdirSync(at)).toEqual(['report.json']);
      expect(readFileSync(join(at, 'report.json'), 'utf8')).toBe('old');
    },
  );
});

describe.skipIf(process.platform === 'win32')('interrupted', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends with %i and leaves no file', async (signal, status) => {
    const at = place(signal);
    const file = join(at, 'report.json');
    const child = spawn(process.execPath, [program, 'ingest', '--format', 'json', '--output', file, '-'], {
      ...spawnOptions(),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.write('{\n');
    const closed = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
      let stdout = '';
      let stderr = '';
      child.stdout.on('data', (chunk: Buffer) => (stdout += `${chunk}`));
      child.stderr.on('data', (chunk: Buffer) => (stderr += `${chunk}`));
      child.on('close', (code) => resolve({ code, stdout, stderr }));
    });
    // It waits for more lines; nothing tells when it began to, so it is given time for that.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    child.kill(signal);
    expect(await closed).toEqual({ code: status, stdout: '', stderr: '' });
    expect(readdirSync(at)).toEqual([]);
  });
});
