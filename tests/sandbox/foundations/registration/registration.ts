import type { Json, Resource } from '../../../../sandbox/interaction.js';
import type { Practice } from '../../../../sandbox/practice/practice.js';
import { codeSystems, extensions, identifiers, profiles } from '../../../../sandbox/vocabulary/urls.js';
import { ask, site } from '../../consumer.js';

/** What a registration says otherwise, by element; undefined leaves it out. */
export type Changes = Record<string, Json | undefined>;

/** Somebody whom PDS knows and the practice does not. */
export const stranger = site().practice.describe().personas.unregistered[0]?.nhsNumber ?? '';

export const nhsNumber = (value: string) => ({ system: identifiers.nhsNumber, value });
export const phone = (use: string) => ({ system: 'phone', use, value: '01632 960123' });
export const language = {
  url: extensions.nhsCommunication,
  extension: [
    {
      url: 'language',
      valueCodeableConcept: { coding: [{ system: codeSystems.humanLanguage, code: 'cy', display: 'Welsh' }] },
    },
    { url: 'interpreterRequired', valueBoolean: true },
  ],
};

/** What PDS holds of the number, as a Patient to be registered. */
export function patient(practice: Practice, number: string, changes: Changes = {}): Resource {
  const record = practice.pdsRecord(number) ?? practice.pdsRecord(stranger);
  const whole: Changes = {
    meta: { profile: [profiles.Patient] },
    identifier: [nhsNumber(number)],
    name: [{ use: 'official', family: record?.name.family ?? '', given: [...(record?.name.given ?? [])] }],
    gender: record?.gender,
    birthDate: record?.birthDate,
    ...changes,
  };
  const kept = Object.entries(whole).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { resourceType: 'Patient', ...Object.fromEntries(kept) };
}

export const parameters = (...resources: Resource[]): Resource => ({
  resourceType: 'Parameters',
  parameter: resources.map((resource) => ({ name: 'registerPatient', resource })),
});

export function register(number: string, changes: Changes = {}, at = site()) {
  return ask(at, 'register-a-patient', { body: parameters(patient(at.practice, number, changes)) });
}
