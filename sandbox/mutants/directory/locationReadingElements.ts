import { change, remove, set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import { mutantsAt } from '../row.js';

/** Mutants in which a single element of an answer to location reading is wrong. */
export const locationReadingElementMutants = mutantsAt('read-a-location', [
  [
    'location-reading.version-left-out',
    'Shows locations without their version.',
    [
      ...['API-FHIR-070', 'API-FHIR-076', 'APPT-GEN-052', 'APPT-GEN-055'],
      ...['API-FHIR-058', 'FND-LOCREAD-013', 'API-FHIR-092', 'API-HTTP-085', 'API-HTTP-086'],
    ],
    each('Location', remove('meta.versionId')),
  ],
  [
    'location-reading.manager-absolute',
    'Shows locations who refer to their practice by a URL.',
    ['API-FHIR-055'],
    each(
      'Location',
      change('managingOrganization.reference', (value) => `https://gp.example/${String(value)}`),
    ),
  ],
  [
    'location-reading.address-as-text',
    'Shows locations with an address that is repeated as one text.',
    ['API-RES-016'],
    each('Location', set('address.text', '1 Placeholder Street, Nowhereton')),
  ],
  [
    'location-reading.address-of-no-use',
    'Shows locations with an address of no use.',
    ['API-RES-018'],
    each('Location', remove('address.use')),
  ],
  [
    'location-reading.telecom-of-no-use',
    'Shows locations with contact details of no use.',
    ['API-RES-022'],
    each('Location', remove('telecom.use')),
  ],
  [
    'location-reading.telecom-without-system',
    'Shows locations with contact details that do not say what they are.',
    ['API-RES-019', 'API-RES-020'],
    each('Location', remove('telecom.system')),
  ],
  [
    'location-reading.profile-left-out',
    'Shows locations without their profile.',
    ['API-FHIR-057', 'FND-LOCREAD-012'],
    each('Location', remove('meta.profile')),
  ],
  [
    'location-reading.profile-of-care-connect',
    'Shows locations with the profile of CareConnect.',
    ['API-FHIR-057', 'FND-LOCREAD-012'],
    each(
      'Location',
      set('meta.profile', ['https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Location-1']),
    ),
  ],
  [
    'location-reading.id-other',
    'Shows locations with an id that is not theirs.',
    ['API-FHIR-091'],
    each(
      'Location',
      change('id', (value) => `${String(value)}-2`),
    ),
  ],
  [
    'location-reading.name-empty',
    'Shows locations with an empty name.',
    [
      ...['API-FHIR-051', 'API-FHIR-052', 'API-RES-005', 'API-RES-002', 'FND-GEN-035'],
      ...['FND-LOCREAD-011'],
    ],
    each('Location', set('name', '')),
  ],
]);
