import { textOf } from '../../../support/kernel/textOf.js';
import { also, each, objects, type ResourceChange, withElement, without } from '../../elementChanges.js';
import { wrongNhsNumbers } from '../../patients/wrongNumbers.js';
import type { SpoiltRegistration } from '../refusals.js';
import { patient } from './changes.js';

/** Registrations that lack, or repeat, what the page demands at least: NHS number, official name, birth date. */
export const minimum: Readonly<Record<string, SpoiltRegistration>> = {
  'the consumer sends a registration that has no identifier': {
    id: 'register-a-patient.refuses.has-no-identifier',
    ...lacks(without('identifier')),
  },
  'the consumer sends a registration that has an identifier without a system': {
    id: 'register-a-patient.refuses.has-an-identifier-without-a-system',
    ...lacks(each('identifier', without('system'))),
  },
  'the consumer sends a registration that has an identifier without a value': {
    id: 'register-a-patient.refuses.has-an-identifier-without-a-value',
    ...lacks(each('identifier', without('value'))),
  },
  'the consumer sends a registration that has an identifier of another system only': {
    id: 'register-a-patient.refuses.has-an-identifier-of-another-system-only',
    ...lacks(each('identifier', withElement('system', 'https://consumer.example/Id/patient'))),
  },
  'the consumer sends a registration that has a second identifier without a system': {
    id: 'register-a-patient.refuses.has-a-second-identifier-without-a-system',
    ...lacks(also('identifier', { value: '0000000001' })),
  },
  'the consumer sends a registration that has two NHS numbers': {
    id: 'register-a-patient.refuses.has-two-nhs-numbers',
    ...lacks((resource) => also('identifier', ...objects(resource.identifier).slice(0, 1))(resource)),
  },
  'the consumer sends a registration that has no name': {
    id: 'register-a-patient.refuses.has-no-name',
    ...lacks(without('name')),
  },
  'the consumer sends a registration that has no official name': {
    id: 'register-a-patient.refuses.has-no-official-name',
    ...lacks(each('name', withElement('use', 'usual'))),
  },
  'the consumer sends a registration that has a name of no use': {
    id: 'register-a-patient.refuses.has-a-name-of-no-use',
    ...lacks(each('name', without('use'))),
  },
  'the consumer sends a registration that has two official names': {
    id: 'register-a-patient.refuses.has-two-official-names',
    error: 'structure',
    spoil: patient((resource) =>
      also('name', { use: 'official', family: 'Doublename', given: ['Second'] })(resource),
    ),
  },
  'the consumer sends a registration that has an official name without a family name': {
    id: 'register-a-patient.refuses.has-an-official-name-without-a-family-name',
    ...lacks(each('name', without('family'))),
  },
  'the consumer sends a registration that has an official name without a given name': {
    id: 'register-a-patient.refuses.has-an-official-name-without-a-given-name',
    ...lacks(each('name', without('given'))),
  },
  'the consumer sends a registration that has no birth date': {
    id: 'register-a-patient.refuses.has-no-birth-date',
    ...lacks(without('birthDate')),
  },
  'the consumer sends a registration that has a birth date that is no date': {
    id: 'register-a-patient.refuses.has-a-birth-date-that-is-no-date',
    ...lacks(withElement('birthDate', '31/12/1980')),
  },
  'the consumer sends a registration that has a birth date that does not exist': {
    id: 'register-a-patient.refuses.has-a-birth-date-that-does-not-exist',
    ...lacks(withElement('birthDate', '1980-02-30')),
  },
};

/** Registrations whose NHS number cannot be one. */
export const nhsNumbers: Readonly<Record<string, SpoiltRegistration>> = {
  'the consumer sends a registration that has an NHS number of nine digits': {
    id: 'register-a-patient.refuses.has-an-nhs-number-of-nine-digits',
    ...number(wrongNhsNumbers.nineDigits),
  },
  'the consumer sends a registration that has an NHS number of eleven digits': {
    id: 'register-a-patient.refuses.has-an-nhs-number-of-eleven-digits',
    ...number(wrongNhsNumbers.elevenDigits),
  },
  'the consumer sends a registration that has an NHS number with letters in it': {
    id: 'register-a-patient.refuses.has-an-nhs-number-with-letters-in-it',
    ...number(wrongNhsNumbers.letters),
  },
  'the consumer sends a registration that has an NHS number with symbols in it': {
    id: 'register-a-patient.refuses.has-an-nhs-number-with-symbols-in-it',
    ...number(wrongNhsNumbers.symbols),
  },
  'the consumer sends a registration that has a word for an NHS number': {
    id: 'register-a-patient.refuses.has-a-word-for-an-nhs-number',
    ...number(wrongNhsNumbers.aWord),
  },
  'the consumer sends a registration that has an NHS number whose check digit is wrong': {
    id: 'register-a-patient.refuses.has-an-nhs-number-whose-check-digit-is-wrong',
    ...number(wrongNhsNumbers.wrongCheckDigit),
  },
};

function number(spoil: (nhsNumber: string) => string): Omit<SpoiltRegistration, 'id'> {
  return {
    error: 'number',
    spoil: patient(each('identifier', (one) => ({ ...one, value: spoil(textOf(one.value)) }))),
  };
}

/** The page answers all of these with 422; the practice of assurance has had 400 for some. */
function lacks(change: ResourceChange): Omit<SpoiltRegistration, 'id'> {
  return { error: 'variance', spoil: patient(change) };
}
