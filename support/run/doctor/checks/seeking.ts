import { systems } from '../../../../checks/vocabulary.js';
import { inRole } from '../../../../requirements/roles.js';
import type { Persona } from '../../../config/personas.js';
import { type JsonObject, selectText } from '../../../kernel/select.js';
import type { Exchange } from '../../../model/exchange.js';
import { entriesOfType } from '../../../scenes/setUp.js';
import type { Examination } from '../examination.js';
import { type Finding, unserved } from '../finding.js';
import { servedIn } from './answering.js';

/** A person of a persona, as a search by NHS number shows them. */
export interface Sought {
  persona: Persona;
  nhsNumber: string;
  answer: Exchange;
  /** Nothing when nobody is found. */
  patient?: JsonObject;
}

/** Searches for a person; a finding where that is not served. */
export async function seek(
  examination: Examination,
  persona: Persona,
  nhsNumber: string,
): Promise<Sought | Finding> {
  const answer = await examination.ask({
    interaction: inRole(examination.specification, 'find-patient'),
    query: [['identifier', `${systems.nhsNumber}|${nhsNumber}`]],
    patient: nhsNumber,
  });
  const bundle = servedIn(answer, examination);
  if (bundle?.resourceType !== 'Bundle') return unserved(answer, `The search for ${nhsNumber}`);
  const patient = entriesOfType(bundle, 'Patient').find(({ value }) =>
    selectText(value, 'identifier.value').some((one) => one.value === nhsNumber),
  )?.value;
  return { persona, nhsNumber, answer, ...(patient ? { patient } : {}) };
}
