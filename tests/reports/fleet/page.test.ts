import { describe, expect, test } from 'vitest';
import type { FleetReport } from '../../../reports/fleet/fleetReport.js';
import { fleetPage } from '../../../reports/fleet/page.js';
import { sparkline } from '../../../reports/fleet/sparkline.js';
import { bigFleet } from './bigFleet.js';

const small = bigFleet(2, 3);

describe('fleet.html', () => {
  test('has a row for each provider and a column for each endpoint, each cell a link into the page of the run', () => {
    const page = fleetPage(small);
    expect(page.match(/<tr><th scope="row"><a /g)).toHaveLength(2);
    expect(page.match(/<p class="endpoint">/g)).toHaveLength(15);
    expect(page).toContain(
      '<td class="found failed"><a href="runs/00000000-0000-4000-8000-000000000000/compliance.html#e-endpoint-0" title="failed: APPT-SLOTS-076, APPT-BOOK-097" aria-label="failed: APPT-SLOTS-076, APPT-BOOK-097">✗</a></td>',
    );
    expect(page).toContain('1 conformant, 1 not conformant, 0 undecided');
  });

  test('leaves the cell of an endpoint empty that a specification does not have', () => {
    const [row] = small.rows;
    const report: FleetReport = { ...small, rows: row ? [{ ...row, cells: new Map() }] : [] };
    expect(fleetPage(report).match(/<td><\/td>/g)).toHaveLength(15);
  });

  test('tells what regressed and what is flaky, and nothing where nothing is', () => {
    const flaky = {
      provider: 'a',
      specification: 's',
      pack: 'p',
      requirement: 'R',
      version: '1',
      runs: 9,
      changes: 4,
    };
    const page = fleetPage({ ...small, flaky: [flaky] });
    expect(page).toContain('Worse than in the run before <span class="count">2</span>');
    expect(page).toContain('<td>9</td><td>4</td>');
    const quiet = fleetPage({ ...small, regressions: [] });
    expect(quiet).not.toContain('Worse than');
    expect(quiet).not.toContain('Changing without');
  });

  test('shows names as text, whatever is in them', () => {
    const [row] = small.rows;
    const page = fleetPage({
      ...small,
      rows: row ? [{ ...row, provider: '<script>alert(1)</script>' }] : [],
    });
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(1)');
  });

  test('runs nothing and fetches nothing', () => {
    expect(fleetPage(small)).toMatch(
      /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/,
    );
  });
});

describe('a sparkline', () => {
  test('goes from the first number to the last, the greatest on top', () => {
    expect(sparkline([0, 4, 2], 'failed').text).toContain('points="0,17 4,1 8,9"');
    expect(sparkline([0, 4, 2], 'failed').text).toContain('aria-label="failed: 0 first, 2 now"');
  });

  test('of nothing but noughts is a line at the bottom', () => {
    expect(sparkline([0, 0], 'failed').text).toContain('points="0,17 4,17"');
  });
});
