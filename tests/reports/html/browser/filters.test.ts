import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser, worth } from './chromium.js';
import { bigRun, writePage } from './pages.js';

const { open } = browser();

const shown = (page: Page, list: string): Promise<string[]> =>
  page
    .locator(`section:has(form[data-list="${list}"]) .items > [id]`)
    .evaluateAll((all) => all.map(({ id }) => id));
const choose = (page: Page, list: string, field: string, value: string) =>
  page.locator(`form[data-list="${list}"] select[name="${field}"]`).selectOption(value);

describe('the filters of the scenarios', () => {
  it('show in the beginning what is to be looked at, and everything when they are reset', async () => {
    const { page, faults } = await open(writePage());
    expect(await shown(page, 'scenarios')).toEqual([
      'PATS-001',
      'LOC-001',
      'SLOTS-002',
      'SLOTS-003',
      'SLOTS-004',
      'SLOTS-090',
      'BOOK-001',
    ]);
    await page.locator('form[data-list="scenarios"] button[type="reset"]').click();
    expect(await shown(page, 'scenarios')).toContain('SLOTS-001');
    expect(faults).toEqual([]);
  });

  it('narrow down by endpoint, level, outcome and text', async () => {
    const { page } = await open(writePage());
    await choose(page, 'scenarios', 'endpoint', 'search-for-free-slots');
    expect(await shown(page, 'scenarios')).toEqual(['SLOTS-002', 'SLOTS-003', 'SLOTS-004', 'SLOTS-090']);
    expect(await page.locator('.of-endpoint').textContent()).toContain('Search for free slots');
    await choose(page, 'scenarios', 'outcome', 'waived');
    expect(await shown(page, 'scenarios')).toEqual(['SLOTS-004']);
    await choose(page, 'scenarios', 'outcome', '*');
    await choose(page, 'scenarios', 'endpoint', '');
    await choose(page, 'scenarios', 'level', 'SHOULD');
    expect(await shown(page, 'scenarios')).toEqual(['PATS-001']);
    await choose(page, 'scenarios', 'level', '');
    await page.locator('form[data-list="scenarios"] input[name="text"]').fill('two WEEKS');
    expect(await shown(page, 'scenarios')).toEqual(['SLOTS-003']);
    expect(await page.locator('form[data-list="scenarios"] output').textContent()).toMatch(
      /^1 of \d+ scenarios fit, 1 shown$/,
    );
  });

  it('are part of the address, which opens the same again', async () => {
    const file = writePage();
    const { page } = await open(file);
    await choose(page, 'scenarios', 'outcome', 'blocked');
    const anchor = new URL(page.url()).hash;
    const again = await open(file, { anchor });
    expect(await shown(again.page, 'scenarios')).toEqual(['BOOK-001']);
  });

  it('show long lists piece by piece', async () => {
    const { verdicts, exchanges } = bigRun(300);
    const { page } = await open(writePage(verdicts, exchanges), { anchor: '#scenarios?outcome=*' });
    expect(await shown(page, 'scenarios')).toHaveLength(50);
    const more = page.locator('section:has(form[data-list="scenarios"]) .more');
    await more.click();
    expect(await shown(page, 'scenarios')).toHaveLength(100);
    expect(await worth<string>(page, 'document.activeElement?.parentElement?.id')).toBe('BIG-0050');
    for (let pages = 2; pages < 6; pages += 1) await more.click();
    expect(await shown(page, 'scenarios')).toHaveLength(300);
    expect(await more.isVisible()).toBe(false);
  });
});

describe('the filters of the requirements', () => {
  it('narrow down by area, level, outcome, endpoint and text', async () => {
    const { page } = await open(writePage());
    expect(await shown(page, 'requirements')).not.toContain('r-FND-GEN-050');
    await choose(page, 'requirements', 'outcome', '*');
    expect(await shown(page, 'requirements')).toContain('r-FND-GEN-050');
    await choose(page, 'requirements', 'level', 'SHOULD');
    expect(await shown(page, 'requirements')).toEqual(['r-APPT-SLOTS-007', 'r-FND-FIND-020']);
    await choose(page, 'requirements', 'area', 'foundations/find-a-patient');
    expect(await shown(page, 'requirements')).toEqual(['r-FND-FIND-020']);
  });

  it('are what a cell of the heat map leads to', async () => {
    const { page } = await open(writePage());
    await page.getByRole('link', { name: 'Find a patient, SHOULD: 1 (1 warned)' }).click();
    expect(await shown(page, 'requirements')).toEqual(['r-FND-FIND-020']);
  });
});
