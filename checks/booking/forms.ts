import { firstText, selectObjects, selectText } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { absent, observation } from '../../support/model/observe.js';

import { inOrder } from '../responses/acceptance.js';
import { created, taken } from './answer.js';
import type { Booking } from './booking.js';
import { bookingOrganisation, holds } from './organisation.js';

type Facts = Omit<Check<Booking>, 'observe' | 'title'>;

/** Forms of a booking that a provider has to take, by its sentence. */
export const accepted: Readonly<Record<string, Check<Booking>>> = takenForms({
  'a booking in the form of the example is taken': {
    id: 'book.accepts.example',
  },
  'a booking without practitioner is taken': {
    id: 'book.accepts.no-practitioner',
  },
  'a booking with practitioner is taken': { id: 'book.accepts.practitioner' },
  'a booking with delivery channel and practitioner role is taken': {
    id: 'book.accepts.channel-and-role',
  },
  'a booking without delivery channel and practitioner role is taken': {
    id: 'book.accepts.no-channel-and-role',
  },
  'a booking with organisation type is taken': {
    id: 'book.accepts.organisation-type',
  },
  'a booking without organisation type is taken': {
    id: 'book.accepts.no-organisation-type',
  },
  'a booking without service descriptions is taken': {
    id: 'book.accepts.no-service-descriptions',
  },
  'a booking with the service descriptions of its slot is taken': {
    id: 'book.accepts.service-descriptions-of-its-slot',
  },
  'a booking for the temporary patient is taken': {
    id: 'book.accepts.temporary-patient',
  },
  'a booking for the dissenting patient is taken': {
    id: 'book.accepts.dissenting-patient',
  },
  'a booking with the telephone number of its patient is taken': {
    id: 'book.accepts.telephone-number',
  },
  'a booking with reason and type is taken': {
    id: 'book.accepts.reason-and-type',
  },
  'a booking in the form of the DSTU2 examples is taken': {
    id: 'book.accepts.dstu2-example',
  },
  'a booking without an ODS code of its organisation is taken': {
    id: 'book.accepts.no-ods-code',
  },
  'a booking without comment is taken': {
    id: 'book.accepts.no-comment',
  },
  'a booking of adjacent slots is taken': {
    id: 'book.accepts.adjacent-slots',
  },
});

/** What the specification leaves to the provider: it may refuse, but must not take a booking in a wrong way. */
export const choices: Readonly<Record<string, Check<Booking>>> = {
  'the service descriptions that were sent are not stored': {
    id: 'book.own-descriptions-ignored',
    title: 'never stores service descriptions that the consumer sends',
    *observe(booking) {
      yield inOrder(booking);
      const resource = created(booking);
      if (!resource) return;
      for (const element of ['serviceType.text', 'serviceCategory.text'])
        for (const { path, value } of selectText(resource, element))
          yield observation(
            `Appointment.${path}`,
            value !== ownDescription,
            "the provider's own description",
            value,
          );
    },
  },
  'the provider assigns the id of the appointment': {
    id: 'book.server-assigns-id',
    title: 'assigns the logical id itself',
    *observe(booking) {
      yield inOrder(booking);
      const resource = created(booking);
      if (!resource) return;
      const id = firstText(resource, 'id');
      yield observation('Appointment.id', id !== undefined && id !== ownId, 'an id of the provider', id);
    },
  },
  'the organisation type is kept as it was sent, or the booking refused': {
    id: 'book.other-organisation-type',
    title: 'keeps an organisation type that differs from the one searched for as it was sent, or refuses it',
    *observe(booking) {
      yield inOrder(booking);
      const resource = created(booking);
      const wanted = bookingOrganisation(booking.plan.appointment)?.type;
      if (!resource || wanted === undefined) return;
      const found = bookingOrganisation(resource)?.type;
      yield observation(
        'Appointment.contained(booking organisation).type',
        holds(found, wanted),
        JSON.stringify(wanted),
        found,
      );
    },
  },
  'the booking is taken, or refused in an orderly way': {
    id: 'book.malformed-value',
    title: 'takes a booking with an odd value, or refuses it and explains that',
    *observe(booking) {
      yield inOrder(booking);
    },
  },
  'the booking without the profile is taken or refused': {
    id: 'book.profile-missing',
    title: 'takes a booking in which a profile is not asserted, or refuses it',
    *observe(booking) {
      yield inOrder(booking);
    },
  },
};

/** That a booking which gives a reason gets it back. */
export const reasonKept: Check<Booking> = {
  id: 'book.reason-kept',
  title: 'returns the reason as it was sent',
  *observe(booking) {
    const resource = created(booking);
    if (!resource) return;
    const found = firstText(resource, 'reason.text');
    yield observation('Appointment.reason[0].text', found === sentReason, sentReason, found);
  },
};

/** That a booking which gives its type as text gets no code for it. */
export const typeAsText: Check<Booking> = {
  id: 'book.type-as-text',
  title: 'returns the type as text, without a code',
  *observe(booking) {
    const resource = created(booking);
    const codings = selectObjects(resource, 'serviceType').map(({ value }) => value.coding);
    for (const coding of codings) yield absent('Appointment.serviceType[0].coding', coding);
  },
};

function takenForms(forms: Readonly<Record<string, Facts>>): Readonly<Record<string, Check<Booking>>> {
  return Object.fromEntries(
    Object.entries(forms).map(([sentence, facts]) => [
      sentence,
      {
        ...facts,
        title: `takes ${sentence.replace(' is taken', '')}`,
        *observe(booking: Booking) {
          yield taken(booking);
        },
      },
    ]),
  );
}

/** What the consumer sends where the provider's own description belongs; it must not come back. */
export const ownDescription = 'Description of the consumer, to be ignored';

/** The reason of bookings that give one. */
export const sentReason = 'A test of the harness';

export const ownId = 'consumer-chosen-id-1';
