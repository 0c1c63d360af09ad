import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './axe.js';
import { browser, openAll, visibleText, worth } from './chromium.js';
import { writePage } from './pages.js';

const { open } = browser();

const views: readonly [string, BrowserContextOptions][] = [
  ['in light colours', {}],
  ['in dark colours', { colorScheme: 'dark' }],
  ['on a narrow screen', { viewport: { width: 360, height: 800 } }],
  ['with little movement and much contrast', { reducedMotion: 'reduce', forcedColors: 'active' }],
];

describe('the page', () => {
  it.each(views)('has no fault that axe calls serious, %s, opened', async (_, options) => {
    const { page } = await open(writePage(), { ...options, anchor: '#x-SLOTS-002.1' });
    await openAll(page);
    expect(await faultsOf(page)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has none on paper either, whose screen is %s', async (colorScheme) => {
    const { page } = await open(writePage(), { colorScheme, viewport: { width: 760, height: 1000 } });
    await page.emulateMedia({ media: 'print', colorScheme });
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.locator('.filters select').first().isVisible()).toBe(false);
    expect(await worth<string>(page, 'getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await worth<number>(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(760);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });

  it('says outcomes in words beside their colours', async () => {
    const { page } = await open(writePage());
    const rungs = await page.locator('.rung .state').allInnerTexts();
    expect(rungs.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      '! warned',
      '? errored',
      '✗ failed',
      '■ blocked',
      '– omitted',
      '· not run',
    ]);
  });
});

describe('with the keyboard alone', () => {
  it('one comes past the beginning, to a scenario, and into it', async () => {
    const { page } = await open(writePage());
    await page.keyboard.press('Tab');
    expect(await worth<string>(page, 'document.activeElement?.textContent')).toBe('Skip to the endpoints');
    await page.keyboard.press('Enter');
    await expect.poll(() => worth<string>(page, 'document.activeElement?.id')).toBe('endpoints');
    await page.keyboard.press('Tab');
    expect(await worth<string>(page, 'document.activeElement?.textContent')).toBe('Find a patient');
    await page.keyboard.press('Enter');
    await expect.poll(() => worth<string>(page, 'document.activeElement?.id')).toBe('scenarios');
    for (let stops = 0; stops < 10; stops += 1) {
      await page.keyboard.press('Tab');
      if (await worth<boolean>(page, 'document.activeElement.parentElement.id === "PATS-001"')) break;
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[id="PATS-001"] .body').isVisible()).toBe(true);
    expect(await page.locator('[id="PATS-001"] .sequence li').count()).toBe(1);
  });
});

describe('without scripts', () => {
  it('summary, endpoints, causes, and all that is no long list can be read', async () => {
    const { page } = await open(writePage(), { javaScriptEnabled: false });
    expect(await visibleText(page.locator('.verdict .word'))).toContain('Not conformant');
    expect(await page.locator('.rung').count()).toBe(6);
    expect(await visibleText(page.locator('.causes'))).toContain('every slot returned is free');
    for (const id of ['heat', 'untested', 'waivers', 'interpretations', 'times', 'bookings', 'facts'])
      expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    expect(await visibleText(page.locator('noscript').first())).toContain('verdicts.json');
    expect(await page.locator('.filters').first().isVisible()).toBe(false);
  });
});
