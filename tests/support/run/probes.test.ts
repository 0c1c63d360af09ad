import { expect, test } from 'vitest';
import { probesOf } from '../../../support/run/probes.js';
import { sampleConfig, specification } from '../http/sample.js';

const context = { config: sampleConfig(), specification, startedAt: new Date('2026-11-21T10:00:00Z') };

test('the preflight asks what the specification declares, by the roles that interactions play', () => {
  expect(probesOf(context).map(({ interaction }) => interaction)).toEqual([
    'get-the-capability-statement',
    'find-an-organisation',
    'search-for-free-slots',
    'find-a-patient',
  ]);
  const roles = { ...specification.roles, 'search-slots': 'search-slots-elsewhere' };
  const other = { ...specification, roles, preflight: ['search-slots', 'capability'] as const };
  expect(probesOf({ ...context, specification: other })).toEqual([
    {
      interaction: 'search-slots-elsewhere',
      query: [
        ['start', 'ge2026-11-22'],
        ['end', 'le2026-11-28'],
        ['status', 'free'],
        ['_include', 'Slot:schedule'],
      ],
    },
    { interaction: 'get-the-capability-statement' },
  ]);
});

test('nobody is asked for where the configuration names nobody', () => {
  const config = sampleConfig({ personas: { bookable: [], unregistered: [] } });
  expect(probesOf({ ...context, config }).map(({ interaction }) => interaction)).not.toContain(
    'find-a-patient',
  );
});
