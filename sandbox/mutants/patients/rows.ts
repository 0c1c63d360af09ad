/** That resources conform to the profile of a Patient, on the pages of all three. */
export const conformance = ['FND-PATSEARCH-022', 'FND-PATREAD-013', 'FND-REG-071'];

/** The interactions that return Patients. */
export const patientInteractions = ['find-a-patient', 'read-a-patient', 'register-a-patient'] as const;
