import type { SandboxRequest } from '../interaction.js';
import type { Practice } from '../practice/practice.js';
import type { InteractionKey } from '../server/interactions.js';
import type { Behaviour } from './behaviour.js';
import type { Change } from './element.js';
import { answers } from './handlers.js';
import { at } from './scope.js';

type Interactions = InteractionKey | readonly InteractionKey[];

/** Looks at requests before they are answered as usual; it refuses by throwing. */
export const before = (
  interactions: Interactions,
  guard: (request: SandboxRequest, practice: Practice) => void,
): Behaviour =>
  at(
    interactions,
    answers((request, practice, ordinary) => {
      guard(request, practice);
      return ordinary(request, practice);
    }),
  );

/** Takes the resource of requests as changed, in whichever format it came. */
export const submittedAs = (interactions: Interactions, make: Change): Behaviour =>
  at(
    interactions,
    answers((request, practice, ordinary) =>
      ordinary({ ...request, ...(request.body && { body: make(request.body) }) }, practice),
    ),
  );
