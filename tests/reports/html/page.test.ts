import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildVerdicts } from '../../../reports/build/verdicts.js';
import { openExchanges } from '../../../reports/exchanges/store.js';
import { compliancePage } from '../../../reports/html/page.js';
import type { Exchange } from '../../../support/model/exchange.js';
import { exchange, exchanges, writeExchanges } from '../../fixtures/run/exchanges.js';
import { input, verdicts } from '../../fixtures/run/input.js';
import { hostile, records } from '../../fixtures/run/records.js';

const page = (built = verdicts(), lines: readonly Exchange[] = exchanges) =>
  [...compliancePage(built, openExchanges(writeExchanges(lines)))].join('');
const data = (markup: string, id: string): unknown =>
  JSON.parse(markup.split(`<script type="application/json" id="${id}">`)[1]?.split('</script>')[0] ?? '');
const ladderOf = (markup: string) => text(markup.split('<div class="ladder">')[1]?.split('</ol>')[0] ?? '');
const section = (markup: string, id: string) =>
  text(markup.split(`<section aria-labelledby="${id}"`)[1]?.split('</section>')[0] ?? '');
const text = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

interface Listed {
  id: string;
  outcome: string;
}
interface Lists {
  scenarios: readonly (Listed & {
    checks: readonly { outcome: string; findings?: readonly (readonly string[])[] }[];
  })[];
  requirements: readonly Listed[];
}

