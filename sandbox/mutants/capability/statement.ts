import { all, change, remove, set } from '../../behaviour/element.js';
import { type Row, statementMutants } from './row.js';

/** The example fixes these values. */
const fixed = ['FND-CAP-010'];
/** The supplier fills these in. */
const supplied = ['FND-CAP-011', 'FND-CAP-008'];
/** A statement that lacks a mandatory element, or has an impossible value, is none of STU3. */
const invalid = ['FND-CAP-007', 'FND-GEN-004'];

const rows: readonly Row[] = [
  [
    'capability.version-of-product',
    'The statement gives the version of the product for that of the specification.',
    ['FND-CAP-009', 'APPT-GEN-062'],
    set('version', '5.4.1'),
  ],
  [
    'capability.description-general',
    'The description of the statement does not say which version of GP Connect is served.',
    ['FND-CAP-009'],
    set('description', 'FHIR server of the practice'),
  ],
  [
    'capability.name-of-product',
    'The statement has the name of the product.',
    fixed,
    set('name', 'Surgery Suite FHIR Server'),
  ],
  ['capability.draft', 'The statement is still a draft.', fixed, set('status', 'draft')],
  [
    'capability.instance',
    'The statement is that of one installation and not of what the software can do.',
    fixed,
    all(set('kind', 'instance'), set('implementation', { description: 'The server of the practice' })),
  ],
  [
    'capability.fhir-3.0.2',
    'The statement names a later correction of STU3.',
    fixed,
    set('fhirVersion', '3.0.2'),
  ],
  [
    'capability.fhir-r4',
    'The statement says that the server speaks FHIR R4.',
    [...fixed, 'API-RES-001'],
    set('fhirVersion', '4.0.1'),
  ],
  [
    'capability.unknown-refused',
    'The statement says that unknown elements are refused.',
    fixed,
    set('acceptUnknown', 'no'),
  ],
  [
    'capability.no-date',
    'The statement does not say when it was written.',
    [...fixed, ...invalid],
    remove('date'),
  ],
  ['capability.no-copyright', 'The statement has no copyright.', fixed, remove('copyright')],
  [
    'capability.placeholders',
    'The placeholders of the published example are left in place.',
    [...supplied, ...invalid],
    all(
      set('publisher', '[Supplier]'),
      set('contact.name', '[Contact]'),
      set('software.name', '[Software]'),
      set('software.version', '[Version]'),
      set('software.releaseDate', '[Date]'),
    ),
  ],
  ['capability.no-publisher', 'The statement does not say who published it.', supplied, remove('publisher')],
  [
    'capability.release-date-british',
    'The release date of the software is written as day, month and year.',
    [...supplied, ...invalid],
    set('software.releaseDate', '03/02/2022'),
  ],
  ['capability.client', 'The statement describes a client.', ['FND-CAP-014'], set('rest[0].mode', 'client')],
  [
    'capability.cors-as-text',
    'The statement declares cross-origin requests by the text "true".',
    ['FND-CAP-014', ...invalid],
    change('rest[0].security.cors', String),
  ],
];

/** Mutants in what the statement says of itself. */
export const statementHeadMutants = statementMutants(rows);
