import type { JsonObject } from '../../../fhir/select.js';
import { extensions, systems } from '../../vocabulary.js';
import type { SpoiltRegistration } from '../refusals.js';
import { also, type Change, patient, withElement } from './changes.js';

const home = address('home', 'Sample Street');
const temporary = address('temp', 'Passing Lane');

/** Registrations with an address, telecom or language that may not be sent, or not twice. */
export const contents: Readonly<Record<string, SpoiltRegistration>> = {
  ...addresses({ home: [home, home] }, ['017'], 'structure'),
  ...addresses({ temp: [temporary, temporary] }, ['025'], 'structure'),
  ...addresses(
    {
      work: [address('work', 'Office Row')],
      old: [address('old', 'Former Court')],
    },
    ['028'],
    'structure',
  ),
  ...pairs([
    ['home', 'work'],
    ['home', 'old'],
    ['temp', 'work'],
    ['temp', 'old'],
    ['work', 'work'],
    ['work', 'old'],
    ['old', 'old'],
  ]),
  'has two home telephones': telecoms(['019'], 'variance', phone('home', '1'), phone('home', '2')),
  'has two work telephones': telecoms(['019'], 'variance', phone('work', '1'), phone('work', '2')),
  'has two mobile telephones': telecoms(['019'], 'variance', phone('mobile', '1'), phone('mobile', '2')),
  'has two temporary telephones': telecoms(['027'], 'variance', phone('temp', '1'), phone('temp', '2')),
  'has two email addresses': telecoms(['021'], 'variance', email('one'), email('two')),
  'has a fax number': form(telecom({ system: 'fax', use: 'work', value: '01632 960203' })),
  'has a pager number': form(telecom({ system: 'pager', use: 'mobile', value: '01632 960204' })),
  'has an old telephone': form(telecom(phone('old', '5'))),
  'has a telephone without a number': telecoms(['028'], 'structure', { system: 'phone', use: 'home' }),
  'has two languages': {
    requirements: rows('028'),
    error: 'structure',
    spoil: patient(also('extension', language('fr', 'French'), language('de', 'German'))),
  },
};

/** A well-formed nhsCommunication extension. */
export function language(code: string, display: string): JsonObject {
  return {
    url: extensions.nhsCommunication,
    extension: [
      {
        url: 'language',
        valueCodeableConcept: { coding: [{ system: systems.humanLanguage, code, display }] },
      },
      { url: 'interpreterRequired', valueBoolean: true },
    ],
  };
}

/** A well-formed address of two lines. */
export function address(use: string, street: string): JsonObject {
  return {
    use,
    type: 'both',
    line: ['Flat 2', `12 ${street}`],
    city: 'Sampleton',
    district: 'Testshire',
    postalCode: 'ZZ99 6FF',
  };
}

/** A telephone number from the range that is kept for drama. */
export function phone(use: string, digit: string): JsonObject {
  return { system: 'phone', use, value: `01632 96020${digit}` };
}

export function email(name: string): JsonObject {
  return { system: 'email', use: 'home', value: `${name}@people.example` };
}

function addresses(
  kinds: Record<string, readonly JsonObject[]>,
  numbers: readonly string[],
  error: SpoiltRegistration['error'],
): Record<string, SpoiltRegistration> {
  return Object.fromEntries(
    Object.entries(kinds).map(([use, list]) => [
      list.length > 1 ? `has two addresses of use ${use}` : `has an address of use ${use}`,
      { requirements: rows(...numbers), error, spoil: patient(withElement('address', [...list])) },
    ]),
  );
}

function pairs(uses: readonly (readonly [string, string])[]): Record<string, SpoiltRegistration> {
  return Object.fromEntries(
    uses.map(([first, second]) => [
      `has addresses of the uses ${first} and ${second}`,
      {
        requirements: rows('028'),
        error: 'structure',
        spoil: patient(
          withElement('address', [address(first, 'First Street'), address(second, 'Second Street')]),
        ),
      },
    ]),
  );
}

function telecoms(
  numbers: readonly string[],
  error: SpoiltRegistration['error'],
  ...list: readonly JsonObject[]
): SpoiltRegistration {
  return { requirements: rows(...numbers), error, spoil: patient(withElement('telecom', [...list])) };
}

/** Forms of permitted elements that the page does not list: they are "other fields" by one reading only. */
function form(change: Change): SpoiltRegistration {
  return {
    requirements: rows('028'),
    error: 'form',
    interpretation: 'APPT-I-172',
    severity: 'warn',
    spoil: patient(change),
  };
}

function telecom(one: JsonObject): Change {
  return withElement('telecom', [one]);
}

function rows(...numbers: readonly string[]): string[] {
  return [...numbers, '029', '058'].map((number) => `FND-REG-${number}`);
}
