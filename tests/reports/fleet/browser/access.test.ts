import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { fleetPage } from '../../../../reports/fleet/page.js';
import { temporaryFolder } from '../../../fixtures/temporaryFolder.js';
import { faultsOf } from '../../html/browser/axe.js';
import { browser } from '../../html/browser/chromium.js';
import { bigFleet } from '../bigFleet.js';

const { open } = browser();

const views: readonly [string, BrowserContextOptions][] = [
  ['in light colours', {}],
  ['in dark colours', { colorScheme: 'dark' }],
  ['on a narrow screen', { viewport: { width: 360, height: 800 } }],
];

test.each(views)('the page of a fleet has no fault that axe calls serious, %s', async (_, options) => {
  const file = join(temporaryFolder(), 'fleet.html');
  writeFileSync(file, fleetPage(bigFleet(60, 5)));
  const { page } = await open(file, { ...options, still: true });
  expect(await faultsOf(page)).toEqual([]);
});
