import type { JsonObject } from '../../../support/kernel/select.js';
import { also, type ResourceChange, withElement } from '../../elementChanges.js';
import { extensions, systems } from '../../vocabulary.js';
import type { SpoiltRegistration } from '../refusals.js';
import { patient } from './changes.js';

/** All of it but its id, which stands beside its sentence. */
type Spoilt = Omit<SpoiltRegistration, 'id'>;

const home = address('home', 'Sample Street');
const temporary = address('temp', 'Passing Lane');

/** Registrations with an address, telecom or language that may not be sent, or not twice. */
export const contents: Readonly<Record<string, SpoiltRegistration>> = {
  'the consumer sends a registration that has two addresses of use home': {
    id: 'register-a-patient.refuses.has-two-addresses-of-use-home',
    ...addresses(home, home),
  },
  'the consumer sends a registration that has two addresses of use temp': {
    id: 'register-a-patient.refuses.has-two-addresses-of-use-temp',
    ...addresses(temporary, temporary),
  },
  'the consumer sends a registration that has an address of use work': {
    id: 'register-a-patient.refuses.has-an-address-of-use-work',
    ...addresses(address('work', 'Office Row')),
  },
  'the consumer sends a registration that has an address of use old': {
    id: 'register-a-patient.refuses.has-an-address-of-use-old',
    ...addresses(address('old', 'Former Court')),
  },
  'the consumer sends a registration that has addresses of the uses home and work': {
    id: 'register-a-patient.refuses.has-addresses-of-the-uses-home-and-work',
    ...pair('home', 'work'),
  },
  'the consumer sends a registration that has addresses of the uses home and old': {
    id: 'register-a-patient.refuses.has-addresses-of-the-uses-home-and-old',
    ...pair('home', 'old'),
  },
  'the consumer sends a registration that has addresses of the uses temp and work': {
    id: 'register-a-patient.refuses.has-addresses-of-the-uses-temp-and-work',
    ...pair('temp', 'work'),
  },
  'the consumer sends a registration that has addresses of the uses temp and old': {
    id: 'register-a-patient.refuses.has-addresses-of-the-uses-temp-and-old',
    ...pair('temp', 'old'),
  },
  'the consumer sends a registration that has addresses of the uses work and work': {
    id: 'register-a-patient.refuses.has-addresses-of-the-uses-work-and-work',
    ...pair('work', 'work'),
  },
  'the consumer sends a registration that has addresses of the uses work and old': {
    id: 'register-a-patient.refuses.has-addresses-of-the-uses-work-and-old',
    ...pair('work', 'old'),
  },
  'the consumer sends a registration that has addresses of the uses old and old': {
    id: 'register-a-patient.refuses.has-addresses-of-the-uses-old-and-old',
    ...pair('old', 'old'),
  },
  'the consumer sends a registration that has two home telephones': {
    id: 'register-a-patient.refuses.has-two-home-telephones',
    ...telecoms('variance', phone('home', '1'), phone('home', '2')),
  },
  'the consumer sends a registration that has two work telephones': {
    id: 'register-a-patient.refuses.has-two-work-telephones',
    ...telecoms('variance', phone('work', '1'), phone('work', '2')),
  },
  'the consumer sends a registration that has two mobile telephones': {
    id: 'register-a-patient.refuses.has-two-mobile-telephones',
    ...telecoms('variance', phone('mobile', '1'), phone('mobile', '2')),
  },
  'the consumer sends a registration that has two temporary telephones': {
    id: 'register-a-patient.refuses.has-two-temporary-telephones',
    ...telecoms('variance', phone('temp', '1'), phone('temp', '2')),
  },
  'the consumer sends a registration that has two email addresses': {
    id: 'register-a-patient.refuses.has-two-email-addresses',
    ...telecoms('variance', email('one'), email('two')),
  },
  'the consumer sends a registration that has a fax number': {
    id: 'register-a-patient.refuses.has-a-fax-number',
    ...form(telecom({ system: 'fax', use: 'work', value: '01632 960203' })),
  },
  'the consumer sends a registration that has a pager number': {
    id: 'register-a-patient.refuses.has-a-pager-number',
    ...form(telecom({ system: 'pager', use: 'mobile', value: '01632 960204' })),
  },
  'the consumer sends a registration that has an old telephone': {
    id: 'register-a-patient.refuses.has-an-old-telephone',
    ...form(telecom(phone('old', '5'))),
  },
  'the consumer sends a registration that has a telephone without a number': {
    id: 'register-a-patient.refuses.has-a-telephone-without-a-number',
    ...telecoms('structure', { system: 'phone', use: 'home' }),
  },
  'the consumer sends a registration that has two languages': {
    id: 'register-a-patient.refuses.has-two-languages',
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

function addresses(...list: readonly JsonObject[]): Spoilt {
  return {
    error: 'structure',
    spoil: patient(withElement('address', [...list])),
  };
}

function pair(first: string, second: string): Spoilt {
  return addresses(address(first, 'First Street'), address(second, 'Second Street'));
}

function telecoms(error: SpoiltRegistration['error'], ...list: readonly JsonObject[]): Spoilt {
  return { error, spoil: patient(withElement('telecom', [...list])) };
}

/** Forms of permitted elements that the page does not list: they are "other fields" by one reading only. */
function form(change: ResourceChange): Spoilt {
  return {
    error: 'form',
    spoil: patient(change),
  };
}

function telecom(one: JsonObject): ResourceChange {
  return withElement('telecom', [one]);
}
