import type { Json, Resource } from '../interaction.js';
import { readMoment } from '../practice/uk-time.js';
import { codeSystems, extensions, identifiers } from '../vocabulary/urls.js';
import { isResource, type JsonObject, objects, text } from '../wire/json.js';

/** Elements that are returned as they were sent and that no rule looks at. */
const KEPT = ['identifier', 'appointmentType', 'priority', 'minutesDuration'];

/** An Appointment of a consumer, read after its structure was checked. */
export interface Submission {
  status: string;
  start: Date;
  end: Date;
  created: Date;
  description: string;
  comment?: string;
  cancellationReason?: string;
  /** Slot ids as listed. */
  slots: readonly string[];
  participants: readonly JsonObject[];
  contained: readonly Resource[];
  /** Fragments of the booking organisation extensions, without `#`. */
  bookedBy: readonly string[];
  kept: JsonObject;
}

export function readSubmission(body: Resource): Submission {
  const cancellationReason = text(extensionsOf(body, extensions.cancellationReason)[0]?.valueString);
  return {
    ...readPlain(body, KEPT),
    created: momentOf(body.created),
    ...(cancellationReason !== undefined && { cancellationReason }),
    bookedBy: extensionsOf(body, extensions.bookingOrganisation)
      .flatMap(({ valueReference }) => objects(valueReference))
      .map(({ reference }) => (text(reference) ?? '').slice(1)),
  };
}

/** What stands in no extension, in whichever version of FHIR; `kept` are the elements that are returned as they were sent. */
export function readPlain(
  body: Resource,
  kept: readonly string[],
): Omit<Submission, 'created' | 'cancellationReason' | 'bookedBy'> {
  const comment = text(body.comment);
  return {
    status: text(body.status) ?? '',
    start: momentOf(body.start),
    end: momentOf(body.end),
    description: text(body.description) ?? '',
    ...(comment !== undefined && { comment }),
    slots: objects(body.slot).map((slot) => referenceOf(slot).id),
    participants: objects(body.participant),
    contained: objects(body.contained).filter(isResource),
    kept: Object.fromEntries(Object.entries(body).filter(([name]) => kept.includes(name))),
  };
}

export const momentOf = (value: Json | undefined): Date => readMoment(text(value) ?? '').toJSDate();

/** Type and id of a relative reference. */
export function referenceOf({ reference }: JsonObject): { type: string; id: string } {
  const [type = '', id = ''] = (text(reference) ?? '').split('/');
  return { type, id };
}

/** Ids of the participants of a type. */
export const participantsOf = ({ participants }: Submission, type: string): string[] =>
  participants
    .flatMap(({ actor }) => objects(actor))
    .map(referenceOf)
    .flatMap((actor) => (actor.type === type ? [actor.id] : []));

/** The ODS codes of an Organization. */
export const odsCodesOf = (organisation: Resource): string[] =>
  objects(organisation.identifier).flatMap(({ system, value }) =>
    system === identifiers.odsCode ? (text(value) ?? []) : [],
  );

/** The codes of an Organization's type, of the organisation types of GP Connect. */
export const organisationTypesOf = (organisation: Resource): string[] =>
  objects(organisation.type)
    .flatMap(({ coding }) => objects(coding))
    .flatMap(({ system, code }) => (system === codeSystems.organisationType ? (text(code) ?? []) : []));

const extensionsOf = ({ extension }: Resource, url: string): JsonObject[] =>
  objects(extension).filter((each) => each.url === url);
