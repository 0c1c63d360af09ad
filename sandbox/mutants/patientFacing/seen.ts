import type { Behaviour } from '../../behaviour/behaviour.js';
import type { Examined } from '../../patientFacing/examined.js';

/** Sees something else of tokens of a kind than there is: `{ expired: false }` takes expired ones. */
export const seeing = (kind: Examined['kind'], change: Partial<Examined>): Behaviour => ({
  examined: (seen) => (seen.kind === kind ? { ...seen, ...change } : seen),
});

/**
 * Takes a request whose Authorization header is none, by `isNone`, for one of the patient who was served last: a session
 * that nobody is asked for.
 */
export function remembering(isNone: (header: string) => boolean): Behaviour {
  let last: string | undefined;
  return {
    request(incoming) {
      const authorization = incoming.headers.authorization ?? '';
      if (!isNone(authorization) || last === undefined) return incoming;
      return { ...incoming, headers: { ...incoming.headers, authorization: last } };
    },
    rendered(rendered, { incoming }) {
      const { authorization = '' } = incoming.headers;
      if (rendered.status < 300 && authorization !== '' && !isNone(authorization)) last = authorization;
      return rendered;
    },
  };
}

export const isMissing = (header: string): boolean => header.trim() === '';
export const isEmpty = (header: string): boolean => /^(Bearer)?\s*$/i.test(header) && header !== '';
/** Three parts is what a token has. */
export const isGarbage = (header: string): boolean => header !== '' && header.split('.').length !== 3;
