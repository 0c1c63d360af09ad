import type { Submission } from '../appointments/submission.js';
import { momentOf, readPlain } from '../appointments/submission.js';
import type { Resource, SandboxRequest } from '../interaction.js';
import { refusal } from '../vocabulary/errors.js';
import { type JsonObject, objects, text } from '../wire/json.js';
import type { Flavour } from './flavour.js';

/** Elements that are returned as they were sent. */
const KEPT = ['identifier', 'type', 'reason', 'priority', 'minutesDuration'];

/** The Appointment of a request, which is of base DSTU2 already. */
export function bodyOf({ body }: SandboxRequest): Resource {
  if (!body) throw refusal('BAD_REQUEST', 'The request has no body');
  return body;
}

/** An Appointment of a consumer in the form that the rules of booking know. */
export function submissionOf(body: Resource, flavour: Flavour, now: Date): Submission {
  const cancellationReason = cancellationReasonOf(body, flavour);
  const created = flavour.created && valuesOf(body, flavour.created)[0]?.valueDateTime;
  return {
    ...readPlain(body, KEPT),
    created: text(created) === undefined ? now : momentOf(created),
    ...(cancellationReason !== undefined && { cancellationReason }),
    bookedBy: (flavour.bookingOrganisation ? valuesOf(body, flavour.bookingOrganisation) : [])
      .flatMap(({ valueReference }) => objects(valueReference))
      .map(({ reference }) => (text(reference) ?? '').replace(/^#/, '')),
  };
}

export const cancellationReasonOf = (body: Resource, flavour: Flavour): string | undefined =>
  text(valuesOf(body, flavour.cancellationReason)[0]?.valueString);

/** The extensions of a kind, wherever they stand: the first pages had them among the modifiers. */
export const valuesOf = ({ extension, modifierExtension }: Resource, url: string): JsonObject[] =>
  [...objects(extension), ...objects(modifierExtension)].filter((one) => one.url === url);
