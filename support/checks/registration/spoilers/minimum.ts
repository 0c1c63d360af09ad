import { textOf } from '../../../fhir/textOf.js';
import { wrongNhsNumbers } from '../../patients/wrongNumbers.js';
import type { SpoiltRegistration } from '../refusals.js';
import { also, type Change, each, objects, patient, withElement, without } from './changes.js';

/** Registrations that lack, or repeat, what the page demands at least: NHS number, official name, birth date. */
export const minimum: Readonly<Record<string, SpoiltRegistration>> = {
  'has no identifier': lacks(['011'], without('identifier')),
  'has an identifier without a system': lacks(['011'], each('identifier', without('system'))),
  'has an identifier without a value': lacks(['011'], each('identifier', without('value'))),
  'has an identifier of another system only': lacks(
    ['011'],
    each('identifier', withElement('system', 'https://consumer.example/Id/patient')),
  ),
  'has a second identifier without a system': lacks(['028'], also('identifier', { value: '0000000001' })),
  'has two NHS numbers': lacks(['028'], (resource) =>
    also('identifier', ...objects(resource.identifier).slice(0, 1))(resource),
  ),
  'has no name': lacks(['012'], without('name')),
  'has no official name': lacks(['012'], each('name', withElement('use', 'usual'))),
  'has a name of no use': lacks(['012'], each('name', without('use'))),
  'has two official names': {
    requirements: rows('013'),
    error: 'structure',
    spoil: patient((resource) =>
      also('name', { use: 'official', family: 'Doublename', given: ['Second'] })(resource),
    ),
  },
  'has an official name without a family name': lacks(['012'], each('name', without('family'))),
  'has an official name without a given name': lacks(['012'], each('name', without('given'))),
  'has no birth date': lacks(['014'], without('birthDate')),
  'has a birth date that is no date': lacks(['014'], withElement('birthDate', '31/12/1980')),
  'has a birth date that does not exist': lacks(['014'], withElement('birthDate', '1980-02-30')),
};

/** Registrations whose NHS number cannot be one. */
export const nhsNumbers: Readonly<Record<string, SpoiltRegistration>> = Object.fromEntries(
  Object.entries(wrongNhsNumbers).map(([words, spoil]) => [
    `has ${words}`,
    {
      requirements: rows('011'),
      error: 'number',
      interpretation: 'APPT-I-173',
      spoil: patient(each('identifier', (one) => ({ ...one, value: spoil(textOf(one.value)) }))),
    },
  ]),
);

/** The page answers all of these with 422; the practice of assurance has had 400 for some. */
function lacks(numbers: readonly string[], change: Change): SpoiltRegistration {
  return { requirements: rows(...numbers), error: 'variance', spoil: patient(change) };
}

function rows(...numbers: readonly string[]): string[] {
  return [...numbers, '029', '058', '061'].map((number) => `FND-REG-${number}`);
}
