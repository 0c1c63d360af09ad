import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { Ledger } from '../../coordinator/ledger.js';
import { ConfigurationError } from '../../errors.js';
import { bookingAccount, cleanUp } from '../../run/cleanup.js';
import { closeRunContext, runContext } from '../../run/context.js';
import { newSeed } from '../../run/options.js';
import { beginRun } from '../../run/run.js';

/** `gpc cleanup`: undoes what the ledger of an earlier, perhaps killed, run still shows as booked. */
export function addCleanup(program: Command): void {
  program
    .command('cleanup')
    .description('cancel the bookings that an earlier run left behind')
    .argument('<folder>', 'output folder of that run')
    .requiredOption('-c, --config <file>', 'provider.yaml of the provider it tested')
    .action(async (folder: string, { config }: { config: string }) => {
      process.exitCode = await cleanUpAfter(resolve(folder), config);
    });
}

async function cleanUpAfter(folder: string, config: string): Promise<number> {
  const file = join(folder, 'ledger.ndjson');
  if (!existsSync(file))
    throw new ConfigurationError({
      code: 'USAGE',
      what: 'The folder holds no ledger of bookings.',
      where: file,
      next: 'Name the output folder of the run to clean up after; a run that booked nothing leaves no ledger.',
    });
  const ledger = new Ledger(file);
  const outDir = join(folder, `cleanup-${Date.now()}`);
  const run = await beginRun({
    config,
    outDir,
    endpoints: [],
    parallel: 1,
    seed: newSeed(),
    allure: false,
    disabled: [],
  });
  try {
    await cleanUp(runContext(), ledger);
  } finally {
    closeRunContext();
    await run.release();
  }
  const { made, cancelled, left } = bookingAccount(ledger);
  process.stdout.write(`${made} bookings in the ledger, ${cancelled} cancelled, ${left.length} left.\n`);
  for (const { appointment, scenario, reason } of left)
    process.stdout.write(`  left: Appointment/${appointment} of ${scenario}: ${reason}\n`);
  return left.length === 0 ? 0 : 1;
}
