import { describe, expect, it } from 'vitest';
import { theirPath } from '../../../../support/fhir/dialect/places.js';
import { shapesOf } from '../../../../support/fhir/dialect/shapes.js';
import { heard, said, type Tongue } from '../../../../support/fhir/dialect/translation.js';

const shapes = shapesOf.get('1.0.2');
if (!shapes) throw new Error('the shapes of DSTU2 are missing');

const tongue: Tongue = {
  shapes,
  terms: new Map([['https://new/nhs', 'http://old/nhs']]),
  heard: new Map([
    ['https://new/nhs', 'http://old/nhs'],
    ['http://old/nhs', 'https://new/nhs'],
  ]),
  extensions: { created: 'http://old/created', practitioner: 'http://old/practitioner' },
};

describe('what is heard from DSTU2', () => {
  it('has the elements of STU3', () => {
    const slot = { resourceType: 'Slot', freeBusyType: 'free', type: { text: 'General' } };
    expect(heard(slot, tongue)).toEqual({
      resourceType: 'Slot',
      status: 'free',
      serviceType: [{ text: 'General' }],
    });
  });

  it('does not take an element of STU3 for its own', () => {
    const slot = { resourceType: 'Slot', status: 'free' };
    expect(heard(slot, tongue)).toEqual({ resourceType: 'Slot', freeBusyType: 'free' });
  });

  it('reaches into Bundles, and takes practitioners out of extensions', () => {
    const schedule = {
      resourceType: 'Schedule',
      extension: [{ url: 'http://old/practitioner', valueReference: { reference: 'Practitioner/1' } }],
      actor: { reference: 'Location/1' },
    };
    const bundle = { resourceType: 'Bundle', entry: [{ resource: schedule }] };
    expect(heard(bundle, tongue)).toMatchObject({
      entry: [{ resource: { actor: [{ reference: 'Location/1' }, { reference: 'Practitioner/1' }] } }],
    });
  });

  it('has names and systems of STU3, and no system of STU3 that came', () => {
    const patient = {
      resourceType: 'Patient',
      identifier: [{ system: 'http://old/nhs' }, { system: 'https://new/nhs' }],
      name: [{ family: ['Van', 'Dyke'] }],
    };
    expect(heard(patient, tongue)).toEqual({
      resourceType: 'Patient',
      identifier: [{ system: 'https://new/nhs' }, { system: 'http://old/nhs' }],
      name: [{ family: 'Van Dyke' }],
    });
  });

  it('is a CapabilityStatement only where a Conformance came', () => {
    expect(heard({ resourceType: 'Conformance' }, tongue).resourceType).toBe('CapabilityStatement');
    expect(heard({ resourceType: 'CapabilityStatement' }, tongue).resourceType).toBe('Conformance');
  });
});

describe('what is said in DSTU2', () => {
  const appointment = {
    resourceType: 'Appointment',
    extension: [{ url: 'http://old/other', valueString: 'kept' }],
    reason: [{ text: 'Cough' }],
    created: '2026-01-01T09:00:00+00:00',
  };

  it('has its elements and extensions', () => {
    expect(said(appointment, tongue)).toEqual({
      resourceType: 'Appointment',
      extension: [
        { url: 'http://old/other', valueString: 'kept' },
        { url: 'http://old/created', valueDateTime: '2026-01-01T09:00:00+00:00' },
      ],
      reason: { text: 'Cough' },
    });
  });

  it('leaves out the extension of an element that was taken away', () => {
    const { created: _created, ...rest } = heard(said(appointment, tongue), tongue);
    expect(said(rest, tongue).extension).toEqual([{ url: 'http://old/other', valueString: 'kept' }]);
  });

  it('comes back as it was', () => {
    const again = said(heard(said(appointment, tongue), tongue), tongue);
    expect(again).toEqual(said(appointment, tongue));
  });
});

describe('the paths of findings', () => {
  const bundle = heard(
    {
      resourceType: 'Bundle',
      entry: [
        { resource: { resourceType: 'Slot', freeBusyType: 'busy' } },
        {
          resource: {
            resourceType: 'Schedule',
            extension: [{ url: 'http://old/practitioner', valueReference: { reference: 'Practitioner/1' } }],
            actor: { reference: 'Location/1' },
          },
        },
      ],
    },
    tongue,
  );

  it.each([
    ['entry[0].resource.status', 'entry[0].resource.freeBusyType'],
    ['entry[0].resource.serviceType[0].text', 'entry[0].resource.type.text'],
    ['entry[1].resource.actor[0].reference', 'entry[1].resource.actor.reference'],
    ['entry[1].resource.actor[1].reference', 'entry[1].resource.extension[0].valueReference.reference'],
    ['Bundle.entry[0].resource.status (of 3)', 'Bundle.entry[0].resource.freeBusyType (of 3)'],
    ['Slot.status', 'Slot.freeBusyType'],
    ['Appointment.created', 'Appointment.extension'],
    ['CapabilityStatement.fhirVersion', 'Conformance.fhirVersion'],
    ['header Cache-Control', 'header Cache-Control'],
  ])('tells %s as %s', (path, told) => {
    expect(theirPath(path, bundle, tongue)).toBe(told);
  });
});
