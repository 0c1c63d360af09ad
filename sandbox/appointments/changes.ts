import type { Json, Resource } from '../interaction.js';
import { readMoment } from '../practice/uk-time.js';
import { refusal } from '../vocabulary/errors.js';
import { extensions } from '../vocabulary/urls.js';
import { isObject, type JsonObject, objects, text } from '../wire/json.js';

/** Not content: identity, metadata and narrative of the representation. */
const IGNORED = ['resourceType', 'id', 'meta', 'text', 'extension'];

/** What this system fills in itself: a consumer may leave it out, but not give it another value. */
const DERIVED = ['serviceType', 'serviceCategory', extensions.deliveryChannel, extensions.practitionerRole];

/** Forms in which two ways of writing the same are equal. */
const NORMAL: Readonly<Record<string, (value: Json) => Json>> = {
  start: moment,
  end: moment,
  created: moment,
  slot: (value) =>
    objects(value)
      .map(({ reference }) => text(reference) ?? '')
      .sort(),
  participant: (value) =>
    objects(value)
      .map(({ actor, ...rest }) =>
        canonical({ ...rest, actor: objects(actor).map(({ reference }) => reference ?? '') }),
      )
      .sort(),
};

/**
 * Refuses an update that touches anything but what it may.
 *
 * @param mayChange element names, and URLs for extensions
 * @throws Refusal 422 INVALID_RESOURCE naming every element that was changed, added or left out
 */
export function requireOnly(mayChange: readonly string[], stored: Resource, submitted: Resource): void {
  const [before, after] = [contentOf(stored), contentOf(submitted)];
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => !mayChange.includes(name))
    .filter((name) => !(DERIVED.includes(name) && !after.has(name)))
    .filter((name) => before.get(name) !== after.get(name));
  if (changed.length > 0) {
    throw refusal(
      'INVALID_RESOURCE',
      `Only ${mayChange.join(' and ')} may be changed; changed: ${changed.join(', ')}`,
    );
  }
}

/** Elements by name and extensions by URL, each as one comparable string. */
function contentOf(resource: Resource): Map<string, string> {
  const content = new Map<string, string>();
  for (const [name, value] of Object.entries(resource)) {
    if (!IGNORED.includes(name)) content.set(name, canonical(NORMAL[name]?.(value) ?? value));
  }
  for (const extension of objects(resource.extension)) {
    const url = text(extension.url) ?? '';
    content.set(url, (content.get(url) ?? '') + canonical(extension));
  }
  return content;
}

/** JSON text with the names of each object in order. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_, part: Json) => (isObject(part) ? sorted(part) : part));
}

const sorted = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));

function moment(value: Json): Json {
  return readMoment(text(value) ?? '').toMillis();
}
