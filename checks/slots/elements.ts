import { hasOffset, isLondonDateTime } from '../../support/fhir/londonTime.js';
import {
  firstText,
  type JsonObject,
  type Located,
  select,
  selectObjects,
} from '../../support/kernel/select.js';
import type { Observation } from '../../support/model/check.js';
import { absent, observation, present } from '../../support/model/observe.js';

/** Rules on single elements that several resources of a slot search share. */

/** Observes that none of these elements is populated. */
export function* unpopulated(
  resource: JsonObject,
  path: string,
  elements: readonly string[],
): Iterable<Observation> {
  for (const element of elements) yield absent(`${path}.${element}`, resource[element]);
}

/** Observes that a date and time, where there is one, is in UK local time: `yyyy-mm-ddThh:mm:ss+hh:mm`. */
export function* ukLocalTime(resource: JsonObject, path: string, element: string): Iterable<Observation> {
  for (const { path: at, value } of select(resource, element))
    yield {
      ...observation(
        `${path}.${at}`,
        isLondonDateTime(value),
        'yyyy-mm-ddThh:mm:ss+hh:mm with the offset that holds in the UK on that date',
        value,
      ),
      // Another offset is a matter of reading (APPT-A-5); a time without one is none of FHIR.
      inexcusable: typeof value !== 'string' || !hasOffset(value),
    };
}

/** Observes that each identifier has a system and a value, and nothing that the profile excludes. */
export function* plainIdentifiers(resource: JsonObject, path: string): Iterable<Observation> {
  for (const { path: at, value } of selectObjects(resource, 'identifier')) {
    yield present(`${path}.${at}.system`, value.system, 'a system');
    yield present(`${path}.${at}.value`, value.value, 'a value');
    yield* unpopulated(value, `${path}.${at}`, ['use', 'type', 'period', 'assigner']);
  }
}

/** The extensions of a resource with a URL. */
export const extensionsOf = (resource: JsonObject, url: string): Located<JsonObject>[] =>
  selectObjects(resource, 'extension').filter(({ value }) => firstText(value, 'url') === url);
