import type { UpdateKind } from '../../world/updates.js';
import type { Check } from '../check.js';
import { accepts } from '../responses/acceptance.js';
import { rowsOf } from './rows.js';

type Accepted = Pick<Check, 'interpretation'> & { rows: Partial<Record<UpdateKind, readonly string[]>> };

/** Why an update has to be accepted; reads on from "because". A permission only ever warns: its row is a MAY. */
const reasons: Readonly<Record<string, Accepted>> = {
  'description and comment may be amended alone and together': { rows: { amend: ['030'] } },
  'a comment may be added': { rows: { amend: ['031'] } },
  'it is as it was read but for what may change': { rows: { amend: ['032'], cancel: ['034'] } },
  'delivery channel and practitioner role may be left out': {
    rows: { amend: ['033'], cancel: ['033'] },
    interpretation: 'APPT-A-13',
  },
  'service type and service category may be left out': {
    rows: { amend: ['034'], cancel: ['033'] },
    interpretation: 'APPT-A-13',
  },
  'texts of 100 and 500 characters have to be stored': {
    rows: { amend: ['035', '040'] },
    interpretation: 'APPT-A-28',
  },
  'If-Match names the current version': { rows: { amend: ['060'], cancel: ['040'] } },
  'a provider may do without If-Match': {
    rows: { amend: ['061'], cancel: ['041'] },
    interpretation: 'APPT-A-3',
  },
  'nothing need change': { rows: { amend: ['066'] } },
  'the organisation that booked does not matter': { rows: { amend: ['002', '086'], cancel: ['002', '069'] } },
  'the rules of slot availability do not apply': { rows: { amend: ['089'], cancel: ['071'] } },
  'a reason may be of any length': { rows: { cancel: ['032'] }, interpretation: 'APPT-A-12' },
};

/** By the reason: the check that an update is accepted for it. */
export const acceptance: Readonly<Record<UpdateKind, Readonly<Record<string, Check>>>> = {
  amend: acceptanceOf('amend'),
  cancel: acceptanceOf('cancel'),
};

function acceptanceOf(kind: UpdateKind): Readonly<Record<string, Check>> {
  const accepted = accepts({ status: 200, resourceType: 'Appointment' });
  return Object.fromEntries(
    Object.entries(reasons).flatMap(([because, { rows, ...reading }]) => {
      const numbers = rows[kind];
      if (!numbers) return [];
      const id = `${kind}.accepts.${because.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`;
      return [[because, accepted({ id, because, requirements: rowsOf(kind, numbers), ...reading })]];
    }),
  );
}
