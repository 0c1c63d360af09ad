import {
  firstText,
  type JsonObject,
  select,
  selectObjects,
  selectText,
} from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';

/** What a capability statement says of a resource type. */
export const resourceOf = ({ body }: ResponseSubject, type: string): JsonObject | undefined =>
  body.kind === 'resource'
    ? selectObjects(body.resource, 'rest.resource').find(({ value }) => firstText(value, 'type') === type)
        ?.value
    : undefined;

type Facts = Omit<Check, 'observe'>;

/** That a type declares these interactions; others beside them are the provider's own affair. */
export const declaresInteractions = (type: string, codes: readonly string[], facts: Facts): Check => ({
  ...facts,
  *observe(answer) {
    const found = selectText(resourceOf(answer, type), 'interaction.code').map(({ value }) => value);
    for (const code of codes)
      yield observation(
        `CapabilityStatement.rest.resource[${type}].interaction`,
        found.filter((one) => one === code).length === 1,
        `${code}, once`,
        found.map(textOf).join(', ') || undefined,
      );
  },
});

/** That a type declares these search parameters with their types. */
export const declaresParameters = (
  type: string,
  parameters: Readonly<Record<string, string>>,
  facts: Facts,
): Check => ({
  ...facts,
  *observe(answer) {
    const found = new Map(
      selectObjects(resourceOf(answer, type), 'searchParam').map(({ value }) => [value.name, value.type]),
    );
    for (const [name, kind] of Object.entries(parameters))
      yield observation(
        `CapabilityStatement.rest.resource[${type}].searchParam[${name}].type`,
        found.get(name) === kind,
        kind,
        found.get(name),
      );
  },
});

/** That a type declares these includes. */
export const declaresIncludes = (type: string, includes: readonly string[], facts: Facts): Check => ({
  ...facts,
  *observe(answer) {
    const found = select(resourceOf(answer, type), 'searchInclude').map(({ value }) => value);
    for (const include of includes)
      yield observation(
        `CapabilityStatement.rest.resource[${type}].searchInclude`,
        found.includes(include),
        include,
        found.join(', ') || undefined,
      );
  },
});
