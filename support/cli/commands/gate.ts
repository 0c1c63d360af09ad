import type { Command } from 'commander';
import { printableJson } from '../../kernel/printable.js';
import { examples } from '../examples.js';

interface GateArguments {
  policy?: string;
  baseline?: string;
  json?: boolean;
}

/** `gpc gate`: whether a run is good enough, by a policy. */
export function addGate(program: Command): void {
  program
    .command('gate')
    .description('hold a run against a policy, rule by rule: exit code 0 when every rule passed, else 1')
    .argument('<folder>', 'of the run, such as one in reports/out/')
    .option(
      '-p, --policy <file>',
      'gate.yaml (default: no failed SHALL, nothing blocked or errored, no waiver over)',
    )
    .option('--baseline <folder>', 'of an earlier run, since which nothing new may fail')
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      examples(
        'gpc gate reports',
        'gpc gate reports --policy gate.yaml',
        'gpc gate reports --baseline last-release --json',
      ),
    )
    .action(gate);
}

async function gate(folder: string, { json, ...options }: GateArguments): Promise<void> {
  const { gateVerdict } = await import('../../../reports/gate/gate.js');
  const { gateText } = await import('../../../reports/gate/text.js');
  const verdict = gateVerdict(folder, options);
  process.stdout.write(
    `${json ? printableJson(JSON.stringify(verdict, undefined, 2)) : gateText(verdict)}\n`,
  );
  process.exitCode = verdict.passed ? 0 : 1;
}
