import type { Check } from '../../support/model/check.js';
import { type ReadReferences, resolves } from '../slots/references.js';
import type { Showing } from './contents.js';

/** That patient, location and practitioner of an appointment can be read, by the interaction that returned it. */
export const participantsResolve: Readonly<Record<Showing, Check<ReadReferences>>> = {
  'read-an-appointment': resolves({
    id: 'read.participants.resolve',
    title: 'each participant can be read by the id that the appointment gives it',
  }),
  'retrieve-a-patients-appointments': resolves({
    id: 'retrieve.participants.resolve',
    title: 'each participant can be read by the id that the appointment gives it',
  }),
};
