import type { JsonObject } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { Observation } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';

/** The elements that hold free text of the consumer. */
const textElements = ['description', 'comment'] as const;
export type TextElement = (typeof textElements)[number];

/** Both texts, wherever they are: a provider may merge them, as long as nothing is lost (APPT-A-29). */
export const heldTexts = (resource: JsonObject | undefined): string =>
  textElements.map((name) => textOf(resource?.[name] ?? '')).join('\n');

/** The texts that were sent. */
export const sentTexts = (sent: JsonObject): [TextElement, string][] =>
  textElements.flatMap((name) => {
    const text = sent[name];
    return typeof text === 'string' ? [[name, text]] : [];
  });

/** Observes that an appointment holds the texts that were sent, with nothing lost of them. */
export function* keepsTexts(at: string, resource: JsonObject, sent: JsonObject): Iterable<Observation> {
  for (const [name, text] of sentTexts(sent))
    yield observation(`${at}.${name}`, heldTexts(resource).includes(text), text, resource[name]);
}
