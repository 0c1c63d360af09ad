import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildVerdicts } from '../../../../reports/build/verdicts.js';
import type { Finding, Judgement } from '../../../../support/model/check.js';
import { exchange, exchanges } from '../../../fixtures/run/exchanges.js';
import { input, verdicts } from '../../../fixtures/run/input.js';
import { browser, type Opened, openAll, visibleText, worth } from './chromium.js';
import { writePage } from './pages.js';

const { open } = browser();

const script = 'globalThis.broken = true; alert(1)';
const texts = {
  script: `</script><script>${script}</script><!--<script>`,
  handlers: `"'><img src=x onerror="${script}"><svg onload="${script}"><iframe srcdoc="<script>${script}</script>">`,
  links: `javascript:${script}`,
  'control characters': '\u0000\u0007\u001b[2J\u001b]8;;https://evil.example\u0007\u009b',
  'right-to-left marks': '\u202egpj.exe\u2066\u2067\u200f\u061c',
  'styles and addresses': `</style><style>body{display:none}</style><link rel=stylesheet href=https://evil.example/a.css><base href=https://evil.example/>`,
  'keys of objects': '__proto__',
};

/** A run in which a provider put this text wherever one can. */
function runWith(text: string): string {
  const said = (one: Judgement): Judgement => ({
    ...one,
    findings: one.findings.map(({ path }) => ({ path: `${path}.${text}`, expected: text, found: text })),
  });
  const line = { appointment: text, scenario: 'BOOK-001', exchange: text, reason: text };
  const built = buildVerdicts({
    ...input,
    records: input.records.map((one) => ({
      ...one,
      judgements: one.judgements.map(said),
      ...(one.reason !== undefined && { reason: text }),
      steps: [{ text, status: 'PASSED' }],
    })),
    bookings: { ...input.bookings, left: [line], unknown: [line], notOurs: [line] },
    registrations: { stay: [{ nhsNumber: text, scenario: text, exchange: text }], unknown: [] },
  });
  return writePage(
    built,
    exchanges.map((one) => answeredBy(one.id, text)),
  );
}

const answeredBy = (id: string, text: string) =>
  exchange(id, {
    curl: `curl '${text}'`,
    response: {
      status: 200,
      httpVersion: '1.1',
      headers: [['X-Said', text]],
      body: JSON.stringify({
        resourceType: 'OperationOutcome',
        issue: [{ diagnostics: text }],
        entry: [{ resource: { status: text } }],
      }),
      bytes: text.length,
    },
  });

const told = <Found extends Finding>(finding: Found, found: string): Found => ({ ...finding, found });

/** Shows every scenario and opens everything that can be opened. */
async function showAll({ page }: Opened): Promise<void> {
  await page.locator('form[data-list="scenarios"] button[type="reset"]').click();
  await openAll(page);
}

describe('a page of what a hostile provider said', () => {
  it.each(Object.entries(texts))('runs and asks for nothing: %s', async (_, text) => {
    const opened = await open(runWith(text));
    await showAll(opened);
    const { page, requests, faults } = opened;
    expect(await worth<boolean>(page, '"broken" in globalThis')).toBe(false);
    expect(faults).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
    expect(await page.locator('main').isVisible()).toBe(true);
    expect(
      await page.locator('img, iframe, base, style:not(head > style), [onload], [onerror]').count(),
    ).toBe(0);
    expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0);
  });

  it('shows marks in place of what would be obeyed', async () => {
    const opened = await open(runWith(`a${texts['right-to-left marks']}${texts['control characters']}b`));
    await showAll(opened);
    const said = await worth<string>(opened.page, 'document.body.innerText');
    expect(said).toContain('a\ufffdgpj.exe');
    expect(
      [...said].filter((mark) => '\u0000\u0007\u001b\u009b\u200f\u061c\u202e\u2066\u2067'.includes(mark)),
    ).toEqual([]);
  });

  it('stays small when the provider says 20 MB', async () => {
    const text = 'all work and no play '.repeat(1_000_000);
    const built = verdicts();
    const file = writePage(
      {
        ...built,
        causes: built.causes.map((one) => ({
          ...one,
          ...(one.example && { example: told(one.example, text) }),
        })),
        scenarios: built.scenarios.map((one) => ({
          ...one,
          checks: one.checks.map((check) => ({
            ...check,
            findings: check.findings.map((finding) => told(finding, text)),
          })),
        })),
      },
      [answeredBy('SLOTS-002.1', text)],
    );
    expect(statSync(file).size).toBeLessThan(500_000);
    const opened = await open(file);
    await showAll(opened);
    expect(opened.faults).toEqual([]);
    expect(await visibleText(opened.page.locator('[id="SLOTS-002"]'))).toContain('more characters)');
  });

  it('stays as wide as the window when a word has no end', async () => {
    const opened = await open(runWith('x'.repeat(5000)), { viewport: { width: 400, height: 800 } });
    await showAll(opened);
    expect(await worth<number>(opened.page, 'document.documentElement.scrollWidth')).toBe(400);
  });
});
