/**
 * Rows of 1.0.0-rc.2, without its prefix, that a mutant breaks besides those that it is there to prove: what a profile says
 * together with them, and what cannot be done any more.
 */
const rows: readonly (readonly [mutant: string, rows: string])[] = [
  [
    'dstu2.practitioner-without-value',
    'FHIR-003 FHIR-006 FHIR-010 GEN-033 SLOTS-069 SLOTS-071 SLOTS-072 SLOTS-074 SLOTS-076',
  ],
  ['dstu2.slot-profile-of-stu3', 'FHIR-048'],
  ['dstu2.schedule-profile-of-stu3', 'FHIR-048'],
  ['dstu2.appointment-profile-of-stu3', 'BOOK-063 FHIR-007 FHIR-048 READ-029'],
  ['dstu2.patient-profile-of-stu3', 'FHIR-007 FHIR-048'],
  ['dstu2.practitioner-profile-of-stu3', 'FHIR-048'],
  ['dstu2.organisation-profile-of-stu3', 'FHIR-048'],
  ['dstu2.location-profile-of-stu3', 'FHIR-048'],
  [
    'dstu2.created-as-element',
    'AMEND-003 AMEND-012 AMEND-030 BOOK-063 CANC-003 CANC-012 CANC-029 CANC-045 FHIR-006 FHIR-010 GEN-001 GEN-033 HTTP-040 READ-014 READ-025 RES-002 RETR-029',
  ],
  [
    'dstu2.booking-organisation-left-out',
    'AMEND-003 AMEND-012 AMEND-030 CANC-003 CANC-012 CANC-029 CANC-045 GEN-001 HTTP-040 READ-029',
  ],
  [
    'dstu2.booking-organisation-unreferenced',
    'AMEND-003 AMEND-012 AMEND-030 CANC-003 CANC-012 CANC-029 CANC-045 GEN-001 HTTP-040 READ-029',
  ],
  [
    'dstu2.booking-organisation-nameless',
    'AMEND-003 AMEND-012 AMEND-030 CANC-003 CANC-012 CANC-029 CANC-045 GEN-001 HTTP-040 READ-029',
  ],
  [
    'dstu2.booking-organisation-without-telephone',
    'AMEND-003 AMEND-012 AMEND-030 CANC-003 CANC-012 CANC-029 CANC-045 GEN-001 HTTP-040 READ-029',
  ],
  ['dstu2.reason-listed', 'BOOK-063 CANC-029 FHIR-006 FHIR-010 GEN-033 READ-014 READ-025 RES-002'],
  ['dstu2.reason-left-out', 'AMEND-035'],
  ['dstu2.participants-without-status', 'BOOK-071 FHIR-003 FHIR-006 FHIR-010 GEN-033 READ-025 RES-002'],
  [
    'dstu2.participants-without-actor',
    'BOOK-071 FHIR-003 FHIR-006 FHIR-010 GEN-033 READ-025 RES-001 RES-002',
  ],
  ['dstu2.start-left-out', 'FHIR-003 FHIR-006 FHIR-010 GEN-033 READ-025 RES-001 RES-002'],
  ['dstu2.slots-left-out', 'FHIR-003 FHIR-006 FHIR-010 GEN-033 READ-025 RES-001 RES-002'],
  [
    'dstu2.location-participant-a-slot',
    'BOOK-063 FHIR-003 FHIR-006 FHIR-010 GEN-033 READ-014 READ-025 RETR-029',
  ],
  [
    'dstu2.family-as-text',
    'FHIR-006 FHIR-010 FND-019 PAT-012 PATS-020 PATS-032 RES-003 RES-004 RES-005 RES-006 RES-007 RES-008 RES-009 RES-016',
  ],
  [
    'dstu2.practitioner-names-listed',
    'FHIR-006 FHIR-010 FND-020 GEN-033 PRAC-012 PRACS-018 RES-009 RES-011 SLOTS-069 SLOTS-071 SLOTS-072 SLOTS-073 SLOTS-074 SLOTS-076',
  ],
  [
    'dstu2.name-official',
    'FHIR-003 FHIR-006 FHIR-010 FND-019 PAT-012 PATS-020 PATS-032 RES-003 RES-005 RES-006 RES-007 RES-008 RES-009 RES-016',
  ],
  [
    'dstu2.two-usual-names',
    'FHIR-003 FHIR-006 FHIR-010 FND-019 PAT-012 PATS-020 PATS-032 RES-003 RES-005 RES-006 RES-007 RES-008 RES-009 RES-016',
  ],
  [
    'dstu2.general-practitioner',
    'FHIR-006 FHIR-010 FND-019 PAT-012 PATS-020 PATS-032 RES-003 RES-004 RES-005 RES-006 RES-007 RES-008 RES-009 RES-016',
  ],
  [
    'dstu2.two-care-providers',
    'FHIR-003 FHIR-006 FHIR-010 FND-019 PAT-012 PATS-020 PATS-032 RES-003 RES-004 RES-005 RES-007 RES-008 RES-009 RES-016',
  ],
  [
    'dstu2.verification-left-out',
    'FHIR-003 FHIR-006 FHIR-010 FND-019 PAT-012 PATS-020 PATS-032 RES-004 RES-005 RES-006 RES-007 RES-008 RES-009 RES-016',
  ],
  [
    'dstu2.patient-photo',
    'FHIR-003 FHIR-006 FHIR-010 FND-019 PAT-012 PATS-020 PATS-032 RES-003 RES-004 RES-006 RES-007 RES-008 RES-009 RES-016',
  ],
  [
    'dstu2.patient-gender-of-its-own',
    'FHIR-003 FHIR-006 FHIR-010 FND-019 PAT-012 PATS-020 PATS-032 RES-003 RES-004 RES-005 RES-006 RES-008 RES-009 RES-016',
  ],
  [
    'dstu2.address-state',
    'FHIR-003 FHIR-006 FHIR-010 FND-019 PAT-012 PATS-020 PATS-032 RES-003 RES-004 RES-005 RES-006 RES-007 RES-008 RES-016',
  ],
  ['dstu2.organisation-code-twice', 'FHIR-003 FHIR-006 FHIR-010 FND-021 ORG-012 ORGS-019 RES-009 RES-016'],
  [
    'dstu2.organisation-types-listed',
    'FHIR-006 FHIR-010 FND-021 GEN-033 ORG-012 ORGS-019 RES-009 RES-012 RES-016 SLOTS-069 SLOTS-071 SLOTS-072 SLOTS-073 SLOTS-074 SLOTS-076',
  ],
  ['dstu2.location-mode', 'FHIR-003 FHIR-006 FHIR-010 FND-022 LOC-012 RES-009 RES-015 RES-016'],
  ['dstu2.fb-type-optional', 'SLOTS-037'],
  ['dstu2.fb-type-unknown', 'FHIR-008 GEN-001 JWT-042 SLOTS-006 URL-007'],
  ['dstu2.lt-refused', 'FHIR-013'],
  ['dstu2.lt-includes', 'FHIR-013'],
  ['dstu2.gt-refused', 'FHIR-013'],
  ['dstu2.gt-includes', 'FHIR-013'],
  ['dstu2.times-refused', 'RETR-021'],
  ['dstu2.one-bound-refused', 'FHIR-013 RETR-015 RETR-017 RETR-019 RETR-020 RETR-038'],
  ['dstu2.reason-demanded', 'BOOK-063 BOOK-080 GEN-028'],
  ['dstu2.booking-organisation-optional', 'BOOK-039'],
  ['dstu2.amended-reason-ignored', 'AMEND-035'],
  ['dstu2.amended-start-ignored', 'AMEND-021 GEN-024'],
  ['dstu2.amended-end-ignored', 'AMEND-021 GEN-024'],
  ['dstu2.amended-slots-ignored', 'AMEND-021 GEN-024'],
  ['dstu2.amended-participants-ignored', 'AMEND-021'],
  ['dstu2.amended-priority-ignored', 'AMEND-021'],
  ['dstu2.cancelled-shown-as-booked', 'CANC-034 GEN-011'],
  ['dstu2.media-type-of-stu3', 'HTTP-013 HTTP-015 HTTP-016'],
  ['dstu2.xml-answered-in-json', 'HTTP-013 HTTP-014 HTTP-015 HTTP-021'],
  [
    'dstu2.error-profile-of-stu3',
    'AMEND-006 BOOK-006 CANC-006 GEN-035 LOC-007 ORG-007 ORGS-005 PAT-007 PATS-005 PRAC-007 PRACS-005 READ-007 REG-006 REG-037 SLOTS-044',
  ],
  ['dstu2.error-system-of-stu3', 'REG-037'],
  ['dstu2.error-uncoded', 'LOC-008 ORG-008 PAT-008 PRAC-008 REG-037'],
  ['dstu2.error-coded-twice', 'ERR-026'],
  ['dstu2.any-record', 'FHIR-019 FND-009 FND-023 GEN-017 GEN-036 PATS-031 REG-003 REG-014 REG-031 RETR-044'],
  [
    'dstu2.id-of-later-releases-to-get-the-capability-statement',
    'FHIR-027 FND-004 FND-008 FND-009 IID-015 META-004 META-006 REG-005',
  ],
  [
    'dstu2.id-of-later-releases-to-find-a-patient',
    'FHIR-008 FND-009 GEN-017 GEN-036 JWT-042 ORGS-011 PATS-001 PATS-004 PATS-012 PATS-019 PRACS-010',
  ],
  [
    'dstu2.id-of-later-releases-to-read-a-patient',
    'FND-009 FND-019 GEN-017 GEN-036 IID-015 PAT-006 PAT-012 REG-005',
  ],
  [
    'dstu2.id-of-later-releases-to-find-a-practitioner',
    'FND-008 FND-009 GEN-017 GEN-036 IID-015 PRACS-004 PRACS-017 REG-005',
  ],
  [
    'dstu2.id-of-later-releases-to-read-a-practitioner',
    'FND-009 FND-020 GEN-017 GEN-036 IID-015 PRAC-006 PRAC-012 REG-005',
  ],
  [
    'dstu2.id-of-later-releases-to-find-an-organisation',
    'FND-008 FND-009 GEN-017 GEN-036 IID-015 ORGS-004 ORGS-018 REG-005',
  ],
  [
    'dstu2.id-of-later-releases-to-read-an-organisation',
    'FND-009 FND-021 GEN-017 GEN-036 IID-015 ORG-006 ORG-012 REG-005',
  ],
  [
    'dstu2.id-of-later-releases-to-read-a-location',
    'FND-009 FND-022 GEN-017 GEN-036 IID-015 LOC-006 LOC-012 REG-005',
  ],
  [
    'dstu2.id-of-later-releases-to-register-a-patient',
    'FHIR-019 FND-009 FND-023 GEN-017 GEN-036 REG-014 REG-031',
  ],
  [
    'dstu2.id-of-later-releases-to-search-for-free-slots',
    'FHIR-008 GEN-001 IID-015 JWT-042 REG-005 SLOTS-004 SLOTS-047 URL-007',
  ],
  ['dstu2.id-of-later-releases-to-book-an-appointment', 'BOOK-063 BOOK-080 GEN-028 IID-015 REG-005'],
  [
    'dstu2.id-of-later-releases-to-retrieve-a-patients-appointments',
    'FHIR-008 GEN-001 IID-015 REG-005 RETR-003 RETR-029',
  ],
  [
    'dstu2.id-of-later-releases-to-amend-an-appointment',
    'AMEND-012 AMEND-030 GEN-001 HTTP-040 IID-015 REG-005',
  ],
  [
    'dstu2.id-of-later-releases-to-cancel-an-appointment',
    'CANC-012 CANC-029 CANC-045 GEN-001 IID-015 REG-005',
  ],
  ['dstu2.id-of-later-releases-to-read-an-appointment', 'GEN-001 IID-015 READ-003 READ-014 REG-005'],
  ['dstu2.statement-of-stu3', 'FHIR-003'],
  ['dstu2.statement-without-version', 'FHIR-003 URL-018'],
  ['dstu2.statement-named-as-in-stu3', 'FHIR-027'],
  ['dstu2.formats-of-stu3', 'HTTP-020'],
  [
    'dstu2.slot-status',
    'FHIR-006 FHIR-010 GEN-033 SLOTS-011 SLOTS-069 SLOTS-071 SLOTS-072 SLOTS-073 SLOTS-074 SLOTS-076',
  ],
  ['dstu2.slot-busy', 'SLOTS-011'],
  ['dstu2.slot-tentative', 'SLOTS-011'],
  [
    'dstu2.slot-upper-case',
    'FHIR-006 FHIR-010 GEN-033 SLOTS-011 SLOTS-069 SLOTS-071 SLOTS-072 SLOTS-073 SLOTS-074 SLOTS-076',
  ],
  [
    'dstu2.slot-type-listed',
    'FHIR-006 FHIR-010 GEN-033 SLOTS-069 SLOTS-071 SLOTS-072 SLOTS-073 SLOTS-074 SLOTS-076',
  ],
  ['dstu2.slot-service-type', 'FHIR-006 FHIR-010 GEN-033 SLOTS-069 SLOTS-072 SLOTS-073 SLOTS-074 SLOTS-076'],
  ['dstu2.schedule-two-types', 'FHIR-006 FHIR-010 GEN-033 SLOTS-069 SLOTS-072 SLOTS-073 SLOTS-074 SLOTS-076'],
  [
    'dstu2.schedule-actors-listed',
    'FHIR-006 FHIR-010 GEN-033 SLOTS-069 SLOTS-071 SLOTS-073 SLOTS-074 SLOTS-076',
  ],
  [
    'dstu2.schedule-of-practitioner',
    'FHIR-003 FHIR-006 FHIR-010 FND-009 FND-020 GEN-017 GEN-033 GEN-036 PRAC-003 PRAC-006 PRAC-012 SLOTS-069 SLOTS-071 SLOTS-073 SLOTS-074 SLOTS-076',
  ],
  [
    'dstu2.schedule-without-actor',
    'FHIR-003 FHIR-006 FHIR-010 GEN-033 SLOTS-069 SLOTS-071 SLOTS-073 SLOTS-074 SLOTS-076',
  ],
  [
    'dstu2.practitioner-as-text',
    'FHIR-003 FHIR-006 FHIR-010 GEN-033 SLOTS-069 SLOTS-071 SLOTS-072 SLOTS-074 SLOTS-076',
  ],
  [
    'dstu2.practitioner-a-location',
    'FHIR-003 FHIR-006 FHIR-010 GEN-033 SLOTS-069 SLOTS-071 SLOTS-072 SLOTS-074 SLOTS-076',
  ],
];

export const alsoBrokenOnDstu2: ReadonlyMap<string, readonly string[]> = new Map(
  rows.map(([mutant, also]) => [mutant, also.split(' ').map((row) => `DST2B-${row}`)]),
);
