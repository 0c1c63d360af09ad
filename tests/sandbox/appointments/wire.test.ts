import { describe, expect, it } from 'vitest';
import { readXml, writeXml } from '../../../profiles/xml/index.js';
import { isResource, objects } from '../../../sandbox/wire/json.js';
import { type Answer, ask, entries, expectRefusal, site } from '../consumer.js';
import { bloodTests, booking, cancelling, day, edited, set } from './workbench.js';

const XML = { accept: 'application/fhir+xml', 'content-type': 'application/fhir+xml;charset=utf-8' };

/** What an XML answer holds, in its JSON form. */
function inXml({ text }: Answer) {
  const read = readXml(text);
  if (!('resource' in read) || !isResource(read.resource)) throw new Error('The answer is no resource.');
  return read.resource;
}

describe('an appointment over the wire', () => {
  it('is found, booked, amended, cancelled and read in XML as in JSON', () => {
    const provider = site();
    const query = `start=ge${day(1)}&end=le${day(1)}&status=free&_include=Slot:schedule`;
    const found = ask(provider, 'search-for-free-slots', {
      query,
      headers: XML,
      claims: scope('organization'),
    });
    const [first] = objects(inXml(found).entry);
    expect([found.status, objects(first?.resource)[0]?.resourceType]).toEqual([200, 'Slot']);

    const body = booking(provider.practice, bloodTests(provider.practice, 2));
    const booked = ask(provider, 'book-an-appointment', { body: writeXml(body), headers: XML });
    const appointment = inXml(booked);
    const id = String(appointment.id);
    expect(booked.status).toBe(201);
    expect(booked.headers).toMatchObject({
      Location: `${provider.baseUrl}/Appointment/${id}/_history/1`,
      ETag: 'W/"1"',
      'Last-Modified': expect.stringMatching(/GMT$/),
    });
    const read = ask(provider, 'read-an-appointment', { id, claims: scope('patient') });
    expect(read.resource).toEqual(appointment);

    const amended = ask(provider, 'amend-an-appointment', {
      id,
      body: writeXml(edited(appointment, set('comment', 'New'))),
      headers: { ...XML, 'if-match': 'W/"1"' },
    });
    expect([amended.status, amended.headers.ETag]).toEqual([200, 'W/"2"']);

    const cancelled = ask(provider, 'cancel-an-appointment', {
      id,
      body: writeXml(edited(inXml(amended), cancelling())),
      headers: { ...XML, 'if-match': 'W/"2"' },
    });
    expect([cancelled.status, inXml(cancelled).status]).toEqual([200, 'cancelled']);

    const listed = ask(provider, 'retrieve-a-patients-appointments', {
      id: provider.practice.appointments.find(id)?.patient ?? '',
      query: `start=ge${day(1)}&start=le${day(1)}`,
      claims: scope('patient'),
    });
    expect(entries(listed)).toEqual([inXml(cancelled)]);
  });

  it('is booked without a body in the answer when that is preferred', () => {
    const provider = site();
    const body = booking(provider.practice, bloodTests(provider.practice, 1));
    const booked = ask(provider, 'book-an-appointment', { body, headers: { prefer: 'return=minimal' } });
    expect([booked.status, booked.text]).toEqual([201, '']);
    expect(booked.headers.Location).toMatch(/\/Appointment\/\w+\/_history\/1$/);
  });

  it('is refused with the outcome of the rule that it broke', () => {
    const provider = site();
    const body = booking(provider.practice, bloodTests(provider.practice, 1));
    ask(provider, 'book-an-appointment', { body });
    expectRefusal(
      ask(provider, 'book-an-appointment', { body }),
      409,
      'DUPLICATE_REJECTED',
      /no longer free/,
    );
    expectRefusal(
      ask(provider, 'book-an-appointment', { body: edited(body, set('reason', [{ text: 'x' }])) }),
      422,
      'INVALID_RESOURCE',
    );
    expectRefusal(ask(provider, 'book-an-appointment', { body: '{' }), 400, 'BAD_REQUEST');
    expectRefusal(
      ask(provider, 'book-an-appointment', { body: { resourceType: 'Bundle', type: 'collection' } }),
      422,
      'INVALID_RESOURCE',
    );
  });
});

function scope(subject: 'organization' | 'patient') {
  return { requested_scope: `${subject}/*.read` };
}
