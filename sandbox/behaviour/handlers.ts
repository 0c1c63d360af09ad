import type { Handler, Reply, SandboxRequest } from '../interaction.js';
import type { Practice } from '../practice/practice.js';
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
