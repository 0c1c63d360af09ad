import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium of this machine: that of `CHROMIUM`, else the first that PATH has; none is ever downloaded. */
export const executable = process.env.CHROMIUM || onPath();

const absent =
  'no Chromium on PATH or in the environment variable CHROMIUM; with one (on Debian: apt-get install chromium) the pages are tested in it';

/** A page as a reader has it, and what it did that no page of ours may do. */
export interface Opened {
  page: Page;
  /** Addresses that it asked for besides itself. */
  requests: string[];
  /** Errors, messages of the console, dialogs. */
  faults: string[];
}

/** A page is `still` when nothing runs on it, which says that it is ready. */
type Open = (
  file: string,
  options?: BrowserContextOptions & { anchor?: string; still?: boolean },
) => Promise<Opened>;

/** Starts the browser for the tests of a file, which are skipped, and say why, where there is none. */
export function browser(): { open: Open } {
  let started: Browser | undefined;
  beforeAll(async () => {
    if (executable) started = await chromium.launch({ executablePath: executable });
  });
  beforeEach((context) => context.skip(!executable, absent));
  afterEach(async () => {
    for (const context of started?.contexts() ?? []) await context.close();
  });
  afterAll(() => started?.close());
  return {
    open: async (file, { anchor = '', still = false, ...options } = {}) => {
      if (!started) throw new Error('a test opened a page without a browser');
      const page = await (await started.newContext(options)).newPage();
      const opened = watch(page);
      await page.goto(pathToFileURL(file).href + anchor);
      if (!still && options.javaScriptEnabled !== false) await page.waitForSelector('html[data-ready]');
      return opened;
    },
  };
}

/** Opens every block of a page, and those that are made when their block is opened. */
export async function openAll(page: Page): Promise<void> {
  for (let depth = 0; depth < 3; depth += 1) {
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    // The page hears of what was opened in a task of its own.
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 50))');
  }
}

/** What a reader sees of an element: what is hidden is left out. */
export const visibleText = (at: Locator): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: it also has what nobody sees
  at.innerText();

/** An expression that the page works out. */
export const worth = <Value>(page: Page, expression: string): Promise<Value> =>
  page.evaluate<Value>(expression);

function watch(page: Page): Opened {
  const [requests, faults]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) requests.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => faults.push(message.text()));
  page.on('dialog', async (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  return { page, requests, faults };
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
