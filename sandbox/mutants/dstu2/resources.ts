import { all, append, type Change, change, fill, remove, set } from '../../behaviour/element.js';
import { put, putEntries } from '../../behaviour/put.js';
import { at } from '../../behaviour/scope.js';
import { objects } from '../../wire/json.js';
import type { MutantRow } from '../row.js';

const practitionerAt = (root: string): string =>
  `${root}/StructureDefinition/extension-gpconnect-practitioner-1`;

/** What stands in the elements of the other one, moved. */
const moved =
  (from: string, to: string): Change =>
  (resource) => {
    const { [from]: value, ...others } = resource;
    return { ...others, resourceType: resource.resourceType, ...(value !== undefined && { [to]: value }) };
  };

const stu3 = (type: string): Change =>
  set('meta.profile', [`https://fhir.nhs.uk/STU3/StructureDefinition/${type}`]);
const extensions = (keep: (url: string) => boolean): Change =>
  change('extension', (list) => {
    const kept = objects(list).filter(({ url }) => keep(String(url)));
    return kept.length > 0 ? kept : undefined;
  });
const without = (part: string): Change => extensions((url) => !url.includes(part));

const versions = ['DST2B-FHIR-003'];

/** What resources have that DSTU2, or a profile of the release, has otherwise; written with the rows of 1.0.0-rc.2, for URLs below `root`. */
export const resourceMutants = (root: string): readonly MutantRow[] => [
  [
    'dstu2.slot-status',
    'Tells by status, as STU3 has it, that a slot is free.',
    [...versions, 'DST2B-SLOTS-048'],
    put('Slot', moved('freeBusyType', 'status')),
  ],
  ['dstu2.slot-busy', 'Lists slots as busy.', ['DST2B-SLOTS-048'], put('Slot', set('freeBusyType', 'busy'))],
  [
    'dstu2.slot-tentative',
    'Lists slots as busy-tentative.',
    ['DST2B-SLOTS-048'],
    put('Slot', set('freeBusyType', 'busy-tentative')),
  ],
  [
    'dstu2.full-urls-of-others',
    'Gives entries the fullUrl of something else.',
    ['DST2B-ORGS-018'],
    at(
      'find-an-organisation',
      putEntries((entry) => ({ ...entry, fullUrl: `${String(entry.fullUrl)}-1` })),
    ),
  ],
  [
    'dstu2.cancellation-reason-of-stu3',
    'Names the extension of a cancellation reason as STU3 does.',
    ['DST2B-CANC-020', 'DST2B-CANC-033', 'DST2B-READ-026'],
    at(
      'cancel-an-appointment',
      put(
        'Appointment',
        change('extension.url', (url) =>
          String(url).includes('cancellation-reason')
            ? 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1'
            : url,
        ),
      ),
    ),
  ],
  [
    'dstu2.slot-upper-case',
    'Writes FREE.',
    [...versions, 'DST2B-SLOTS-048'],
    put('Slot', set('freeBusyType', 'FREE')),
  ],
  [
    'dstu2.slot-type-listed',
    'Gives the type of a slot as a list.',
    versions,
    put(
      'Slot',
      change('type', (value) => [value]),
    ),
  ],
  [
    'dstu2.slot-service-type',
    'Gives the service type that STU3 has.',
    versions,
    put('Slot', moved('type', 'serviceType')),
  ],
  [
    'dstu2.schedule-two-types',
    'Gives a schedule two types.',
    ['DST2B-SLOTS-071', ...versions],
    put('Schedule', append('type', { text: 'General practice' })),
  ],
  [
    'dstu2.schedule-actors-listed',
    'Gives the actor of a schedule as a list.',
    [...versions, 'DST2B-SLOTS-072'],
    put(
      'Schedule',
      change('actor', (value) => [value]),
    ),
  ],
  [
    'dstu2.schedule-of-practitioner',
    'Makes a practitioner the actor of a schedule.',
    ['DST2B-SLOTS-072'],
    put('Schedule', set('actor.reference', 'Practitioner/1')),
  ],
  [
    'dstu2.schedule-without-actor',
    'Gives schedules no actor.',
    ['DST2B-SLOTS-072'],
    put('Schedule', remove('actor')),
  ],
  [
    'dstu2.practitioner-as-text',
    'Names the practitioner of a schedule in words only.',
    ['DST2B-SLOTS-073'],
    put(
      'Schedule',
      all(without('practitioner-1'), append('extension', { url: practitionerAt(root), valueString: 'Dr' })),
    ),
  ],
  [
    'dstu2.practitioner-a-location',
    'Refers to a location where the practitioner of a schedule belongs.',
    ['DST2B-SLOTS-073'],
    put(
      'Schedule',
      append('extension', { url: practitionerAt(root), valueReference: { reference: 'Location/1' } }),
    ),
  ],
  [
    'dstu2.practitioner-without-value',
    'Gives the extension of the practitioner no value.',
    ['DST2B-SLOTS-073'],
    put('Schedule', append('extension', { url: practitionerAt(root) })),
  ],
  [
    'dstu2.slot-profile-of-stu3',
    'Claims the STU3 profile for slots.',
    ['DST2B-SLOTS-053'],
    put('Slot', stu3('GPConnect-Slot-1')),
  ],
  [
    'dstu2.schedule-profile-of-stu3',
    'Claims the STU3 profile for schedules.',
    ['DST2B-SLOTS-053'],
    put('Schedule', stu3('GPConnect-Schedule-1')),
  ],
  [
    'dstu2.appointment-profile-of-stu3',
    'Claims the STU3 profile for appointments.',
    ['DST2B-READ-015', 'DST2B-BOOK-064', 'DST2B-RETR-031', 'DST2B-AMEND-031', 'DST2B-CANC-030'],
    put('Appointment', stu3('GPConnect-Appointment-1')),
  ],
  [
    'dstu2.patient-profile-of-stu3',
    'Claims the STU3 profile for patients.',
    ['DST2B-PATS-021', 'DST2B-PAT-013'],
    put('Patient', stu3('CareConnect-GPC-Patient-1')),
  ],
  [
    'dstu2.practitioner-profile-of-stu3',
    'Claims the STU3 profile for practitioners.',
    ['DST2B-PRACS-019', 'DST2B-PRAC-013'],
    put('Practitioner', stu3('CareConnect-GPC-Practitioner-1')),
  ],
  [
    'dstu2.organisation-profile-of-stu3',
    'Claims the STU3 profile for organisations.',
    ['DST2B-ORGS-020', 'DST2B-ORG-013'],
    put('Organization', stu3('CareConnect-GPC-Organization-1')),
  ],
  [
    'dstu2.location-profile-of-stu3',
    'Claims the STU3 profile for locations.',
    ['DST2B-LOC-013'],
    put('Location', stu3('CareConnect-GPC-Location-1')),
  ],
  [
    'dstu2.full-urls-left-out',
    'Gives entries no fullUrl.',
    ['DST2B-RETR-033', 'DST2B-PATS-023', 'DST2B-PRACS-021', 'DST2B-ORGS-022'],
    putEntries(({ fullUrl: _, ...entry }) => entry),
  ],
  [
    'dstu2.created-as-element',
    'Gives the time of booking in an element, as STU3 does.',
    [...versions, 'DST2B-BOOK-072'],
    put('Appointment', all(without('created'), set('created', '2026-02-02T10:15:00+00:00'))),
  ],
  [
    'dstu2.booking-organisation-left-out',
    'Does not return who booked.',
    ['DST2B-READ-027', 'DST2B-BOOK-072', 'DST2B-RETR-041'],
    put('Appointment', all(without('booking-organisation'), remove('contained'))),
  ],
  [
    'dstu2.booking-organisation-unreferenced',
    'Contains the organisation that booked, and does not refer to it.',
    ['DST2B-READ-027', 'DST2B-BOOK-072'],
    put('Appointment', without('booking-organisation')),
  ],
  [
    'dstu2.booking-organisation-nameless',
    'Leaves out the name of the organisation that booked.',
    ['DST2B-READ-027', 'DST2B-BOOK-072'],
    put('Appointment', remove('contained.name')),
  ],
  [
    'dstu2.booking-organisation-without-telephone',
    'Leaves out the telephone of the organisation that booked.',
    ['DST2B-READ-027', 'DST2B-BOOK-072'],
    put('Appointment', remove('contained.telecom')),
  ],
  [
    'dstu2.reason-listed',
    'Gives the reason as a list, as STU3 does.',
    [...versions, 'DST2B-BOOK-071'],
    put(
      'Appointment',
      change('reason', (value) => [value]),
    ),
  ],
  [
    'dstu2.reason-left-out',
    'Does not return the reason.',
    ['DST2B-BOOK-071', 'DST2B-AMEND-033'],
    put('Appointment', remove('reason')),
  ],
  [
    'dstu2.participants-without-status',
    'Returns participants without a status.',
    ['DST2B-READ-014', 'DST2B-BOOK-063'],
    put('Appointment', remove('participant.status')),
  ],
  [
    'dstu2.participants-without-actor',
    'Returns participants without an actor.',
    ['DST2B-READ-014', 'DST2B-BOOK-063'],
    put('Appointment', remove('participant.actor')),
  ],
  [
    'dstu2.start-left-out',
    'Returns appointments without a start.',
    ['DST2B-READ-014', 'DST2B-BOOK-071'],
    put('Appointment', remove('start')),
  ],
  [
    'dstu2.slots-left-out',
    'Returns appointments without slots.',
    ['DST2B-READ-014', 'DST2B-BOOK-071'],
    put('Appointment', remove('slot')),
  ],
  [
    'dstu2.location-participant-a-slot',
    'Refers to a slot where a participant belongs.',
    ['DST2B-RES-002'],
    put('Appointment', set('participant[0].actor.reference', 'Slot/1')),
  ],
  [
    'dstu2.family-as-text',
    'Gives family names as text, as STU3 does.',
    versions,
    put(
      'Patient',
      change('name', (names) => objects(names).map((name) => ({ ...name, family: 'Text' }))),
    ),
  ],
  [
    'dstu2.practitioner-names-listed',
    'Gives the name of a practitioner as a list, as STU3 does.',
    versions,
    put(
      'Practitioner',
      change('name', (name) => [name]),
    ),
  ],
  [
    'dstu2.name-official',
    'Gives patients an official name and no usual one.',
    ['DST2B-RES-004'],
    put('Patient', set('name[0].use', 'official')),
  ],
  [
    'dstu2.two-usual-names',
    'Gives patients two usual names.',
    ['DST2B-RES-004'],
    put('Patient', append('name', { use: 'usual', family: ['Other'] })),
  ],
  [
    'dstu2.general-practitioner',
    'Names the usual doctor in the element of STU3.',
    [...versions],
    put('Patient', moved('careProvider', 'generalPractitioner')),
  ],
  [
    'dstu2.two-care-providers',
    'Names two care providers.',
    ['DST2B-RES-006'],
    put(
      'Patient',
      all(
        fill('careProvider', []),
        append('careProvider', { reference: 'Practitioner/1' }),
        append('careProvider', { reference: 'Practitioner/2' }),
      ),
    ),
  ],
  [
    'dstu2.verification-left-out',
    'Does not say whether the NHS number is verified.',
    ['DST2B-RES-003'],
    put('Patient', remove('identifier.extension')),
  ],
  [
    'dstu2.patient-photo',
    'Sends a photo of the patient.',
    ['DST2B-RES-005'],
    put('Patient', set('photo', [{ title: 'Portrait' }])),
  ],
  [
    'dstu2.patient-gender-of-its-own',
    'Codes gender in its own way.',
    ['DST2B-RES-007'],
    put('Patient', set('gender', 'F')),
  ],
  [
    'dstu2.address-state',
    'Gives addresses a state.',
    ['DST2B-RES-009'],
    put('Patient', set('address.state', 'Testshire')),
  ],
  [
    'dstu2.registration-details-left-out',
    'Does not return the details of a registration.',
    ['DST2B-REG-033'],
    put('Patient', without('RegistrationDetails')),
  ],
  [
    'dstu2.organisation-code-twice',
    'Gives an organisation two ODS codes.',
    ['DST2B-RES-012'],
    put('Organization', append('identifier', { system: `${root}/Id/ods-organization-code`, value: 'Z1' })),
  ],
  [
    'dstu2.organisation-types-listed',
    'Gives an organisation a list of types, as STU3 does.',
    versions,
    put('Organization', set('type', [{ text: 'GP practice' }])),
  ],
  [
    'dstu2.location-mode',
    'Gives a location a mode.',
    ['DST2B-RES-014'],
    put('Location', set('mode', 'instance')),
  ],
];
