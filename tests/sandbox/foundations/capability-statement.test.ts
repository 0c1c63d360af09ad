import { describe, expect, it } from 'vitest';
import { interactions, isInteraction } from '../../../sandbox/server/interactions.js';
import { isObject, objects, text } from '../../../sandbox/wire/json.js';
import { ask, site } from '../consumer.js';

const statementOf = (disabled: readonly string[] = []) => {
  const provider = site({ disabled: new Set(disabled.filter(isInteraction)) });
  return ask(provider, 'get-the-capability-statement').resource;
};
const restOf = (disabled?: readonly string[]) => objects(statementOf(disabled).rest)[0] ?? {};
const offeredBy = (rest: ReturnType<typeof restOf>) =>
  Object.fromEntries(
    objects(rest.resource).map(({ type, interaction }) => [
      text(type),
      objects(interaction).map(({ code }) => code),
    ]),
  );

describe('the capability statement', () => {
  it('says what the specification wants said', () => {
    const statement = statementOf();
    expect(statement).toMatchObject({
      resourceType: 'CapabilityStatement',
      version: '1.2.7',
      name: 'GP Connect',
      status: 'active',
      kind: 'capability',
      fhirVersion: '3.0.1',
      acceptUnknown: 'both',
      format: ['application/fhir+json', 'application/fhir+xml'],
      software: { name: expect.any(String), version: expect.any(String), releaseDate: expect.any(String) },
    });
    expect(statement).not.toHaveProperty('implementation');
    expect(new Set(objects(statement.profile).map(({ reference }) => reference)).size).toBe(15);
  });

  it('offers every resource and operation', () => {
    const rest = restOf();
    expect(rest).toMatchObject({ mode: 'server', security: { cors: true } });
    expect(offeredBy(rest)).toEqual({
      Patient: ['read', 'search-type'],
      Organization: ['read', 'search-type'],
      Practitioner: ['read', 'search-type'],
      Location: ['read'],
      Appointment: ['read', 'create', 'update', 'search-type'],
      Slot: ['search-type'],
    });
    expect(
      objects(rest.operation).map(({ name, definition }) => [
        name,
        isObject(definition) && definition.reference,
      ]),
    ).toEqual([
      [
        'gpc.registerpatient',
        'https://fhir.nhs.uk/STU3/OperationDefinition/GPConnect-RegisterPatient-Operation-1',
      ],
      [
        'gpc.getstructuredrecord',
        'https://fhir.nhs.uk/STU3/OperationDefinition/GPConnect-GetStructuredRecord-Operation-1/_history/1.12',
      ],
    ]);
    const [slot] = objects(rest.resource).filter(({ type }) => type === 'Slot');
    expect(slot?.searchInclude).toHaveLength(4);
    expect(objects(slot?.searchParam).map(({ name, type }) => `${name}:${type}`)).toEqual([
      'start:date',
      'end:date',
      'status:token',
      'searchFilter:token',
    ]);
  });

  it('does not offer what is switched off', () => {
    const rest = restOf(['cancel-an-appointment', 'search-for-free-slots', 'register-a-patient']);
    expect(offeredBy(rest)).not.toHaveProperty('Slot');
    expect(offeredBy(rest).Appointment).toEqual(['read', 'create', 'search-type']);
    expect(objects(rest.operation)).toHaveLength(1);
  });

  it('is only withheld when it is itself switched off', () => {
    const everythingElse = Object.keys(interactions).filter((key) => key !== 'get-the-capability-statement');
    expect(offeredBy(restOf(everythingElse))).toEqual({});
  });
});
