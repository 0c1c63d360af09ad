import { extensions } from '../../../../checks/vocabulary.js';
import { loadVocabulary } from '../../../../requirements/load.js';
import { inRole } from '../../../../requirements/roles.js';
import { instantOf } from '../../../fhir/londonTime.js';
import { type JsonObject, select, selectText } from '../../../kernel/select.js';
import { daysFrom, startsOf } from '../../../scenes/retrieval/retrievals.js';
import { entriesOfType } from '../../../scenes/setUp.js';
import type { Examination } from '../examination.js';
import { described, type Finding, failed, unserved, warned } from '../finding.js';
import { servedIn } from './answering.js';
import type { Sought } from './seeking.js';

/** Somebody found who must not be: whether the record says at least that they are dead. */
export function lookAtDead({ nhsNumber, answer, patient }: Sought): Finding | undefined {
  if (!patient) return undefined;
  const isDead = patient.deceasedDateTime !== undefined || patient.deceasedBoolean === true;
  const where = described(answer);
  if (isDead)
    return failed({
      fault: 'product',
      says: `${nhsNumber} (personas.deceased) is dead by the record, and a search finds them all the same.`,
      where,
      next: 'People who have died are no active patients: leave them out of what a search finds.',
    });
  return failed({
    fault: 'data',
    says: `${nhsNumber} (personas.deceased) is found, and the record says nothing of a death.`,
    where,
    next: 'Record the death at the practice, or name somebody who has died in personas.deceased.',
  });
}

/** Whether provider.yaml and the practice have the person alike. */
export function lookAtKnown({ answer, patient }: Sought, { config }: Examination): Finding | undefined {
  const { known } = config.personas;
  if (!patient || !known) return undefined;
  const shown = (path: string): string[] => selectText(patient, path).map(({ value }) => value.toLowerCase());
  const differ = (
    [
      ['family', 'name.family'],
      ['given', 'name.given'],
      ['birthDate', 'birthDate'],
      ['gender', 'gender'],
    ] as const
  ).filter(([key, path]) => !shown(path).includes(known[key].toLowerCase()));
  if (differ.length === 0) return undefined;
  const told = differ.map(
    ([key, path]) =>
      `${key} is ${JSON.stringify(known[key])} in provider.yaml and ${JSON.stringify(shown(path))} there`,
  );
  return failed({
    fault: 'configuration',
    says: `personas.known is not as the practice has the person: ${told.join('; ')}.`,
    where: described(answer),
    next: 'Write the person into personas.known as the practice and PDS have them.',
  });
}

/** What the record of personas.complete has to hold, by the path at which it is shown. */
const wholes: Readonly<Record<string, (patient: JsonObject) => boolean>> = {
  'an address': (patient) => select(patient, 'address').length > 0,
  'a telephone': (patient) => select(patient, 'telecom').length > 0,
  'a contact': (patient) => select(patient, 'contact').length > 0,
  'a language': (patient) =>
    selectText(patient, 'extension.url').some(({ value }) => value === extensions.nhsCommunication),
  'a usual practitioner': (patient) => select(patient, 'generalPractitioner').length > 0,
};

export function lookAtHeldWhole(
  { nhsNumber, answer, patient }: Sought,
  { specification }: Examination,
): Finding | undefined {
  if (!patient) return undefined;
  const hasLanguages = loadVocabulary(specification).extensions.nhsCommunication !== undefined;
  const missing = Object.keys(wholes)
    .filter((what) => what !== 'a language' || hasLanguages)
    .filter((what) => !wholes[what]?.(patient));
  if (missing.length === 0) return undefined;
  return warned({
    fault: 'data',
    says: `${nhsNumber} (personas.complete) is shown without ${missing.join(', ')}.`,
    where: described(answer),
    next: 'Fill the record in at the practice. If it is whole there, the provider leaves that out, and a run will say so.',
  });
}

/** Whether the patient has an appointment of today that has begun. */
export async function lookAtSeenToday(
  { nhsNumber, patient }: Sought,
  examination: Examination,
): Promise<Finding | undefined> {
  if (typeof patient?.id !== 'string') return undefined;
  const retrieval = await examination.ask({
    interaction: inRole(examination.specification, 'retrieve'),
    id: patient.id,
    query: startsOf(daysFrom(examination, 0, 0)),
    patient: nhsNumber,
  });
  const bundle = servedIn(retrieval, examination);
  if (!bundle) return unserved(retrieval, `The list of appointments of ${nhsNumber}`);
  const hasBegun = entriesOfType(bundle, 'Appointment').some(
    ({ value }) => instantOf(value.start) < examination.startedAt.getTime(),
  );
  if (hasBegun) return undefined;
  return warned({
    fault: 'data',
    says: `${nhsNumber} (personas.seenToday) has no appointment of today that has begun by now.`,
    where: described(retrieval),
    next: 'Have one made at the practice for the morning of the day of the run.',
  });
}
