import { describe, expect, it } from 'vitest';
import { type Pack, runRequirementsCommand } from '../../requirements/command.js';
import { loadCatalogue, loadSpecification, loadUnchecked } from '../../requirements/load.js';
import { ConfigurationError } from '../../support/kernel/errors.js';

const specification = loadSpecification('gpconnect-1.2.7');
const unchecked = loadUnchecked(specification);
const open = [...loadCatalogue(specification).keys()].filter((id) => !unchecked.has(id));
const levels = loadCatalogue(specification);

/** One check a row, so that no row is left uncovered. */
const full: Pack = {
  specification,
  checks: open.map((id) => ({ id: `check.${id}`, requirements: [id] })),
  scenarios: [{ id: 'SLOTS-004', requirements: ['APPT-SLOTS-076'] }],
};
const without = (id: string): Pack => ({
  ...full,
  checks: full.checks.filter(({ requirements }) => !requirements.includes(id)),
});

describe('gpc requirements coverage', () => {
  it('ends with 0 when every row has a check or a reason', () => {
    const { text, exitCode } = runRequirementsCommand({ show: 'coverage' }, full);
    expect(exitCode).toBe(0);
    expect(text).toMatch(/^area\s+rows {2}checked {2}reason {2}uncovered$/m);
    expect(text.split('\n').at(-1)).toBe(
      `1747 rows: ${open.length} checked, ${unchecked.size} with a reason, 0 uncovered; 0 contradictions.`,
    );
  });

  it('ends with 1 and names the row that has neither', () => {
    const { text, exitCode } = runRequirementsCommand({ show: 'coverage' }, without('APPT-SLOTS-076'));
    expect(exitCode).toBe(1);
    expect(text).toContain(
      'Uncovered:\n  APPT-SLOTS-076  provider SHALL (black-box): Return a `Bundle` whose `type` is `searchset`.',
    );
  });

  it('looks only at the areas asked for', () => {
    const areas = ['appointments/book-an-appointment'];
    const { text, exitCode } = runRequirementsCommand({ show: 'coverage', areas }, without('APPT-SLOTS-076'));
    expect(exitCode).toBe(0);
    expect(text).not.toContain('appointments/search-for-free-slots');
    expect(() => runRequirementsCommand({ show: 'coverage', areas: ['appointments/bok'] }, full)).toThrow(
      ConfigurationError,
    );
  });

  it('ends with 1 on a contradiction', () => {
    const scenarios = [...full.scenarios, { id: 'SLOTS-999', requirements: ['APPT-SLOTS-999'] }];
    const { text, exitCode } = runRequirementsCommand({ show: 'coverage' }, { ...full, scenarios });
    expect(exitCode).toBe(1);
    expect(text).toContain('scenario SLOTS-999 names APPT-SLOTS-999, which is no row of the catalogue');
  });
});

describe('gpc requirements show', () => {
  it('prints the row, its public address, checks and scenarios, in any case of the id', () => {
    const { text, exitCode } = runRequirementsCommand({ show: 'row', id: 'appt-slots-076' }, full);
    expect(exitCode).toBe(0);
    expect(text).toContain(
      'APPT-SLOTS-076  provider SHALL\n  Return a `Bundle` whose `type` is `searchset`.',
    );
    expect(text).toContain(`${specification.pages}appointments_use_case_search_for_free_slots.html`);
    expect(text).toMatch(/checks {5}check\.APPT-SLOTS-076$/m);
    expect(text).toMatch(/scenarios {2}SLOTS-004$/m);
  });

  it('prints the interpretations that touch the row and what they mean for a provider', () => {
    const { text } = runRequirementsCommand({ show: 'row', id: 'APPT-SLOTS-065' }, full);
    expect(text).toContain('interprets APPT-A-18 How long two weeks are: Fourteen times 24 hours');
    expect(text).toContain('(a provider that does otherwise fails)');
    expect(text).toContain('interprets APPT-I-109 A second more than two weeks: It should.');
    expect(text).toContain('permits    A search of fourteen days and one second served');
  });

  it('prints why a row has no check', () => {
    const { text } = runRequirementsCommand({ show: 'row', id: 'API-AUD-003' }, full);
    expect(text).toContain('no check   the supplier has to show evidence. Audit and provenance records');
    expect(text).toMatch(/checks {5}none$/m);
    expect(levels.get('API-AUD-003')?.testable).toBe('manual');
  });

  it('names the row that a mistyped id most likely stands for', () => {
    expect(() => runRequirementsCommand({ show: 'row', id: 'APPT-SLOT-076' }, full)).toThrow(
      /There is no requirement "APPT-SLOT-076".*\n.*Did you mean APPT-SLOTS-076\?/,
    );
  });
});
