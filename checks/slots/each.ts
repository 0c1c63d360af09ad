import type { JsonObject, Located } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { Check, Observation, ResponseSubject } from '../../support/model/check.js';
import type { Terms } from '../../support/model/terms.js';
import { carriedResources } from '../standing/resources.js';

/** The resources of a type in a search answer, with their places; none when the answer is no Bundle. */
export const ofType = ({ body }: ResponseSubject, resourceType: string): Located<JsonObject>[] =>
  carriedResources(body).filter(({ value }) => value.resourceType === resourceType);

/** `Slot/14`, the form in which resources of a Bundle refer to each other. */
export const referenceTo = ({ resourceType, id }: JsonObject): string =>
  `${textOf(resourceType)}/${textOf(id)}`;

type Look = (
  resource: JsonObject,
  path: string,
  answer: ResponseSubject,
  terms: Terms,
) => Iterable<Observation>;

/** A rule on every resource of some types in a search answer: undecided when there is none. */
export const each = (
  resourceTypes: string | readonly string[],
  facts: Omit<Check, 'observe'>,
  look: Look,
): Check => ({
  ...facts,
  *observe(answer, terms) {
    for (const type of [resourceTypes].flat())
      for (const { path, value } of ofType(answer, type)) yield* look(value, path, answer, terms);
  },
});
