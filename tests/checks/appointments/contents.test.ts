import { describe, expect, it } from 'vitest';
import { showingCapability } from '../../../checks/appointments/capability.js';
import {
  contentChecks,
  contentSentences,
  type ReturnedAppointments,
  type Showing,
} from '../../../checks/appointments/contents.js';
import { participantsResolve } from '../../../checks/appointments/participants.js';
import { extensions } from '../../../checks/vocabulary.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { plan, stored } from '../booking/sample.js';
import { answered, changed, failingParts, outcome, refused } from '../subject.js';

const showings = ['retrieve-a-patients-appointments', 'read-an-appointment'] as const;

const returned = (resource: JsonObject, interaction: Showing, booked = true): ReturnedAppointments => ({
  exchange: { id: 'TEST-001.1', interaction },
  appointments: [{ at: 'Appointment', resource, ...(booked ? { booked: plan } : {}) }],
});

type InvalidRequest = readonly [path: readonly (string | number)[], value: unknown];

/** A fault that each check has to find, by the part of its id after the dot. */
const faults: Readonly<Record<string, readonly InvalidRequest[]>> = {
  profile: [[['meta', 'profile'], ['https://elsewhere.example/Appointment']]],
  version: [[['meta', 'versionId'], undefined]],
  start: [
    [['start'], '2026-03-02T09:00:00Z'],
    [['start'], '2026-07-02T09:00:00+00:00'],
  ],
  end: [[['end'], '2026-03-02T09:10:00.000+00:00']],
  created: [
    [['created'], '2026-03-01'],
    [['created'], undefined],
  ],
  'service-type': [
    [['serviceType'], undefined],
    [['serviceType', 0, 'text'], 'Another'],
  ],
  'service-category': [
    [['serviceCategory'], undefined],
    [['serviceCategory', 'text'], 'Another'],
  ],
  'channel-and-role': [
    [['extension', 1], { url: 'https://elsewhere.example' }],
    [['extension', 2, 'valueCodeableConcept', 'coding', 0, 'code'], 'R0600'],
  ],
  'role-system': [
    [['extension', 2, 'valueCodeableConcept', 'coding', 0, 'system'], 'https://elsewhere.example'],
  ],
  'no-reason': [[['reason'], [{ text: 'Cough' }]]],
  'no-specialty': [[['specialty'], [{ text: 'General practice' }]]],
  duration: [
    [['minutesDuration'], undefined],
    [['minutesDuration'], 0],
    [['minutesDuration'], '10'],
  ],
  'duration-of-times': [[['minutesDuration'], 15]],
  organisation: [
    [['contained'], undefined],
    [['contained', 0, 'name'], 'Somebody else'],
    [['contained', 0, 'telecom'], undefined],
  ],
  'what-was-booked': [
    [['start'], '2026-03-02T09:05:00+00:00'],
    [['slot', 0, 'reference'], 'Slot/another'],
    [['participant', 0, 'actor', 'reference'], 'Patient/another'],
    [['comment'], 'A comm'],
    [['status'], 'cancelled'],
  ],
  'nothing-else': [
    [['participant', 2], { actor: { reference: 'Patient/p-1' }, status: 'accepted' }],
    [['participant', 2], { actor: { reference: 'Location/another' }, status: 'accepted' }],
    [['extension', 3], { url: extensions.deliveryChannel, valueCode: 'Video' }],
    [['extension', 3], { url: extensions.cancellationReason, valueString: 'None' }],
    [['contained', 1], { resourceType: 'Organization', id: '1' }],
  ],
  elements: [
    [['description'], undefined],
    [['slot'], undefined],
    [['participant', 0, 'status'], undefined],
    [['participant', 0, 'actor'], undefined],
    [['indication'], [{ reference: 'Condition/1' }]],
  ],
  references: [
    [['slot', 0, 'reference'], 'https://provider.example/Slot/s-1'],
    [['participant', 0, 'actor', 'reference'], 'Person/p-1'],
    [['participant', 1, 'actor', 'reference'], 'Practitioner/d-1'],
    [['slot'], undefined],
  ],
  priority: [
    [['priority'], 10],
    [['priority'], -1],
    [['priority'], 1.5],
  ],
  identifiers: [
    [['identifier', 0, 'use'], 'official'],
    [['identifier', 0, 'system'], undefined],
    [['identifier', 0, 'value'], ''],
  ],
};

