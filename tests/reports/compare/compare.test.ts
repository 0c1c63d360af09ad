import { describe, expect, it } from 'vitest';
import { buildVerdicts } from '../../../reports/build/verdicts.js';
import { compare } from '../../../reports/compare/compare.js';
import { comparisonPage } from '../../../reports/compare/page.js';
import { comparisonText } from '../../../reports/compare/text.js';
import type { ScenarioRecord } from '../../../support/model/records.js';
import { input, statusOf, verdicts } from '../../fixtures/run/input.js';
import { hostile, judgement, records } from '../../fixtures/run/records.js';

const before = verdicts();

/** The run again, with other records for some scenarios. */
function after(changes: Readonly<Record<string, Partial<ScenarioRecord>>>) {
  const changed = records.map((one) => ({ ...one, ...changes[one.id] }));
  return buildVerdicts({
    ...input,
    run: { ...input.run, id: 'later', provider: { ...input.run.provider, version: '4.3' } },
    records: changed,
    cucumber: new Map(changed.map(({ id, outcome }) => [id, statusOf[outcome]])),
  });
}

const bundleType = (outcome: 'passed' | 'failed') =>
  judgement('slots.bundle-type', outcome, ['APPT-SLOTS-040'], { title: hostile });

const later = after({
  'SLOTS-001': { judgements: [bundleType('failed')], outcome: 'failed' },
  'SLOTS-090': { judgements: [], outcome: 'omitted', reason: 'nothing to look at' },
  'BOOK-001': {
    judgements: [judgement('book.status', 'passed', ['APPT-BOOK-001'])],
    outcome: 'passed',
    name: hostile,
  },
});

describe('a comparison', () => {
  const comparison = compare(before, later);
  const told = (change: string) =>
    comparison.differences.filter((one) => one.change === change).map(({ kind, id }) => `${kind} ${id}`);

  it('names what regressed, is newly tested and is no longer tested, the worse first', () => {
    expect(told('regressed')).toEqual([
      expect.stringMatching(/^cause cause-/),
      'requirement APPT-SLOTS-040',
      'scenario SLOTS-001',
      'check slots.bundle-type',
    ]);
    expect(told('newly tested')).toContain('scenario BOOK-001');
    expect(told('no longer tested')).toContain('scenario SLOTS-090');
    expect(comparison.differences[0]?.change).toBe('regressed');
    for (const [change, count] of Object.entries(comparison.counts)) expect(told(change)).toHaveLength(count);
  });

  it('is the other way round from the later run to the earlier', () => {
    const back = compare(later, before);
    expect(back.counts.fixed).toBe(comparison.counts.regressed);
    expect(back.counts['newly tested']).toBe(comparison.counts['no longer tested']);
  });

  it('notes nothing of the port and the certificates of the embedded provider', () => {
    const embedded = (at: string) => ({
      ...before,
      run: {
        ...before.run,
        provider: { ...before.run.provider, embedded: true, baseUrl: at },
        configuration: { file: 'embedded provider', sha256: at },
      },
    });
    expect(compare(embedded('one'), embedded('other')).notes).toEqual([]);
    expect(compare(before, embedded('one')).notes).toHaveLength(2);
  });

  it('notes what else differs, and a run that is incomplete', () => {
    expect(comparison.notes).toEqual([]);
    const other = {
      ...later,
      run: {
        ...later.run,
        complete: false,
        incompleteReason: 'the run ended early: refused',
        selection: { endpoints: ['book-an-appointment'] },
      },
    };
    expect(compare(before, other).notes).toEqual([
      'another selection: everything, then book-an-appointment',
      'later is incomplete: the run ended early: refused',
    ]);
  });
});

describe('its text', () => {
  it('tells each difference in a line, and how many there are', () => {
    const text = comparisonText(compare(before, later));
    expect(text).toMatch(
      /^before {2}20261120T101500Z-7f3a {2}Example practice system, test 4\.2, not conformant$/m,
    );
    expect(text).toMatch(/^REGRESSED\n {2}cause .*\n {2}requirement APPT-SLOTS-040 {2}passed → failed/m);
    expect(text).toMatch(/^4 regressed, 0 fixed, 4 newly tested/m);
    expect(text).not.toContain('\u001b');
  });

  it('says that there is none', () => {
    expect(comparisonText(compare(before, before))).toMatch(/\n\nNo difference\.$/);
  });

  it('leaves out what is too much, and says so', () => {
    const [first] = before.requirements;
    if (!first) throw new Error('the fixture has no requirement');
    const requirements = Array.from({ length: 25 }, (_, index) => ({ ...first, id: `R-${index}` }));
    const text = comparisonText(compare({ ...before, requirements: [] }, { ...before, requirements }));
    expect(text).toContain('and 5 more requirements: gpc compare --json or --html');
  });
});

describe('its page', () => {
  const page = comparisonPage(compare(before, later));

  it('has every difference, with anchors for each kind', () => {
    for (const text of ['id="regressed"', 'id="no-longer-tested"', '>APPT-SLOTS-040</th>', 'SLOTS-090'])
      expect(page).toContain(text);
    expect(page).toContain('<h2>Regressed: 4</h2>');
  });

  it('takes what a provider sent as text, runs nothing and fetches nothing', () => {
    expect(page).toContain('&lt;script&gt;alert(');
    expect(page).not.toMatch(/<(script|img|link|iframe)\b/);
    expect(page).toContain(`default-src &#39;none&#39;`);
  });
});
