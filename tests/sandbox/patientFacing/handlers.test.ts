import { beforeEach, describe, expect, it } from 'vitest';
import type { Resource } from '../../../sandbox/interaction.js';
import { restricted } from '../../../sandbox/patientFacing/permission.js';
import { formatMoment } from '../../../sandbox/practice/uk-time.js';
import { extensions, identifiers, profiles } from '../../../sandbox/vocabulary/urls.js';
import { objects } from '../../../sandbox/wire/json.js';
import { codeOf } from '../consumer.js';
import { type Answered, type Clinic, clinic, NOW, send, tokenOf } from './patients.js';

let at: Clinic;
let [me, other] = ['', ''];
let token: string;
beforeEach(async () => {
  at = await clinic();
  [me = '', other = ''] = at.people.bookable;
  token = await tokenOf(at, me);
});

const idOf = (nhsNumber: string): string => at.practice.personByNhsNumber(nhsNumber)?.id ?? '';
const told = (answered: Answered) => [answered.status, codeOf({ ...answered, text: '' })];

/** What a patient books: a free slot of tomorrow or later, for somebody. */
function booking(patient: string, changes: Partial<Resource> = {}): Resource {
  const slot = at.practice.slots
    .all()
    .find((one) => one.status === 'free' && one.bookable && !one.restriction && one.start > NOW);
  if (!slot) throw new Error('No slot is free.');
  return {
    resourceType: 'Appointment',
    meta: { profile: [profiles.Appointment] },
    contained: [
      {
        resourceType: 'Organization',
        id: '1',
        identifier: [{ system: identifiers.odsCode, value: 'A20047' }],
        name: 'Patient application',
        telecom: [{ system: 'phone', value: '01632 960000' }],
      },
    ],
    extension: [{ url: extensions.bookingOrganisation, valueReference: { reference: '#1' } }],
    status: 'booked',
    reason: [{ text: 'A cough' }],
    start: formatMoment(slot.start),
    end: formatMoment(slot.end),
    slot: [{ reference: `Slot/${slot.id}` }],
    created: formatMoment(NOW),
    participant: [{ actor: { reference: `Patient/${patient}` }, status: 'accepted' }],
    ...changes,
  };
}

const book = (body: Resource, as = token): Answered => send(at, 'POST', '/Appointment', { token: as, body });

function cancelled({ resource }: Answered): Resource {
  const reason = { url: extensions.cancellationReason, valueString: 'Better' };
  return { ...resource, status: 'cancelled', extension: [...objects(resource.extension), reason] };
}

const cancel = (booked: Answered, as = token): Answered =>
  send(at, 'PUT', `/Appointment/${booked.resource.id}`, {
    token: as,
    body: cancelled(booked),
    headers: { 'if-match': 'W/"1"' },
  });

