import { isObject, type JsonObject, selectObjects } from '../../../fhir/select.js';
import {
  absolute,
  actor,
  type Change,
  contained,
  eachParticipant,
  elsewhere,
  nobody,
  participants,
  withElement,
} from '../../book/spoilers/changes.js';
import { extensions, systems } from '../../vocabulary.js';
import { withExtension } from './extensions.js';
import { changes, type SpoiltUpdates } from './spoilt.js';

const people = { amend: ['047'], cancel: ['027'] };
const organisation = { amend: ['049'], cancel: ['030'] };

/** Updates that change who takes part. */
export const participation: SpoiltUpdates = {
  'names another patient': changes(
    people,
    (body, _own, { patient }) => eachParticipant('Patient', actor(`Patient/${patient}`))(body),
    'patient',
  ),
  'names another location': changes(people, eachParticipant('Location', actor(`Location/${nobody}`))),
  'names a practitioner besides': changes(people, (body, { plan }) => ({
    ...body,
    participant: [
      ...participants(body),
      {
        actor: { reference: plan.slots[0]?.schedule.practitioner ?? `Practitioner/${nobody}` },
        status: 'accepted',
      },
    ],
  })),
  'has a location that declined': changes(
    people,
    eachParticipant('Location', withElement('status', 'declined')),
  ),
  'refers to its patient by an absolute URL': changes(
    { amend: ['054'], cancel: ['027'] },
    eachParticipant('Patient', absolute),
  ),
  'refers to its location by an absolute URL': changes(
    { amend: ['054'], cancel: ['027'] },
    eachParticipant('Location', absolute),
  ),
};

/** Updates that change who booked. */
export const bookedBy: SpoiltUpdates = {
  'renames the booking organisation': changes(
    organisation,
    contained(withElement('name', 'Another organisation')),
  ),
  'gives the booking organisation another ODS code': changes(
    organisation,
    contained(withElement('identifier', [{ system: systems.odsOrganisation, value: 'Z99997' }])),
  ),
  'gives the booking organisation another telephone number': changes(
    organisation,
    contained(withElement('telecom', [{ system: 'phone', value: '01632 960999', use: 'work' }])),
  ),
  'gives the booking organisation another type': changes(organisation, contained(ofAnotherType)),
  'refers to its booking organisation by an absolute URL': changes(
    { amend: ['054', '049'], cancel: ['030'] },
    withExtension(extensions.bookingOrganisation, {
      valueReference: { reference: `${elsewhere}/Organization/1` },
    }),
  ),
};

function ofAnotherType(one: JsonObject): JsonObject {
  const [coding] = selectObjects(one, 'type.coding');
  const code = isObject(coding?.value) && coding.value.code === 'gp-practice' ? 'urgent-care' : 'gp-practice';
  const change: Change = withElement('type', [{ coding: [{ system: systems.organisationType, code }] }]);
  return change(one);
}
