import { entries } from '../../behaviour/replies.js';
import { seeingAppointments } from '../../behaviour/views.js';
import type { Resource } from '../../interaction.js';
import { formatDay } from '../../practice/uk-time.js';
import { extensions } from '../../vocabulary/urls.js';
import { objects } from '../../wire/json.js';
import { mutantsAt } from '../row.js';

const isBy =
  (channel: string) =>
  ({ extension }: Resource): boolean =>
    objects(extension).some(
      ({ url, valueCode }) => url === extensions.deliveryChannel && valueCode === channel,
    );

/** Mutants that leave out of a list what belongs to it. */
export const viewMutants = mutantsAt('retrieve-a-patients-appointments', [
  [
    'retrieve.first-day-excluded',
    'The first day does not belong to the period.',
    ['APPT-RETR-022', 'APPT-RETR-023'],
    seeingAppointments((one, { query }) =>
      query.some(([, value]) => value === `ge${formatDay(one.start)}`) ? undefined : one,
    ),
  ],
  [
    'retrieve.at-most-one',
    'No more than one appointment is returned.',
    ['APPT-RETR-059'],
    entries((resources) => resources.slice(0, 1)),
  ],
  [
    'retrieve.at-most-two',
    'No more than two appointments are returned.',
    [
      ...['APPT-RETR-059', 'APPT-RETR-002', 'APPT-RETR-003', 'APPT-RETR-022', 'APPT-RETR-023'],
      ...['APPT-RETR-060', 'APPT-RETR-061', 'APPT-RETR-062', 'APPT-AVAIL-006'],
    ],
    entries((resources) => resources.slice(0, 2)),
  ],
  [
    'retrieve.last-left-out',
    'The last of several appointments is left out.',
    ['APPT-RETR-059'],
    entries((resources) => (resources.length > 1 ? resources.slice(0, -1) : resources)),
  ],
  [
    'retrieve.surgery-left-out',
    'Appointments in the surgery are left out.',
    ['APPT-RETR-059', 'APPT-RETR-061'],
    entries((resources) => resources.filter((one) => !isBy('In-person')(one))),
  ],
]);
