import { isDeepStrictEqual } from 'node:util';
import type { Ledger } from '../coordinator/ledger.js';
import type { ProviderIdentity } from '../coordinator/ledgerEntries.js';
import { ConfigurationError } from '../kernel/errors.js';

/** The same logical id is another patient's appointment elsewhere: a ledger is of use at its own provider only. */
export function assertSameProvider(ledger: Ledger, provider: ProviderIdentity): void {
  const { file, run } = ledger;
  const shown = ({ baseUrl, asid }: ProviderIdentity): string => `${baseUrl} (ASID ${asid})`;
  if (!run)
    throw new ConfigurationError({
      code: 'USAGE',
      what: 'The ledger does not say which provider it belongs to, so nothing of it can be undone safely.',
      where: file,
      next: 'Cancel its appointments by hand in the practice system: it names each with patient and slots.',
    });
  if (isDeepStrictEqual(run.provider, provider)) return;
  throw new ConfigurationError({
    code: 'OTHER_PROVIDER',
    what: `The ledger belongs to another provider, ${shown(run.provider)}, than the configuration names, ${shown(provider)}.`,
    where: file,
    next: 'Name the provider.yaml with which that run was made. Nothing was sent.',
  });
}
