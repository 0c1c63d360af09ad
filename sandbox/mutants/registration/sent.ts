import { nameOf } from '../../foundations/registration/demographics.js';
import type { SandboxRequest } from '../../interaction.js';
import type { PersonName } from '../../practice/records.js';
import { isObject, type JsonObject, objects, text } from '../../wire/json.js';

/** The Patient that a registration carries; an empty one where it carries none. */
export function sentPatient({ body }: Pick<SandboxRequest, 'body'>): JsonObject {
  const patient = objects(body?.parameter)[0]?.resource;
  return isObject(patient) ? patient : {};
}

/** What PDS would be asked to agree with. */
export function birthDateAndName(request: SandboxRequest): { birthDate: string; name: PersonName } {
  const patient = sentPatient(request);
  return { birthDate: text(patient.birthDate) ?? '', name: nameOf(patient) };
}
