import { instantOf } from '../../support/fhir/londonTime.js';
import { isObject, type Json, type JsonObject, selectObjects } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { Observation } from '../../support/model/check.js';
import { observation, ofPart } from '../../support/model/observe.js';
import { extensions } from '../vocabulary.js';
import type { OwnAppointment } from './update.js';

/** Not content: what identifies a representation, and the narrative, which the provider need not send. */
const notContent = ['resourceType', 'meta', 'text', 'extension'];

/**
 * Observes that an appointment holds all that it held before, save what may have changed: elements by name, extensions
 * by URL. The order of lists and the written offset of a time carry no meaning. Where it was shown in several ways
 * before, none of them is held against it: that one of them is wrong is for the rules on that answer.
 */
export function* holdsAllBut(
  mayChange: readonly string[],
  { resource: before, shown = [] }: Pick<OwnAppointment, 'resource' | 'shown'>,
  after: JsonObject,
): Iterable<Observation> {
  const now = contentOf(after);
  const others = shown.map(contentOf);
  for (const [name, value] of contentOf(before)) {
    if (mayChange.includes(name)) continue;
    const found = now.get(name);
    const known = [value, ...others.map((one) => one.get(name))].map(normal);
    const place = `Appointment.${name}`;
    const wanted = JSON.stringify(value);
    const part = name === 'slot' ? 'slots' : 'there';
    yield* ofPart(part, [observation(place, found !== undefined, wanted, found)]);
    if (found !== undefined)
      yield* ofPart('same', [observation(place, known.includes(normal(found)), wanted, found)]);
  }
}

/**
 * Observes that an appointment holds no element that it did not hold before, save what may have changed. Extensions of
 * the specification count; those of suppliers are open, and may come and go.
 */
export function* addsNothing(
  mayChange: readonly string[],
  { resource, shown = [] }: Pick<OwnAppointment, 'resource' | 'shown'>,
  after: JsonObject,
): Iterable<Observation> {
  const before = [resource, ...shown].flatMap((one) => [...contentOf(one).keys()]);
  const permitted = new Set([...mayChange, ...before, ...prohibited]);
  for (const [name, value] of contentOf(after)) {
    if (permitted.has(name)) continue;
    // An empty list holds nothing; that it must not be sent is a rule of its own.
    if (Array.isArray(value) && value.length === 0) continue;
    const isOpen = name.startsWith('extension(') && !ofSpecification.includes(name);
    if (!isOpen) yield observation(`Appointment.${name}`, false, 'nothing, as before', value);
  }
}

/** What no appointment may hold is found by the rules that say so. */
const prohibited = [
  ...['reason', 'specialty'],
  ...['indication', 'supportingInformation', 'incomingReferral', 'requestedPeriod'],
];

const ofSpecification = Object.values(extensions).map((url) => `extension(${url})`);

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
