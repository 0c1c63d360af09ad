import { combine } from '../behaviour/combine.js';
import { all, append, change, remove, set } from '../behaviour/element.js';
import { submittedAs } from '../behaviour/guards.js';
import { keptAs } from '../behaviour/keeping.js';
import { each, header } from '../behaviour/replies.js';
import { headerAs } from '../behaviour/requests.js';
import type { Json } from '../interaction.js';
import type { Appointment } from '../practice/records.js';
import { reference } from '../practice/resources/head.js';
import { updates } from '../server/interactions.js';
import { extensions } from '../vocabulary/urls.js';
import { isObject } from '../wire/json.js';
import type { Variant } from './variant.js';

const booking = 'book-an-appointment';

/** How a provider may keep and show an appointment. */
export const appointmentVariants: readonly Variant[] = [
  {
    id: 'appointments.merged-texts',
    description: 'Description and comment are kept, and returned, as one text in the description.',
    permittedBy: ['APPT-BOOK-089', 'APPT-AMEND-039', 'APPT-A-29'],
    warns: ['APPT-BOOK-085', 'APPT-AMEND-037'],
    endpoints: [booking, 'amend-an-appointment', 'http'],
    behaviour: () => keptAs([booking, 'amend-an-appointment'], merged),
  },
  {
    id: 'appointments.more-elements',
    description: 'Appointments get an identifier, a type, a priority and a duration from the provider.',
    permittedBy: ['APPT-READ-026', 'APPT-READ-040', 'the profile leaves these elements open'],
    endpoints: ['read-an-appointment', 'amend-an-appointment'],
    behaviour: () =>
      keptAs(booking, (appointment) => ({
        ...appointment,
        kept: {
          identifier: [{ system: 'https://supplier.example/Id/appointment', value: appointment.id }],
          appointmentType: { coding: [{ system: 'http://hl7.org/fhir/ValueSet/v2-0276', code: 'ROUTINE' }] },
          priority: 0,
          minutesDuration: (appointment.end.getTime() - appointment.start.getTime()) / 60_000,
        },
      })),
  },
  {
    id: 'appointments.practitioner-added',
    description: 'The practitioner of the schedule takes part in the appointment, sent or not, with a type.',
    permittedBy: ['API-FHIR-064', 'API-FHIR-065'],
    endpoints: [booking, 'retrieve-a-patients-appointments'],
    behaviour: () =>
      keptAs(booking, (appointment, _request, practice) => {
        const slot = practice.slots.find(appointment.slots[0] ?? '');
        const practitioner = practice.schedules.find(slot?.schedule ?? '')?.practitioner;
        const others = appointment.participants.filter(
          ({ actor }) => !JSON.stringify(actor ?? null).includes('Practitioner/'),
        );
        return practitioner === undefined
          ? appointment
          : {
              ...appointment,
              participants: [
                {
                  type: [{ coding: [{ system: 'http://hl7.org/fhir/v3/ParticipationType', code: 'PPRF' }] }],
                  actor: reference('Practitioner', practitioner),
                  required: 'required',
                  status: 'accepted',
                },
                ...others,
              ],
            };
      }),
  },
  {
    id: 'appointments.other-order',
    description: 'Participants, slots and extensions come in another order than they were sent in.',
    permittedBy: ['APPT-A-34', 'no page orders them'],
    endpoints: [booking, 'amend-an-appointment'],
    behaviour: () =>
      each(
        'Appointment',
        all(change('participant', backwards), change('slot', backwards), change('extension', backwards)),
      ),
  },
  {
    id: 'appointments.own-clock',
    description: 'The provider says itself when an appointment was created.',
    permittedBy: ['APPT-A-31'],
    endpoints: [booking],
    behaviour: () => keptAs(booking, (appointment, { now }) => ({ ...appointment, created: now })),
  },
  {
    id: 'appointments.organisation-completed',
    description: 'The booking organisation gets another fragment id, an address and an alias.',
    permittedBy: ['APPT-BOOK-138 asks for what was sent, and a contained id has no meaning outside'],
    endpoints: [booking, 'read-an-appointment', 'amend-an-appointment'],
    behaviour: () =>
      keptAs(booking, ({ bookingOrganisation, ...appointment }) => ({
        ...appointment,
        ...(bookingOrganisation && {
          bookingOrganisation: {
            address: [{ use: 'work', line: ['3 Somewhere'], postalCode: 'ZZ99 9ZZ' }],
            ...bookingOrganisation,
            id: 'booked-by',
            alias: ['As we know them'],
          },
        }),
      })),
  },
  {
    id: 'appointments.displays',
    description: 'References to slots and participants have displays.',
    permittedBy: ['the profile leaves display open'],
    endpoints: ['retrieve-a-patients-appointments', 'amend-an-appointment'],
    behaviour: () =>
      each(
        'Appointment',
        all(set('slot.display', 'A time'), set('participant.actor.display', 'Somebody or somewhere')),
      ),
  },
  {
    id: 'appointments.uncategorised',
    description: 'The practice does not name its sessions: schedules and appointments have no category.',
    permittedBy: ['APPT-BOOK-131', 'APPT-READ-031'],
    endpoints: [booking, 'cancel-an-appointment'],
    behaviour: () =>
      combine([each('Schedule', remove('serviceCategory')), each('Appointment', remove('serviceCategory'))]),
  },
  {
    id: 'appointments.coded-type',
    description: 'The service type of appointments is coded as well.',
    permittedBy: ['APPT-BOOK-130 asks for the text and excludes no coding'],
    endpoints: ['read-an-appointment', 'cancel-an-appointment'],
    behaviour: () =>
      combine([
        each(
          'Appointment',
          append('serviceType[0].coding', { system: 'http://hl7.org/fhir/service-type', code: '124' }),
        ),
        submittedAs(updates, remove('serviceType.coding')),
      ]),
  },
  {
    id: 'appointments.own-ones-plain',
    description: 'Appointments of the practice lack identifier, role and delivery channel.',
    permittedBy: ['APPT-A-37'],
    endpoints: ['retrieve-a-patients-appointments', 'read-an-appointment'],
    behaviour: () =>
      each('Appointment', (appointment) =>
        appointment.contained
          ? appointment
          : all(change('extension', (list) => onlyReasons(list)))(appointment),
      ),
  },
  {
    id: 'appointments.representation-always',
    description: 'The provider answers with the whole appointment, whatever is preferred.',
    permittedBy: ['APPT-BOOK-127', 'API-HTTP-079'],
    warns: ['APPT-BOOK-127', 'API-HTTP-079', 'APPT-AMEND-084', 'APPT-CANC-067'],
    endpoints: [booking, ...updates],
    behaviour: () => headerAs('prefer', () => undefined),
  },
  {
    id: 'appointments.preference-silent',
    description: 'The provider leaves the body out where that is preferred, and does not say so.',
    permittedBy: ['no page asks for Preference-Applied'],
    endpoints: [booking],
    behaviour: () => header('Preference-Applied', undefined),
  },
];

const backwards = (list: Json): Json => (Array.isArray(list) ? [...list].reverse() : list);

const onlyReasons = (list: Json): Json | undefined => {
  const reasons = Array.isArray(list)
    ? list.filter((one) => isObject(one) && one.url === extensions.cancellationReason)
    : [];
  return reasons.length > 0 ? reasons : undefined;
};

/** Both texts with a line between them, unless the consumer sent back what is merged already. */
function merged({ comment, ...appointment }: Appointment): Appointment {
  return comment === undefined
    ? appointment
    : { ...appointment, description: `${appointment.description}\n-- ${comment}` };
}
