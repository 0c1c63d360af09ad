import { change, remove, set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import { mutantsAt } from '../row.js';

/** Mutants in which a single element of an answer to organisation reading is wrong. */
export const organisationReadingElementMutants = mutantsAt('read-an-organisation', [
  [
    'organisation-reading.name-left-out',
    'Shows organisations without their name.',
    ['FND-ORGREAD-016'],
    each('Organization', remove('name')),
  ],
  [
    'organisation-reading.code-of-another-system',
    'Shows organisations with a site code for their ODS code.',
    ['FND-ORGREAD-015', 'FND-GEN-018', 'API-BRS-004'],
    each('Organization', set('identifier[0].system', 'https://fhir.nhs.uk/Id/ods-site-code')),
  ],
  [
    'organisation-reading.code-left-out',
    'Shows organisations without their ODS code.',
    ['FND-ORGREAD-015', 'FND-GEN-018', 'API-BRS-004'],
    each('Organization', remove('identifier')),
  ],
  [
    'organisation-reading.contact',
    'Shows organisations with their contacts.',
    ['FND-ORGREAD-020'],
    each('Organization', set('contact', [{ name: { text: 'The manager' } }])),
  ],
  [
    'organisation-reading.endpoint',
    'Shows organisations with their endpoint.',
    ['FND-ORGREAD-021'],
    each('Organization', set('endpoint', [{ reference: 'Endpoint/1' }])),
  ],
  [
    'organisation-reading.address-left-out',
    'Shows organisations without their address.',
    ['FND-ORGREAD-017', 'API-RES-003', 'API-RES-007'],
    each('Organization', remove('address')),
  ],
  [
    'organisation-reading.telephone-left-out',
    'Shows organisations without their telephone number.',
    ['FND-ORGREAD-018', 'API-RES-003', 'API-RES-007'],
    each('Organization', remove('telecom')),
  ],
  [
    'organisation-reading.address-as-text',
    'Shows organisations with an address that is repeated as one text.',
    ['API-RES-016'],
    each('Organization', set('address.text', '1 Placeholder Street, Nowhereton')),
  ],
  [
    'organisation-reading.address-of-no-use',
    'Shows organisations with an address of no use.',
    ['API-RES-018'],
    each('Organization', remove('address.use')),
  ],
  [
    'organisation-reading.telecom-of-no-use',
    'Shows organisations with contact details of no use.',
    ['API-RES-022'],
    each('Organization', remove('telecom.use')),
  ],
  [
    'organisation-reading.profile-left-out',
    'Shows organisations without their profile.',
    ['API-FHIR-057', 'FND-ORGREAD-013'],
    each('Organization', remove('meta.profile')),
  ],
  [
    'organisation-reading.profile-of-care-connect',
    'Shows organisations with the profile of CareConnect.',
    ['API-FHIR-057', 'FND-ORGREAD-013'],
    each(
      'Organization',
      set('meta.profile', ['https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Organization-1']),
    ),
  ],
  [
    'organisation-reading.id-other',
    'Shows organisations with an id that is not theirs.',
    ['API-FHIR-091'],
    each(
      'Organization',
      change('id', (value) => `${String(value)}-2`),
    ),
  ],
  [
    'organisation-reading.name-empty',
    'Shows organisations with an empty name.',
    [
      ...['API-FHIR-051', 'API-FHIR-052', 'API-RES-005', 'API-RES-002', 'FND-GEN-034'],
      ...['FND-ORGREAD-012'],
    ],
    each('Organization', set('name', '')),
  ],
]);
