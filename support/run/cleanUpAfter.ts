import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Ledger } from '../coordinator/ledger.js';
import { ConfigurationError } from '../errors.js';
import { bookingAccount, cleanUp } from './cleanup.js';
import { closeRunContext, runContext } from './context.js';
import { newSeed } from './options.js';
import { beginRun } from './run.js';

/** Undoes the bookings that the ledger of an earlier run still shows, and says what came of it; 1 when some are left. */
export async function cleanUpAfter(
  folder: string,
  options: { config?: string; baseUrl?: string },
): Promise<number> {
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
    config: 'provider.yaml',
    ...options,
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
