/** What the plain success of each interaction is: its status, where it is not 200, and the type of its resource. */
export const plainAnswers: Readonly<Record<string, { status?: number; type: string }>> = {
  'get-the-capability-statement': { type: 'CapabilityStatement' },
  'find-an-organisation': { type: 'Bundle' },
  'read-an-organisation': { type: 'Organization' },
  'find-a-practitioner': { type: 'Bundle' },
  'read-a-practitioner': { type: 'Practitioner' },
  'find-a-patient': { type: 'Bundle' },
  'read-a-patient': { type: 'Patient' },
  'read-a-location': { type: 'Location' },
  'search-for-free-slots': { type: 'Bundle' },
  'book-an-appointment': { status: 201, type: 'Appointment' },
  'retrieve-a-patients-appointments': { type: 'Bundle' },
  'amend-an-appointment': { type: 'Appointment' },
  'cancel-an-appointment': { type: 'Appointment' },
  'read-an-appointment': { type: 'Appointment' },
};
