import type { Check } from '../../support/model/check.js';
import { declaresInteractions } from '../capability/declared.js';

/** What the capability statement says of showing appointments. */
export const showingCapability: Readonly<Record<'read' | 'retrieve', Check>> = {
  read: declaresInteractions('Appointment', ['read'], {
    id: 'read.capability',
    title: 'the capability statement lists the read of Appointment',
  }),
  retrieve: declaresInteractions('Appointment', ['search-type'], {
    id: 'retrieve.capability',
    title: 'the capability statement lists the search of Appointment',
  }),
};
