import { remove, set } from '../../behaviour/element.js';
import { put } from '../../behaviour/put.js';
import { headerAs } from '../../behaviour/requests.js';
import { at } from '../../behaviour/scope.js';
import type { InteractionKey } from '../../server/interactions.js';
import type { MutantRow } from '../row.js';

/** Each interaction, known by the id that later releases give it, which breaks the rows that serve it. */
const renamed: readonly (readonly [key: InteractionKey, id: string, breaks: readonly string[]])[] = [
  [
    'get-the-capability-statement',
    'dstu2.id-of-later-releases-to-get-the-capability-statement',
    ['DST2B-META-003', 'DST2B-IID-003', 'DST2B-META-001'],
  ],
  [
    'find-a-patient',
    'dstu2.id-of-later-releases-to-find-a-patient',
    ['DST2B-PATS-003', 'DST2B-IID-005', 'DST2B-FND-008'],
  ],
  [
    'read-a-patient',
    'dstu2.id-of-later-releases-to-read-a-patient',
    ['DST2B-PAT-005', 'DST2B-IID-004', 'DST2B-PAT-003'],
  ],
  [
    'find-a-practitioner',
    'dstu2.id-of-later-releases-to-find-a-practitioner',
    ['DST2B-PRACS-003', 'DST2B-IID-007', 'DST2B-PRACS-001'],
  ],
  [
    'read-a-practitioner',
    'dstu2.id-of-later-releases-to-read-a-practitioner',
    ['DST2B-PRAC-005', 'DST2B-IID-006', 'DST2B-PRAC-003'],
  ],
  [
    'find-an-organisation',
    'dstu2.id-of-later-releases-to-find-an-organisation',
    ['DST2B-ORGS-003', 'DST2B-IID-009', 'DST2B-ORGS-001'],
  ],
  [
    'read-an-organisation',
    'dstu2.id-of-later-releases-to-read-an-organisation',
    ['DST2B-ORG-005', 'DST2B-IID-008', 'DST2B-ORG-003'],
  ],
  [
    'read-a-location',
    'dstu2.id-of-later-releases-to-read-a-location',
    ['DST2B-LOC-005', 'DST2B-IID-010', 'DST2B-LOC-003'],
  ],
  [
    'register-a-patient',
    'dstu2.id-of-later-releases-to-register-a-patient',
    ['DST2B-REG-005', 'DST2B-IID-015', 'DST2B-REG-003'],
  ],
  [
    'search-for-free-slots',
    'dstu2.id-of-later-releases-to-search-for-free-slots',
    ['DST2B-SLOTS-006', 'DST2B-IID-016'],
  ],
  [
    'book-an-appointment',
    'dstu2.id-of-later-releases-to-book-an-appointment',
    ['DST2B-BOOK-005', 'DST2B-IID-012', 'DST2B-GEN-001'],
  ],
  [
    'retrieve-a-patients-appointments',
    'dstu2.id-of-later-releases-to-retrieve-a-patients-appointments',
    ['DST2B-RETR-005', 'DST2B-IID-014'],
  ],
  [
    'amend-an-appointment',
    'dstu2.id-of-later-releases-to-amend-an-appointment',
    ['DST2B-AMEND-005', 'DST2B-IID-013', 'DST2B-AMEND-003'],
  ],
  [
    'cancel-an-appointment',
    'dstu2.id-of-later-releases-to-cancel-an-appointment',
    ['DST2B-CANC-005', 'DST2B-IID-017', 'DST2B-CANC-003'],
  ],
  [
    'read-an-appointment',
    'dstu2.id-of-later-releases-to-read-an-appointment',
    ['DST2B-READ-005', 'DST2B-IID-011'],
  ],
];

const ids = renamed.map(
  ([key, id, breaks]): MutantRow => [
    id,
    `Knows ${key} by the id that later releases have.`,
    breaks,
    at(
      key,
      headerAs('ssp-interactionid', (sent) => sent && `${sent}-1`),
    ),
  ],
);

const statements: readonly MutantRow[] = [
  [
    'dstu2.statement-of-stu3',
    'Names the version of STU3 in its statement.',
    ['DST2B-META-008', 'DST2B-URL-018'],
    put('Conformance', set('fhirVersion', '3.0.1')),
  ],
  [
    'dstu2.statement-without-version',
    'Names no version of FHIR in its statement.',
    ['DST2B-META-008', 'DST2B-FND-004'],
    put('Conformance', remove('fhirVersion')),
  ],
  [
    'dstu2.statement-of-capability',
    'Describes what a kind of software can do.',
    ['DST2B-META-009'],
    put('Conformance', set('kind', 'capability')),
  ],
  [
    'dstu2.statement-without-kind',
    'Does not say what its statement is about.',
    ['DST2B-META-009', 'DST2B-FND-004'],
    put('Conformance', remove('kind')),
  ],
  [
    'dstu2.statement-named-as-in-stu3',
    'Sends the resource that STU3 has for a statement.',
    ['DST2B-META-009', 'DST2B-FND-004'],
    put('Conformance', (resource) => ({ ...resource, resourceType: 'CapabilityStatement' })),
  ],
  [
    'dstu2.formats-of-stu3',
    'Lists the media types of STU3.',
    ['DST2B-META-013'],
    put('Conformance', set('format', ['application/fhir+json', 'application/fhir+xml'])),
  ],
];

/** Mutants of the statement and of interaction ids; written with the rows of 1.0.0-rc.2. */
export const statementMutants: readonly MutantRow[] = [...ids, ...statements];
