import { remove, set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import { mutantsAt } from '../row.js';

/** Mutants in which a single element of an answer to organisation search is wrong. */
export const organisationSearchElementMutants = mutantsAt('find-an-organisation', [
  [
    'organisation-search.name-left-out',
    'Finds organisations without their name.',
    ['FND-ORGSEARCH-020'],
    each('Organization', remove('name')),
  ],
  [
    'organisation-search.code-of-another-system',
    'Finds organisations with a site code for their ODS code.',
    ['FND-ORGSEARCH-019', 'FND-GEN-018', 'API-BRS-004'],
    each('Organization', set('identifier[0].system', 'https://fhir.nhs.uk/Id/ods-site-code')),
  ],
  [
    'organisation-search.contact',
    'Finds organisations with their contacts.',
    ['FND-ORGSEARCH-024'],
    each('Organization', set('contact', [{ name: { text: 'The manager' } }])),
  ],
  [
    'organisation-search.endpoint',
    'Finds organisations with their endpoint.',
    ['FND-ORGSEARCH-025'],
    each('Organization', set('endpoint', [{ reference: 'Endpoint/1' }])),
  ],
  [
    'organisation-search.address-left-out',
    'Finds organisations without their address.',
    ['FND-ORGSEARCH-021', 'API-RES-003', 'API-RES-007'],
    each('Organization', remove('address')),
  ],
  [
    'organisation-search.telephone-left-out',
    'Finds organisations without their telephone number.',
    ['FND-ORGSEARCH-022', 'API-RES-003', 'API-RES-007'],
    each('Organization', remove('telecom')),
  ],
  [
    'organisation-search.address-as-text',
    'Finds organisations with an address that is repeated as one text.',
    ['API-RES-016'],
    each('Organization', set('address.text', '1 Placeholder Street, Nowhereton')),
  ],
  [
    'organisation-search.address-of-no-use',
    'Finds organisations with an address of no use.',
    ['API-RES-018'],
    each('Organization', remove('address.use')),
  ],
  [
    'organisation-search.telecom-of-no-use',
    'Finds organisations with contact details of no use.',
    ['API-RES-022'],
    each('Organization', remove('telecom.use')),
  ],
  [
    'organisation-search.profile-left-out',
    'Finds organisations without their profile.',
    ['API-FHIR-057', 'FND-ORGSEARCH-017'],
    each('Organization', remove('meta.profile')),
  ],
  [
    'organisation-search.profile-of-care-connect',
    'Finds organisations with the profile of CareConnect.',
    ['API-FHIR-057', 'FND-ORGSEARCH-017'],
    each(
      'Organization',
      set('meta.profile', ['https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Organization-1']),
    ),
  ],
  [
    'organisation-search.name-empty',
    'Finds organisations with an empty name.',
    [
      ...['API-FHIR-051', 'API-FHIR-052', 'API-RES-005', 'API-RES-002', 'FND-GEN-034'],
      ...['FND-ORGSEARCH-016'],
    ],
    each('Organization', set('name', '')),
  ],
]);
