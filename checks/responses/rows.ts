interface AnswerRows {
  success: readonly string[];
  /** Where the answer is a Bundle. */
  searchset?: readonly string[];
  /** Where the answer is a single resource. */
  resource?: readonly string[];
}

/** That an appointment interaction is offered, under its interaction id. */
const offered = ['APPT-GEN-001', 'APPT-GEN-002'];

/**
 * The rows of the catalogue that the plain success of an interaction judges, by what is looked at. The gateway of an
 * endpoint also shows that the interaction is there at all (APPT-GEN-001, 002 and 004; FND-GEN-008 and 009).
 */
export const answerRows: Readonly<Record<string, AnswerRows>> = {
  'get-the-capability-statement': {
    success: ['FND-CAP-002', 'FND-CAP-004', 'FND-CAP-006', 'FND-GEN-008', 'FND-GEN-009'],
    resource: ['FND-CAP-007', 'FND-GEN-004', 'API-FHIR-033'],
  },
  'find-an-organisation': {
    success: ['FND-ORGSEARCH-007', 'FND-ORGSEARCH-014', 'FND-GEN-008', 'FND-GEN-009', 'APPT-GEN-004'],
    searchset: ['FND-ORGSEARCH-015'],
  },
  'read-an-organisation': {
    success: ['FND-ORGREAD-005', 'FND-ORGREAD-011', 'FND-GEN-009', 'APPT-GEN-004'],
    resource: ['FND-ORGREAD-012', 'FND-GEN-034'],
  },
  'find-a-practitioner': {
    success: ['FND-PRACSEARCH-006', 'FND-PRACSEARCH-013', 'FND-GEN-008', 'FND-GEN-009', 'APPT-GEN-004'],
    searchset: ['FND-PRACSEARCH-014'],
  },
  'read-a-practitioner': {
    success: ['FND-PRACREAD-003', 'FND-PRACREAD-009', 'FND-GEN-009', 'APPT-GEN-004'],
    resource: ['FND-PRACREAD-010', 'FND-GEN-033'],
  },
  'find-a-patient': {
    success: ['FND-PATSEARCH-009', 'FND-PATSEARCH-016', 'FND-GEN-008', 'FND-GEN-009', 'APPT-GEN-004'],
    searchset: ['FND-PATSEARCH-017'],
  },
  'read-a-patient': {
    success: ['FND-PATREAD-006', 'FND-PATREAD-012', 'FND-GEN-009', 'APPT-GEN-004'],
    resource: ['FND-PATREAD-013', 'FND-GEN-032'],
  },
  'read-a-location': {
    success: ['FND-LOCREAD-004', 'FND-LOCREAD-010', 'FND-GEN-009', 'APPT-GEN-004'],
    resource: ['FND-LOCREAD-011', 'FND-GEN-035'],
  },
  'search-for-free-slots': {
    success: ['APPT-SLOTS-060', 'APPT-SLOTS-061', 'APPT-SLOTS-063', 'APPT-SLOTS-074', ...offered],
    searchset: ['APPT-SLOTS-076'],
  },
  'book-an-appointment': {
    success: ['APPT-BOOK-120', ...offered],
    resource: ['APPT-BOOK-125', 'APPT-BOOK-126'],
  },
  'retrieve-a-patients-appointments': {
    success: [
      'APPT-RETR-001',
      'APPT-RETR-036',
      'APPT-RETR-037',
      'APPT-RETR-039',
      'APPT-RETR-040',
      'APPT-RETR-052',
      ...offered,
    ],
    searchset: ['APPT-RETR-053'],
  },
  'amend-an-appointment': {
    success: ['APPT-AMEND-001', 'APPT-AMEND-015', 'APPT-AMEND-071', ...offered],
    resource: ['APPT-AMEND-072'],
  },
  'cancel-an-appointment': {
    success: ['APPT-CANC-001', 'APPT-CANC-010', 'APPT-CANC-048', 'APPT-CANC-070', ...offered],
    resource: ['APPT-CANC-049'],
  },
  'read-an-appointment': {
    success: [
      'APPT-READ-001',
      'APPT-READ-008',
      'APPT-READ-010',
      'APPT-READ-011',
      'APPT-READ-020',
      'APPT-GEN-060',
      ...offered,
    ],
    resource: ['APPT-READ-021'],
  },
};
