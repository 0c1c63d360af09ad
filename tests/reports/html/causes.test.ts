import { describe, expect, it } from 'vitest';
import { buildVerdicts } from '../../../reports/build/verdicts.js';
import { openExchanges } from '../../../reports/exchanges/store.js';
import { compliancePage } from '../../../reports/html/page.js';
import type { Exchange } from '../../../support/model/exchange.js';
import { exchange, exchanges, writeExchanges } from '../../fixtures/run/exchanges.js';
import { input, verdicts } from '../../fixtures/run/input.js';
import { hostile } from '../../fixtures/run/records.js';

const page = (built = verdicts(), lines: readonly Exchange[] = exchanges) =>
  [...compliancePage(built, openExchanges(writeExchanges(lines)))].join('');
const list = (markup = page()) => markup.split('<ol class="groups causes">')[1]?.split('</ol>')[0] ?? '';

const harmful = buildVerdicts({
  ...input,
  records: input.records.map((one) =>
    one.id === 'SLOTS-003'
      ? { ...one, judgements: one.judgements.map((each) => ({ ...each, check: 'book.race' })) }
      : one,
  ),
});

describe('the causes of the page', () => {
  it('stand before the endpoints, each once, with an anchor of its own', () => {
    const markup = page();
    const { causes } = verdicts();
    expect(markup.indexOf('id="causes"')).toBeLessThan(markup.indexOf('id="scenarios"'));
    for (const { id } of causes) expect(markup.split(`id="${id}"`)).toHaveLength(2);
    expect(markup).toMatch(/What to put right <span class="count">3 causes, 1 warning</);
  });

  it('name harm first, clause, why, provider, where and how to repeat it', () => {
    const [first = ''] = list(page(harmful)).split('</li>');
    expect(first).toContain('<span class="harm">double booking</span>');
    expect(first).toContain('Two patients come for one slot');
    expect(first).toContain('href="#r-APPT-SLOTS-003"');
    expect(first).toContain('href="#SLOTS-003"');
    expect(first).toContain('<code>gpc run --tags &quot;@SLOTS-003 or @SLOTS-002&quot;</code>');
    expect(first).toContain('<code>gpc explain book.race</code>');
    expect(first).toContain('curl --request GET');
  });

  it('mark the place in the payload', () => {
    expect(list()).toMatch(/&quot;status&quot;: <mark>&quot;busy&quot;<\/mark>/);
  });

  it('mark the header or the status line that is wrong', () => {
    const lines = exchanges.map((one) =>
      one.id === 'SLOTS-003.1' ? exchange(one.id, { response: answer([['Cache-Control', hostile]]) }) : one,
    );
    expect(list(page(verdicts(), lines))).toMatch(/<mark>Cache-Control: &lt;script&gt;/);
  });

  it("quote the provider's own diagnostics, as text", () => {
    const body = JSON.stringify({ resourceType: 'OperationOutcome', issue: [{ diagnostics: hostile }] });
    const lines = exchanges.map((one) =>
      one.id === 'SLOTS-002.1' ? exchange(one.id, { response: answer([], body) }) : one,
    );
    const markup = list(page(verdicts(), lines));
    expect(markup).toContain('The provider says: <q>&lt;script&gt;');
    expect(markup).not.toMatch(/<script|<img/);
  });

  it('name what they block', () => {
    expect(list()).toMatch(/Blocks 1 scenario: .*#BOOK-001/);
  });
});

const answer = (headers: readonly (readonly [string, string])[], body = '{}') => ({
  status: 200,
  httpVersion: '1.1',
  headers,
  body,
  bytes: 2,
});
