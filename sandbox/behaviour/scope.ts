import type { InteractionKey } from '../server/interactions.js';
import type { Behaviour, Call } from './behaviour.js';

/** A behaviour at some interactions only; what it does to the data of the practice remains. */
export function at(
  interactions: InteractionKey | readonly InteractionKey[],
  behaviour: Behaviour,
): Behaviour {
  const chosen = new Set([interactions].flat());
  const { handle, practice } = behaviour;
  return {
    ...(practice && { practice }),
    ...when(({ interaction }) => interaction !== undefined && chosen.has(interaction), behaviour),
    ...(handle && { handle: (ordinary, key) => (chosen.has(key) ? handle(ordinary, key) : ordinary) }),
  };
}

/** The part of a behaviour that concerns calls, at some of them only. */
export function when(
  holds: (call: Call) => boolean,
  { waits, request, examined, reply, put, rendered }: Behaviour,
): Behaviour {
  return {
    ...(waits && { waits: async (call) => (holds(call) ? waits(call) : undefined) }),
    ...(request && { request: (given, call) => (holds(call) ? request(given, call) : given) }),
    ...(examined && {
      examined: (seen, call) => (call !== undefined && holds(call) ? examined(seen, call) : seen),
    }),
    ...(reply && { reply: (given, call) => (holds(call) ? reply(given, call) : given) }),
    ...(put && { put: (given, call) => (holds(call) ? put(given, call) : given) }),
    ...(rendered && { rendered: (given, call) => (holds(call) ? rendered(given, call) : given) }),
  };
}

/** A behaviour that begins with the second call that it might concern. */
export const fromTheSecond = (holds: (call: Call) => boolean, behaviour: Behaviour): Behaviour =>
  fromCall(2, holds, behaviour);

/** A behaviour that begins with the nth call that it might concern, counted from 1. */
export function fromCall(nth: number, holds: (call: Call) => boolean, behaviour: Behaviour): Behaviour {
  const seen = new Set<object>();
  return when((call) => {
    if (!holds(call)) return false;
    seen.add(call.incoming);
    return seen.size >= nth;
  }, behaviour);
}

/** Whether an answer in XML is asked for, by `_format` or `Accept`. */
export const inXml = ({ incoming: { target, headers } }: Call): boolean =>
  /[?&]_format=[^&]*xml/.test(target) || (headers.accept ?? '').includes('xml');
