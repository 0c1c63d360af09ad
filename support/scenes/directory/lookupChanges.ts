import type { Parameter } from '../../../checks/slots/search.js';
import { systems } from '../../../checks/vocabulary.js';
import { Omitted } from '../../model/signals.js';
import type { Lookup } from '../interactions/interaction.js';
import { patientSearchChanges } from '../patients/patientLookups.js';

type Identifier = NonNullable<Lookup['identifier']>;

/** What one change makes of the only parameter of a search. */
type QueryChange = (identifier: Identifier) => readonly Parameter[];

/** Valid in form, and of nobody: X is not among the first letters of practices, and SDS user ids are no zeros. */
const nobodys: Readonly<Record<string, string>> = {
  [systems.odsOrganisation]: 'X99998',
  [systems.odsSite]: 'X9999899',
  [systems.sdsUserId]: '000000000000',
  [systems.nhsNumber]: '9990009732',
};

/** Searches with one thing changed, by the sentence. */
export const queryChanges: Readonly<Record<string, QueryChange>> = {
  'the consumer repeats it with an identifier of an unknown system': ({ value }) => [
    token('https://consumer.example/Id/unknown', value),
  ],
  'the consumer repeats it with an identifier of a system for patients': ({ value }) => [
    token(systems.nhsNumber, value),
  ],
  'the consumer repeats it with the system of the identifier in other letters': ({ system, value }) => [
    token(system.replace('/Id/', '/ID/'), value),
  ],
  'the consumer repeats it with an identifier of punctuation marks': ({ system }) => [
    token(system, '!%$ £^*'),
  ],
  'the consumer repeats it with an identifier of 200 characters': ({ system }) => [
    token(system, 'A2'.repeat(100)),
  ],
  'the consumer repeats it with an identifier without system and bar': ({ value }) => [['identifier', value]],
  'the consumer repeats it with an identifier of a blank system': ({ value }) => [token('', value)],
  'the consumer repeats it with an identifier of a blank value': ({ system }) => [token(system, '')],
  'the consumer repeats it with a blank identifier': () => [['identifier', '']],
  'the consumer repeats it without identifier': () => [],
  'the consumer repeats it with the parameter Identifier': ({ system, value }) => [
    ['Identifier', `${system}|${value}`],
  ],
  'the consumer repeats it with the parameter IDENTIFIER': ({ system, value }) => [
    ['IDENTIFIER', `${system}|${value}`],
  ],
  'the consumer repeats it with the same identifier twice': ({ system, value }) => [
    token(system, value),
    token(system, value),
  ],
  'the consumer repeats it with a second identifier': ({ system, value }) => [
    token(system, value),
    token(system, nobodys[system] ?? ''),
  ],
  ...patientSearchChanges,
  'the consumer repeats it with a second identifier put first': ({ system, value }) => [
    token(system, nobodys[system] ?? ''),
    token(system, value),
  ],
  'the consumer repeats it with an identifier that nobody has': ({ system }) => [
    token(system, nobodys[system] ?? ''),
  ],
  'the consumer repeats it with an unknown parameter before the identifier': ({ system, value }) => [
    ['unheard-of', 'x'],
    token(system, value),
  ],
  'the consumer repeats it with an unknown parameter after the identifier': ({ system, value }) => [
    token(system, value),
    ['unheard-of', 'x'],
  ],
  'the consumer repeats it with _count': ({ system, value }) => [token(system, value), ['_count', '1']],
  'the consumer repeats it with _sort': ({ system, value }) => [token(system, value), ['_sort', '_id']],
};

/** Ids to read by in place of the right one: such as nothing has, and one in the wrong case. */
export const idChanges = {
  digits: () => '904857201746382910457',
  manyDigits: () => '90485720174638291045'.repeat(3).slice(0, 58),
  letters: () => 'NoSuchResource',
  hyphens: () => '0b9f4b70-0000-4000-8000-5eedc0ffee00',
  dots: () => 'no.such.resource.1',
  longest: () => 'n0thing-'.repeat(8),
  tooLong: () => `${'n0thing-'.repeat(8)}x`,
  otherCase: (id: string) => {
    const other = id === id.toLowerCase() ? id.toUpperCase() : id.toLowerCase();
    if (other === id) throw new Omitted('the id has no letters, so there is no other way to write it');
    return other;
  },
} as const satisfies Readonly<Record<string, (id: string) => string>>;

const token = (system: string, value: string): Parameter => ['identifier', `${system}|${value}`];
