import type { Behaviour } from '../../behaviour/behaviour.js';
import { append, change, items, remove, set } from '../../behaviour/element.js';
import { put } from '../../behaviour/put.js';
import { at } from '../../behaviour/scope.js';
import { isObject, objects } from '../../wire/json.js';
import type { MutantRow } from '../row.js';

const practiceCodes = 'http://hl7.org/fhir/ValueSet/c80-practice-codes';

const coded = {
  text: 'General practice',
  coding: [{ system: practiceCodes, code: '394814009', display: 'General practice' }],
};

/** Patients with another value at a path. */
const ofPatients = (path: string, value: Parameters<typeof set>[1]): Behaviour =>
  put('Patient', set(path, value));

/** What a profile says of single elements, and resources break; written with the rows of 1.0.0-rc.2, for URLs below `root`. */
export const elementMutants = (root: string): readonly MutantRow[] => [
  [
    'dstu2.nhs-number-twice',
    'Gives patients their NHS number twice.',
    ['DST2B-RES-003'],
    put('Patient', (patient) => ({
      ...patient,
      identifier: [...objects(patient.identifier), ...objects(patient.identifier)],
    })),
  ],
  [
    'dstu2.telecom-without-system',
    'Does not say what kind the contact points of patients are.',
    ['DST2B-RES-008'],
    put('Patient', append('telecom', { value: '01234 567890' })),
  ],
  [
    'dstu2.birth-date-with-strokes',
    'Writes dates of birth as the example does.',
    ['DST2B-PATS-032'],
    ofPatients('birthDate', '29/02/1960'),
  ],
  [
    'dstu2.patient-managed-by-a-practitioner',
    'Names a practitioner where the managing organisation of a patient belongs.',
    ['DST2B-RES-016'],
    ofPatients('managingOrganization', { reference: 'Practitioner/1', display: 'Dr' }),
  ],
  [
    'dstu2.patient-language-as-fhir-does',
    'Gives the language of patients in the element of FHIR.',
    ['DST2B-RES-005'],
    ofPatients('communication', [{ language: { text: 'Welsh' } }]),
  ],
  [
    'dstu2.patient-linked',
    'Links patients to other records.',
    ['DST2B-RES-005'],
    ofPatients('link', [{ other: { reference: 'Patient/1', display: 'Other' }, type: 'refer' }]),
  ],
  [
    'dstu2.cared-for-by-a-patient',
    'Names a patient as the care provider.',
    ['DST2B-RES-006'],
    ofPatients('careProvider', [{ reference: 'Patient/1', display: 'Other' }]),
  ],
  [
    'dstu2.role-without-display',
    'Gives the roles of practitioners a code of the national list without its display, and the version of the list.',
    ['DST2B-RES-011'],
    put(
      'Practitioner',
      set('practitionerRole', [
        {
          role: { coding: [{ system: `${root}/CareConnect-SDSJobRoleName-1`, code: 'R0260', version: '1' }] },
        },
      ]),
    ),
  ],
  [
    'dstu2.organisation-address-state',
    'Gives the address of an organisation a state.',
    ['DST2B-RES-009'],
    put('Organization', set('address', [{ line: ['1 High Street'], city: 'Testham', state: 'Testshire' }])),
  ],
  [
    'dstu2.location-address-state',
    'Gives the address of a location a state.',
    ['DST2B-RES-009'],
    put('Location', set('address', { line: ['1 High Street'], city: 'Testham', state: 'Testshire' })),
  ],
  [
    'dstu2.location-managed-by-a-location',
    'Names a location where the managing organisation of a location belongs.',
    ['DST2B-RES-016'],
    put('Location', set('managingOrganization.reference', 'Location/1')),
  ],
  [
    'dstu2.site-code-without-system',
    'Gives site codes no system.',
    ['DST2B-LOC-015', 'DST2B-FND-013'],
    put('Location', remove('identifier.system')),
  ],
  [
    'dstu2.site-code-of-an-organisation',
    'Gives site codes the system of organisation codes.',
    ['DST2B-LOC-015'],
    put('Location', set('identifier.system', `${root}/Id/ods-organization-code`)),
  ],
  [
    'dstu2.slot-identifier-with-use',
    'Says what the identifiers of slots are used for.',
    ['DST2B-SLOTS-069'],
    put('Slot', set('identifier', [{ use: 'usual', system: `${root}/slots`, value: '1' }])),
  ],
  [
    'dstu2.horizon-without-start',
    'Gives planning horizons an end only.',
    ['DST2B-SLOTS-074'],
    put('Schedule', remove('planningHorizon.start')),
  ],
  [
    'dstu2.slot-end-without-offset',
    'Writes the ends of slots without an offset.',
    ['DST2B-SLOTS-076'],
    put(
      'Slot',
      change('end', (end) => String(end).slice(0, 19)),
    ),
  ],
  [
    'dstu2.slot-type-coded',
    'Codes the types of slots.',
    ['DST2B-SLOTS-070'],
    put('Slot', set('type', coded)),
  ],
  [
    'dstu2.schedule-type-coded',
    'Codes the types of schedules.',
    ['DST2B-SLOTS-070'],
    put('Schedule', set('type', [coded])),
  ],
  [
    'dstu2.extensions-twice',
    'Gives appointments the time of booking twice.',
    ['DST2B-READ-026'],
    put('Appointment', (appointment) => {
      const all = objects(appointment.extension);
      return {
        ...appointment,
        extension: [...all, ...all.filter(({ url }) => String(url).includes('created'))],
      };
    }),
  ],
  [
    'dstu2.appointment-identifier-with-use',
    'Says of appointments that are read what their identifier is used for.',
    ['DST2B-READ-024'],
    at(
      'read-an-appointment',
      put('Appointment', set('identifier', [{ use: 'usual', system: `${root}/appointments`, value: '1' }])),
    ),
  ],
  [
    'dstu2.reason-of-its-own',
    'Codes reasons in a system of its own.',
    ['DST2B-READ-025'],
    put(
      'Appointment',
      set('reason', { coding: [{ system: `${root}/reasons`, code: '1', display: 'Review' }] }),
    ),
  ],
  [
    'dstu2.displays-of-participants-left-out',
    'Gives participants no display.',
    ['DST2B-FHIR-045'],
    put(
      'Appointment',
      items('participant', ({ actor, ...rest }) => ({
        ...rest,
        ...(isObject(actor) && { actor: { reference: actor.reference ?? '' } }),
      })),
    ),
  ],
];
