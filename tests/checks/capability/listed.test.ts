import { describe, expect, it } from 'vitest';
import { listedChecks } from '../../../checks/capability/listed.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { answered, outcome } from '../subject.js';

const statement = (rest: JsonObject, version = '1.2.7') =>
  answered({ resource: { resourceType: 'CapabilityStatement', version, rest: [rest] } });

const type = (name: string, ...codes: string[]): JsonObject => ({
  type: name,
  interaction: codes.map((code) => ({ code })),
});

const whole = statement({
  resource: [
    type('Appointment', 'read', 'create', 'update', 'search-type', 'vread'),
    type('Slot', 'search-type'),
  ],
  operation: [{ name: 'gpc.registerpatient', definition: { reference: 'https://example.org/operation' } }],
});

describe('what a capability statement lists', () => {
  it.each(listedChecks)('$id', (check) => {
    expect(outcome(check, whole)).toBe('passed');
    expect(outcome(check, statement({ resource: [type('Patient', 'read')] }, '5.4'))).toBe('failed');
    expect(outcome(check, answered({ status: 500 }))).toBe('undecided');
  });

  it('is a registration by its definition too', () => {
    const check = listedChecks.find(({ id }) => id === 'capability.lists.registration');
    const reference = 'https://fhir.nhs.uk/STU3/OperationDefinition/GPConnect-RegisterPatient-Operation-1';
    const named = statement({ operation: [{ name: 'register', definition: { reference } }] });
    expect(check && outcome(check, named)).toBe('passed');
  });
});
