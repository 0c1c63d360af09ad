import { describe, expect, it } from 'vitest';
import { bundleChecks } from '../../checks/slots/bundle.js';
import { slotChecks } from '../../checks/slots/slot.js';
import { observeStandingRules } from '../../checks/standing/observe.js';
import { loadValidator } from '../../profiles/index.js';
import { writeXml } from '../../profiles/xml/index.js';
import { responseExcerpt } from '../../reports/exchanges/excerpt.js';
import { readBody } from '../../support/fhir/readBody.js';
import type { Check } from '../../support/model/check.js';
import { terms } from '../checks/bound.js';
import { label, open, plan } from '../support/http/clients.js';
import { serve } from '../support/http/loopback.js';
import { configAt, specification } from '../support/http/sample.js';
import { fhirJson } from './answer.js';
import { bodyCases } from './cases/body.js';
import { fhirCases } from './cases/fhir.js';

const validator = loadValidator({ remembered: 100 });
const checks: readonly Check[] = [...bundleChecks, ...slotChecks];
/** Milliseconds; all are under 1,500 on a machine of 2020, and the kinds that this stands against take minutes. */
const longest = 10_000;

describe('an answer that', () => {
  it.each([...bodyCases, ...fhirCases])('$does: $outcome', async (hostile) => {
    const { contentType = fhirJson, contentEncoding, reads, breaks } = hostile;
    const content = hostile.content();
    const { origin } = await serve((_, response) => {
      response.writeHead(200, {
        'Content-Type': contentType,
        ...(contentEncoding && { 'Content-Encoding': contentEncoding }),
      });
      response.end(content);
    });
    const exchange = await open(configAt(origin)).client.send(
      await open(configAt(origin)).client.prepare(plan),
      label,
    );
    const { response } = exchange;
    if (!response) throw new Error(exchange.failure?.message);
    const startedAt = performance.now();

    const answer = { exchange: { ...exchange, response }, body: readBody(response) };
    expect(answer.body.kind).toBe(reads);
    const reports = observeStandingRules(answer, { specification, terms, validator });
    const findings = reports.find(({ rule }) => rule === breaks)?.findings ?? [];
    expect(findings.length).toBeGreaterThan(0);
    for (const { path, expected, found } of reports.flatMap((report) => report.findings))
      expect([typeof path, typeof expected, typeof found]).toEqual(['string', 'string', 'string']);
    expect(JSON.stringify(reports).length).toBeLessThan(4_000_000);

    for (const check of checks) expect(() => [...check.observe(answer, terms)]).not.toThrow();
    if (answer.body.kind === 'resource') {
      const { resource } = answer.body;
      expect(() => writeXml(resource)).not.toThrow();
    }
    expect(responseExcerpt(exchange, 4000).body?.length).toBeLessThan(4100);
    expect(performance.now() - startedAt).toBeLessThan(longest);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  it('has an id of its own in the tables', () => {
    const ids = [...bodyCases, ...fhirCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
