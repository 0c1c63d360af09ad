import { describe, expect, it } from 'vitest';
import { loadSpecification } from '../../../requirements/load.js';
import type { GatewayOutcome } from '../../../support/coordinator/gateways.js';
import type { Silence } from '../../../support/coordinator/silence.js';
import { HarnessFault } from '../../../support/kernel/errors.js';
import { Blocked, NetworkTrouble, Omitted } from '../../../support/model/signals.js';
import { admit } from '../../../support/run/admission.js';

const specification = loadSpecification('gpconnect-1.2.7');

type Admitted = Parameters<typeof admit>[0];

/** Asks for a booking scenario's admission after these gateways. */
function ask(
  gateways: GatewayOutcome[],
  {
    tags = [],
    claims,
    silence = null,
  }: { tags?: string[]; claims?: string[]; silence?: Silence | null } = {},
) {
  const scenario: Pick<Admitted, 'identity'> & { run: unknown } = {
    identity: {
      id: 'BOOK-011',
      name: '',
      feature: '',
      endpoint: 'book-an-appointment',
      gateway: false,
      closing: false,
      tags,
      requirements: [],
    },
    run: {
      specification,
      config: {
        route: { through: 'direct' },
        endpoint: { baseUrl: 'https://gp.example/A20047/STU3/1' },
        ...(claims ? { claims } : {}),
      },
      coordinator: { call: async (name: string) => (name === 'gateways' ? gateways : silence) },
    },
  };
  return admit(scenario as Admitted);
}

const gateway = (endpoint: string, outcome: GatewayOutcome['outcome']): GatewayOutcome => ({
  endpoint,
  outcome,
  scenario: 'GATE-001',
  reason: 'the reason',
});

describe('admit', () => {
  it('lets a scenario run when what it needs works', async () => {
    await expect(
      ask([gateway('find-a-patient', 'passed'), gateway('search-for-free-slots', 'warned')]),
    ).resolves.toBeUndefined();
  });

  it.each([
    ['an endpoint it needs', 'find-a-patient', []],
    ['its own endpoint', 'book-an-appointment', []],
    ['an endpoint it says it uses', 'read-an-appointment', ['@uses:read-an-appointment']],
  ])('blocks it when the gateway failed of %s', async (_words, endpoint, tags) => {
    await expect(ask([gateway(endpoint, 'failed')], { tags })).rejects.toThrow(Blocked);
  });

  it('lets it run where the gateway failed for the form of its answer alone', async () => {
    await expect(ask([{ ...gateway('find-a-patient', 'failed'), usable: true }])).resolves.toBeUndefined();
  });

  it('does not block it for an endpoint that it has nothing to do with', async () => {
    await expect(ask([gateway('read-an-appointment', 'failed')])).resolves.toBeUndefined();
  });

  it.each([
    ['network', NetworkTrouble],
    ['harness', HarnessFault],
  ] as const)('blames the %s when that broke the gateway', async (erroredBy, error) => {
    await expect(ask([{ ...gateway('find-a-patient', 'errored'), erroredBy }])).rejects.toThrow(error);
  });

  it('blames the network when the provider has gone silent, and names the exchange', async () => {
    const silence = { since: '2026-11-21T10:00:00.000Z', exchange: 'BOOK-001.3' };
    await expect(ask([], { silence })).rejects.toThrow(/2026-11-21T10:00.*\n.*BOOK-001\.3/);
  });

  it('omits it when a gateway it needs was omitted, giving the reason', async () => {
    await expect(ask([gateway('find-a-patient', 'omitted')])).rejects.toThrow(Omitted);
    await expect(ask([gateway('find-a-patient', 'omitted')])).rejects.toThrow('the reason');
  });

  it.each([
    ['its endpoint', ['find-a-patient']],
    ['one it needs', ['book-an-appointment']],
  ])('omits it when the provider does not claim %s', async (_words, claims) => {
    await expect(ask([], { claims })).rejects.toThrow(Omitted);
  });
});
