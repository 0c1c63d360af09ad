import { systems } from '../checks/vocabulary.js';
import type { Lookup } from './lookups.js';
import { patientSearchChanges } from './patientLookups.js';
import { Omitted } from './signals.js';
import type { Parameter } from './slots.js';

type Identifier = NonNullable<Lookup['identifier']>;

/** What one change makes of the only parameter of a search. */
type QueryChange = (identifier: Identifier) => readonly Parameter[];

/** Valid in form, and of nobody: X is not among the first letters of practices, and SDS user ids are no zeros. */
const nobodys: Readonly<Record<string, string>> = {
  [systems.odsOrganisation]: 'X99998',
  [systems.sdsUserId]: '000000000000',
  [systems.nhsNumber]: '9990009732',
};

/** Searches with one thing changed, by what follows "the consumer repeats it". */
export const queryChanges: Readonly<Record<string, QueryChange>> = {
  'with an identifier of an unknown system': ({ value }) => [
    token('https://consumer.example/Id/unknown', value),
  ],
  'with an identifier of a system for patients': ({ value }) => [token(systems.nhsNumber, value)],
  'with the system of the identifier in other letters': ({ system, value }) => [
    token(system.replace('/Id/', '/ID/'), value),
  ],
  'with an identifier of punctuation marks': ({ system }) => [token(system, '!%$ £^*')],
  'with an identifier of 200 characters': ({ system }) => [token(system, 'A2'.repeat(100))],
  'with an identifier without system and bar': ({ value }) => [['identifier', value]],
  'with an identifier of a blank system': ({ value }) => [token('', value)],
  'with an identifier of a blank value': ({ system }) => [token(system, '')],
  'with a blank identifier': () => [['identifier', '']],
  'without identifier': () => [],
  'with the parameter Identifier': ({ system, value }) => [['Identifier', `${system}|${value}`]],
  'with the parameter IDENTIFIER': ({ system, value }) => [['IDENTIFIER', `${system}|${value}`]],
  'with the same identifier twice': ({ system, value }) => [token(system, value), token(system, value)],
  'with a second identifier': ({ system, value }) => [
    token(system, value),
    token(system, nobodys[system] ?? ''),
  ],
  ...patientSearchChanges,
  'with a second identifier put first': ({ system, value }) => [
    token(system, nobodys[system] ?? ''),
    token(system, value),
  ],
  'with an identifier that nobody has': ({ system }) => [token(system, nobodys[system] ?? '')],
  'with an unknown parameter before the identifier': ({ system, value }) => [
    ['unheard-of', 'x'],
    token(system, value),
  ],
  'with an unknown parameter after the identifier': ({ system, value }) => [
    token(system, value),
    ['unheard-of', 'x'],
  ],
  'with _count': ({ system, value }) => [token(system, value), ['_count', '1']],
  'with _sort': ({ system, value }) => [token(system, value), ['_sort', '_id']],
};

/** Readings by another id, by what follows "the consumer repeats it". */
export const idChanges: Readonly<Record<string, (id: string) => string>> = {
  'with an id of digits that nothing has': () => '904857201746382910457',
  'with an id of 58 digits that nothing has': () => '90485720174638291045'.repeat(3).slice(0, 58),
  'with an id of letters that nothing has': () => 'NoSuchResource',
  'with an id with hyphens that nothing has': () => '0b9f4b70-0000-4000-8000-5eedc0ffee00',
  'with an id with dots that nothing has': () => 'no.such.resource.1',
  'with an id of 64 characters that nothing has': () => 'n0thing-'.repeat(8),
  'with an id of 65 characters': () => `${'n0thing-'.repeat(8)}x`,
  'with its id in other letters': (id) => {
    const other = id === id.toLowerCase() ? id.toUpperCase() : id.toLowerCase();
    if (other === id) throw new Omitted('the id has no letters, so there is no other way to write it');
    return other;
  },
};

const token = (system: string, value: string): Parameter => ['identifier', `${system}|${value}`];
