import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { gravity } from '../../../../reports/causes/harms.js';
import type { Verdicts } from '../../../../reports/verdicts.js';
import { describeForHarness, mutantsOf, startSandbox } from '../../../../sandbox/index.js';
import { temporaryFolder } from '../../../fixtures/temporaryFolder.js';
import { type Ended, runPack } from '../../../support/cli/gpc.js';
import { browser, executable, visibleText } from './chromium.js';

const { open } = browser();

const mutants = [
  'booking.taken-slot-for-others',
  'booking.refusal-listed',
  'booking.organisation-profile-lost',
  'booking.past-overlooked',
  'booking.token-without-iss',
  'booking.overlong-texts-cut',
  'booking.etag-left-out',
  'booking.charset-left-out',
  'booking.status-ignored',
  'booking.duplicate-as-conflict',
  'booking.content-location-of-another',
  'booking.errors-as-warnings',
  'booking.type-breaks-down',
  'booking.sender-not-needed',
  'slots.trace-id-not-needed',
  'slots.service-type-left-out',
  'slots.practitioner-without-id',
  'slots.busy-listed',
  'slots.unknown-filter-refused',
  'slots.cache-control-left-out',
];

let run: Ended & { out: string; verdicts: Verdicts };

// One run on a provider with twenty mistakes: everything below looks at what it wrote.
beforeAll(async () => {
  if (!executable) return;
  const sandbox = await startSandbox({
    port: 0,
    host: '127.0.0.1',
    http: true,
    seed: 1,

    // Mistakes that meet may break it down, as they may break down any provider.
    onBreakdown: () => undefined,
    behaviours: mutantsOf('gpconnect-1.2.7')
      .filter(({ id }) => mutants.includes(id))
      .map((mutant) => mutant.behaviour()),
  });
  const configuration = join(temporaryFolder(), 'provider.yaml');
  writeFileSync(configuration, stringify(describeForHarness(sandbox)));
  try {
    const endpoints = ['--endpoint', 'search-for-free-slots', '--endpoint', 'book-an-appointment'];
    run = await runPack(['--config', configuration, ...endpoints]);
  } finally {
    await sandbox.close();
  }
}, 300_000);

const page = () => join(run.out, 'compliance.html');

describe('the page of a provider with twenty mistakes', () => {
  it('names about as many causes, the gravest first', async () => {
    const { page: shown } = await open(page());
    const causes = shown.locator('.causes > li');
    const { causes: told } = run.verdicts;
    expect(await causes.evaluateAll((all) => all.map(({ id }) => id))).toEqual(told.map(({ id }) => id));
    const due = told.filter(({ outcome }) => outcome !== 'warned').length;
    expect(due).toBeGreaterThanOrEqual(18);
    expect(due).toBeLessThanOrEqual(26);
    expect(await visibleText(causes.first().locator('.harm'))).toBe('double booking');
    const harms = await causes.evaluateAll((all) =>
      all.map((one) => one.querySelector('.harm')?.textContent),
    );
    const grave = harms.map((kind) => gravity(kind ?? undefined));
    expect(grave).toEqual([...grave].sort((a, b) => a - b));
  });

  it('counts as verdicts.json, junit.xml and the terminal do', async () => {
    const { counts, requirementCounts } = run.verdicts;
    const { page: shown } = await open(page());
    const badges = (list: string) =>
      visibleText(shown.locator(`section:has(form[data-list="${list}"]) > p`).first());
    const numbers = (text: string) =>
      Object.fromEntries(
        [...text.matchAll(/([a-z ]+[a-z])\s+([\d,]+)/g)].map(([, word, count]) => [
          word?.trim(),
          Number(count?.replace(',', '')),
        ]),
      );
    const { planned: _, reported: __, ...byOutcome } = counts;
    const some = (all: Record<string, number>) =>
      Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
    expect(numbers(await badges('scenarios'))).toEqual(some(byOutcome));
    const { notRun, ...rest } = requirementCounts;
    expect(numbers(await badges('requirements'))).toEqual(some({ ...rest, 'not run': notRun }));
    for (const [outcome, count] of Object.entries(byOutcome)) {
      const { page: narrowed } = await open(page(), { anchor: `#scenarios?outcome=${outcome}` });
      const told = await visibleText(narrowed.locator('form[data-list="scenarios"] output'));
      expect(told).toMatch(new RegExp(`^${count.toLocaleString('en-GB')} of `));
    }
    const junit = readFileSync(join(run.out, 'junit.xml'), 'utf8');
    expect(junit).toContain(
      `tests="${counts.reported}" failures="${counts.failed}" errors="${counts.errored}"`,
    );
    expect(run.stdout).toContain(
      `${counts.failed} scenarios failed, breaking ${requirementCounts.failed} requirements`,
    );
    expect(await visibleText(shown.locator('.verdict .why'))).toBe(
      `${counts.failed} scenarios failed, breaking ${requirementCounts.failed} requirements.`,
    );
  });

  it('shows each endpoint with the counts of its scenarios, and those that only opened the way as such', async () => {
    const { page: shown } = await open(page());
    for (const { id, counts, onlyGateway, outcome } of run.verdicts.endpoints) {
      if (counts.reported === 0) continue;
      const rung = await visibleText(shown.locator(`[id="e-${id}"]`));
      for (const one of ['passed', 'failed', 'warned', 'omitted'] as const)
        if (counts[one] > 0) expect(rung).toContain(`${counts[one]} ${one}`);
      if (onlyGateway && outcome === 'passed') expect(rung).toContain('gateway only');
    }
  });
});
