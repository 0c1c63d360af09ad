import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { type Answers, questions } from '../../config/starter/answers.js';
import type { Starter } from '../../config/starter/starter.js';
import { ConfigurationError } from '../../kernel/errors.js';
import { printable } from '../../kernel/printable.js';
import { terminalQuestions } from '../ask.js';
import { examples } from '../examples.js';

interface InitArguments {
  yes?: boolean;
  force?: boolean;
  dir: string;
  fromOfficial?: string;
  [option: string]: string | boolean | undefined;
}

/** `gpc init`: what a vendor starts with, asked for or taken over from the official suite. */
export function addInit(program: Command): void {
  const command = program
    .command('init')
    .description('write provider.yaml, .env.example and an example of a pipeline; asks what it must')
    .option('-y, --yes', 'ask nothing: defaults for what no option gives')
    .option('--from-official <folder>', "take over from the official suite's Data folder and App.config")
    .option('--dir <folder>', 'where to write', '.')
    .option('--force', 'overwrite what is there');
  for (const { option, asks } of questions) command.option(`--${option} <value>`, asks);
  command
    .addHelpText(
      'after',
      examples(
        'gpc init',
        'gpc init --yes --base-url https://gp.example/A20047/STU3/1/gpconnect --asid 918999198738 --bookable 9990000018,9990000026',
        'gpc init --from-official ../gpconnect-provider-testing',
      ),
    )
    .action(init);
}

async function init({
  yes = false,
  force = false,
  dir,
  fromOfficial,
  ...rest
}: InitArguments): Promise<void> {
  const folder = resolve(dir);
  if (!force) refuseToOverwrite(join(folder, 'provider.yaml'));
  if (!yes && !process.stdin.isTTY) throw nobodyToAsk();
  const { makeStarter } = await import('../../config/starter/starter.js');
  const terminal = yes ? undefined : terminalQuestions();
  try {
    const starter = await makeStarter({
      folder,
      given: givenIn(rest),
      ...(fromOfficial === undefined ? {} : { official: resolve(fromOfficial) }),
      ...(terminal ? { ask: terminal.ask } : {}),
    });
    // What was typed or imported is kept, to be corrected; a command line is easily typed again.
    if (yes && fromOfficial === undefined) refuseMistakes(starter.mistakes);
    write(starter, force);
  } finally {
    terminal?.close();
  }
}

/** The options that were given, by their place in `provider.yaml`. */
const givenIn = (options: Record<string, unknown>): Answers =>
  Object.fromEntries(
    questions.flatMap(({ path, option }) => {
      const value = options[option.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
      return typeof value === 'string' ? [[path, value]] : [];
    }),
  );

function write({ files, mistakes, read, left }: Starter, force: boolean): void {
  const lines: string[] = [];
  for (const [file, text] of files) {
    const shown = relative('.', file) || file;
    if (existsSync(file) && !force) lines.push(`kept     ${shown}`);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      lines.push(`written  ${shown}`);
    }
  }
  if (read.length > 0) lines.push(`taken over from ${read.join(', ')}`);
  if (left.length > 0) lines.push('not taken over:', ...left.map((line) => `  ${line}`));
  if (mistakes.length > 0)
    lines.push('to be corrected in provider.yaml:', ...mistakes.map((line) => `  ${line}`));
  lines.push('next:    gpc doctor, then gpc run; docs/test-data.md lists the people that are to be loaded');
  process.stdout.write(`${printable(lines.join('\n'))}\n`);
}

function refuseToOverwrite(file: string): void {
  if (!existsSync(file)) return;
  throw new ConfigurationError({
    code: 'USAGE',
    what: 'There is a provider.yaml already, and nothing was written.',
    where: file,
    next: 'Add --force to overwrite it, or --dir to write elsewhere.',
  });
}

const nobodyToAsk = (): ConfigurationError =>
  new ConfigurationError({
    code: 'USAGE',
    what: 'There is no terminal to ask on.',
    next: 'Add --yes and give as options what has no default; "gpc init --help" lists them.',
  });

function refuseMistakes(mistakes: readonly string[]): void {
  if (mistakes.length === 0) return;
  throw new ConfigurationError({
    code: 'USAGE',
    what: 'That would be no valid provider.yaml, and nothing was written.',
    where: mistakes.join('\n    '),
    next: 'Correct the options; "gpc init --help" lists them.',
  });
}
