import { combine } from '../../behaviour/combine.js';
import { all, type Change, remove, set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import { identifiers } from '../../vocabulary/urls.js';
import { mutantsAt } from '../row.js';

const practitioners = (...make: Change[]) => each('Practitioner', all(...make));
const locations = (...make: Change[]) => each('Location', all(...make));
const organisations = (...make: Change[]) => each('Organization', all(...make));

const phone = [{ system: 'phone', value: '01632 960777' }];
const oneLine = { text: '1 Imaginary Row, Nowhereton' };
const endpoint = [{ reference: 'Endpoint/1' }];

/** Mutants in the Practitioners, Locations and Organizations that come with the slots. */
export const includedMutants = mutantsAt('search-for-free-slots', [
  [
    'slots.practitioner-without-user-id',
    'Practitioners carry no identifier.',
    ['APPT-SLOTS-089', 'APPT-SLOTS-090'],
    () => practitioners(remove('identifier')),
  ],
  [
    'slots.practitioner-without-id',
    'Practitioners come without their logical id.',
    ['APPT-SLOTS-138'],
    () => each('Practitioner', remove('id')),
  ],
  [
    'slots.practitioner-nameless',
    'Practitioners carry no name.',
    ['APPT-SLOTS-089', 'APPT-SLOTS-090', 'APPT-SLOTS-075', 'APPT-SLOTS-145'],
    () => practitioners(remove('name')),
  ],
  [
    'slots.practitioner-private-details',
    'Practitioners carry all that the staff file holds: telephone, address, date of birth, photo, qualification.',
    ['APPT-SLOTS-091'],
    () =>
      practitioners(
        set('telecom', phone),
        set('address', [{ line: ['3 Placeholder Street'], city: 'Nowhereton' }]),
        set('birthDate', '1970-01-01'),
        set('photo', [{ contentType: 'image/png', url: 'https://provider.example/photo.png' }]),
        set('qualification', [{ code: { text: 'MRCGP' } }]),
      ),
  ],
  [
    'slots.location-nameless',
    'Locations carry the name of the surgery in their description only.',
    ['APPT-SLOTS-096', 'APPT-SLOTS-097', 'APPT-AVAIL-039', 'APPT-AVAIL-041'],
    () => locations(remove('name'), set('description', 'Sandbox Hollow Surgery')),
  ],
  [
    'slots.location-without-address',
    'Locations carry neither address nor telephone number.',
    ['APPT-SLOTS-096', 'APPT-SLOTS-097', 'APPT-AVAIL-039', 'APPT-AVAIL-041'],
    () => locations(remove('address'), remove('telecom')),
  ],
  [
    'slots.location-without-manager',
    'Locations do not refer to the organisation that manages them.',
    ['APPT-SLOTS-095', 'APPT-SLOTS-097', 'APPT-AVAIL-042', 'APPT-GEN-027'],
    () => locations(remove('managingOrganization')),
  ],
  [
    'slots.technical-endpoints',
    'Locations and Organizations refer to technical endpoints, and Organizations name contacts.',
    ['APPT-SLOTS-098', 'APPT-SLOTS-105'],
    () =>
      combine([
        locations(set('endpoint', endpoint)),
        organisations(set('endpoint', endpoint), set('contact', [{ telecom: phone }])),
      ]),
  ],
  [
    'slots.organisation-by-site-code',
    'The Organization is identified by the code of a branch surgery.',
    ['APPT-SLOTS-078', 'APPT-AVAIL-043', 'APPT-GEN-066', 'API-BRS-007'],
    () => organisations(set('identifier', [{ system: identifiers.odsCode, value: 'A20047001' }])),
  ],
  [
    'slots.organisation-without-code',
    'The Organization carries an identifier of the own system instead of its ODS code, and no name.',
    ['APPT-SLOTS-103', 'APPT-SLOTS-104', 'APPT-SLOTS-078', 'APPT-AVAIL-043', 'APPT-GEN-066', 'API-BRS-007'],
    () =>
      organisations(
        set('identifier', [{ system: 'https://provider.example/Id/practice', value: '1' }]),
        remove('name'),
      ),
  ],
  [
    'slots.address-as-one-text',
    'Addresses are given as one text.',
    ['APPT-SLOTS-142'],
    () => combine([locations(set('address', oneLine)), organisations(set('address', [oneLine]))]),
  ],
  [
    'slots.telephone-without-system',
    'Telephone numbers do not say that they are such.',
    ['APPT-SLOTS-143'],
    () => combine([locations(remove('telecom.system')), organisations(remove('telecom.system'))]),
  ],
  [
    'slots.narrative',
    'Resources carry a narrative for people.',
    ['APPT-GEN-057'],
    () =>
      combine(
        ['Slot', 'Schedule', 'Location'].map((type) =>
          each(
            type,
            set('text', {
              status: 'generated',
              div: '<div xmlns="http://www.w3.org/1999/xhtml">A summary</div>',
            }),
          ),
        ),
      ),
  ],
]);
