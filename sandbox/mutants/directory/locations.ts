import type { Behaviour } from '../../behaviour/behaviour.js';
import { combine } from '../../behaviour/combine.js';
import { append, remove, set } from '../../behaviour/element.js';
import { each, isSuccess } from '../../behaviour/replies.js';
import type { Json } from '../../interaction.js';
import type { Practice } from '../../practice/practice.js';
import { locationResource } from '../../practice/resources/directory.js';
import { type MutantRow, mutantsAt } from '../row.js';

const held = ['API-RES-003', 'API-RES-007'];
const managed = ['FND-LOCREAD-017', 'API-BRS-001'];

/** Gives a Location an element that the practice at hand holds elsewhere. */
const withElement = (name: string, of: (practice: Practice) => Json | undefined): Behaviour => ({
  reply: (reply, { site }) => {
    const value = of(site.practice);
    if (!isSuccess(reply) || !reply.resource || value === undefined) return reply;
    return { ...reply, resource: set(name, value)(reply.resource) };
  },
});

/** What the first surgery of the practice has. */
const mainSurgerys = (name: 'address' | 'name' | 'telecom'): Behaviour =>
  withElement(name, ({ locations }) => locations.all().map(locationResource)[0]?.[name]);

const rows: readonly MutantRow[] = [
  [
    'directory.location-nameless',
    'A location has no name.',
    ['FND-LOCREAD-014', 'API-BRS-009'],
    () => each('Location', remove('name')),
  ],
  [
    'directory.location-without-address',
    'A location has no address.',
    ['FND-LOCREAD-015', 'API-BRS-009', ...held],
    () => each('Location', remove('address')),
  ],
  [
    'directory.location-without-phone',
    'A location has no contact details.',
    ['FND-LOCREAD-016', 'API-BRS-009', ...held],
    () => each('Location', remove('telecom')),
  ],
  [
    'directory.location-unmanaged',
    'A location does not refer to its managing organisation.',
    managed,
    () => each('Location', remove('managingOrganization')),
  ],
  [
    'directory.location-of-neighbour',
    'A surgery is managed by another practice.',
    managed,
    () =>
      withElement('managingOrganization', ({ organisations }) => {
        const neighbour = organisations.all()[1];
        return neighbour && { reference: `Organization/${neighbour.id}` };
      }),
  ],
  [
    'directory.location-manager-unknown',
    'A location refers to an organisation that cannot be read.',
    ['FND-GEN-015', ...managed],
    () => each('Location', set('managingOrganization.reference', 'Organization/nowhere')),
  ],
  [
    'directory.location-endpoint',
    'A location refers to its technical endpoint.',
    ['FND-LOCREAD-019'],
    () => each('Location', append('endpoint', { reference: 'Endpoint/1' })),
  ],
  [
    'directory.location-bare-site-code',
    'A location has a site code that does not say of which system it is.',
    ['FND-GEN-019', 'API-BRS-005'],
    () => each('Location', append('identifier', { value: 'A20047001' })),
  ],
  [
    'directory.surgeries-as-one',
    'Every surgery is read as the main one.',
    ['FND-GEN-022', 'API-BRS-001'],
    () => combine([mainSurgerys('name'), mainSurgerys('address'), mainSurgerys('telecom')]),
  ],
  [
    'directory.surgeries-at-one-address',
    'Every surgery has the address of the main one.',
    ['FND-LOCREAD-015', ...held],
    () => mainSurgerys('address'),
  ],
  [
    'directory.surgeries-of-one-phone',
    'Every surgery has the telephone number of the main one.',
    ['FND-LOCREAD-016', ...held],
    () => mainSurgerys('telecom'),
  ],
];

/** Mutants in what a Location holds. */
export const locationMutants = mutantsAt(['read-a-location'], rows);
