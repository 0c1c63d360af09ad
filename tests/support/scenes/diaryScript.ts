import type { RequestPlan } from '../../../support/http/request.js';
import { isObject, type JsonObject } from '../../../support/kernel/select.js';
import type { Script } from './scripted.js';

/** A provider's diary behind a script: what is booked can be read, listed and changed, as at an honest provider. */
export interface Diary {
  script: Script;
  /** By logical id, as the provider holds them. */
  appointments: Map<string, JsonObject>;
}

/** A diary whose appointments get ids that begin with `prefix`; other requests are answered by `otherwise`. */
export function diaryScript(prefix: string, otherwise: Script = () => ({ status: 501 })): Diary {
  const appointments = new Map<string, JsonObject>();
  const script: Script = (request) => {
    const { interaction, id = '' } = request;
    switch (interaction) {
      case 'book-an-appointment':
        return { status: 201, resource: store(`${prefix}-a${appointments.size + 1}`, bodyOf(request), 1) };
      case 'read-an-appointment':
        return found(appointments.get(id));
      case 'amend-an-appointment':
      case 'cancel-an-appointment': {
        const known = appointments.get(id);
        return known ? { resource: store(id, bodyOf(request), versionOf(known) + 1) } : { status: 404 };
      }
      case 'retrieve-a-patients-appointments':
        return { resource: bundleOf([...appointments.values()].filter((one) => isFor(one, id))) };
      default:
        return otherwise(request);
    }
  };
  const store = (id: string, body: JsonObject, version: number): JsonObject => {
    const resource = { ...body, id, meta: { versionId: String(version) } };
    appointments.set(id, resource);
    return resource;
  };
  return { script, appointments };
}

export const bodyOf = ({ body }: RequestPlan): JsonObject =>
  body && 'resource' in body && isObject(body.resource) ? body.resource : {};

export const bundleOf = (resources: readonly JsonObject[]): JsonObject => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
});

const found = (resource: JsonObject | undefined) => (resource ? { resource } : { status: 404 });
const versionOf = ({ meta }: JsonObject): number => Number(isObject(meta) ? meta.versionId : 0);
const isFor = (appointment: JsonObject, patient: string): boolean =>
  JSON.stringify(appointment.participant).includes(`"Patient/${patient}"`);
