import { instantOf } from '../../support/fhir/londonTime.js';
import { isObject, type Json, type JsonObject, selectObjects } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { Observation } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';

/** Not content: what identifies a representation, and the narrative, which the provider need not send. */
const notContent = ['resourceType', 'meta', 'text', 'extension'];

/**
 * Observes that an appointment holds all that it held before, save what may have changed: elements by name, extensions
 * by URL. The order of lists and the written offset of a time carry no meaning.
 */
export function* holdsAllBut(
  mayChange: readonly string[],
  before: JsonObject,
  after: JsonObject,
): Iterable<Observation> {
  const now = contentOf(after);
  for (const [name, value] of contentOf(before)) {
    if (mayChange.includes(name)) continue;
    const found = now.get(name);
    yield observation(`Appointment.${name}`, normal(found) === normal(value), JSON.stringify(value), found);
  }
}

/** Whether two values mean the same: neither the order of lists nor the written offset of a time counts. */
export const sameContent = (one: Json | undefined, other: Json | undefined): boolean =>
  normal(one) === normal(other);

function contentOf(resource: JsonObject): Map<string, Json> {
  const content = new Map(Object.entries(resource).filter(([name]) => !notContent.includes(name)));
  for (const { value } of selectObjects(resource, 'extension')) {
    const name = `extension(${textOf(value.url)})`;
    const others = content.get(name);
    content.set(name, [...(Array.isArray(others) ? others : []), value]);
  }
  return content;
}

/** A text that is the same for values that mean the same. */
function normal(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(normal).sort().join()}]`;
  if (isObject(value))
    return `{${Object.entries(value)
      .map(([name, part]) => `${name}:${normal(part)}`)
      .sort()
      .join()}}`;
  if (typeof value === 'string' && dateTime.test(value)) return String(instantOf(value));
  return JSON.stringify(value) ?? 'nothing';
}

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
