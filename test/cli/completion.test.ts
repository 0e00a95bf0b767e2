import { execFileSync, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { completionScript, shells } from '../../src/cli/completion.js';
import { describeProgram } from '../../src/cli/describe-program.js';
import { manualPage } from '../../src/cli/manual.js';
import { createProgram } from '../../src/cli/program.js';
import { createFolder, newsclust } from './newsclust.js';

const program = describeProgram(createProgram(() => undefined));
const has = (command: string): boolean => {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const scripts = Object.fromEntries(shells.map((shell) => [shell, completionScript(program, shell)]));
const files = ['news', 'report.json'];

const folder = createFolder();
beforeAll(() => {
  folder.write('news/a.txt', '');
  folder.write('report.json', '');
  for (const shell of shells) folder.write(`.completion.${shell}`, scripts[shell]!);
});
afterAll(folder.remove);

const inFolder = (command: string, words: string[], input = ''): string =>
  execFileSync(command, words, {
    encoding: 'utf8',
    cwd: folder.path,
    input,
    env: { ...process.env, HOME: folder.path },
  });

describe.each(shells)('completion of %s', (shell) => {
  const script = scripts[shell]!;

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
    inFolder(shell, ['-n', `.completion.${shell}`]);
  });
});

/** What a shell offers where the tabulator key is pressed after `line`, in a folder with `files`. */
const offers: Readonly<Record<string, (line: string) => string[]>> = {
  /** Parted into words as bash does it; files stand for what it offers itself where a function offers nothing. */
  bash: (line) => {
    const words = line.split(/ +|(?<==)|(?==)/);
    return inFolder('bash', [
      '-c',
      `compopt() { own=; }
own=1
. ./.completion.bash
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _newsclust
if [ \${#COMPREPLY[@]} -eq 0 ] && [ -n "$own" ]; then COMPREPLY=(${files.join(' ')}); fi
printf '%s\\n' "\${COMPREPLY[@]}"`,
    ])
      .split('\n')
      .filter(Boolean);
  },
  fish: (line) =>
    inFolder('fish', ['--no-config', '-c', `. ./.completion.fish; complete -C ${JSON.stringify(line)}`])
      .split('\n')
      .map((offer) => offer.split('\t')[0]!.replace(/\/$/, ''))
      .filter(Boolean),
  /** A zsh that someone types into; what it would offer is written down instead. */
  zsh: (line) => {
    const inside = `PROMPT= ; unsetopt zle_bracketed_paste beep; autoload -Uz compinit; compinit -u -D; . ./.completion.zsh
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return $?; fi
  typeset -a hits; builtin compadd -A hits "$@"; print -rl -- $hits >> .offered
  builtin compadd "$@"
}
finish() { print END >> .offered }
comppostfuncs=(finish); bindkey '^I' complete-word; print READY >> .ready
`;
    folder.write('.inside', inside);
    const driver = `zmodload zsh/zpty; rm -f .offered .ready; zpty shell zsh -f -i
zpty -w shell '. ./.inside'
repeat 100; do [[ -e .ready ]] && break; sleep 0.1; done
zpty -n -w shell ${JSON.stringify(line)}$'\\t'
repeat 100; do grep -q END .offered 2>/dev/null && break; sleep 0.1; done
zpty -d shell; cat .offered`;
    const offered = inFolder('zsh', ['-f', '-c', driver]).split('\n');
    return offered.slice(0, offered.indexOf('END')).filter(Boolean);
  },
};

const commandNames = program.commands.map(({ name }) => name);
const formats = ['text', 'json', 'ndjson', 'markdown', 'csv', 'html', 'gexf'];

describe.each(shells.filter(has))('%s offers', (shell) => {
  test.each<[string, string[]]>([
    ['newsclust ', commandNames],
    ['newsclust in', ['ingest']],
    ['newsclust --v', ['--version']],
    ['newsclust ingest ', files],
    ['newsclust ingest --thr', ['--threshold']],
    ['newsclust ingest --format ', formats],
    ['newsclust ingest --format j', ['json']],
    ['newsclust ingest --format=j', ['json']],
    ['newsclust ingest --format=', formats],
    ['newsclust ingest --constraints ', files],
    ['newsclust ingest --threshold ', []],
    ['newsclust analyze --names-in ', []],
    ['newsclust ingest --quiet ', files],
    ['newsclust help ', commandNames],
    ['newsclust help dif', ['diff']],
    ['newsclust schema clu', ['cluster']],
    ['newsclust diff ', files],
    ['newsclust diff --exit', ['--exit-code']],
    ['newsclust diff report.json --form', ['--format']],
    ['newsclust evaluate --thr', []],
  ])('after "%s" %j', (line, expected) => {
    const offered = offers[shell]!(line).map((word) => word.replace(/^--\w+=(?=.)/, '').replace(/=$/, ''));
    expect(offered.sort()).toEqual([...expected].sort());
  });
});

test('bash offers values where COMP_WORDBREAKS has no equals sign', () => {
  const words = "COMP_WORDS=(newsclust ingest --format=j); COMP_CWORD=2; _newsclust; printf '%s\\n' ${COMPREPLY[@]}";
  expect(inFolder('bash', ['-c', `. ./.completion.bash; ${words}`])).toBe('--format=json\n');
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

test.skipIf(!has('groff'))('the manual page is set without a warning', () => {
  const { status, stdout, stderr } = spawnSync('groff', ['-man', '-ww', '-Tutf8', '-P-cbou'], {
    input: manualPage(program),
  });
  expect([status, `${stderr}`]).toEqual([0, '']);
  expect(`${stdout}`).toContain('EXAMPLES');
  expect(`${stdout}`).not.toMatch(/\.\.\.\./);
});
