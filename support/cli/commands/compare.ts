import type { Command } from 'commander';
import { writeAsked } from '../../kernel/askedFile.js';
import { printableJson } from '../../kernel/printable.js';
import { examples } from '../examples.js';

interface CompareArguments {
  json?: boolean;
  html?: string;
  exitCode?: boolean;
}

/** `gpc compare`: what became better and worse from one run to another. */
export function addCompare(program: Command): void {
  program
    .command('compare')
    .description('tell two runs apart: regressed, fixed, newly tested, no longer tested')
    .argument('<before>', 'folder of the earlier run')
    .argument('<after>', 'folder of the later run')
    .option('--json', 'print it as JSON')
    .option('--html <file>', 'also write it as a page')
    .option('--exit-code', 'end with 1 when anything differs')
    .addHelpText(
      'after',
      examples(
        'gpc compare last-release reports',
        'gpc compare last-release reports --html compare.html',
        'gpc compare last-release reports --json --exit-code',
      ),
    )
    .action(compareRuns);
}

async function compareRuns(before: string, after: string, options: CompareArguments): Promise<void> {
  const { savedVerdicts } = await import('../../../reports/saved.js');
  const { compare } = await import('../../../reports/compare/compare.js');
  const { comparisonText } = await import('../../../reports/compare/text.js');
  const comparison = compare(savedVerdicts(before), savedVerdicts(after));
  if (options.html !== undefined) {
    const { comparisonPage } = await import('../../../reports/compare/page.js');
    writeAsked(options.html, comparisonPage(comparison), 'The page', 'Name a file in a folder that exists.');
  }
  const text = options.json
    ? printableJson(JSON.stringify(comparison, undefined, 2))
    : comparisonText(comparison);
  process.stdout.write(`${text}\n`);
  process.exitCode = options.exitCode && comparison.differences.length > 0 ? 1 : 0;
}
