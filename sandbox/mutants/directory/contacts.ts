import { combine } from '../../behaviour/combine.js';
import { all, type Change, change, remove, set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import { isObject } from '../../wire/json.js';
import { type MutantRow, mutantsAt } from '../row.js';

/** Changes each place that has an address. */
const places = (make: Change) => combine([each('Organization', make), each('Location', make)]);

/** An address in one line of text, as an old record has it. */
const asText = { use: 'work', text: '1 Imaginary Row, Sandbox Hollow, Nowhereton' } as const;

const rows: readonly MutantRow[] = [
  [
    'directory.address-as-text',
    'An address is one text instead of its parts.',
    [
      'API-RES-012',
      'API-RES-016',
      ...['FND-ORGSEARCH-021', 'FND-ORGREAD-017', 'FND-LOCREAD-015', 'API-RES-003', 'API-RES-007'],
    ],
    () => places(change('address', (address) => (isObject(address) ? asText : [asText]))),
  ],
  [
    'directory.address-text-too',
    'An address is repeated as one text beside its parts.',
    ['API-RES-016'],
    () => places(set('address.text', asText.text)),
  ],
  [
    'directory.contact-uses-missing',
    'Addresses and contact details do not say what they are used for.',
    ['API-RES-018', 'API-RES-022'],
    () => places(all(remove('address.use'), remove('telecom.use'))),
  ],
  [
    'directory.telecom-without-system',
    'Contact details do not say whether they are a telephone number.',
    [
      'API-RES-020',
      ...['FND-ORGSEARCH-016', 'FND-ORGREAD-012', 'FND-GEN-034', 'FND-LOCREAD-011', 'FND-GEN-035'],
    ],
    () => places(remove('telecom.system')),
  ],
  [
    'directory.address-parts-empty',
    'An address names a country everywhere, and leaves it empty.',
    ['API-RES-015'],
    () => places(set('address.country', '')),
  ],
  [
    'directory.telecom-without-value',
    'Contact details say what they are for, and give neither number nor address.',
    ['API-RES-019', 'FND-ORGSEARCH-022', 'FND-ORGREAD-018', 'FND-LOCREAD-016'],
    () => places(remove('telecom.value')),
  ],
];

/** Mutants in the addresses and contact details of organisations and locations. */
export const contactMutants = mutantsAt(
  ['find-an-organisation', 'read-an-organisation', 'read-a-location'],
  rows,
);
