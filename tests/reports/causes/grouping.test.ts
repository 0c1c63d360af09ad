import { describe, expect, it } from 'vitest';
import { groupDeviations } from '../../../reports/causes/grouping.js';
import { Sets } from '../../../reports/causes/sets.js';
import type { CheckVerdict, ScenarioVerdict } from '../../../reports/verdicts.js';
import { verdicts } from '../../fixtures/run/input.js';

const finding = (path: string) => ({ path, expected: 'something', found: 'nothing' });

function scenarioWith(check: string, paths: readonly string[]): ScenarioVerdict[] {
  return verdicts()
    .scenarios.filter(({ id }) => id === 'SLOTS-002')
    .map((scenario) => ({
      ...scenario,
      checks: scenario.checks
        .filter(({ outcome }) => outcome === 'failed')
        .map((one): CheckVerdict => ({ ...one, id: check, findings: paths.map(finding) })),
    }));
}

const groupsOf = (scenarios: readonly ScenarioVerdict[]) =>
  groupDeviations(scenarios, new Set(['search-for-free-slots', 'book-an-appointment']));

/** Scenarios of one failed check each, with a finding of `[path, expected, found]`. */
const each = (
  ...checks: readonly (readonly [id: string, rows: readonly string[], finding: readonly string[]])[]
): ScenarioVerdict[] =>
  checks.flatMap(([id, requirements, [path = '', expected = '', found = '']], index) =>
    scenarioWith(id, []).map((scenario) => ({
      ...scenario,
      id: `SLOTS-1${index}`,
      checks: scenario.checks.map((check) => ({
        ...check,
        requirements,
        exchange: `SLOTS-1${index}.1`,
        findings: [{ path, expected, found }],
      })),
    })),
  );

