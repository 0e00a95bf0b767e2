/**
 * What a shell needs to complete the command line: commands, their options, and the values that these may have; files where files are
 * asked for, and nothing where a number or a day is. Options are offered once a dash is typed, so that paths come first.
 */
import type { CommandDescription, OptionDescription, ProgramDescription } from './describe-program.js';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** A script for `shell`, to be evaluated when it starts. */
export function completionScript(program: ProgramDescription, shell: Shell): string {
  return { bash, zsh, fish }[shell](program);
}

const helpOption = '--help';

/** What the first argument of a command may be; empty where it is a file. */
function choicesOf({ arguments: [first] }: CommandDescription): readonly string[] {
  return first?.choices ?? [];
}

function namesOf(options: readonly OptionDescription[], value: OptionDescription['value']): string[] {
  return options.filter((option) => option.value === value).map((option) => option.name);
}

function bash({ name, commands }: ProgramDescription): string {
  const cases = commands.map((command) => {
    const { options } = command;
    const values = [
      ...options
        .filter(({ value }) => value === 'one of')
        .map((option) => `${option.name}) words="${option.choices.join(' ')}"; files= ;;`),
      ...[namesOf(options, 'file').join('|')].filter(Boolean).map((names) => `${names}) ;;`),
      ...[namesOf(options, 'other').join('|')].filter(Boolean).map((names) => `${names}) files= ;;`),
    ];
    const choices = choicesOf(command);
    const rest = choices.length === 0 ? '' : ` words="${choices.join(' ')}" files=`;
    return `    ${command.name})
      options="${[...options.map((option) => option.name), helpOption].join(' ')}"
      case "$previous" in
${[...values, `*) rest=1${rest} ;;`].map((line) => `        ${line}\n`).join('')}      esac ;;
`;
  });
  return `# newsclust completion for bash: eval "$(${name} completion bash)"
_${name}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local before= words= options= rest= files=1 reply
  # Bash takes "--format=json" for three words, unless COMP_WORDBREAKS has no "=".
  if [ "$current" = "=" ]; then current=
  elif [ "$previous" = "=" ] && [ "$COMP_CWORD" -gt 2 ]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"
  elif [[ "$current" == --*=* ]]; then previous="\${current%%=*}"; before="$previous="; current="\${current#*=}"
  fi
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map((command) => command.name).join(' ')}" options="--help --version" files= rest=1
  else case "\${COMP_WORDS[1]}" in
${cases.join('')}  esac
  fi
  if [ -n "$rest" ] && [[ "$current" == -?* ]]; then words="$options" files=; fi
  COMPREPLY=()
  for reply in $(compgen -W "$words" -- "$current"); do COMPREPLY+=("$before$reply"); done
  # Without this, bash offers files where nothing else fits. Bash 3 has no compopt.
  if [ -z "$files" ]; then compopt +o default +o bashdefault 2>/dev/null; fi
  return 0
}
complete -o bashdefault -o default -F _${name} ${name}
`;
}

function zsh({ name, commands }: ProgramDescription): string {
  // `_describe` and `_arguments` part their fields at colons; brackets end a summary.
  const quote = (text: string): string => text.replace(/[\\:[\]]/g, '\\$&').replaceAll("'", "'\\''");
  const listed = commands.map((command) => `    '${command.name}:${quote(command.summary)}'\n`).join('');
  const cases = commands.map((command) => {
    const specs = command.options.map((option) => {
      const value =
        option.value === 'none'
          ? ''
          : option.value === 'one of'
            ? `:value:(${option.choices.join(' ')})`
            : option.value === 'file'
              ? ':file:_files'
              : ':value: ';
      const equals = option.value === 'none' ? '' : '=';
      return `        '${option.name}${equals}[${quote(option.summary)}]${value}' \\\n`;
    });
    const choices = choicesOf(command);
    const rest = choices.length > 0 ? `'1:what:(${choices.join(' ')})'` : "'*:file:_files'";
    return `      ${command.name})\n        _arguments \\\n${specs.join('')}        '--help[print this help]' ${rest} ;;\n`;
  });
  return `#compdef ${name}
# newsclust completion for zsh, after compinit: eval "$(${name} completion zsh)"
_${name}() {
  local -a commands
  commands=(
${listed}  )
  if (( CURRENT == 2 )); then
    if [[ $PREFIX == -* ]]; then compadd -- --help --version; else _describe command commands; fi
  else
    local command=\${words[2]}
    shift words
    (( CURRENT-- ))
    case "$command" in
${cases.join('')}    esac
  fi
}
# As a file of fpath it is called at once; evaluated, it is only made known.
if [[ \${funcstack[1]} == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

function fish({ name, commands }: ProgramDescription): string {
  const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const called = `__${name}_command`;
  const lines = [
    `# newsclust completion for fish: ${name} completion fish | source`,
    `function ${called}`,
    '  set -l words (commandline -opc)',
    '  test "$words[2]" = "$argv[1]"',
    'end',
    ...commands.map(
      (command) => `complete -c ${name} -n '${called} ""' -f -a ${command.name} -d ${quote(command.summary)}`,
    ),
    `complete -c ${name} -n '${called} ""' -l version -d 'print the version'`,
    `complete -c ${name} -l help -d 'print this help'`,
  ];
  for (const command of commands) {
    const when = `complete -c ${name} -n '${called} ${command.name}'`;
    const choices = choicesOf(command);
    if (choices.length > 0) lines.push(`${when} -f -a ${quote(choices.join(' '))}`);
    for (const option of command.options) {
      const value =
        option.value === 'none'
          ? ''
          : option.value === 'one of'
            ? ` -x -a ${quote(option.choices.join(' '))}`
            : option.value === 'file'
              ? ' -r -F'
              : ' -x';
      lines.push(`${when} -l ${option.name.slice(2)}${value} -d ${quote(option.summary)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
