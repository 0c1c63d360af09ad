import type { Behaviour } from '../../behaviour/behaviour.js';
import { set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import { mutantsAt } from '../row.js';

/** A version that rises with each reading, though nothing has changed. */
function rising(type: 'Organization' | 'Practitioner' | 'Location'): Behaviour {
  let version = 100;
  return each(type, (one) => {
    version += 1;
    return set('meta.versionId', String(version))(one);
  });
}

/** Mutants that give what nobody changed another version at each reading. */
export const versionMutants = [
  ...mutantsAt('read-an-organisation', [
    [
      'organisation-reading.version-rises',
      'Each reading of an organisation shows a version of its own.',
      ['FND-ORGREAD-014', 'API-HTTP-044'],
      () => rising('Organization'),
    ],
  ]),
  ...mutantsAt('read-a-practitioner', [
    [
      'practitioner-reading.version-rises',
      'Each reading of a practitioner shows a version of its own.',
      ['FND-PRACREAD-012', 'API-HTTP-044'],
      () => rising('Practitioner'),
    ],
  ]),
  ...mutantsAt('read-a-location', [
    [
      'location-reading.version-rises',
      'Each reading of a location shows a version of its own.',
      ['FND-LOCREAD-013', 'API-HTTP-044'],
      () => rising('Location'),
    ],
  ]),
];