describe('groups of deviations', () => {
  it('hold what one check saw in one scenario', () => {
    const paths = ['start', 'end', 'created'];
    expect(groupsOf(scenarioWith('book.uk-local-time', paths))).toHaveLength(1);
  });

  it('keep apart what a standing rule saw at different places', () => {
    const paths = ['telecom (exchange SLOTS-001.1)', 'gender (exchange SLOTS-001.1)'];
    expect(groupsOf(scenarioWith('search-for-free-slots.profiles', paths))).toHaveLength(2);
  });

  it.each([
    [
      'refusals that the same clauses ask for',
      ['tokens.refuses.a', ['API-SEC-008'], ['status', 'an error status', '200']],
      ['tokens.refuses.b', ['API-SEC-008'], ['meta', 'an error status', '201']],
    ],
    [
      'what is missing of one clause',
      ['capability.Slot.interactions', ['FND-CAP-018'], ['rest.resource', 'read', 'nothing']],
      ['capability.Slot.parameters', ['FND-CAP-018'], ['rest.searchParam', 'token', 'nothing']],
    ],
    [
      'a rule that breaks when every interaction is tried, and of its own',
      ['http.etag', ['API-HTTP-085'], ['search-for-free-slots', 'W/"1"', 'W/"2"']],
      ['slots.etag', ['API-HTTP-085'], ['header ETag', 'W/"1"', 'nothing']],
    ],
    [
      'one error instead of another',
      ['slots.error.conflict', ['A'], ['status', '409', '412']],
      ['http.version-conflict', ['B'], ['search-for-free-slots', '409', '412 CONFLICT']],
    ],
    [
      'an element that is left out, and what would be within it',
      ['slots.held.telecom', ['A'], ['Bundle.entry[0].resource.telecom.value', 'a number', 'nothing']],
      ['slots.everything', ['B'], ['Bundle.entry[0].resource.telecom', 'what is held', 'nothing']],
    ],
    [
      'one thing found in the capability statement',
      [
        'capability.lists.read',
        ['A'],
        ['CapabilityStatement.rest.resource[Slot].interaction', 'read', 'create'],
      ],
      [
        'slots.capability',
        ['B'],
        ['CapabilityStatement.rest.resource[Slot].interaction', 'read, once', 'create'],
      ],
    ],
    [
      'an ETag of one form, whatever its version',
      ['slots.etag', ['A'], ['header ETag (exchange X.1)', 'W/"[versionId]"', 'W/1']],
      ['book.etag', ['B'], ['header ETag (exchange X.2)', 'W/"[versionId]"', 'W/2']],
    ],
    [
      'an element that a standing rule sees, and what is within it',
      ['search-for-free-slots.profiles', ['A'], ['contact[0].telecom (exchange X.1)', 'valid', 'false']],
      ['slots.telecom', ['B'], ['contact[1].telecom[0].system', 'a system', 'nothing']],
    ],
    [
      'an element that is compared as a whole, and what is within it',
      ['cancel.all-else-kept', ['A'], ['Appointment.serviceCategory', '{"text":"a"}', '{"text":"b"}']],
      ['cancel.service-category', ['B'], ['Appointment.serviceCategory.text', 'a', 'b']],
    ],
    [
      'what one check sees at one element, differently in two scenarios',
      ['amend.shown-later', ['A'], ['Appointment.end', '10:30', '10:29']],
      ['amend.shown-later', ['A'], ['Appointment.end', 'a time', 'nothing']],
    ],
    [
      'one code in place of another, wherever it is shown',
      ['book.channel', ['A'], ['Appointment.extension[0].valueCode', 'Telephone', 'telephone']],
      ['slots.channel', ['B'], ['Bundle.entry[3].resource.extension[1].valueCode', 'Telephone', 'telephone']],
    ],
    [
      'one difference of one element, whichever check sees it',
      ['retrieve.same-as-read', ['A'], ['Appointment.slot', '[{"reference":"Slot/1"}]', '[]']],
      ['amend.shown-later', ['B'], ['Appointment.slot', '[{"reference":"Slot/2"}]', '[]']],
    ],
    [
      'one clause of which the same is seen at the same place',
      ['book.race', ['A'], ['status of the two answers', 'one success', '201 and 201']],
      ['book.race-of-runs', ['B', 'A'], ['status of the two answers', 'one refusal', '201 and 201']],
    ],
    [
      'refusals of which one breaks one clause more',
      ['cancel.refuses.priority', ['A', 'B'], ['status', 'an error status', '200']],
      ['cancel.refuses.type', ['C', 'B', 'A'], ['status of it', 'an error', '200']],
    ],
    [
      'logical ids of one form, and references to them',
      ['slots.profiles', ['A'], ['Bundle.entry[0].resource.id (exchange X.1)', 'an id', '"a_b"']],
      ['book.profiles', ['B'], ['Appointment.slot[0].reference (exchange X.2)', 'a reference', '"Slot/c_d"']],
    ],
    [
      'an error that an interaction gives to its plain request, and in place of another',
      ['spine-headers.id.slots', ['A'], ['search-for-free-slots', 'the answer', '400 BAD_REQUEST']],
      ['slots.error.number', ['B'], ['status and code', '422 INVALID_RESOURCE', '400 BAD_REQUEST']],
    ],
    [
      'an error that an interaction gives to any request',
      ['spine-headers.id.slots', ['A'], ['search-for-free-slots', 'the answer', '422 INVALID_RESOURCE']],
      ['http.update-answer', ['B'], ['search-for-free-slots', 'the resource', 'status 422, ETag nothing']],
    ],
  ] as const)('are one for %s', (_, one, other) => {
    expect(groupsOf(each(one, other))).toHaveLength(1);
    expect(groupsOf(each(one, ['slots.other', ['C'], ['start', 'a time', 'x']]))).toHaveLength(2);
  });

  it('keep apart two elements that are left out beside each other, and ETags of two forms', () => {
    const lacks = (path: string) => ['slots.a', [], [path, 'something', 'nothing']] as const;
    const etag = (found: string) =>
      ['slots.etag', [], ['header ETag (exchange X.1)', 'W/"1"', found]] as const;
    expect(
      groupsOf(each(lacks('meta.profile'), ['slots.b', [], ['meta.versionId', 'one', 'nothing']])),
    ).toHaveLength(2);
    expect(
      groupsOf(each(etag('W/1'), ['book.etag', [], ['header ETag (exchange X.2)', 'W/"1"', '"1"']])),
    ).toHaveLength(2);
  });

  it('hold what follows from an answer that is an error, and what is wrong with one error', () => {
    const [first, second] = each(
      ['retrieve.status', ['A'], ['status', '200', '400']],
      ['retrieve.searchset', ['B'], ['resourceType', 'Bundle', 'OperationOutcome']],
    );
    if (!first || !second) throw new Error('two scenarios');
    const oneAnswer = { ...first, checks: [...first.checks, ...second.checks] };
    const withExchange = (exchange: string): ScenarioVerdict => ({
      ...oneAnswer,
      checks: oneAnswer.checks.map((check, index) => ({
        ...check,
        exchange: index === 0 ? 'X.1' : exchange,
      })),
    });
    expect(groupsOf([withExchange('X.1')])).toHaveLength(1);
    expect(groupsOf([withExchange('X.2')])).toHaveLength(2);
    const cacheable = scenarioWith('slots.cache-control', ['header Cache-Control (exchange X.1)']);
    expect(groupsOf([withExchange('X.1'), ...cacheable])).toHaveLength(2);
    const outcome = (place: string) => `OperationOutcome.${place} (exchange X.1)`;
    const errors = ['issue[0].code', 'issue[0].details.coding[0].code'].map(outcome);
    expect(groupsOf(scenarioWith('http.server-error', errors))).toHaveLength(1);
    expect(
      groupsOf(scenarioWith('http.server-error', ['issue.code (exchange X.1)', outcome('issue.id')])),
    ).toHaveLength(2);
  });

  it('keep apart errors that an interaction gives only to what is tried', () => {
    const tried = (id: string, found: string) => [id, [], ['search-for-free-slots', id, found]] as const;
    expect(
      groupsOf(each(tried('tokens.a', '400 BAD_REQUEST'), tried('formats.b', '400 BAD_REQUEST'))),
    ).toHaveLength(2);
  });

  it('leave out what passed', () => {
    expect(groupsOf(verdicts().scenarios.filter(({ outcome }) => outcome === 'passed'))).toEqual([]);
  });
});

describe('sets', () => {
  it('hold together what was joined, in whatever order', () => {
    const sets = new Sets<string>();
    sets.join('a', 'b');
    sets.join('c', 'd');
    expect(sets.headOf('a')).not.toBe(sets.headOf('c'));
    sets.join('d', 'a');
    sets.join('a', 'c');
    expect(new Set(['a', 'b', 'c', 'd'].map((one) => sets.headOf(one))).size).toBe(1);
    expect(sets.headOf('e')).toBe('e');
  });
});
