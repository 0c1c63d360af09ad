import type { Address, Gender, Language, PersonName, Telecom } from '../../practice/records.js';
import { isObject, type JsonObject, objects, text, texts } from '../../wire/json.js';

/** The official name, which is the only one. */
export function nameOf(patient: JsonObject): PersonName {
  const [name = {}] = objects(patient.name);
  const prefix = texts(name.prefix).join(' ');
  return { family: text(name.family) ?? '', given: texts(name.given), ...(prefix !== '' && { prefix }) };
}

export function genderOf({ gender }: JsonObject): Gender | undefined {
  return pick(gender, ['male', 'female', 'other', 'unknown']);
}

export function addressOf(address: JsonObject): Address {
  const use = pick(address.use, ['home', 'temp']);
  const [city, district, postalCode] = [text(address.city), text(address.district), text(address.postalCode)];
  const period = periodOf(address);
  return {
    ...(use && { use }),
    lines: texts(address.line),
    ...(city !== undefined && { city }),
    ...(district !== undefined && { district }),
    ...(postalCode !== undefined && { postalCode }),
    ...(period && { period }),
  };
}

export function telecomOf(telecom: JsonObject): Telecom {
  const use = pick(telecom.use, ['home', 'work', 'temp', 'mobile', 'old']);
  const period = periodOf(telecom);
  return {
    system: pick(telecom.system, ['phone', 'email']) ?? 'other',
    value: text(telecom.value) ?? '',
    ...(use && { use }),
    ...(period && { period }),
  };
}

/** The language of the nhsCommunication extension. */
export function languageOf(patient: JsonObject): Language | undefined {
  const parts = objects(objects(patient.extension)[0]?.extension);
  const concept = parts.find(({ url }) => url === 'language')?.valueCodeableConcept;
  const coding = isObject(concept) ? objects(concept.coding)[0] : undefined;
  const [code, display] = [text(coding?.code), text(coding?.display)];
  if (code === undefined) return undefined;
  const interpreter = parts.find(({ url }) => url === 'interpreterRequired')?.valueBoolean;
  return {
    code,
    display: display ?? code,
    ...(typeof interpreter === 'boolean' && { interpreterRequired: interpreter }),
  };
}

function periodOf({ period }: JsonObject): Address['period'] {
  if (!isObject(period)) return undefined;
  const [start, end] = [text(period.start), text(period.end)];
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

const pick = <T extends string>(value: unknown, among: readonly T[]): T | undefined =>
  among.find((each) => each === value);
