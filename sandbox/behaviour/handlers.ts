import type { Handler, Reply, Resource, SandboxRequest } from '../interaction.js';
import type { Practice } from '../practice/practice.js';
import { Refusal } from '../refusal.js';
import { type ErrorCode, refusal } from '../vocabulary/errors.js';
import type { Behaviour } from './behaviour.js';

/** Answers a request that is in order; `ordinary` is who answers it otherwise, and refuses by throwing. */
export const answers = (
  make: (request: SandboxRequest, practice: Practice, ordinary: Handler) => Reply,
): Behaviour => ({
  handle: (ordinary) => (request, practice) => make(request, practice, ordinary),
});

/** Answers as the ordinary provider would that knows something of the practice, or of PDS, in another way. */
export const believes = (
  otherwise: (practice: Practice, request: SandboxRequest) => Partial<Practice>,
): Behaviour =>
  answers((request, practice, ordinary) =>
    ordinary(request, { ...practice, ...otherwise(practice, request) }),
  );

/** Hands the ordinary handler another request than the one that came. */
export const given = (
  make: (request: SandboxRequest, practice: Practice) => Partial<SandboxRequest>,
): Behaviour =>
  answers((request, practice, ordinary) => ordinary({ ...request, ...make(request, practice) }, practice));

/** Hands the ordinary handler another body: made of what was sent, in JSON or XML, and of what the practice holds. */
export const givenBody = (
  make: (body: Resource, practice: Practice, request: SandboxRequest) => Resource,
): Behaviour =>
  given((request, practice) => (request.body ? { body: make(request.body, practice, request) } : {}));

/** Refuses with 422 INVALID_RESOURCE what `why` has a reason against, before the ordinary handler sees it. */
export const refusing = (
  why: (body: Resource, practice: Practice, request: SandboxRequest) => string | undefined,
): Behaviour =>
  answers((request, practice, ordinary) => {
    const reason = request.body && why(request.body, practice, request);
    if (reason !== undefined) throw refusal('INVALID_RESOURCE', reason);
    return ordinary(request, practice);
  });

/** Does something to the practice once a request was served; the reply is the ordinary one unless another is returned. */
export const afterwards = (
  effect: (practice: Practice, request: SandboxRequest, reply: Reply) => Reply | undefined,
): Behaviour =>
  answers((request, practice, ordinary) => {
    const reply = ordinary(request, practice);
    return effect(practice, request, reply) ?? reply;
  });

/** Does something to the practice although a request is refused. */
export const despiteRefusal = (effect: (practice: Practice, request: SandboxRequest) => void): Behaviour =>
  answers((request, practice, ordinary) => {
    try {
      return ordinary(request, practice);
    } catch (error) {
      if (error instanceof Refusal) effect(practice, request);
      throw error;
    }
  });

/** Refuses some requests that the ordinary provider serves. */
export const refusingWhen = (
  holds: (request: SandboxRequest, practice: Practice) => boolean,
  code: ErrorCode = 'INVALID_PARAMETER',
): Behaviour =>
  answers((request, practice, ordinary) => {
    if (holds(request, practice)) throw refusal(code, 'This server does not take such a request');
    return ordinary(request, practice);
  });
