import { describe, expect, it } from 'vitest';
import { verdicts } from '../../../fixtures/run/input.js';
import { browser, visibleText, worth } from './chromium.js';
import { bigRun, writePage } from './pages.js';

const { open } = browser();

const cause = verdicts().causes[0]?.id ?? '';

describe('an anchor', () => {
  it.each([
    ['a scenario', 'SLOTS-002', 'every slot returned is free'],
    ['a scenario that the filters hide', 'SLOTS-001', 'Scenario|Search for free slots of one day'],
    ['a requirement', 'r-APPT-SLOTS-009', 'brings in the Schedule resources'],
    ['a requirement that the filters hide', 'r-FND-GEN-050', 'A permission binds nobody'],
    ['an exchange', 'x-SLOTS-002.1', 'curl --request GET'],
    ['an exchange of which only the outline is here', 'x-SLOTS-005.1', 'In full in exchanges.ndjson.gz'],
    ['a cause', cause, 'Repeat it:'],
    ['an interpretation', 'i-A-7', 'Which offset a slot time carries'],
    ['a part of the page', 'times', 'Response times'],
  ])('to %s opens and shows it', async (_, id, text) => {
    const { page, faults } = await open(writePage(), { anchor: `#${id}` });
    const target = page.locator(`[id="${id}"]`);
    await expect.poll(() => target.isVisible()).toBe(true);
    expect(await visibleText(target)).toMatch(new RegExp(text));
    const at = `document.getElementById(${JSON.stringify(id)})`;
    expect(await worth<boolean>(page, `${at}.getBoundingClientRect().top < innerHeight`)).toBe(true);
    await expect.poll(() => worth<boolean>(page, `${at}.contains(document.activeElement)`)).toBe(true);
    expect(faults).toEqual([]);
  });

  it('to an endpoint shows its scenarios', async () => {
    const { page } = await open(writePage());
    await page.getByRole('link', { name: 'Find a patient' }).first().click();
    await expect
      .poll(() => page.locator('.scenario').evaluateAll((all) => all.map(({ id }) => id)))
      .toEqual(['PATS-001']);
    expect(await visibleText(page.locator('.of-endpoint'))).toMatch(/warned 1\. Find a patient/);
  });

  it('to the place where the reader was before shows it again', async () => {
    const { page } = await open(writePage(), { anchor: '#SLOTS-002' });
    await page.locator('[id="SLOTS-002"] > summary').click();
    await worth<void>(page, 'scrollTo(0, 0)');
    await page.locator('.causes a[href="#SLOTS-002"]').first().click();
    expect(await page.locator('[id="SLOTS-002"]').getAttribute('open')).toBe('');
  });

  it('to an exchange leads to a command that can be copied', async () => {
    const { page } = await open(writePage(), {
      anchor: '#x-SLOTS-002.1',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const copy = page.locator('[id="x-SLOTS-002.1"] .copy');
    await copy.click();
    await expect.poll(() => visibleText(copy)).toBe('Copied');
    expect(await worth<string>(page, 'navigator.clipboard.readText()')).toMatch(/^curl --request GET/);
  });

  it('far down a long list does not show all that stands before it', async () => {
    const { verdicts: big, exchanges } = bigRun(2000);
    const { page } = await open(writePage(big, exchanges), { anchor: '#BIG-1988' });
    expect(await page.locator('[id="BIG-1988"] .body').isVisible()).toBe(true);
    expect(await page.locator('.scenario').count()).toBeLessThan(300);
  });

  it.each(['#nothing-of-this-name', '#%E0%A4%A', '#scenarios?endpoint=nobody&outcome=nothing&text=%00'])(
    'that leads nowhere breaks nothing: %s',
    async (anchor) => {
      const { page, faults } = await open(writePage(), { anchor });
      expect(faults).toEqual([]);
      if (!anchor.includes('?'))
        expect(await visibleText(page.locator('#notice'))).toContain('has nothing by the name');
    },
  );
});
