import { breaking, saying } from '../../behaviour/replies.js';
import { mutantsAt } from '../row.js';

/** Registrations just outside of what an interpretation permits. */
export const edgeMutants = mutantsAt('register-a-patient', [
  [
    'registration.other-telecom-breaks-down',
    'Breaks down over a fax or pager number, and an old one: 500.',
    ['FND-REG-028', 'FND-REG-029', 'FND-REG-058', 'FND-REG-061'],
    breaking(saying(/telecom must be an email or a phone/)),
  ],
  [
    'registration.repeated-telecom-breaks-down',
    'Breaks down over two telephones of a use, or two email addresses: 500.',
    [
      ...['FND-REG-019', 'FND-REG-021', 'FND-REG-023', 'FND-REG-025', 'FND-REG-027', 'FND-REG-029'],
      ...['FND-REG-058', 'FND-REG-061'],
    ],
    breaking(saying(/telecom must not have two/)),
  ],
]);
