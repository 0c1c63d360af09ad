import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CoordinatorClient } from '../../../support/coordinator/client.js';
import { startCoordinator } from '../../../support/coordinator/service.js';
import type { Client } from '../../../support/http/client.js';
import type { PreparedRequest } from '../../../support/http/request.js';
import type { Exchange } from '../../../support/model/exchange.js';
import { NetworkTrouble } from '../../../support/model/signals.js';
import { guarded } from '../../../support/run/line.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

type Fate = Pick<Exchange, 'response' | 'failure'>;

const answer: Fate = { response: { status: 404, httpVersion: '1.1', headers: [], body: '', bytes: 0 } };
const failure = (code: string): Fate => ({ failure: { code, message: code } });

/** A guarded client that tolerates two unanswered requests, over a network that is told what to do with each. */
async function line() {
  const sent: string[] = [];
  let fate: Fate = answer;
  const request: PreparedRequest = { method: 'POST', url: 'https://gp.example/Appointment', headers: [] };
  const client: Client = {
    prepare: async () => ({ ...request, method: 'GET' }),
    prepareForm: () => request,
    send: async (prepared, label) => {
      sent.push(`${prepared.method} ${label.id}`);
      return { ...label, startedAt: 'an instant', request, timing: { total: 1 }, curl: '', ...fate };
    },
    close: () => undefined,
  };
  const coordinator = await startCoordinator(join(temporaryFolder(), 'ledger.ndjson'), { silentRequests: 2 });
  onTestFinished(coordinator.close);
  const talk = guarded(client, new CoordinatorClient(coordinator.address), {
    worker: '0',
    probe: { interaction: 'get-the-capability-statement' },
  });
  const label = { id: 'BOOK-001.1', scenario: 'BOOK-001', interaction: 'book-an-appointment' };
  return {
    sent,
    send: (next: Fate) => {
      fate = next;
      return talk.send(request, label);
    },
  };
}

test('a provider that answers nothing is asked by a harmless request, and then left alone', async () => {
  const { sent, send } = await line();
  for (const code of ['ETIMEDOUT', 'ECONNRESET']) await send(failure(code));
  const refused = send(failure('ETIMEDOUT'));
  await expect(refused).rejects.toThrow(NetworkTrouble);
  await expect(refused).rejects.toThrow(/not answered since an instant[\s\S]*exchange BOOK-001\.1/);
  await expect(send(answer)).rejects.toThrow(/PROVIDER_SILENT/);
  expect(sent).toEqual(['POST BOOK-001.1', 'POST BOOK-001.1', 'GET SILENCE-000.0-1']);
});

test.each([
  ['the harmless request is answered', ['ETIMEDOUT', 'ETIMEDOUT']],
  ['what came was no HTTP', ['HPE_INVALID_CONSTANT', 'HPE_INVALID_CONSTANT', 'HPE_INVALID_CONSTANT']],
  ['the requests never left', ['ERR_INVALID_CHAR', 'ERR_INVALID_CHAR', 'ERR_INVALID_CHAR']],
])('it is not silent when %s', async (_words, codes) => {
  const { send } = await line();
  for (const code of codes) await send(failure(code));
  await expect(send(answer)).resolves.toMatchObject(answer);
});
