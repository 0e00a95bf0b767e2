/** What a shell needs to complete the command line: commands, their options, and the values that these may have; files elsewhere. */
import type { CommandDescription, ProgramDescription } from './describe-program.js';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** A script for `shell`, to be evaluated when it starts. */
export function completionScript(program: ProgramDescription, shell: Shell): string {
  return { bash, zsh, fish }[shell](program);
}

function bash({ name, commands }: ProgramDescription): string {
  const cases = commands.map(({ name: command, options, arguments: [first] }) => {
    const choices = first?.choices ?? [];
    const values = options
      .filter(({ value }) => value === 'one of')
      .map((option) => `        ${option.name}) words="${option.choices.join(' ')}" ;;\n`);
    const words = [...options.map((option) => option.name), ...choices].join(' ');
    return (
      `    ${command})\n      case "$previous" in\n${values.join('')}` +
      `        ${namesOf(options, 'file') || '-'}) ;;\n        *) words="${words}" ;;\n      esac ;;\n`
    );
  });
  return `# newsclust completion for bash: eval "$(${name} completion bash)"
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=
  case "\${COMP_WORDS[1]}" in
${cases.join('')}    *) [ "$COMP_CWORD" -eq 1 ] && words="${commands.map((command) => command.name).join(' ')} help --help --version" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _${name} ${name}
`;
}

function namesOf(options: CommandDescription['options'], value: string): string {
  return options
    .filter((option) => option.value === value)
    .map((option) => option.name)
    .join('|');
}

function zsh({ name, commands }: ProgramDescription): string {
  // `_describe` and `_arguments` part their fields at colons; brackets end a summary.
  const quote = (text: string): string => text.replace(/[\\:[\]]/g, '\\$&').replaceAll("'", "'\\''");
  const listed = commands.map((command) => `    '${command.name}:${quote(command.summary)}'\n`).join('');
  const cases = commands.map(({ name: command, options, arguments: [first] }) => {
    const choices = first?.choices ?? [];
    const specs = options.map((option) => {
      const value =
        option.value === 'none'
          ? ''
          : option.value === 'one of'
            ? `:value:(${option.choices.join(' ')})`
            : option.value === 'file'
              ? ':file:_files'
              : ':value: ';
      return `        '${option.name}[${quote(option.summary)}]${value}' \\\n`;
    });
    const rest = choices.length > 0 ? `'1:what:(${choices.join(' ')})'` : "'*:file:_files'";
    return `      ${command})\n        _arguments \\\n${specs.join('')}        ${rest} ;;\n`;
  });
  return `#compdef ${name}
# newsclust completion for zsh: eval "$(${name} completion zsh)"
_${name}() {
  local -a commands
  commands=(
${listed}  )
  if (( CURRENT == 2 )); then
    _describe command commands
  else
    local command=\${words[2]}
    shift words
    (( CURRENT-- ))
    case "$command" in
${cases.join('')}    esac
  fi
}
compdef _${name} ${name}
`;
}

function fish({ name, commands }: ProgramDescription): string {
  const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const all = commands.map((command) => command.name).join(' ');
  const lines = [
    `# newsclust completion for fish: ${name} completion fish | source`,
    ...commands.map(
      (command) =>
        `complete -c ${name} -n 'not __fish_seen_subcommand_from ${all}' -f -a ${command.name} -d ${quote(command.summary)}`,
    ),
  ];
  for (const {
    name: command,
    options,
    arguments: [first],
  } of commands) {
    const choices = first?.choices ?? [];
    const when = `complete -c ${name} -n '__fish_seen_subcommand_from ${command}'`;
    if (choices.length > 0) lines.push(`${when} -f -a ${quote(choices.join(' '))}`);
    for (const option of options) {
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
