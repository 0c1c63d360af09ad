import { isObject, type JsonObject, selectObjects } from '../../../support/kernel/select.js';
import {
  absolute,
  actor,
  contained,
  eachParticipant,
  elsewhere,
  participants,
} from '../../booking/spoilers/changes.js';
import { type ResourceChange, withElement } from '../../elementChanges.js';
import { extensions, systems } from '../../vocabulary.js';
import { withExtension } from './extensions.js';
import { changes, type SpoiltUpdates } from './spoilt.js';

/** Updates that change who takes part. */
export const participation: SpoiltUpdates = {
  'the consumer sends the update so that it names another patient': {
    ids: { amend: 'amend.refuses.names-another-patient', cancel: 'cancel.refuses.names-another-patient' },
    ...changes(
      (body, _own, { patient }) => eachParticipant('Patient', actor(`Patient/${patient}`))(body),
      'patient',
    ),
  },
  'the consumer sends the update so that it names another location': {
    ids: { amend: 'amend.refuses.names-another-location', cancel: 'cancel.refuses.names-another-location' },
    ...changes(
      (body, _own, { location }) => eachParticipant('Location', actor(`Location/${location}`))(body),
      'location',
    ),
  },
  'the consumer sends the update so that it names a practitioner besides': {
    ids: {
      amend: 'amend.refuses.names-a-practitioner-besides',
      cancel: 'cancel.refuses.names-a-practitioner-besides',
    },
    ...changes(
      (body, _own, { practitioner }) => ({
        ...body,
        participant: [
          ...participants(body),
          { actor: { reference: `Practitioner/${practitioner}` }, status: 'accepted' },
        ],
      }),
      'practitioner',
    ),
  },
  'the consumer sends the update so that it has a location that declined': {
    ids: {
      amend: 'amend.refuses.has-a-location-that-declined',
      cancel: 'cancel.refuses.has-a-location-that-declined',
    },
    ...changes(eachParticipant('Location', withElement('status', 'declined'))),
  },
  'the consumer sends the update so that it refers to its patient by an absolute URL': {
    ids: {
      amend: 'amend.refuses.refers-to-its-patient-by-an-absolute-url',
      cancel: 'cancel.refuses.refers-to-its-patient-by-an-absolute-url',
    },
    ...changes(eachParticipant('Patient', absolute)),
  },
  'the consumer sends the update so that it refers to its location by an absolute URL': {
    ids: {
      amend: 'amend.refuses.refers-to-its-location-by-an-absolute-url',
      cancel: 'cancel.refuses.refers-to-its-location-by-an-absolute-url',
    },
    ...changes(eachParticipant('Location', absolute)),
  },
};

/** Updates that change who booked. */
export const bookedBy: SpoiltUpdates = {
  'the consumer sends the update so that it renames the booking organisation': {
    ids: {
      amend: 'amend.refuses.renames-the-booking-organisation',
      cancel: 'cancel.refuses.renames-the-booking-organisation',
    },
    ...changes(contained(withElement('name', 'Another organisation'))),
  },
  'the consumer sends the update so that it gives the booking organisation another ODS code': {
    ids: {
      amend: 'amend.refuses.gives-the-booking-organisation-another-ods-code',
      cancel: 'cancel.refuses.gives-the-booking-organisation-another-ods-code',
    },
    ...changes(contained(withElement('identifier', [{ system: systems.odsOrganisation, value: 'Z99997' }]))),
  },
  'the consumer sends the update so that it gives the booking organisation another telephone number': {
    ids: {
      amend: 'amend.refuses.gives-the-booking-organisation-another-telephone-number',
      cancel: 'cancel.refuses.gives-the-booking-organisation-another-telephone-number',
    },
    ...changes(contained(withElement('telecom', [{ system: 'phone', value: '01632 960999', use: 'work' }]))),
  },
  'the consumer sends the update so that it gives the booking organisation another type': {
    ids: {
      amend: 'amend.refuses.gives-the-booking-organisation-another-type',
      cancel: 'cancel.refuses.gives-the-booking-organisation-another-type',
    },
    ...changes(contained(ofAnotherType)),
  },
  'the consumer sends the update so that it refers to its booking organisation by an absolute URL': {
    ids: {
      amend: 'amend.refuses.refers-to-its-booking-organisation-by-an-absolute-url',
      cancel: 'cancel.refuses.refers-to-its-booking-organisation-by-an-absolute-url',
    },
    ...changes(
      withExtension(extensions.bookingOrganisation, {
        valueReference: { reference: `${elsewhere}/Organization/1` },
      }),
    ),
  },
};

function ofAnotherType(one: JsonObject): JsonObject {
  const [coding] = selectObjects(one, 'type.coding');
  const code = isObject(coding?.value) && coding.value.code === 'gp-practice' ? 'urgent-care' : 'gp-practice';
  const change: ResourceChange = withElement('type', [
    { coding: [{ system: systems.organisationType, code }] },
  ]);
  return change(one);
}
