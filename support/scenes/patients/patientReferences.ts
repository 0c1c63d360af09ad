import type { PatientReferences } from '../../../checks/patients/references.js';
import { preferredBranchSurgery } from '../../../checks/patients/registrationDetails.js';
import { ofType } from '../../../checks/slots/each.js';
import { localReference } from '../../fhir/reference.js';
import { firstText, type JsonObject } from '../../kernel/select.js';
import { textOf } from '../../kernel/textOf.js';
import type { ResponseSubject } from '../../model/check.js';
import { Omitted } from '../../model/signals.js';
import { reading } from '../interactions/interaction.js';
import type { Scenario } from '../scenario.js';
import { inTurn } from './patientReadings.js';

interface Reference {
  interaction: string;
  of(patient: JsonObject): string | undefined;
}

/** What a Patient leads to, by the sentence, and the interaction that reads it. */
export const patientReferences: Readonly<Record<string, Reference>> = {
  'the managing organisation that they lead to is read': {
    interaction: 'read-an-organisation',
    of: (patient) => firstText(patient, 'managingOrganization.reference'),
  },
  'the usual practitioner that they lead to is read': {
    interaction: 'read-a-practitioner',
    of: (patient) => firstText(patient, 'generalPractitioner.reference'),
  },
  'the preferred branch surgery that they lead to is read': {
    interaction: 'read-a-location',
    of: preferredBranchSurgery,
  },
  'the patient that they lead to is read': {
    interaction: 'read-a-patient',
    of: ({ id }) => `Patient/${textOf(id)}`,
  },
};

/** Reads what Patients refer to, each reference once; omits the scenario when none of them has such a reference. */
export async function readReferencesOf(
  scenario: Scenario,
  patients: readonly ResponseSubject[],
  sentence: string,
): Promise<PatientReferences> {
  const kind = patientReferences[sentence];
  const found = patients
    .flatMap((answer) => ofType(answer, 'Patient'))
    .flatMap(({ value }) => kind?.of(value) ?? [])
    .map(localReference);
  if (!kind || found.length === 0)
    throw new Omitted(
      `no Patient that was looked at refers to ${sentence.replace(' that they lead to is read', '')}`,
    );
  const read = await inTurn([...new Set(found)], async (reference) => {
    return { reference, ...(await scenario.send(reading(kind.interaction, reference).request)) };
  });
  const { odsCode } = scenario.run.config.endpoint;
  return { exchange: { id: scenario.exchanges.at(-1) ?? '' }, read, odsCode };
}
