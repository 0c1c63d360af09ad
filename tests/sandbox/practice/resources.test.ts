import { describe, expect, it } from 'vitest';
import type { Json, Resource } from '../../../sandbox/interaction.js';
import { createPractice } from '../../../sandbox/practice/create.js';
import { appointmentResource } from '../../../sandbox/practice/resources/appointment.js';
import { searchset } from '../../../sandbox/practice/resources/bundle.js';
import { scheduleResource, slotResource } from '../../../sandbox/practice/resources/diary.js';
import {
  locationResource,
  organisationResource,
  practitionerResource,
} from '../../../sandbox/practice/resources/directory.js';
import { patientResource } from '../../../sandbox/practice/resources/patient.js';
import { extensions, identifiers, profiles } from '../../../sandbox/vocabulary/urls.js';
import { isObject, objects } from '../../../sandbox/wire/json.js';

const practice = createPractice({ seed: 3, now: new Date('2026-02-02T10:15:00Z') });
const resources = {
  Patient: practice.people.all().map(patientResource),
  Practitioner: practice.practitioners.all().map(practitionerResource),
  Organization: practice.organisations.all().map(organisationResource),
  Location: practice.locations.all().map(locationResource),
  Schedule: practice.schedules.all().map(scheduleResource),
  Slot: practice.slots.all().map(slotResource),
  Appointment: practice.appointments.all().map((each) => appointmentResource(each, practice)),
};
type Type = keyof typeof resources;
const everything = Object.values(resources).flat();

describe('every resource', () => {
  it.each(Object.keys(resources) as Type[])('%s claims its profile and a version', (type) => {
    const faulty = resources[type].filter(
      ({ resourceType, id, meta }) =>
        resourceType !== type ||
        !/^[A-Za-z0-9]{16}$/.test(String(id)) ||
        !/"versionId":"\d+"/.test(JSON.stringify(meta)) ||
        !JSON.stringify(meta).includes(profiles[type]),
    );
    expect(resources[type].length).toBeGreaterThan(0);
    expect(faulty).toEqual([]);
  });

  it('has an id of its own', () => {
    expect(new Set(everything.map(({ id }) => id)).size).toBe(everything.length);
  });

  it('has no empty value and only references that lead somewhere', () => {
    const known = new Set(everything.map(({ resourceType, id }) => `${resourceType}/${String(id)}`));
    const walk = (value: Json): void => {
      expect(value).not.toBe(null);
      expect(value).not.toBe('');
      expect(value).not.toEqual([]);
      if (Array.isArray(value)) value.forEach(walk);
      if (!isObject(value)) return;
      expect(Object.keys(value).length).toBeGreaterThan(0);
      const { reference } = value;
      if (typeof reference === 'string' && !reference.startsWith('#')) expect(known).toContain(reference);
      Object.values(value).forEach(walk);
    };
    const sample = [...resources.Schedule.slice(0, 30), ...resources.Slot.slice(0, 30)];
    [...everything.filter((each) => !['Slot', 'Schedule'].includes(each.resourceType)), ...sample].forEach(
      walk,
    );
  });

  it.each<[Type, string[]]>([
    ['Patient', ['maritalStatus', 'multipleBirthBoolean', 'photo', 'animal', 'communication', 'text']],
    ['Practitioner', ['telecom', 'address', 'birthDate', 'photo', 'qualification', 'communication', 'text']],
    ['Organization', ['contact', 'endpoint', 'text']],
    ['Location', ['endpoint', 'mode', 'text']],
    ['Schedule', ['specialty', 'active', 'serviceType', 'comment', 'text']],
    ['Slot', ['specialty', 'serviceCategory', 'appointmentType', 'comment', 'text']],
    [
      'Appointment',
      ['reason', 'specialty', 'indication', 'supportingInformation', 'incomingReferral', 'requestedPeriod'],
    ],
  ])('%s leaves the excluded elements out', (type, names) => {
    expect(resources[type].filter((each) => names.some((name) => name in each))).toEqual([]);
  });
});

describe('a patient', () => {
  const resourceOf = (nhsNumber: string): Resource => {
    const person = practice.personByNhsNumber(nhsNumber);
    if (!person) throw new Error(`Nobody has ${nhsNumber}.`);
    return patientResource(person);
  };
  const { personas, others } = practice.describe();

  it('has one official name, one NHS number with its verification status, and a preferred surgery', () => {
    const [identifier, ...more] = objects(resourceOf(personas.bookable[0] ?? '').identifier);
    expect(more).toEqual([]);
    expect(identifier).toMatchObject({
      system: identifiers.nhsNumber,
      extension: [
        { url: extensions.nhsNumberVerification, valueCodeableConcept: { coding: [{ code: '01' }] } },
      ],
    });
    for (const patient of resources.Patient) {
      expect(objects(patient.name).map(({ use }) => use)).toEqual(['official']);
      const [details] = objects(patient.extension).filter(
        ({ url }) => url === extensions.registrationDetails,
      );
      expect(objects(details?.extension).map(({ url }) => url)).toEqual([
        'registrationPeriod',
        'registrationType',
        'preferredBranchSurgery',
      ]);
    }
  });

  it('shows its state', () => {
    expect(resourceOf(personas.deceased)).toMatchObject({ active: false, deceasedDateTime: '2020-06-30' });
    expect(resourceOf(personas.inactive)).toMatchObject({ active: false });
    expect(JSON.stringify(resourceOf(others.unverified))).toContain('"02"');
    expect(JSON.stringify(resourceOf(others.temporary))).toContain('"Temporary"');
  });

  it('shows next of kin and languages where they are held', () => {
    expect(resources.Patient.some(({ contact }) => contact)).toBe(true);
    expect(JSON.stringify(resources.Patient)).toContain(extensions.nhsCommunication);
  });
});

it('a searchset without resources has no entries', () => {
  expect(searchset([])).toEqual({
    resourceType: 'Bundle',
    meta: { profile: [profiles.Bundle] },
    type: 'searchset',
  });
});
