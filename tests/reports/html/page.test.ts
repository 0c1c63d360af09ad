import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildVerdicts } from '../../../reports/build/verdicts.js';
import { openExchanges } from '../../../reports/exchanges/store.js';
import { compliancePage } from '../../../reports/html/page.js';
import type { Exchange } from '../../../support/model/exchange.js';
import { exchange, exchanges, writeExchanges } from '../../fixtures/run/exchanges.js';
import { input, statusOf, verdicts } from '../../fixtures/run/input.js';
import { hostile, record, records } from '../../fixtures/run/records.js';

const page = (built = verdicts(), lines: readonly Exchange[] = exchanges) =>
  [...compliancePage(built, openExchanges(writeExchanges(lines)))].join('');
const text = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('compliance.html', () => {
  it('answers at a glance, in the specification order', () => {
    const glance = text(page().split('class="glance"')[1]?.split('</table>')[0] ?? '');
    expect(glance).toMatch(
      /1 Find a patient ! warned .* 2 Read a location \? errored .* 3 Search for free slots ✗ failed .* 4 Book an appointment ■ blocked .* 5 Cancel an appointment – omitted .* 6 Read an appointment · not run/,
    );
    expect(text(page())).toContain(
      'Not conformant 3 scenarios failed, breaking 2 requirements. 0 of 4 endpoints in this run conform; 1 failed, 1 errored, 1 blocked; of 1 only the gateway ran.',
    );
  });

  it('does not call an endpoint passed of which only the gateway ran', () => {
    const gateway = input.records.filter(({ id }) => id === 'SLOTS-001');
    const built = buildVerdicts({ ...input, records: gateway, planned: gateway });
    const glance = text(page(built).split('class="glance"')[1]?.split('</table>')[0] ?? '');
    expect(glance).toMatch(/3 Search for free slots · gateway only .* Only its gateway ran/);
    expect(text(page(built))).toContain('0 of 1 endpoint in this run conforms; of 1 only the gateway ran.');
  });

  it('says of each interpretation how it reads the specification, and what it permits at most', () => {
    const list = text(page().split('<dl class="interpretations">')[1]?.split('</dl>')[0] ?? '');
    expect(list).toMatch(
      /^ A-7 Which offset a slot time carries Is it the offset in force .* always that of UTC\?/,
    );
    expect(list).toContain(
      'on that day. Permits: The offset in force; no time without offset . APPT-SLOTS-052',
    );
  });

  it('names requirement, page, path, expected, found, exchange and curl of a finding', () => {
    const scenario = page().split('id="SLOTS-002"')[1]?.split('id="SLOTS-003"')[0] ?? '';
    expect(scenario).toContain(
      'href="https://developer.nhs.uk/apis/gpconnect-1-2-7/appointments_use_case_search_for_free_slots.html"',
    );
    expect(scenario).toMatch(
      /<code>entry\[0\]\.resource\.status<\/code><\/td>\s*<td>free<\/td>\s*<td class="found">busy<\/td>/,
    );
    expect(scenario).toMatch(/<code>gpc explain slots\.[a-z-]+<\/code>/);
    expect(scenario).toContain('id="x-SLOTS-002.1"');
    expect(scenario).toContain('curl --request GET &#39;https://provider.example');
  });

  it('shows an exchange once and only when a finding looked at it', () => {
    const markup = page();
    expect(markup.split('id="x-SLOTS-003.1"')).toHaveLength(2);
    expect(markup).toContain('href="#x-SLOTS-003.1"');
    expect(markup).not.toContain('x-SLOTS-001.1');
  });

  it('makes hostile content inert wherever it comes from', () => {
    const evil = input.run.provider;
    const built = buildVerdicts({
      ...input,
      run: {
        ...input.run,
        provider: { ...evil, name: hostile, product: hostile, baseUrl: `javascript:${hostile}` },
      },
      catalogue: input.catalogue.map((row) => ({
        ...row,
        paraphrase: hostile,
        source: { ...row.source, url: `javascript:${hostile}` },
      })),
      records: records.map((one) => ({ ...one, name: hostile, ...(one.reason && { reason: hostile }) })),
      planned: records.map((one) => ({ ...one, name: hostile })),
      bookings: {
        made: 1,
        cancelled: 0,
        left: [{ appointment: hostile, scenario: hostile, exchange: hostile, reason: hostile }],
        unknown: [{ appointment: hostile, scenario: hostile, exchange: hostile, reason: hostile }],
        notOurs: [{ appointment: hostile, scenario: hostile, exchange: hostile, reason: hostile }],
      },
      registrations: {
        stay: [{ nhsNumber: hostile, scenario: hostile, exchange: hostile }],
        unknown: [{ nhsNumber: hostile, scenario: hostile, exchange: hostile }],
      },
    });
    const answered = exchange('SLOTS-002.1');
    const body = `${hostile}</pre></details>`;
    const markup = page(built, [
      { ...answered, curl: hostile, ...(answered.response && { response: { ...answered.response, body } }) },
    ]);
    expect(markup.match(/<script/g)).toHaveLength(1);
    expect(markup).not.toContain('<img');
    expect(markup).not.toMatch(/href="javascript:/i);
    expect(markup).not.toContain('\u0000');
    expect(markup).not.toContain('\u001b');
    expect(markup).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(markup.match(/<details/g)?.length).toBe(markup.match(/<\/details>/g)?.length);
  });

  it('needs nothing else and lets only its own style and script run', () => {
    const markup = page();
    expect(markup).not.toMatch(/<[^>]+\ssrc=/);
    expect(markup.match(/<link[^>]*>/g)).toEqual(['<link rel="icon" href="data:,">']);
    expect(markup).not.toMatch(/@import|url\(/);
    expect(markup).not.toMatch(/<[^>]+\s(?:on[a-z]+|style)=/);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(markup)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    for (const tag of ['style', 'script']) {
      const body = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(markup)?.[1] ?? '';
      expect(policy).toContain(`sha256-${createHash('sha256').update(body).digest('base64')}`);
    }
  });

  it('gives every id once and links only to ids that exist', () => {
    const markup = page();
    const ids = [...markup.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    const targets = [...markup.matchAll(/href="#([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('tells response times as observations, with their sample and limits', () => {
    const section = text(page().split('id="times"')[1]?.split('</section>')[0] ?? '');
    expect(section).toContain('Observations, not verdicts');
    expect(section).toContain('Book an appointment command 3 90 ms 260 ms 260 ms 1 of 250 ms 1 of 100 ms');
    expect(page({ ...verdicts(), performance: [] })).not.toContain('id="times"');
  });

  it('lists every requirement with what the filters look at', () => {
    const markup = page();
    for (const { id, outcome, level } of verdicts().requirements) {
      expect(markup).toContain(`<tr id="r-${id}" data-outcome="${outcome}" data-level="${level}"`);
    }
  });

  it('cuts long bodies and shows the resource that is at fault instead', () => {
    const answered = exchange('SLOTS-002.1');
    const entry = Array.from({ length: 400 }, (_, index) => ({
      resource: { resourceType: 'Slot', id: `slot-${index}`, status: 'busy' },
    }));
    const body = JSON.stringify({ resourceType: 'Bundle', entry });
    const markup = page(verdicts(), [
      { ...answered, ...(answered.response && { response: { ...answered.response, body } }) },
    ]);
    expect(markup).toContain('Response, at <code>entry[4].resource</code>');
    expect(markup).toContain('more characters)');
    expect(markup).not.toContain('slot-399');
  });

  it('says when the run is incomplete, limited or against the embedded provider', () => {
    const built = buildVerdicts({
      ...input,
      run: {
        ...input.run,
        selection: { endpoints: ['find-a-patient'] },
        provider: { ...input.run.provider, embedded: true },
      },
      cutShort: { by: 'harness', reason: 'interrupted' },
    });
    expect(text(page(built))).toMatch(
      /limited to find-a-patient .* embedded provider.* This run is incomplete: the run ended early: interrupted/,
    );
  });

  it('folds away what passed and opens what failed', () => {
    const passing = ['SLOTS-006', 'SLOTS-007'].map((id) =>
      record(id, 'search-for-free-slots', { judgements: records[2]?.judgements ?? [] }),
    );
    const all = [...records, ...passing];
    const built = buildVerdicts({
      ...input,
      records: all,
      planned: all,
      cucumber: new Map(all.map(({ id, outcome }) => [id, statusOf[outcome]])),
    });
    const markup = page(built);
    expect(markup).toContain('<details class="fold"><summary>3 scenarios passed</summary>');
    expect(markup).toContain('<details class="scenario failed" id="SLOTS-002" open>');
    expect(markup).toContain('<details class="scenario passed" id="SLOTS-006">');
  });
});
