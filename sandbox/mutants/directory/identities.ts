import type { Behaviour } from '../../behaviour/behaviour.js';
import { change } from '../../behaviour/element.js';
import { each, entries } from '../../behaviour/replies.js';
import { organisationResource, practitionerResource } from '../../practice/resources/directory.js';
import { type MutantRow, mutantsAt } from '../row.js';

/** Adds the next one of a type to whatever a search finds. */
const besides = (type: 'Organization' | 'Practitioner'): Behaviour =>
  entries((found, { site: { practice } }) => {
    const all =
      type === 'Organization'
        ? practice.organisations.all().map(organisationResource)
        : practice.practitioners.all().map(practitionerResource);
    const other = all.find(({ id }) => found.every((one) => one.id !== id));
    return found.length > 0 && other ? [...found, other] : found;
  });

const another = (type: string, identifier: string): Behaviour =>
  each(
    type,
    change('identifier[0].value', () => identifier),
  );

const organisationSearch: readonly MutantRow[] = [
  [
    'directory.another-organisation-besides',
    'A search finds another organisation besides the one that has the ODS code.',
    ['FND-ORGSEARCH-002', 'FND-ORGSEARCH-015', 'FND-GEN-021'],
    () => besides('Organization'),
  ],
];

const practitionerSearch: readonly MutantRow[] = [
  [
    'directory.another-practitioner-besides',
    'A search finds another practitioner besides the one who has the SDS user id.',
    ['FND-PRACSEARCH-001', 'FND-PRACSEARCH-014'],
    () => besides('Practitioner'),
  ],
];

const organisationReading: readonly MutantRow[] = [
  [
    'directory.organisation-read-with-another-code',
    'An organisation is read with another ODS code than that by which it was found.',
    ['FND-ORGREAD-015'],
    () => another('Organization', 'Z99998'),
  ],
];

const practitionerReading: readonly MutantRow[] = [
  [
    'directory.practitioner-read-with-another-user-id',
    'A practitioner is read with another SDS user id than that by which they were found.',
    ['FND-PRACREAD-013'],
    () => another('Practitioner', 'G99999999'),
  ],
];

/** Mutants that return somebody else, or somebody else's identifier. */
export const identityMutants = [
  ...mutantsAt('find-an-organisation', organisationSearch),
  ...mutantsAt('find-a-practitioner', practitionerSearch),
  ...mutantsAt('read-an-organisation', organisationReading),
  ...mutantsAt('read-a-practitioner', practitionerReading),
];