describe('what patients do for themselves', () => {
  it('is booking with a reason, which is not shown again', () => {
    const { status, resource } = book(booking(idOf(me)));
    expect(status).toBe(201);
    expect(resource).toMatchObject({ status: 'booked', minutesDuration: 10, description: 'Booked online' });
    expect(resource).not.toHaveProperty('reason');
  });

  it('is booking by NHS number, answered with the logical id, and with the place that the practice knows', () => {
    const { resource } = book(booking(me));
    const references = objects(resource.participant).flatMap(({ actor }) => objects(actor));
    expect(references.map(({ reference }) => String(reference).split('/')[0])).toEqual([
      'Patient',
      'Location',
    ]);
    expect(references[0]?.reference).toBe(`Patient/${idOf(me)}`);
  });

  it('is sending a telephone number with the booking', () => {
    const body = booking(idOf(me));
    const patient = {
      resourceType: 'Patient',
      id: '2',
      telecom: [{ system: 'phone', value: '07700 900000' }],
    };
    const contained = [...objects(body.contained), patient];
    expect(book({ ...body, contained }).status).toBe(201);
  });

  it.each<[string, Partial<Resource>]>([
    ['without a reason', { reason: null }],
    ['with a reason that has no text', { reason: [{ coding: [] }] }],
    ['with a reason that is no list', { reason: { text: 'A cough' } }],
    ['with two reasons', { reason: [{ text: 'A cough' }, { text: 'A cold' }] }],
    ['with a specialty', { specialty: [{ text: 'Surgery' }] }],
    ['with a length that is none', { minutesDuration: 'ten' }],
  ])('is not booking %s', (_, changes) => {
    expect(told(book(booking(idOf(me), changes)))).toEqual([422, 'INVALID_RESOURCE']);
  });

  it('is retrieving, reading and cancelling', () => {
    const booked = book(booking(idOf(me)));
    for (const id of [idOf(me), me]) {
      const list = send(at, 'GET', `/Patient/${id}/Appointment?start=ge2026-02-02&start=le2026-03-30`, {
        token,
      });
      expect(list.resource).toMatchObject({
        type: 'searchset',
        entry: [{ resource: { minutesDuration: 10 } }],
      });
    }
    const read = send(at, 'GET', `/Appointment/${booked.resource.id}`, { token });
    expect(read.resource).toEqual(booked.resource);
    expect(cancel(booked).resource).toMatchObject({ status: 'cancelled', meta: { versionId: '2' } });
  });

  it('is cancelling without saying how long it would have taken', () => {
    const booked = book(booking(idOf(me)));
    const { minutesDuration: _, ...resource } = booked.resource;
    const cancelledWithout = cancel({ ...booked, resource: { ...resource, resourceType: 'Appointment' } });
    expect(cancelledWithout.resource).toMatchObject({ status: 'cancelled', minutesDuration: 10 });
  });

  it('is no amending, and no cancelling without a version', () => {
    const booked = book(booking(idOf(me)));
    const path = `/Appointment/${booked.resource.id}`;
    const amended = { ...booked.resource, comment: 'Another' };
    expect(told(send(at, 'PUT', path, { token, body: amended, headers: { 'if-match': 'W/"1"' } }))).toEqual([
      422,
      'INVALID_RESOURCE',
    ]);
    expect(told(send(at, 'PUT', path, { token, body: cancelled(booked) }))).toEqual([400, 'BAD_REQUEST']);
  });

  it.each(['/Patient/x', '/Location/x', '/Organization', '/Practitioner/x'])('is none of %s', (path) => {
    expect(told(send(at, 'GET', path, { token }))).toEqual([501, 'NOT_IMPLEMENTED']);
  });
});

describe('what is another patient’s', () => {
  const denied = [403, 'ACCESS_DENIED'];

  it('is not listed', () => {
    for (const id of [idOf(other), other]) {
      const path = `/Patient/${id}/Appointment?start=ge2026-02-02&start=le2026-03-30`;
      expect(told(send(at, 'GET', path, { token }))).toEqual(denied);
    }
  });

  it('is not read, and not cancelled', async () => {
    const booked = book(booking(idOf(other)), await tokenOf(at, other));
    expect(booked.status).toBe(201);
    expect(told(send(at, 'GET', `/Appointment/${booked.resource.id}`, { token }))).toEqual(denied);
    expect(told(cancel(booked))).toEqual(denied);
    expect(at.practice.appointments.find(String(booked.resource.id))).toMatchObject({
      status: 'booked',
      version: 1,
    });
  });

  it('is not booked, by whatever name', () => {
    const before = at.practice.appointments.all().length;
    for (const id of [idOf(other), other]) expect(told(book(booking(id)))).toEqual(denied);
    expect(at.practice.appointments.all()).toHaveLength(before);
  });

  it.each([
    ['1234567890', 400, 'INVALID_NHS_NUMBER'],
    ['9990006997', 404, 'PATIENT_NOT_FOUND'],
    ['nobody', 404, 'PATIENT_NOT_FOUND'],
  ])('is told from nobody: %s', (id, status, code) => {
    const path = `/Patient/${id}/Appointment?start=ge2026-02-02&start=le2026-03-30`;
    expect(told(send(at, 'GET', path, { token }))).toEqual([status, code]);
  });
});

describe('what the practice permits', () => {
  const search = '/Slot?start=ge2026-02-03&end=le2026-02-04&status=free&_include=Slot:schedule';
  const list = (nhsNumber: string) =>
    `/Patient/${nhsNumber}/Appointment?start=ge2026-02-02&start=le2026-03-30`;

  it('is looking without booking', async () => {
    const viewer = await tokenOf(at, restricted.viewOnly);
    expect(send(at, 'GET', search, { token: viewer }).status).toBe(200);
    expect(send(at, 'GET', list(restricted.viewOnly), { token: viewer }).status).toBe(200);
    expect(told(book(booking(idOf(restricted.viewOnly)), viewer))).toEqual([403, 'ACCESS_DENIED']);
  });

  it('is nothing of appointments', async () => {
    const nobody = await tokenOf(at, restricted.noAccess);
    for (const path of [search, list(restricted.noAccess)])
      expect(told(send(at, 'GET', path, { token: nobody }))).toEqual([403, 'ACCESS_DENIED']);
  });
});
