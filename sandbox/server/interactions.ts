const prefix = 'urn:nhs:names:services:gpconnect:fhir:';

export interface Interaction {
  /** Value of the `Ssp-InteractionID` header. */
  id: string;
  method: 'GET' | 'POST' | 'PUT';
  /** Below the service root; `{id}` stands for a logical id. */
  path: string;
  /** Type of the resource that the request carries. */
  body?: 'Appointment' | 'Parameters';
}

/** Every interaction of Foundations and Appointment Management 1.2.7. Amend and cancel differ by interaction id alone. */
export const interactions = {
  'get-the-capability-statement': { id: `${prefix}rest:read:metadata-1`, method: 'GET', path: '/metadata' },
  'find-a-patient': { id: `${prefix}rest:search:patient-1`, method: 'GET', path: '/Patient' },
  'read-a-patient': { id: `${prefix}rest:read:patient-1`, method: 'GET', path: '/Patient/{id}' },
  'find-a-practitioner': { id: `${prefix}rest:search:practitioner-1`, method: 'GET', path: '/Practitioner' },
  'read-a-practitioner': {
    id: `${prefix}rest:read:practitioner-1`,
    method: 'GET',
    path: '/Practitioner/{id}',
  },
  'find-an-organisation': { id: `${prefix}rest:search:organization-1`, method: 'GET', path: '/Organization' },
  'read-an-organisation': {
    id: `${prefix}rest:read:organization-1`,
    method: 'GET',
    path: '/Organization/{id}',
  },
  'read-a-location': { id: `${prefix}rest:read:location-1`, method: 'GET', path: '/Location/{id}' },
  'register-a-patient': {
    id: `${prefix}operation:gpc.registerpatient-1`,
    method: 'POST',
    path: '/Patient/$gpc.registerpatient',
    body: 'Parameters',
  },
  'search-for-free-slots': { id: `${prefix}rest:search:slot-1`, method: 'GET', path: '/Slot' },
  'book-an-appointment': {
    id: `${prefix}rest:create:appointment-1`,
    method: 'POST',
    path: '/Appointment',
    body: 'Appointment',
  },
  'retrieve-a-patients-appointments': {
    id: `${prefix}rest:search:patient_appointments-1`,
    method: 'GET',
    path: '/Patient/{id}/Appointment',
  },
  'amend-an-appointment': {
    id: `${prefix}rest:update:appointment-1`,
    method: 'PUT',
    path: '/Appointment/{id}',
    body: 'Appointment',
  },
  'cancel-an-appointment': {
    id: `${prefix}rest:cancel:appointment-1`,
    method: 'PUT',
    path: '/Appointment/{id}',
    body: 'Appointment',
  },
  'read-an-appointment': {
    id: `${prefix}rest:read:appointment-1`,
    method: 'GET',
    path: '/Appointment/{id}',
  },
} as const satisfies Record<string, Interaction>;

export type InteractionKey = keyof typeof interactions | 'find-a-location';

/** The table as rows, with the optional column. */
export const interactionRows: readonly (Interaction & { key: InteractionKey })[] =
  Object.entries<Interaction>(interactions).flatMap(([key, row]) =>
    isInteraction(key) ? [{ ...row, key }] : [],
  );

/** True for a key of the table. */
export function isInteraction(key: string): key is keyof typeof interactions {
  return Object.hasOwn(interactions, key);
}

/** The interactions that change an appointment. */
export const updates = ['amend-an-appointment', 'cancel-an-appointment'] as const;
