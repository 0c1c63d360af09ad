import { describe, expect, it } from 'vitest';
import {
  canBeRead,
  carriesOutcome,
  managedByPractice,
  refusesOtherCase,
  refusesUnknownId,
} from '../../../checks/directory/read.js';
import {
  findsNothing,
  ignoresUnknown,
  onePractice,
  refusalOf,
  searchRefusals,
} from '../../../checks/directory/search.js';
import { surgeryChecks } from '../../../checks/directory/surgeries.js';
import { sameContent } from '../../../checks/responses/formats.js';
import { boundTo } from '../bound.js';
import { answered, changed, outcome, refused } from '../subject.js';
import { holding, location, organisation, practitioner, readAs } from './sample.js';

const exchange = { id: 'TEST-001.1' };
const searches = ['find-an-organisation', 'find-a-practitioner'];
const readings = ['read-an-organisation', 'read-a-practitioner', 'read-a-location'];

describe('searches by business identifier', () => {
  const refusals = searches.flatMap((search) => searchRefusals.flatMap((one) => refusalOf(one, search)));

  it.each(refusals)('$id', (check) => {
    expect(outcome(check, refused(400, 'BAD_REQUEST'))).toBe('passed');
    expect(outcome(check, holding(organisation))).toBe('failed');
    expect(outcome(check, answered({ status: 400 }))).toBe('failed');
    expect(boundTo(check).requirements).not.toHaveLength(0);
  });

  it('want a check digit of NHS numbers alone', () => {
    const concerned = (search: string) =>
      searchRefusals.flatMap((one) => refusalOf(one, search)).map(({ id }) => id);
    expect(concerned('find-a-patient')).toContain('find-a-patient.refuses.check-digit');
    for (const search of searches) expect(concerned(search)).not.toContain(`${search}.refuses.check-digit`);
  });

  it.each(searches)('%s answers with an empty searchset when nothing matches', (search) => {
    const check = findsNothing(search);
    expect(outcome(check, holding())).toBe('passed');
    expect(outcome(check, holding(organisation))).toBe('failed');
    expect(outcome(check, refused(404, 'NO_RECORD_FOUND'))).toBe('failed');
  });

  it.each(searches)('%s ignores what it does not know', (search) => {
    expect(outcome(ignoresUnknown(search), holding(organisation))).toBe('passed');
    expect(outcome(ignoresUnknown(search), refused(400, 'BAD_REQUEST'))).toBe('failed');
  });

  it('finds one practice', () => {
    expect(outcome(onePractice, holding(organisation))).toBe('passed');
    expect(outcome(onePractice, holding(organisation, changed(organisation, ['id'], 'o2')))).toBe('failed');
    expect(outcome(onePractice, holding())).toBe('failed');
  });
});

describe('readings', () => {
  const refusals = readings.flatMap((one) => [refusesUnknownId(one), refusesOtherCase(one)]);

  it.each(refusals)('$id', (check) => {
    expect(outcome(check, refused(404, 'NO_RECORD_FOUND', 'not-found'))).toBe('passed');
    expect(outcome(check, answered({ resource: location }))).toBe('failed');
    expect(boundTo(check).requirements).not.toHaveLength(0);
  });

  it('leave an id under which nothing is returned to the rule on unknown ids', () => {
    for (const check of readings.map(refusesOtherCase)) expect(outcome(check, holding())).toBe('undecided');
  });

  it('want an OperationOutcome with an error', () => {
    for (const check of readings.flatMap(carriesOutcome)) {
      expect(outcome(check, refused(404, 'NO_RECORD_FOUND'))).toBe('passed');
      expect(outcome(check, answered({ status: 404 }))).toBe('failed');
    }
  });

  it.each([...searches, 'read-a-location'])('lead on from %s', (interaction) => {
    const check = canBeRead(interaction);
    expect(outcome(check, { exchange, read: [readAs(practitioner)] })).toBe('passed');
    expect(outcome(check, { exchange, read: [readAs(practitioner, 'Practitioner/2')] })).toBe('failed');
    expect(outcome(check, { exchange, read: [] })).toBe('undecided');
    expect(boundTo(check).requirements).not.toHaveLength(0);
  });

  it('show whether the practice manages its surgeries', () => {
    const read = [readAs(organisation)];
    expect(outcome(managedByPractice, { exchange, read, odsCode: 'A00001' })).toBe('passed');
    expect(outcome(managedByPractice, { exchange, read, odsCode: 'A00002' })).toBe('failed');
  });
});

describe('surgeries', () => {
  const surgery = { name: 'Surgery', postalCode: 'ls1 1aa', phone: '01632960001' };
  const subject = (surgeries: readonly (typeof surgery)[], read = [readAs(location)]) => ({
    exchange,
    read,
    surgeries,
  });
  const broken: Readonly<Record<string, ReturnType<typeof subject>>> = {
    'read-a-location.surgeries': subject([surgery, { ...surgery, name: 'Branch' }]),
    'read-a-location.surgery-address-held': subject([{ ...surgery, postalCode: 'LS1 1AB' }]),
    'read-a-location.surgery-phone-held': subject(
      [surgery],
      [readAs(changed(location, ['telecom'], undefined))],
    ),
  };

  it.each(surgeryChecks)('$id', (check) => {
    expect(outcome(check, subject([surgery]))).toBe('passed');
    const fault = broken[check.id];
    expect(fault && outcome(check, fault)).toBe('failed');
    expect(outcome(check, subject([]))).toBe('undecided');
  });
});

describe('a surgery without a name', () => {
  const nameless = readAs(changed(location, ['name'], undefined));
  const outcomes = (...names: readonly string[]) =>
    surgeryChecks.slice(0, 1).map((check) =>
      outcome(check, {
        exchange,
        read: [readAs(location), nameless],
        surgeries: names.map((name) => ({ name })),
      }),
    );

  it('may be any of those that are missing', () => {
    expect(outcomes('Surgery', 'Branch')).toEqual(['passed']);
    expect(outcomes('Branch')).toEqual(['undecided']);
  });
});

describe('the same answer in another format', () => {
  const before = holding(organisation);

  it('holds the same, whatever its order of names and its time of change', () => {
    const { resourceType, id, ...rest } = organisation;
    const reordered = { ...rest, resourceType: resourceType ?? null, id: id ?? null };
    expect(outcome(sameContent, { ...holding(reordered), before })).toBe('passed');
    const touched = (lastUpdated: string) => ({ ...organisation, meta: { versionId: '1', lastUpdated } });
    const subject = { ...holding(touched('2026-01-01')), before: holding(touched('2026-01-02')) };
    expect(outcome(sameContent, subject)).toBe('passed');
  });

  it('fails on what got lost or changed', () => {
    const changes = [holding(), holding(changed(organisation, ['name'], 'Other'))];
    for (const after of changes) expect(outcome(sameContent, { ...after, before })).toBe('failed');
  });

  it('decides nothing when the format is not supported', () => {
    expect(outcome(sameContent, { ...refused(415, 'BAD_REQUEST'), before })).toBe('undecided');
  });
});
