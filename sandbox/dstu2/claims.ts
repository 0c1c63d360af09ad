import type { Resource } from '../interaction.js';
import type { Practice } from '../practice/practice.js';
import { type ClaimRules, plainClaims, resourceClaims } from '../security/claims.js';
import type { Incoming } from '../server/answer.js';
import { refusal } from '../vocabulary/errors.js';
import { isObject, isResource, type JsonObject, objects, text } from '../wire/json.js';

const audience = 'https://authorize.fhir.nhs.net/token';

/** Eleven claims: an audience that is the same everywhere, and the record that is asked for. */
export const elevenClaims = (problemsOf: (resource: Resource) => string[]): ClaimRules => ({
  plain: plainClaims.map((rule) =>
    rule.claim === 'aud'
      ? { claim: 'aud', must: `be ${audience}`, holds: (value) => value === audience }
      : rule,
  ),
  resources: [...resourceClaims, ['requested_record', ['Patient', 'Organization']]],
  problemsOf,
});

/**
 * The record that a token names has to be that of the request: the patient whom it is about, or the organisation.
 *
 * @throws Refusal 400 for another one
 */
export function requireRecord(
  { requested_record: record }: JsonObject,
  incoming: Incoming,
  practice: Practice,
): void {
  if (!isObject(record) || !isResource(record)) return;
  const [type, value] = subjectOf(incoming, practice);
  const named = objects(record.identifier).flatMap((one) => text(one.value) ?? []);
  if (value === undefined || (record.resourceType === type && named.includes(value))) return;
  throw refusal('BAD_REQUEST', `Claim requested_record is not the ${type} of the request`);
}

/** Whom a request is about, as far as it says so: a patient by NHS number, else the practice by ODS code. */
function subjectOf(
  { target, body }: Incoming,
  practice: Practice,
): [type: string, value: string | undefined] {
  const [, first = '', id = ''] = /\/(Patient|Appointment)(?:\/([^/?]+))?/.exec(target) ?? [];
  if (first === '') return ['Organization', practice.organisation.odsCode];
  if (first === 'Patient' && id === '')
    return ['Patient', /identifier=[^&]*(?:%7C|\|)(\d{10})(?:&|$)/i.exec(target)?.[1]];
  const booked = /Patient\/([A-Za-z0-9\-.]+)/.exec(body.toString('utf8'))?.[1] ?? '';
  const patient =
    first === 'Patient' ? id : id === '' ? booked : (practice.appointments.find(id)?.patient ?? '');
  return ['Patient', practice.people.find(patient)?.nhsNumber];
}
