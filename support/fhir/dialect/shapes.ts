/** How an element of the harness's own FHIR version stands in another one. */
export interface Element {
  /** Its name there; the same where it is left out. */
  name?: string;
  /** A list with us, and a single value there. */
  single?: true;
  /** It stands there as the value of an extension, which the vocabulary of the specification names. */
  extension?: string;
  /** The member of the extension that holds it. */
  value?: string;
}

/** What differs between the version of FHIR that the checks speak and another one: all that has to be told of a version. */
export interface Shapes {
  /** Names of resource types, ours first. */
  types: Readonly<Record<string, string>>;
  /** By our resource type and our element. */
  elements: Readonly<Record<string, Readonly<Record<string, Element>>>>;
  /** Extensions whose references are further items of one of our lists: by our type, our element. */
  further: Readonly<Record<string, Readonly<Record<string, { extension: string; value: string }>>>>;
  /** Whether the family name of a HumanName is a list. */
  familyIsList: boolean;
  /** The use of the name by which a patient is known, where ours is `official`. */
  nameInUse: string;
  /** Names of search parameters, by the type that is searched for. */
  parameters: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** DSTU2 (1.0.2), as it differs from STU3 in what GP Connect uses. */
const dstu2: Shapes = {
  types: { CapabilityStatement: 'Conformance' },
  elements: {
    Slot: { status: { name: 'freeBusyType' }, serviceType: { name: 'type', single: true } },
    Schedule: { serviceType: { name: 'type' }, actor: { single: true } },
    Appointment: {
      serviceType: { name: 'type', single: true },
      reason: { single: true },
      created: { extension: 'created', value: 'valueDateTime' },
    },
    Patient: { generalPractitioner: { name: 'careProvider' } },
    Practitioner: { name: { single: true } },
    Organization: { type: { single: true } },
  },
  further: { Schedule: { actor: { extension: 'practitioner', value: 'valueReference' } } },
  familyIsList: true,
  nameInUse: 'usual',
  parameters: { Slot: { status: 'fb-type' } },
};

/** By the version of FHIR; none for the one in which the checks are written. */
export const shapesOf: ReadonlyMap<string, Shapes> = new Map([['1.0.2', dstu2]]);
