import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadSpecification } from '../../requirements/load.js';
import type { Requirement } from '../../requirements/requirement.js';

const specification = loadSpecification('gpconnect-1.2.7');
const rows = [...loadCatalogue(specification).values()];

function count<K extends keyof Requirement>(key: K): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[String(row[key])] = (counts[String(row[key])] ?? 0) + 1;
  return counts;
}

describe('the catalogue of 1.2.7', () => {
  it('is complete', () => {
    expect(rows.filter(({ id }) => id.startsWith('APPT-'))).toHaveLength(708);
    expect(rows.filter(({ id }) => !id.startsWith('APPT-'))).toHaveLength(1039);
  });

  it('counts levels, actors, testability and origins as the digests do', () => {
    expect(count('level')).toEqual({ SHALL: 1229, 'SHALL NOT': 156, SHOULD: 225, MAY: 92, MUST: 45 });
    expect(count('actor')).toEqual({ provider: 1433, consumer: 296, ssp: 18 });
    expect(count('testable')).toEqual({
      'black-box': 1026,
      'needs-provider-config': 298,
      manual: 150,
      'not-testable': 273,
    });
    expect(count('origin')).toEqual({
      undefined: 1333,
      implied: 174,
      linked: 109,
      profile: 21,
      example: 5,
      spreadsheet: 105,
    });
  });

  it('numbers the rows of each prefix without a gap', () => {
    const last = new Map<string, number>();
    for (const { id } of rows) {
      const [, prefix = '', number = ''] = /^(.*)-(\d+)$/.exec(id) ?? [];
      expect(Number(number), id).toBe((last.get(prefix) ?? 0) + 1);
      last.set(prefix, Number(number));
    }
  });

  it('knows the endpoint of every use-case row and of no other', () => {
    const endpoints = new Set(Object.keys(specification.interactions));
    for (const { id, area, endpoint } of rows) {
      const name = area.slice(area.indexOf('/') + 1);
      const own = name === 'capability-statement' ? 'get-the-capability-statement' : name;
      expect(endpoint, id).toBe(endpoints.has(own) ? own : undefined);
    }
    expect(new Set(rows.map(({ endpoint }) => endpoint)).size).toBe(endpoints.size + 1);
  });

  it('gives every row a public address', () => {
    const elsewhere =
      /^https:\/\/(fhir\.nhs\.uk\/STU3\/|hl7\.org\/fhir\/STU3\/|github\.com\/nhsconnect\/gpconnect\/blob\/)/;
    for (const { id, source } of rows) {
      const own = source.url === `${specification.pages}${source.page}.html`;
      expect(own ? /^[a-z_]+$/.test(source.page) : elsewhere.test(source.url), `${id} ${source.url}`).toBe(
        true,
      );
    }
  });

  it('uses the name a page is published under where its file is called otherwise', () => {
    const pages = new Set(rows.map(({ source }) => source.page));
    expect(pages).toContain('appointments_slotavailabilitymanagement');
    expect(pages).toContain('datalibraryappointment');
    expect(pages).toContain('integration_personal_demographic_service');
    expect([...pages].filter((page) => page.endsWith('.md'))).toEqual([]);
  });

  it('keeps paraphrases free of markers', () => {
    const marked = rows.filter(({ paraphrase }) =>
      /^\[(implied|linked|profile|example)\]|^\(spec keyword|\{kw|\s$|^\s/.test(paraphrase),
    );
    expect(marked.map(({ id }) => id)).toEqual([]);
  });
});
