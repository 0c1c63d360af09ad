import type { LaterLook } from '../../../checks/updates/amended.js';
import type { Update } from '../../../checks/updates/update.js';
import type { Scenario } from '../scenario.js';
import { entriesOfType } from '../setUp.js';
import { retrieveFor } from './retrievals.js';

/** Reads the appointment after an update. */
export async function readAfter(scenario: Scenario, update: Update): Promise<LaterLook> {
  const answer = await scenario.send({ interaction: 'read-an-appointment', id: update.own.id });
  const { body } = answer;
  const isThere = body.kind === 'resource' && body.resource.resourceType === 'Appointment';
  return { ...answer, update, found: isThere ? body.resource : undefined };
}

/** Finds the appointment among those of its patient after an update. */
export async function listedAfter(scenario: Scenario, update: Update): Promise<LaterLook> {
  const answer = await retrieveFor(scenario, update.own.plan);
  const { body } = answer;
  const listed = body.kind === 'resource' ? entriesOfType(body.resource, 'Appointment') : [];
  return { ...answer, update, found: listed.find(({ value }) => value.id === update.own.id)?.value };
}
