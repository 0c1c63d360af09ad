const ofIdentifiers = [
  'INVALID_IDENTIFIER_SYSTEM',
  'INVALID_IDENTIFIER_VALUE',
  'INVALID_PARAMETER',
  'BAD_REQUEST',
];

/** The errors that requests of an interaction provoke, by the first error that a sentence names. */
export const provokedErrors: Readonly<Record<string, readonly string[]>> = {
  'find-an-organisation': ofIdentifiers,
  'find-a-practitioner': ofIdentifiers,
  'read-an-organisation': ['ORGANISATION_NOT_FOUND'],
  'read-a-practitioner': ['PRACTITIONER_NOT_FOUND'],
  'read-a-location': ['NO_RECORD_FOUND'],
  'read-an-appointment': ['NO_RECORD_FOUND'],
  'search-for-free-slots': ['BAD_REQUEST', 'INVALID_PARAMETER'],
  'find-a-patient': ['INVALID_IDENTIFIER_SYSTEM', 'INVALID_NHS_NUMBER', 'INVALID_PARAMETER', 'BAD_REQUEST'],
  'read-a-patient': ['PATIENT_NOT_FOUND'],
};
