import type { Behaviour } from '../../behaviour/behaviour.js';
import { refusingWhen } from '../../behaviour/handlers.js';
import { headerAs, mended } from '../../behaviour/requests.js';
import { at } from '../../behaviour/scope.js';
import type { InteractionKey } from '../../server/interactions.js';
import { refusal } from '../../vocabulary/errors.js';
import { operationOutcome } from '../../wire/outcome.js';

/** The end of the path of an interaction, and that end as a provider writes it that has it wrong. */
interface PathEnd {
  pattern: RegExp;
  proper: string;
  other: string;
}

const appointment = { proper: 'Appointment', other: 'appointment' };

/** The ends of paths that are easily written otherwise. */
export const paths = {
  slots: { pattern: /(?<=\/)slot(?=\?|$)/i, proper: 'Slot', other: 'slot' },
  retrievals: { pattern: /(?<=\/Patient\/[^/?]+\/)appointment(?=\?|$)/i, ...appointment },
  readings: { pattern: /(?<=gpconnect\/)appointment(?=\/[^/]+$)/i, ...appointment },
  registrations: {
    pattern: /(?<=\/Patient\/)\$gpc\.registerpatient/i,
    proper: '$gpc.registerpatient',
    other: '$gpc.registerPatient',
  },
} as const satisfies Record<string, PathEnd>;

/** Does not have an interaction at all. */
export const notBuilt = (key: InteractionKey): Behaviour =>
  at(
    key,
    refusingWhen(() => true, 'NOT_IMPLEMENTED'),
  );

/** Knows an interaction by its id without the version only. */
export const byAnotherId = (key: InteractionKey): Behaviour =>
  at(key, headerAs('Ssp-InteractionID', unversioned));

const unversioned = (sent: string | undefined): string | undefined =>
  sent?.endsWith('-1') ? sent.slice(0, -'-1'.length) : sent && `${sent}-1`;

/** Serves what ends otherwise as if it ended properly, and what ends properly as nothing that is known. */
export function movedTo({ pattern, proper, other }: PathEnd, method: string): Behaviour {
  const moved = (found: string): string => (found === proper ? other : proper);
  return mended((incoming) =>
    incoming.method === method ? { ...incoming, target: incoming.target.replace(pattern, moved) } : incoming,
  );
}

/** Wants a body where there is none to send. */
export const bodyDemanded = (key: InteractionKey): Behaviour =>
  at(key, { reply: (reply, { incoming }) => (incoming.body.length > 0 ? reply : bodyMissing) });

const missing = refusal('BAD_REQUEST', 'The request has no body');
const bodyMissing = { status: missing.status, resource: operationOutcome(missing) };
