import type { Level } from '../../support/model/check.js';
import type { PlannedScenario, ScenarioRecord } from '../../support/model/records.js';
import type { Waiver } from '../../support/model/waiver.js';
import type { BookingAccount, RegistrationAccount, ResponseTimes, RunFacts } from '../verdicts.js';

/** How cucumber's own message stream says that a scenario ended. */
export type CucumberStatus =
  | 'PASSED'
  | 'FAILED'
  | 'SKIPPED'
  | 'UNDEFINED'
  | 'AMBIGUOUS'
  | 'PENDING'
  | 'UNKNOWN';

/** A row of the requirement catalogue, as far as verdicts need it. */
export interface CatalogueRow {
  id: string;
  level: Level;
  actor: 'provider' | 'consumer' | 'ssp';
  area: string;
  paraphrase: string;
  source: { page: string; section: string; url: string };
}

/** The interpretation taken of an ambiguous clause. */
export interface Interpretation {
  id: string;
  title: string;
  question: string;
  reading: string;
  permits?: string;
}

/** Everything that a verdict is worked out from. */
export interface VerdictInput {
  run: Omit<RunFacts, 'complete' | 'incompleteReason'>;
  /** Why the run ended early, when it did, and who is to blame for it; nobody is when it was to stop at a failure. */
  cutShort?: { by: 'network' | 'environment' | 'harness' | 'bail'; reason: string };
  planned: readonly PlannedScenario[];
  records: readonly ScenarioRecord[];
  /** By scenario id. */
  cucumber: ReadonlyMap<string, CucumberStatus>;
  catalogue: readonly CatalogueRow[];
  /** Rows of the catalogue that no check judges, with the written reason. */
  unchecked: ReadonlyMap<string, { reason: string }>;
  interpretations: readonly Interpretation[];
  /** In the specification's order. */
  endpoints: readonly { id: string; title: string; needs?: readonly string[] }[];
  /** Why endpoints matter, by their ids. */
  stakes: ReadonlyMap<string, string>;
  waivers: readonly Waiver[];
  bookings: BookingAccount;
  registrations: RegistrationAccount;
  performance: readonly ResponseTimes[];
}