describe('compliance.html', () => {
  it('answers at a glance, in the specification order', () => {
    expect(ladderOf(page())).toMatch(
      /1 Find a patient ! warned .* 2 Read a location \? errored .* 3 Search for free slots ✗ failed .* 4 Book an appointment needs 1 , 3 ■ blocked .* 5 Cancel an appointment – omitted .* 6 Read an appointment · not run/,
    );
    expect(text(page())).toContain(
      'Not conformant 3 scenarios failed, breaking 2 requirements. 0 of 4 endpoints in this run conform; 1 failed, 1 errored, 1 blocked; of 1 only the gateway ran.',
    );
  });

  it('does not call an endpoint passed of which only the gateway ran', () => {
    const gateway = input.records.filter(({ id }) => id === 'SLOTS-001');
    const built = buildVerdicts({ ...input, records: gateway, planned: gateway });
    expect(ladderOf(page(built))).toMatch(/3 Search for free slots · gateway only .* Only its gateway ran/);
    expect(page(built)).toContain('<li id="e-search-for-free-slots" class="rung undecided">');
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

  it('draws what needs what, and where tests could not run for it', () => {
    const arcs = page().split('<svg class="arcs"')[1]?.split('</svg>')[0] ?? '';
    expect(arcs.match(/<path class="" d=/g)).toHaveLength(1);
    expect(arcs.match(/<path class="blocked" d=/g)).toHaveLength(1);
  });

  it('says who tested what, with which harness', () => {
    expect(text(page())).toMatch(
      /Specification GP Connect Appointment Management 1\.2\.7 Product Example Health Surgery 4\.2 Tested at .* When 20 November 2026, 10:15 GMT, .* Harness gpconnect-conformance 0\.1\.0/,
    );
  });

  it('shows requirements by area and level, by the worst of each', () => {
    const heat = page().split('<table class="heat">')[1]?.split('</table>')[0] ?? '';
    expect(heat).toMatch(
      /class="cell failed [^>]*title="1 failed, 1 waived, 2 passed, 1 undecided">.*Search free slots, SHALL: /,
    );
    expect(text(heat)).toMatch(
      /Find a patient, SHALL: ✓ 1 \(1 passed\) Find a patient, SHOULD: ! 1 \(1 warned\)/,
    );
    expect(heat).toContain('href="#requirements?area=search-free-slots&amp;level=SHALL&amp;outcome=*"');
  });

  it('says what was not tested, and why', () => {
    expect(section(page(), 'untested')).toMatch(
      /Not part of this run: Read an appointment\. .*1 scenario: No answer came to GET .*blocked.*1 requirement cannot be shown by a test from outside.*A permission binds nobody/,
    );
  });

  it('names owner, approver and last day of each waiver, and what became of it', () => {
    const built = buildVerdicts({
      ...input,
      waivers: input.waivers.map((one) => ({ ...one, owner: 'the slot team', approver: 'the assurer' })),
    });
    expect(section(page(built), 'waivers')).toMatch(
      /requirement APPT-SLOTS-009 agreed with the assurer, fixed in 4\.3 the slot team the assurer 2026-12-31 in use: something failed under it SLOTS-004/,
    );
  });

  it('has findings and exchanges as data, the messages only where something is to be read', () => {
    const markup = page();
    const { scenarios } = data(markup, 'list-data') as Lists;
    const failed = scenarios
      .find(({ id }) => id === 'SLOTS-002')
      ?.checks.find(({ outcome }) => outcome === 'failed');
    expect(failed?.findings?.[0]).toEqual(['entry[0].resource.status', 'free', 'busy']);
    const exchangesById = data(markup, 'exchange-data') as Record<string, { curl?: string; got: string }>;
    expect(exchangesById['SLOTS-002.1']?.curl).toContain("curl --request GET 'https://provider.example");
    expect(exchangesById['SLOTS-005.1']).toEqual({
      sent: 'GET /Slot?status=free&start=ge2026-11-23&end=le2026-11-24&_include=Slot:schedule',
      got: '200',
      ms: 21,
    });
    expect(exchangesById['LOC-001.1']?.got).toBe('no answer');
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
    expect(markup.match(/<script/g)).toHaveLength(3);
    expect(markup.match(/<\/script/g)).toHaveLength(3);
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
    expect(policy).toContain("require-trusted-types-for 'script'");
    for (const [tag, end] of [
      ['<style>', '</style>'],
      ['<script type="module">', '</script>'],
    ] as const) {
      const body = markup.split(tag)[1]?.split(end)[0] ?? '';
      expect(policy).toContain(`sha256-${createHash('sha256').update(body).digest('base64')}`);
    }
  });

  it('gives every id once and links only to what is there or is made when it is asked for', () => {
    const markup = page().split('<script type="application/json"')[0] ?? '';
    const { scenarios, requirements } = data(page(), 'list-data') as Lists;
    const ids = [...markup.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const made = [...scenarios.map(({ id }) => id), ...requirements.map(({ id }) => `r-${id}`)];
    const known = new Set([...ids, ...made]);
    const targets = [...markup.matchAll(/href="#([^"?]*)/g)].map((match) => match[1]);
    expect(targets.filter((target) => !known.has(target))).toEqual([]);
  });

  it('tells response times as observations, with their sample and limits', () => {
    const markup = page();
    expect(section(markup, 'times')).toContain('Observations, not verdicts');
    expect(section(markup, 'times')).toMatch(
      /Book an appointment command\s+3 90 ms 260 ms 260 ms 1 limit 100 ms 1 limit 250 ms/,
    );
    expect(markup).toContain(
      'aria-label="Book an appointment: median 90 ms, 95% 260 ms, longest 260 ms; limits 100 ms and 250 ms"',
    );
    expect(page({ ...verdicts(), performance: [] })).not.toContain('id="times"');
  });

  it('has every scenario and requirement of the verdicts as data', () => {
    const { scenarios, requirements } = data(page(), 'list-data') as Lists;
    const briefly = (list: readonly Listed[]) => list.map(({ id, outcome }) => ({ id, outcome }));
    expect(briefly(scenarios)).toEqual(briefly(verdicts().scenarios));
    expect(briefly(requirements)).toEqual(briefly(verdicts().requirements));
  });

  it('folds away bookings that were left when they are many', () => {
    const [line] = input.bookings.left;
    const left = Array.from({ length: 25 }, () => line).flatMap((one) => one ?? []);
    const markup = page({ ...verdicts(), bookings: { ...input.bookings, left } });
    expect(section(markup, 'bookings')).toMatch(/25 bookings could not be undone\..*and 15 more/);
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
    const exchangesById = data(markup, 'exchange-data') as Record<string, { places?: readonly string[][] }>;
    expect(exchangesById['SLOTS-002.1']?.places?.map(([path]) => path)).toContain('entry[4].resource');
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
    expect(text(page({ ...built, outcome: 'conformant' }))).toContain(
      'Conformant, in the part that was tested',
    );
    expect(text(page(built))).toMatch(
      /limited to find-a-patient .* embedded provider.* This run is incomplete: the run ended early: interrupted/,
    );
  });
});
