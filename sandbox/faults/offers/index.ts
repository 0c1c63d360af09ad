import type { Behaviour } from '../../behaviour/behaviour.js';
import { refusingWhen } from '../../behaviour/handlers.js';
import { headerAs, mended } from '../../behaviour/requests.js';
import { at } from '../../behaviour/scope.js';
import type { InteractionKey } from '../../server/interactions.js';
import { refusal } from '../../vocabulary/errors.js';
import { operationOutcome } from '../../wire/outcome.js';
import type { Fault } from '../fault.js';
import { type FaultRow, faultsOf } from '../row.js';
import { rows } from '../rows.js';

/** An interaction, and the rows that say that it is there, under its id, at its path, for requests without a body. */
interface Offer {
  id: string;
  key: InteractionKey;
  /** What is said of it in the descriptions. */
  noun: string;
  page: string;
  there: string;
  named: string;
  placed: string;
  bare: string;
  /** What the first good answer shows besides. */
  answer: string;
  /** The end of its path, and that end as such a provider writes it. */
  path: PathEnd;
}

interface PathEnd {
  pattern: RegExp;
  proper: string;
  other: string;
}

const offers: readonly Offer[] = [
  {
    id: 'slots',
    key: 'search-for-free-slots',
    noun: 'Searches for free slots are',
    page: 'APPT-SLOTS',
    there: '060',
    named: '061',
    placed: '060',
    bare: '063',
    answer: '076',
    path: { pattern: /(?<=\/)slot(?=\?|$)/i, proper: 'Slot', other: 'slot' },
  },
  {
    id: 'retrievals',
    key: 'retrieve-a-patients-appointments',
    noun: "Retrievals of a patient's appointments are",
    page: 'APPT-RETR',
    there: '001',
    named: '039',
    placed: '036 037',
    bare: '040',
    answer: '053',
    path: {
      pattern: /(?<=\/Patient\/[^/?]+\/)appointment(?=\?|$)/i,
      proper: 'Appointment',
      other: 'appointment',
    },
  },
  {
    id: 'readings',
    key: 'read-an-appointment',
    noun: 'Readings of appointments are',
    page: 'APPT-READ',
    there: '001 APPT-GEN-060',
    named: '010',
    placed: '008',
    bare: '011',
    answer: '021 022',
    path: {
      pattern: /(?<=gpconnect\/)appointment(?=\/[^/]+$)/i,
      proper: 'Appointment',
      other: 'appointment',
    },
  },
];

const unversioned = (sent: string | undefined): string | undefined =>
  sent?.endsWith('-1') ? sent.slice(0, -'-1'.length) : sent && `${sent}-1`;

/** Serves what ends otherwise as if it ended properly, and what ends properly as nothing that is known. */
function movedTo({ pattern, proper, other }: PathEnd, method: string): Behaviour {
  const moved = (found: string): string => (found === proper ? other : proper);
  return mended((incoming) =>
    incoming.method === method ? { ...incoming, target: incoming.target.replace(pattern, moved) } : incoming,
  );
}

const missing = refusal('BAD_REQUEST', 'The request has no body');
const bodyMissing = { status: missing.status, resource: operationOutcome(missing) };

const rowsOf = ({ id, key, noun, page, answer, path, ...said }: Offer): FaultRow[] => [
  [
    `${id}-not-built`,
    `${noun} not offered.`,
    rows(page, `${said.there} ${answer} APPT-GEN-001`),
    at(
      key,
      refusingWhen(() => true, 'NOT_IMPLEMENTED'),
    ),
  ],
  [
    `${id}-by-another-id`,
    `${noun} known by an interaction id without its version.`,
    rows(page, `${said.named} ${answer} APPT-GEN-002`),
    at(key, headerAs('Ssp-InteractionID', unversioned)),
  ],
  [
    `${id}-in-lower-case`,
    `${noun} offered at a path in lower case.`,
    rows(page, `${said.placed} ${answer}`),
    movedTo(path, 'GET'),
  ],
  [
    `${id}-with-body`,
    `${noun} refused when they have no body.`,
    rows(page, `${said.bare} ${answer}`),
    at(key, {
      reply: (reply, { incoming }) => (incoming.body.length > 0 ? reply : bodyMissing),
    }),
  ],
];

const registration: FaultRow = [
  'registrations-in-capitals',
  'Registrations are offered as $gpc.registerPatient.',
  ['FND-REG-007', 'FND-REG-067', 'FND-REG-071'],
  movedTo(
    {
      pattern: /(?<=\/Patient\/)\$gpc\.registerpatient/i,
      proper: '$gpc.registerpatient',
      other: '$gpc.registerPatient',
    },
    'POST',
  ),
];

/** Faults of providers where an interaction is not to be had as it should, so that its first request fails. */
export const offerFaults: readonly Fault[] = faultsOf('offers', [...offers.flatMap(rowsOf), registration]);
