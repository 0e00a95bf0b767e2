import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { completionScript, shells } from '../../src/cli/completion.js';
import { describeProgram } from '../../src/cli/describe-program.js';
import { manualPage } from '../../src/cli/manual.js';
import { createProgram } from '../../src/cli/program.js';
import { newsclust } from './newsclust.js';

const program = describeProgram(createProgram(() => undefined));
const has = (command: string): boolean => {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

describe.each(shells)('completion of %s', (shell) => {
  const script = completionScript(program, shell);

  test('names every command and option', () => {
    for (const { name, options } of program.commands) {
      expect(script).toContain(name);
      for (const option of options)
        expect(script).toContain(shell === 'fish' ? `-l ${option.name.slice(2)}` : option.name);
    }
  });

  test('is what the command prints', async () => {
    expect(await newsclust(['completion', shell])).toEqual({ code: 0, stdout: script, stderr: '' });
  });

  test.skipIf(!has(shell))('the shell can read it', () => {
    execFileSync(shell, ['-n'], { input: script });
  });
});

/** What bash offers for the last of `words`. */
function offered(...words: string[]): string[] {
  const script = `${completionScript(program, 'bash')}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _newsclust; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean);
}

describe('bash offers', () => {
  test.each<[string[], string[]]>([
    [['newsclust', 'in'], ['ingest']],
    [['newsclust', 'ingest', '--thr'], ['--threshold']],
    [['newsclust', 'ingest', '--format', 'j'], ['json']],
    [['newsclust', 'ingest', '--constraints', ''], []],
    [['newsclust', 'schema', 'clu'], ['cluster']],
    [['newsclust', 'diff', '--exit'], ['--exit-code']],
    [['newsclust', 'evaluate', '--thr'], []],
  ])('%j', (words, expected) => expect(offered(...words)).toEqual(expected));
});

test('the manual page names every command and option, and hides nothing behind a request', () => {
  const page = manualPage(program);
  for (const { name, options } of program.commands) {
    expect(page).toContain(`.SS ${name} `);
    for (const option of options) expect(page).toContain(option.name.replaceAll('-', '\\-'));
  }
  for (const line of page.split('\n'))
    if (line.startsWith('.')) expect(line).toMatch(/^\.(?:TH|SH|SS|TP|PP|RS|RE|nf|fi|B|I)(?: |$)/);
});
