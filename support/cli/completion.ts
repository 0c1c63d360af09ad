import type { Command, Option } from 'commander';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** What may follow one command: `path` is empty for the program itself, else as it is typed, `requirements show`. */
interface Place {
  path: string;
  commands: readonly Command[];
  options: readonly Option[];
}

/** A script for a shell, made of the commands and options of a program as they are. */
export const completionScript = (program: Command, shell: Shell): string =>
  writers[shell](program.name(), placesIn(program));

const writers: Readonly<Record<Shell, (name: string, places: readonly Place[]) => string>> = {
  bash: (name, places) =>
    [
      `# eval "$(${name} completion bash)"`,
      `_${name}() {`,
      ...lookup(`\${COMP_WORDS[1]} \${COMP_WORDS[2]}`, `\${COMP_WORDS[1]}`, '$COMP_CWORD', places),
      `  COMPREPLY=($(compgen -W "$found" -- "\${COMP_WORDS[COMP_CWORD]}"))`,
      '}',
      `complete -o default -F _${name} ${name}`,
      '',
    ].join('\n'),
  zsh: (name, places) =>
    [
      `#compdef ${name}`,
      `# eval "$(${name} completion zsh)"`,
      `_${name}() {`,
      ...lookup(`\${words[2]} \${words[3]}`, `\${words[2]}`, '$((CURRENT - 1))', places),
      `  compadd -- \${=found}`,
      '  _files',
      '}',
      `compdef _${name} ${name}`,
      '',
    ].join('\n'),
  fish: (name, places) =>
    [`# ${name} completion fish | source`, ...places.flatMap((place) => fishLines(name, place)), ''].join(
      '\n',
    ),
};

/**
 * Shell text that sets `found` to what may follow: the longest path that was typed decides. Not `path` and `words`, which
 * mean something to zsh.
 */
function lookup(both: string, first: string, position: string, places: readonly Place[]): string[] {
  return [
    'local at found',
    'at=""',
    `[ "${position}" -gt 1 ] && at="${first}"`,
    `[ "${position}" -gt 2 ] && case "${both}" in`,
    ...places.filter(({ path }) => path.includes(' ')).map(({ path }) => `  "${path}") at="${path}" ;;`),
    'esac',
    'case "$at" in',
    ...places.map(({ path, commands, options }) => `  "${path}") found="${typed(commands, options)}" ;;`),
    'esac',
  ].map((line) => `  ${line}`);
}

const typed = (commands: readonly Command[], options: readonly Option[]): string =>
  [...commands.map((one) => one.name()), ...options.flatMap(({ long }) => long ?? [])].join(' ');

function fishLines(name: string, { path, commands, options }: Place): string[] {
  const words = path.split(' ').filter(Boolean);
  const when =
    words.length === 0
      ? '__fish_use_subcommand'
      : words.map((word) => `__fish_seen_subcommand_from ${word}`).join('; and ');
  const start = `complete -c ${name} -n '${when}'`;
  return [
    ...commands.map((one) => `${start} -f -a ${one.name()} -d ${quoted(one.description())}`),
    ...options.flatMap(({ long, description }) =>
      long ? [`${start} -l ${long.slice(2)} -d ${quoted(description)}`] : [],
    ),
  ];
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

function placesIn(command: Command, path = ''): Place[] {
  const help = command.createHelp();
  const commands = help.visibleCommands(command).filter((one) => one.name() !== 'help');
  return [
    { path, commands, options: help.visibleOptions(command) },
    ...commands.flatMap((one) => placesIn(one, `${path} ${one.name()}`.trim())),
  ];
}
