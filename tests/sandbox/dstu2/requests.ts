import type { Resource } from '../../../sandbox/interaction.js';
import { formatMoment } from '../../../sandbox/practice/uk-time.js';
import type { Site } from '../../../sandbox/server/answer.js';
import { NOW } from '../consumer.js';
import type { FlavourId } from './legacy.js';

/** A booking of a free slot for the first patient of the practice. */
export function bookingOf({ practice }: Site, flavour: FlavourId): Resource {
  const slot = practice.slots
    .all()
    .find(
      ({ status, bookable, restriction, start }) =>
        status === 'free' && bookable && !restriction && start > NOW,
    );
  const schedule = practice.schedules.find(slot?.schedule ?? '');
  const [patient] = practice.people.all();
  if (!slot || !schedule || !patient) throw new Error('The diary has no free slot.');
  const root = flavour === 'gpconnect-1.0.0-rc.2' ? 'https://fhir.nhs.uk' : 'http://fhir.nhs.net';
  const definitions = `${root}/StructureDefinition`;
  const participant = (reference: string) => ({ actor: { reference }, status: 'accepted' });
  return {
    resourceType: 'Appointment',
    meta: { profile: [`${definitions}/gpconnect-appointment-1`] },
    ...(flavour === 'gpconnect-1.0.0-rc.2' && {
      contained: [
        {
          resourceType: 'Organization',
          id: '1',
          meta: { profile: [`${definitions}/CareConnect-GPC-Organization-1`] },
          name: 'A hub',
          telecom: [{ system: 'phone', value: '01632 960100' }],
        },
      ],
      extension: [
        {
          url: `${definitions}/extension-gpconnect-booking-organisation-1`,
          valueReference: { reference: '#1' },
        },
        {
          url: `${definitions}/extension-gpconnect-appointment-created-1`,
          valueDateTime: '2026-02-02T10:15:00+00:00',
        },
      ],
    }),
    status: 'booked',
    reason: { text: 'Sore throat' },
    description: 'Sore throat',
    start: formatMoment(slot.start),
    end: formatMoment(slot.end),
    slot: [{ reference: `Slot/${slot.id}` }],
    participant: [
      participant(`Patient/${patient.id}`),
      participant(`Location/${schedule.location}`),
      ...(schedule.practitioner ? [participant(`Practitioner/${schedule.practitioner}`)] : []),
    ],
  };
}

/** The registration of somebody whom the practice does not know yet. */
export function registrationOf(flavour: FlavourId): Resource {
  const isLater = flavour === 'gpconnect-1.0.0-rc.2';
  const root = isLater ? 'https://fhir.nhs.uk' : 'http://fhir.nhs.net';
  const definitions = `${root}/StructureDefinition`;
  const extension = (name: string, value: object) => ({
    url: `${definitions}/extension-registration-${name}-1`,
    ...value,
  });
  const coded = (name: string, code: string) => ({
    valueCodeableConcept: {
      coding: [{ system: `${root}/ValueSet/registration-${name}-1`, code, display: code }],
    },
  });
  const patient: Resource = {
    resourceType: 'Patient',
    meta: {
      profile: [
        isLater ? `${definitions}/CareConnect-GPC-Patient-1` : `${definitions}/gpconnect-register-patient-1`,
      ],
    },
    ...(!isLater && {
      extension: [
        extension('period', { valuePeriod: { start: '2026-02-02' } }),
        { ...extension('status', coded('status', 'A')) },
        { ...extension('type', coded('type', 'T')) },
      ],
    }),
    identifier: [{ system: `${root}/Id/nhs-number`, value: '9990003742' }],
    name: [{ ...(isLater && { use: 'usual' }), family: ['Umber-Testcase'], given: ['Ambrose'] }],
    gender: 'male',
    birthDate: '1958-04-09',
  };
  return { resourceType: 'Parameters', parameter: [{ name: 'registerPatient', resource: patient }] };
}
