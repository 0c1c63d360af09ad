import type { FleetReport } from '../../../reports/fleet/fleetReport.js';

const endpoints = Array.from({ length: 15 }, (_, index) => `endpoint-${index}`);

/** A report of so many providers and nights, in which every seventh endpoint fails. */
export const bigFleet = (providers: number, nights: number): FleetReport => ({
  madeAt: new Date('2026-11-29T03:00:00Z'),
  since: '30d',
  endpoints: endpoints.map((id) => ({
    id,
    title: `Endpoint ${id}`,
    failing: Array.from({ length: nights }, (_, night) => (night * 7) % 11),
  })),
  rows: Array.from({ length: providers }, (_, provider) => ({
    provider: `practice-${provider}`,
    environment: 'integration',
    specification: 'gpconnect-1.2.7',
    pack: 'regression',
    version: '4.2.0',
    outcome: provider % 3 === 0 ? 'conformant' : 'not conformant',
    endedAt: new Date('2026-11-29T02:00:00Z'),
    page: `runs/00000000-0000-4000-8000-${String(provider).padStart(12, '0')}/compliance.html`,
    cells: new Map(
      endpoints.map((id, index) => [
        id,
        (provider + index) % 7 === 0
          ? { outcome: 'failed', failed: ['APPT-SLOTS-076', 'APPT-BOOK-097'] }
          : { outcome: 'passed', failed: [] },
      ]),
    ),
    failing: Array.from({ length: nights }, (_, night) => (provider * night) % 5),
  })),
  regressions: Array.from({ length: Math.min(providers, 200) }, (_, provider) => ({
    provider: `practice-${provider}`,
    specification: 'gpconnect-1.2.7',
    pack: 'regression',
    requirement: 'APPT-BOOK-097',
    level: 'SHALL',
    before: 'passed',
    after: 'failed',
    page: `runs/${provider}/compliance.html`,
  })),
  flaky: [],
});
