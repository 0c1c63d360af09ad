import type { AppointmentParticipant, Extension, Patient } from 'fhir/r3.js';
import type { BookingPlan } from '../../../checks/booking/booking.js';
import { ownDescription, ownId, sentReason } from '../../../checks/booking/forms.js';
import { objects } from '../../../checks/elementChanges.js';
import { extensions, systems } from '../../../checks/vocabulary.js';
import type { JsonObject } from '../../kernel/select.js';
import { Omitted } from '../../model/signals.js';
import { testText, textOf } from '../diary/texts.js';
import type { Scenario } from '../scenario.js';

/** A permitted variation of the plain booking. */
type Adjustment = (appointment: JsonObject, plan: BookingPlan, scenario: Scenario) => JsonObject;

const without =
  (name: string): Adjustment =>
  (appointment) =>
    Object.fromEntries(Object.entries(appointment).filter(([key]) => key !== name));

export const withoutComment = without('comment');

export const withOwnServiceTexts: Adjustment = (appointment) => ({
  ...appointment,
  serviceType: [{ text: ownDescription }],
  serviceCategory: { text: ownDescription },
});

const withReasonAndType: Adjustment = (appointment) => ({
  ...appointment,
  reason: [{ text: sentReason }],
  serviceType: [{ text: 'General consultation' }],
});

/** By the sentence of the features. */
export const adjustments: Readonly<Record<string, Adjustment>> = {
  'the booking has no comment': withoutComment,
  'the booking has a description of 100 and a comment of 500 characters': (appointment, _plan, scenario) => ({
    ...appointment,
    description: textOf(100, testText(scenario, ' ')),
    comment: textOf(500),
  }),
  'the booking has a description of 101 characters': (appointment, _plan, scenario) => ({
    ...appointment,
    description: textOf(101, testText(scenario, ' ')),
  }),
  'the booking has a comment of 501 characters': (appointment) => ({ ...appointment, comment: textOf(501) }),
  'the booking names the practitioner of the schedule': (appointment, { slots }) => {
    const practitioner = slots[0]?.schedule.practitioner;
    if (!practitioner) throw new Omitted('the schedule of the leased slot has no practitioner');
    return withParticipant(appointment, practitioner);
  },
  'the booking contains the telephone number of its patient': (appointment) => ({
    ...appointment,
    contained: [
      ...objects(appointment.contained),
      {
        resourceType: 'Patient',
        id: '2',
        telecom: [{ system: 'phone', value: '07700 900123', use: 'mobile' }],
      } satisfies Patient,
    ],
  }),
  'the booking carries the delivery channel and practitioner role of its slot': (appointment, { slots }) => {
    const [slot] = slots;
    return {
      ...appointment,
      extension: [
        ...objects(appointment.extension),
        ...(slot?.deliveryChannel
          ? [{ url: extensions.deliveryChannel, valueCode: slot.deliveryChannel } satisfies Extension]
          : []),
        ...(slot?.schedule.role
          ? [{ url: extensions.practitionerRole, valueCodeableConcept: slot.schedule.role }]
          : []),
      ],
    };
  },
  'the booking names a booking organisation without type': (appointment) =>
    organisation(appointment, ({ type: _type, ...rest }) => rest),
  'the booking names a booking organisation of another type than was searched for': (
    appointment,
    _plan,
    { run },
  ) => {
    const { type } = run.config.consumer.organisation;
    const code = type === 'urgent-care' ? 'gp-practice' : 'urgent-care';
    const other = [{ coding: [{ system: systems.organisationType, code }] }];
    return organisation(appointment, (one) => ({ ...one, type: other }));
  },
  'the booking does not assert its own profile': without('meta'),
  'the booking does not assert the profile of its booking organisation': (appointment) =>
    organisation(appointment, ({ meta: _meta, ...rest }) => rest),
  'the booking names a booking organisation with type, address and a second telecom': (appointment) =>
    organisation(appointment, (one) => ({
      ...one,
      telecom: [
        ...objects(one.telecom),
        { system: 'email', value: 'bookings@consumer.example', use: 'work' },
      ],
      address: [{ line: ['1 Test Street'], city: 'Leeds', postalCode: 'LS1 6AE', use: 'work' }],
    })),
  'the booking sends its own service type and service category': withOwnServiceTexts,
  'the booking carries the service type and service category of its slot and schedule': (
    appointment,
    { slots },
  ) => {
    const { shownType, schedule } = slots[0] ?? {};
    if (shownType === undefined && schedule?.shownCategory === undefined)
      throw new Omitted('neither the leased slot nor its schedule has a description');
    return {
      ...appointment,
      ...(shownType === undefined ? {} : { serviceType: shownType }),
      ...(schedule?.shownCategory === undefined ? {} : { serviceCategory: schedule.shownCategory }),
    };
  },
  'the booking gives a reason and a type': withReasonAndType,
  'the booking has all that the DSTU2 examples have': (appointment, plan, scenario) => {
    const named = withReasonAndType(appointment, plan, scenario);
    return {
      ...named,
      participant: objects(named.participant).map((one) => ({ ...one, required: 'required' })),
    };
  },
  'the booking names a booking organisation without an ODS code': (appointment) =>
    organisation(appointment, ({ identifier: _identifier, ...rest }) => rest),
  'the booking sends an id of its own': (appointment) => ({ ...appointment, id: ownId }),
};

/** The plan with its appointment varied. */
export const adjust = (scenario: Scenario, plan: BookingPlan, change: Adjustment): BookingPlan => ({
  ...plan,
  appointment: change(plan.appointment, plan, scenario),
});

const withParticipant = (appointment: JsonObject, reference: string): JsonObject => ({
  ...appointment,
  participant: [
    ...objects(appointment.participant),
    { actor: { reference }, status: 'accepted' } satisfies AppointmentParticipant,
  ],
});

const organisation = (appointment: JsonObject, change: (one: JsonObject) => JsonObject): JsonObject => ({
  ...appointment,
  contained: objects(appointment.contained).map(change),
});
