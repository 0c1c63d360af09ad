import { loadVocabulary } from '../../../requirements/load.js';
import type { Specification } from '../../../requirements/specification.js';
import { asDate, inLondon } from '../../fhir/londonTime.js';
import type { JsonObject } from '../../kernel/select.js';
import type { RunContext } from '../runContext.js';

/** What a specification has a registration send of a patient, besides who it is. */
export interface SentForm {
  profile: string;
  /** The extensions that tell of the registration, where it has any; the name has no use then. */
  details?: readonly JsonObject[];
}

/** The form of registrations in the specification of a run. */
export function sentForm({
  specification,
  startedAt,
}: Pick<RunContext, 'specification' | 'startedAt'>): SentForm {
  const { registrations, profiles } = specification;
  const profile = registrations.profile ?? profiles.byType.Patient ?? '';
  return registrations.details ? { profile, details: detailsOf(specification, startedAt) } : { profile };
}

/** A temporary registration that is active from today on. */
function detailsOf(specification: Specification, today: Date): JsonObject[] {
  const { extensions, systems } = loadVocabulary(specification);
  const coded = (name: 'registrationStatus' | 'registrationType', code: string, display: string) => ({
    url: extensions[name] ?? '',
    valueCodeableConcept: { coding: [{ system: systems[name] ?? '', code, display }] },
  });
  return [
    { url: extensions.registrationPeriod ?? '', valuePeriod: { start: asDate(inLondon(today)) } },
    coded('registrationStatus', 'A', 'Active'),
    coded('registrationType', 'T', 'Temporary'),
  ];
}
