import { all, type Change, change, remove, set } from '../behaviour/element.js';
import { each } from '../behaviour/replies.js';
import type { Json } from '../interaction.js';
import type { Variant } from './variant.js';

const organisations = ['find-an-organisation', 'read-an-organisation', 'search-for-free-slots'] as const;
const practitioners = ['find-a-practitioner', 'read-a-practitioner', 'search-for-free-slots'] as const;
const locations = ['read-a-location', 'search-for-free-slots'] as const;

/** What practitioners, organisations and places may hold or lack beside what is mandatory. */
export const directoryVariants: readonly Variant[] = [
  directory(
    'directory.practitioner-without-gender',
    'Practitioners, save the one whom the configuration describes, have no gender and no languages.',
    ['FND-PRACSEARCH-020', 'FND-PRACSEARCH-021'],
    practitioners,
    'Practitioner',
    (resource) =>
      JSON.stringify(resource).includes('"999900000001"')
        ? resource
        : all(remove('gender'), remove('extension'))(resource),
  ),
  directory(
    'directory.practitioner-rich',
    'Practitioners have local identifiers first, active, two names and the text of a name.',
    ['FND-PRACSEARCH-022'],
    practitioners,
    'Practitioner',
    all(
      set('active', true),
      change('identifier', (list) => [
        { system: 'https://supplier.example/Id/staff', value: 'S-7', use: 'secondary' },
        ...listOf(list),
      ]),
      set('name[0].text', 'The doctor'),
      set('name[0].suffix', ['MRCGP']),
    ),
  ),
  directory(
    'directory.practitioner-family-name-only',
    'Practitioners have a family name and no given one.',
    ['the profile asks for the family name only'],
    practitioners,
    'Practitioner',
    all(remove('name.given'), remove('name.prefix'), remove('name.use')),
  ),
  directory(
    'directory.organisation-rich',
    'Organizations have another identifier first, active, type, alias and the organisation that they are part of.',
    ['FND-ORGSEARCH-023'],
    organisations,
    'Organization',
    all(
      set('active', true),
      change('identifier', (list) => [
        { system: 'https://supplier.example/Id/site', value: '7' },
        ...listOf(list),
      ]),
      set('alias', ['The old surgery']),
      set('type', [
        { coding: [{ system: 'http://hl7.org/fhir/organization-type', code: 'prov' }], text: 'GP' },
      ]),
    ),
  ),
  directory(
    'directory.organisation-without-use',
    'Addresses and contact details of organisations and places do not say what they are used for.',
    ['API-RES-018', 'API-RES-022'],
    ['find-an-organisation', 'read-an-organisation', 'read-a-location'],
    'Organization',
    all(remove('address.use'), remove('telecom.use')),
    ['API-RES-018', 'API-RES-022'],
  ),
  directory(
    'directory.organisation-many-telecoms',
    'Organizations have several telephone numbers, written in other ways, and two addresses.',
    ['FND-ORGSEARCH-021', 'FND-ORGSEARCH-022'],
    organisations,
    'Organization',
    all(
      change('telecom', (list) => [
        { system: 'phone', value: '01632 960099', use: 'work', rank: 2 },
        ...listOf(list).map((one) =>
          JSON.parse(JSON.stringify(one).replace('01632 960001', '(01632) 960 001')),
        ),
      ]),
      change('address', (list) => [
        { use: 'old', line: ['The old mill'], postalCode: 'ZZ99 9ZZ', period: { end: '2001-01-01' } },
        ...listOf(list),
      ]),
    ),
  ),
  directory(
    'directory.location-rich',
    'Locations have status, type, description, position and a site code.',
    ['FND-A-12', 'FND-LOCREAD-018'],
    locations,
    'Location',
    all(
      set('status', 'active'),
      set('description', 'Opposite the station'),
      set('alias', ['The surgery']),
      set('identifier', [{ system: 'https://fhir.nhs.uk/Id/ods-site-code', value: 'A20047001' }]),
    ),
  ),
  directory(
    'directory.location-without-telecom',
    'Locations have no contact details.',
    ['APPT-I-103'],
    ['search-for-free-slots', 'book-an-appointment'],
    'Location',
    remove('telecom'),
    ['APPT-AVAIL-041'],
  ),
  directory(
    'directory.address-sparse',
    'Addresses consist of two lines and a postcode.',
    ['API-RES-015'],
    ['search-for-free-slots', 'read-an-organisation', 'read-a-location'],
    'Location',
    all(remove('address.city'), remove('address.district')),
  ),
  directory(
    'directory.address-as-text-too',
    'Addresses of places are given as one text beside their parts.',
    ['API-RES-016', 'APPT-I-104'],
    locations,
    'Location',
    set('address.text', '1 Imaginary Row, Nowhereton'),
    ['API-RES-016', 'APPT-SLOTS-142'],
  ),
];

function directory(
  id: string,
  description: string,
  permittedBy: readonly string[],
  endpoints: Variant['endpoints'],
  type: 'Practitioner' | 'Organization' | 'Location',
  make: Change,
  warns?: readonly string[],
): Variant {
  return {
    id,
    description,
    permittedBy,
    endpoints,
    ...(warns && { warns }),
    behaviour: () =>
      each(type, (resource) => (resource.meta && 'id' in resource ? make(resource) : resource)),
  };
}

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
