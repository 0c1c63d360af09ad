import { beforeAll, describe, expect, it } from 'vitest';
import { loadValidator, type Validator } from '../../../profiles/index.js';
import type { Resource } from '../../../sandbox/interaction.js';
import { appointmentResource } from '../../../sandbox/practice/resources/appointment.js';
import { scheduleResource, slotResource } from '../../../sandbox/practice/resources/diary.js';
import {
  locationResource,
  organisationResource,
  practitionerResource,
} from '../../../sandbox/practice/resources/directory.js';
import { patientResource } from '../../../sandbox/practice/resources/patient.js';
import {
  bloodTests,
  cancelling,
  day,
  edited,
  idOf,
  resourceOf,
  searchQuery,
  workbench,
} from '../appointments/workbench.js';

const { practice, book, call } = workbench();
const booked = book(bloodTests(practice, 2));
const cancelled = call('cancel-an-appointment', {
  id: idOf(booked),
  body: edited(booked, cancelling()),
});
const query = searchQuery(day(1), day(2), [
  ['_include:recurse', 'Schedule:actor:Practitioner'],
  ['_include:recurse', 'Schedule:actor:Location'],
]);

describe('by the validator of the harness, the sandbox sends valid', () => {
  let validator: Validator;
  beforeAll(() => {
    validator = loadValidator();
  });

  it.each<[string, () => Resource[]]>([
    ['patients', () => practice.people.all().map(patientResource)],
    ['practitioners', () => practice.practitioners.all().map(practitionerResource)],
    ['organisations', () => practice.organisations.all().map(organisationResource)],
    ['locations', () => practice.locations.all().map(locationResource)],
    ['schedules', () => practice.schedules.all().slice(0, 40).map(scheduleResource)],
    ['slots', () => practice.slots.all().slice(0, 80).map(slotResource)],
    ['appointments', () => practice.appointments.all().map((each) => appointmentResource(each, practice))],
    ['bookings and cancellations', () => [booked, resourceOf(cancelled)]],
    ['search results', () => [resourceOf(call('search-for-free-slots', { query }))]],
  ])('%s', (_, resources) => {
    const issues = resources().flatMap((resource) => validator.validate(resource).issues);
    expect(issues).toEqual([]);
  });
});