const complete: JsonObject = {
  ...stored,
  minutesDuration: 10,
  priority: 5,
  identifier: [{ system: 'https://fhir.nhs.uk/Id/gpconnect-appointment-identifier', value: 'x-1' }],
};

describe.each(showings)('what an appointment holds: %s', (showing) => {
  const checks = contentSentences.flatMap((sentence) => contentChecks(sentence, showing));

  it.each(checks)('$id', (check) => {
    expect(outcome(check, returned(complete, showing))).toBe('passed');
    expect(outcome(check, { ...returned(complete, showing), appointments: [] })).toBe('undecided');
    const key = check.id.slice(check.id.indexOf('.') + 1);
    for (const [path, value] of faults[key] ?? [])
      expect(outcome(check, returned(changed(complete, path, value), showing)), path.join('.')).toBe(
        'failed',
      );
    expect(faults[key]).toBeDefined();
  });

  it('says nothing of the booking where it is not known', () => {
    const [sentence = ''] = contentSentences.filter((one) => one.includes('what was booked'));
    const [check] = contentChecks(sentence, showing);
    expect(check && outcome(check, returned(stored, showing, false))).toBe('undecided');
  });

  it.each([
    [['comment'], 'A comm', 'texts'],
    [['participant', 0, 'actor', 'reference'], 'Patient/another', 'patient'],
    [['participant', 1, 'actor', 'reference'], 'Location/another', 'location'],
    [['start'], '2026-03-02T09:05:00+00:00', 'all'],
  ])('tells by its part that %s is not what was booked', (path, value, part) => {
    const [check] = contentChecks('the returned appointment holds what was booked', showing);
    expect(check && failingParts(check, returned(changed(stored, path, value), showing))).toEqual([part]);
  });

  it('lets descriptions and comments be merged, and participants be added', () => {
    const [check] = contentChecks('the returned appointment holds what was booked', showing);
    const participants = [
      { actor: { reference: 'Practitioner/d-1' }, status: 'accepted' },
      ...(Array.isArray(stored.participant) ? stored.participant : []),
    ];
    const merged = {
      ...stored,
      description: 'A description: A comment',
      comment: 'x',
      participant: participants,
    };
    expect(check && outcome(check, returned(merged, showing))).toBe('passed');
  });

  it('wants the participants to be readable', () => {
    const check = participantsResolve[showing];
    const found = {
      reference: 'Patient/p-1',
      ...answered({ resource: { resourceType: 'Patient', id: 'p-1' } }),
    };
    const lost = { reference: 'Patient/p-1', ...refused(404, 'PATIENT_NOT_FOUND', 'not-found') };
    expect(outcome(check, { exchange: { id: 'x' }, read: [found] })).toBe('passed');
    expect(outcome(check, { exchange: { id: 'x' }, read: [found, lost] })).toBe('failed');
    expect(outcome(check, { exchange: { id: 'x' }, read: [] })).toBe('undecided');
  });
});

it.each(Object.values(showingCapability))('$id', (check) => {
  const statement = (code: string) =>
    answered({
      resource: {
        resourceType: 'CapabilityStatement',
        rest: [{ resource: [{ type: 'Appointment', interaction: [{ code }] }] }],
      },
    });
  const code = check.id.startsWith('read') ? 'read' : 'search-type';
  expect(outcome(check, statement(code))).toBe('passed');
  expect(outcome(check, statement('create'))).toBe('failed');
});
