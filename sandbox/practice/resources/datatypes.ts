import type { Json } from '../../interaction.js';
import { codeSystems, extensions } from '../../vocabulary/urls.js';
import type { Address, Language, PersonName, Telecom } from '../records.js';
import { concept, present } from './head.js';

/** FHIR Address; `text`, `state` and `country` stay out. */
export function address({ use, lines, city, district, postalCode, period }: Address): Json {
  return {
    ...present('use', use),
    line: [...lines],
    ...present('city', city),
    ...present('district', district),
    ...present('postalCode', postalCode),
    ...present('period', period && { ...period }),
  };
}

/** FHIR ContactPoint. */
export function telecom({ system, use, value, period }: Telecom): Json {
  return { system, value, ...present('use', use), ...present('period', period && { ...period }) };
}

/** FHIR HumanName; the name that PDS holds is the `official` one. */
export function humanName({ prefix, given, family }: PersonName, use: 'official' | 'usual'): Json {
  return { use, family, given: [...given], ...present('prefix', prefix === undefined ? [] : [prefix]) };
}

/** The nhsCommunication extension. */
export function nhsCommunication({ code, display, interpreterRequired }: Language): Json {
  const interpreter =
    interpreterRequired === undefined
      ? []
      : [{ url: 'interpreterRequired', valueBoolean: interpreterRequired }];
  return {
    url: extensions.nhsCommunication,
    extension: [
      { url: 'language', valueCodeableConcept: concept(codeSystems.humanLanguage, code, display) },
      ...interpreter,
    ],
  };
}
