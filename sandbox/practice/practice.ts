import type { PracticeDescription } from './describe.js';
import type {
  Appointment,
  Demographics,
  Location,
  Organisation,
  PdsRecord,
  Person,
  Practitioner,
  Rules,
  Schedule,
  Slot,
} from './records.js';
import type { Store } from './store.js';

/**
 * One GP practice as its system holds it. Handlers read and write records here; the FHIR resources are built from
 * records by the pure functions in `resources/` (`patientResource(person)`, `practitionerResource(practitioner)`,
 * `organisationResource(organisation)`, `locationResource(location)`, `appointmentResource(appointment, practice)`).
 */
export interface Practice {
  /** The practice that the service root URL addresses; also in `organisations`. */
  readonly organisation: Organisation;
  readonly rules: Rules;
  readonly organisations: Store<Organisation>;
  readonly locations: Store<Location>;
  readonly practitioners: Store<Practitioner>;
  /** Every patient record: active, inactive, deceased, sensitive, never verified. Callers decide whom to show. */
  readonly people: Store<Person>;
  readonly schedules: Store<Schedule>;
  readonly slots: Store<Slot>;
  readonly appointments: Store<Appointment>;

  personByNhsNumber(nhsNumber: string): Person | undefined;
  practitionerBySdsUserId(sdsUserId: string): Practitioner | undefined;
  organisationByOdsCode(odsCode: string): Organisation | undefined;
  /** The national register; undefined when nobody has the number. */
  pdsRecord(nhsNumber: string): PdsRecord | undefined;
  /**
   * Registers a person temporarily from `now`: a new record, or the re-activated one that the practice holds for the
   * NHS number. The caller has verified the number and checked that no active record exists.
   */
  registerTemporarily(person: Demographics, now: Date): Person;
  /** A fresh opaque logical id. */
  newId(): string;
  /** What a tester has to know: test people and notable days. */
  describe(): PracticeDescription;
}
