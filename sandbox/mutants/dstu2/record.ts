import type { Call } from '../../behaviour/behaviour.js';
import type { JsonObject } from '../../wire/json.js';

/** The record that a request is about; where nobody can tell whose it is, any will do. */
export function recordOf({ incoming: { target, body }, site: { practice } }: Call): JsonObject {
  const [, type = '', id = ''] = /\/(Patient|Appointment)(?:\/([^/?]+))?/.exec(target) ?? [];
  const sought = /identifier=[^&]*(?:%7C|\|)(\d{10})/i.exec(target)?.[1];
  const booked = /Patient\/([A-Za-z0-9\-.]+)/.exec(body.toString('utf8'))?.[1] ?? '';
  const patient =
    type === 'Patient' ? id : id === '' ? booked : (practice.appointments.find(id)?.patient ?? '');
  const value = sought ?? practice.people.find(patient)?.nhsNumber;
  return type === ''
    ? { resourceType: 'Organization', identifier: [{ value: practice.organisation.odsCode }] }
    : { resourceType: 'Patient', identifier: [{ value: value ?? 'unknown' }] };
}
