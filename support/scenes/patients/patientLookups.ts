import { wrongNhsNumbers } from '../../../checks/patients/wrongNumbers.js';
import { systems } from '../../../checks/vocabulary.js';
import type { QueryParameter } from '../../http/query.js';

type Change = (identifier: { system: string; value: string }) => readonly QueryParameter[];

/** Searches that only those for patients have, by the sentence. */
export const patientSearchChanges: Readonly<Record<string, Change>> = {
  'the consumer repeats it with an NHS number of nine digits': numbered(wrongNhsNumbers.nineDigits),
  'the consumer repeats it with an NHS number of eleven digits': numbered(wrongNhsNumbers.elevenDigits),
  'the consumer repeats it with an NHS number with letters in it': numbered(wrongNhsNumbers.letters),
  'the consumer repeats it with an NHS number with symbols in it': numbered(wrongNhsNumbers.symbols),
  'the consumer repeats it with a word for an NHS number': numbered(wrongNhsNumbers.aWord),
  'the consumer repeats it with an NHS number whose check digit is wrong': numbered(
    wrongNhsNumbers.wrongCheckDigit,
  ),
  'the consumer repeats it with an identifier of the system of ODS codes': ({ value }) => [
    ['identifier', `${systems.odsOrganisation}|${value}`],
  ],
};

function numbered(spoil: (nhsNumber: string) => string): Change {
  return ({ system, value }) => [['identifier', `${system}|${spoil(value)}`]];
}
