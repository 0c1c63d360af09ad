/** What the checks know of an interaction: how it answers, and which rules its answers give something to. */
export interface InteractionFacts {
  key: string;
  /** What kind of request it is to FHIR, where the response table of the guidance has a line for its resource. */
  kind?: 'read' | 'create' | 'update';
  /** Its row in the tables of forms of the guidance (`checks/api/http/forms.ts`). */
  form?: string;
  /** The type of its plain success, and the status where that is not 200. Registrations have two, and checks of their own. */
  answer?: { type: string; status?: number };
  /** How it shows that it found what was asked for: among what a search finds, or as the resource of the same id. */
  shows?: 'found' | 'same-id';
  /** Whether what it answers or refers to is read by id afterwards. */
  leadsOn?: boolean;
  /** Whether it is a page of Foundations that recommends an OperationOutcome with every error. */
  recommendsOutcome?: boolean;
  /** The errors that its requests provoke, by the first that a sentence names. */
  errors?: readonly string[];
  /** Whether a row says that its request needs no body. */
  bodyless?: boolean;
  /** Standing rules that its answers give nothing to: no Bundle, no single resource, no references, no error to explain. */
  unconcerned: readonly string[];
}

const ofIdentifiers = [
  'INVALID_IDENTIFIER_SYSTEM',
  'INVALID_IDENTIFIER_VALUE',
  'INVALID_PARAMETER',
  'BAD_REQUEST',
] as const;
const etags = ['etag', 'etag-form'] as const;
const readings = ['bundle', 'full-url', 'diagnostics'] as const;
const directoryReadings = ['relative-references', ...readings] as const;
const directorySearches = [...etags, 'relative-references'] as const;

/** Every interaction that the checks know, in the order of development. */
export const interactionFacts: readonly InteractionFacts[] = [
  {
    key: 'get-the-capability-statement',
    answer: { type: 'CapabilityStatement' },
    unconcerned: [...etags, 'logical-ids', 'meta-profile', 'meta-version', ...directoryReadings],
  },
  {
    key: 'find-an-organisation',
    form: 'search',
    answer: { type: 'Bundle' },
    shows: 'found',
    leadsOn: true,
    recommendsOutcome: true,
    errors: ofIdentifiers,
    unconcerned: directorySearches,
  },
  {
    key: 'read-an-organisation',
    kind: 'read',
    form: 'read',
    answer: { type: 'Organization' },
    shows: 'same-id',
    recommendsOutcome: true,
    errors: ['ORGANISATION_NOT_FOUND'],
    unconcerned: directoryReadings,
  },
  {
    key: 'find-a-practitioner',
    form: 'search',
    answer: { type: 'Bundle' },
    shows: 'found',
    leadsOn: true,
    recommendsOutcome: true,
    errors: ofIdentifiers,
    unconcerned: directorySearches,
  },
  {
    key: 'read-a-practitioner',
    kind: 'read',
    form: 'read',
    answer: { type: 'Practitioner' },
    shows: 'same-id',
    recommendsOutcome: true,
    errors: ['PRACTITIONER_NOT_FOUND'],
    unconcerned: directoryReadings,
  },
  {
    key: 'find-a-patient',
    form: 'search',
    answer: { type: 'Bundle' },
    shows: 'found',
    recommendsOutcome: true,
    errors: ['INVALID_IDENTIFIER_SYSTEM', 'INVALID_NHS_NUMBER', 'INVALID_PARAMETER', 'BAD_REQUEST'],
    unconcerned: etags,
  },
  {
    key: 'read-a-patient',
    kind: 'read',
    form: 'read',
    answer: { type: 'Patient' },
    shows: 'same-id',
    recommendsOutcome: true,
    errors: ['PATIENT_NOT_FOUND'],
    unconcerned: readings,
  },
  { key: 'register-a-patient', form: 'operation', recommendsOutcome: true, unconcerned: etags },
  {
    key: 'find-a-location',
    form: 'search',
    answer: { type: 'Bundle' },
    shows: 'found',
    leadsOn: true,
    errors: ofIdentifiers.slice(0, 2),
    unconcerned: [...directorySearches, 'full-url', 'issue-code', 'diagnostics'],
  },
  {
    key: 'read-a-location',
    kind: 'read',
    answer: { type: 'Location' },
    shows: 'same-id',
    leadsOn: true,
    recommendsOutcome: true,
    errors: ['NO_RECORD_FOUND'],
    unconcerned: readings,
  },
  {
    key: 'search-for-free-slots',
    bodyless: true,
    form: 'search',
    answer: { type: 'Bundle' },
    errors: ['BAD_REQUEST', 'INVALID_PARAMETER', 'ORGANISATION_NOT_FOUND'],
    unconcerned: etags,
  },
  {
    key: 'book-an-appointment',
    kind: 'create',
    form: 'create',
    answer: { type: 'Appointment', status: 201 },
    unconcerned: ['bundle', 'full-url'],
  },
  {
    key: 'retrieve-a-patients-appointments',
    bodyless: true,
    form: 'compartment',
    answer: { type: 'Bundle' },
    shows: 'found',
    unconcerned: etags,
  },
  {
    key: 'amend-an-appointment',
    kind: 'update',
    form: 'update',
    answer: { type: 'Appointment' },
    shows: 'same-id',
    unconcerned: ['bundle', 'full-url'],
  },
  {
    key: 'cancel-an-appointment',
    kind: 'update',
    form: 'update',
    answer: { type: 'Appointment' },
    shows: 'same-id',
    unconcerned: ['bundle', 'full-url'],
  },
  {
    key: 'read-an-appointment',
    bodyless: true,
    kind: 'read',
    form: 'read-of-what-is-updated',
    answer: { type: 'Appointment' },
    shows: 'same-id',
    errors: ['NO_RECORD_FOUND'],
    unconcerned: readings,
  },
];

/** The keys of the interactions of which something holds. */
export const interactionsWith = (holds: (facts: InteractionFacts) => boolean): string[] =>
  interactionFacts.filter(holds).map(({ key }) => key);
