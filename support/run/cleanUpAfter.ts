import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../coordinator/ledger.js';
import { ConfigurationError } from '../kernel/errors.js';
import { printable } from '../kernel/printable.js';
import { bookingAccount, registrationAccount } from './account.js';
import { cleanUp } from './cleanup.js';
import { closeRunContext, runContext } from './context.js';
import { newSeed } from './options.js';
import { beginRun } from './run.js';

/** Which provider to clean up at: its configuration, `./provider.yaml` when none is named. */
export interface CleanUpOptions {
  config?: string;
  baseUrl?: string;
  specification?: string;
}

/**
 * Undoes the bookings that the ledger of an earlier run still shows, and says what came of it; 1 when some are left.
 *
 * @throws ConfigurationError OTHER_PROVIDER, before anything is sent, when the ledger is of another provider
 */
export async function cleanUpAfter(
  folder: string,
  { config = 'provider.yaml', baseUrl, specification }: CleanUpOptions = {},
): Promise<number> {
  const file = join(folder, 'ledger.ndjson');
  if (!existsSync(file))
    throw new ConfigurationError({
      code: 'USAGE',
      what: 'The folder holds no ledger of bookings.',
      where: file,
      next: 'Name the output folder of the run to clean up after.',
    });
  const run = await beginRun({
    config,
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(specification === undefined ? {} : { specification }),
    ledger: file,
    outDir: join(folder, `cleanup-${Date.now()}`),
    endpoints: [],
    parallel: 1,
    seed: newSeed(),
    allure: false,
    disabled: [],
  });
  const { ledger } = run.coordinator;
  try {
    await cleanUp(runContext(), ledger);
  } finally {
    closeRunContext();
    await run.release();
  }
  return tell(ledger);
}

function tell(ledger: Ledger): number {
  const { made, cancelled, left, unknown, notOurs } = bookingAccount(ledger);
  const lines = [
    `${made} bookings in the ledger, ${cancelled} cancelled, ${left.length} left.`,
    ...left.map((one) => `  left: Appointment/${one.appointment} of ${one.scenario}: ${one.reason}`),
    ...unknown.map((one) => `  unknown: a booking of ${one.scenario}: ${one.reason}`),
    ...notOurs.map(
      (one) => `  left alone: Appointment/${one.appointment}, named to ${one.scenario}: ${one.reason}`,
    ),
    ...registrationAccount(ledger).stay.map(
      ({ nhsNumber, scenario }) => `  registered: ${nhsNumber}, by ${scenario}`,
    ),
  ];
  process.stdout.write(`${lines.map(printable).join('\n')}\n`);
  return left.length + unknown.length === 0 ? 0 : 1;
}
