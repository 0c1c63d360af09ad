import type { Behaviour } from '../../behaviour/behaviour.js';
import { givenBody } from '../../behaviour/handlers.js';
import { at } from '../../behaviour/scope.js';
import type { Json, Resource } from '../../interaction.js';
import { isObject, type JsonObject, objects } from '../../wire/json.js';

/** Reads the parameters of the operation as others. */
export const parameters = (make: (list: JsonObject[]) => Json[]): Behaviour =>
  at(
    'search-for-free-slots',
    givenBody((body) => ({ ...body, parameter: make(objects(body.parameter)) })),
  );

/** Reads the period that was sent as another one. */
export const period = (make: (period: JsonObject) => JsonObject): Behaviour =>
  parameters((list) =>
    list.map((one) => ({ ...one, ...(isObject(one.valuePeriod) && { valuePeriod: make(one.valuePeriod) }) })),
  );

/** The period of a week. */
export const week = (from: Date): JsonObject => ({
  start: from.toISOString().slice(0, 10),
  end: new Date(from.getTime() + 7 * 86_400_000).toISOString().slice(0, 10),
});

/** Start and end of each period that was sent, as texts. */
export const boundsOf = (body: Resource | undefined): string[] =>
  objects(body?.parameter)
    .flatMap(({ valuePeriod }) => objects(valuePeriod))
    .flatMap(({ start, end }) => [String(start), String(end)]);
