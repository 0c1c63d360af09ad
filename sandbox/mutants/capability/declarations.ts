import { append, items, set } from '../../behaviour/element.js';
import { text } from '../../wire/json.js';
import { type Row, statementMutants } from './row.js';

const structures = 'https://fhir.nhs.uk/STU3/StructureDefinition';
const operations = 'https://fhir.nhs.uk/STU3/OperationDefinition';

const profiles = (make: (reference: string) => string | undefined) =>
  items('profile', (profile) => {
    const reference = make(text(profile.reference) ?? '');
    return reference === undefined ? undefined : { reference };
  });

const operation = (named: string, make: { name?: string; definition?: string } | undefined) =>
  items('rest[0].operation', (one) => {
    if (one.name !== named) return one;
    if (!make) return undefined;
    return {
      name: make.name ?? one.name,
      definition: make.definition === undefined ? (one.definition ?? null) : { reference: make.definition },
    };
  });

const rows: readonly Row[] = [
  [
    'capability.slot-profile-missing',
    'The statement does not list the profile of Slot.',
    ['API-FHIR-032', 'FND-CAP-013'],
    profiles((url) => (url.endsWith('/GPConnect-Slot-1') ? undefined : url)),
  ],
  [
    'capability.profiles-of-care-connect',
    'The statement lists the profiles of CareConnect from which those of GP Connect are made.',
    ['API-FHIR-032', 'FND-CAP-013'],
    profiles((url) =>
      url.replace(
        /^.*CareConnect-GPC-(.*)$/,
        'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-$1',
      ),
    ),
  ],
  [
    'capability.profiles-versioned',
    'The statement lists the profiles of appointments with the versions of their definitions.',
    ['FND-CAP-013'],
    profiles((url) => url.replace(/(GPConnect-(Appointment|Schedule|Slot)-1)$/, '$1/_history/1.3')),
  ],
  [
    'capability.profile-twice',
    'The statement lists the profile of Patient twice.',
    ['FND-CAP-013'],
    append('profile', { reference: `${structures}/CareConnect-GPC-Patient-1` }),
  ],
  [
    'capability.medication-profile-versioned',
    'The statement lists a profile of structured records with its version.',
    ['FND-CAP-013'],
    profiles((url) => url.replace(/(CareConnect-GPC-Medication-1)$/, '$1/_history/1.2')),
  ],
  [
    'capability.registration-missing',
    'The statement does not list the operation that registers patients.',
    ['FND-CAP-019', 'API-FHIR-032'],
    operation('gpc.registerpatient', undefined),
  ],
  [
    'capability.registration-versioned',
    'The statement leads to an old version of the definition of the registration.',
    ['FND-CAP-019'],
    operation('gpc.registerpatient', {
      definition: `${operations}/GPConnect-RegisterPatient-Operation-1/_history/1.1`,
    }),
  ],
  [
    'capability.registration-without-prefix',
    'The statement lists the registration under a name without the prefix gpc.',
    ['API-FHIR-108', 'FND-CAP-019'],
    operation('gpc.registerpatient', { name: 'registerpatient' }),
  ],
  [
    'capability.structured-record-old',
    'The statement leads to an old version of the definition of structured records.',
    ['FND-CAP-019'],
    operation('gpc.getstructuredrecord', {
      definition: `${operations}/GPConnect-GetStructuredRecord-Operation-1/_history/1.9`,
    }),
  ],
  [
    'capability.formats-by-short-names',
    'The statement lists its formats as json and xml.',
    ['FND-CAP-012'],
    set('format', ['json', 'xml']),
  ],
  [
    'capability.formats-of-before-stu3',
    'The statement lists the media types that FHIR had before STU3.',
    ['FND-CAP-012', 'API-HTTP-048'],
    set('format', ['application/json+fhir', 'application/xml+fhir']),
  ],
  [
    'capability.xml-kept-quiet',
    'The statement lists JSON only, though XML is served.',
    ['FND-CAP-012', 'API-HTTP-048'],
    set('format', ['application/fhir+json']),
  ],
];

/** Mutants in the profiles, operations and formats that the statement lists. */
export const declarationMutants = statementMutants(rows);
