import type { OwnAppointment } from '../../../checks/updates/update.js';
import { type Update, type UpdateKind, updated } from '../../../checks/updates/update.js';
import type { PreparedRequest, RequestPlan } from '../../http/request.js';
import { HarnessFault } from '../../kernel/errors.js';
import { firstText, type JsonObject } from '../../kernel/select.js';
import { readAppointment } from '../booking/bookedAppointment.js';
import { plainlyAmended } from '../diary/texts.js';
import { fact } from '../facts.js';
import { isVersionConflict } from '../interactions/interaction.js';
import type { Scenario } from '../scenario.js';
import { blockedBy } from '../setUp.js';
import { cancelled } from './cancellation.js';

const interactions: Readonly<Record<UpdateKind, string>> = {
  amend: 'amend-an-appointment',
  cancel: 'cancel-an-appointment',
};

/** Which of the two a scenario is about, by the endpoint that it is tagged with. */
export function kindOf({ identity }: Pick<Scenario, 'identity'>): UpdateKind {
  if (identity.endpoint === interactions.amend) return 'amend';
  if (identity.endpoint === interactions.cancel) return 'cancel';
  throw new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `The scenario ${identity.id} sends "the update", and is about ${identity.endpoint}.`,
    where: identity.feature,
    next: `Tag it @${interactions.amend} or @${interactions.cancel}, or say which update it sends.`,
  });
}

/** The update that a scenario tests. */
export const theUpdate = fact<Update>('the update under test');

/** How an update is sent, besides its body. */
export interface UpdateForm {
  request?: Partial<RequestPlan>;
  change?: (prepared: PreparedRequest) => PreparedRequest;
}

/** Sends an update of an appointment, with its current version in `If-Match` unless the form says otherwise. */
export async function sendUpdate(
  scenario: Scenario,
  kind: UpdateKind,
  own: OwnAppointment,
  sent: JsonObject,
  { request = {}, change }: UpdateForm = {},
): Promise<Update> {
  const version = firstText(own.resource, 'meta.versionId');
  const answer = await scenario.send(
    {
      interaction: interactions[kind],
      id: own.id,
      body: { resource: sent },
      ...(version ? { ifMatch: etagOf(version) } : {}),
      ...request,
    },
    change,
  );
  return { ...answer, kind, own, sent };
}

/**
 * Sends an update that has to work, as set-up, and returns the appointment as it is then. Where the version that was last
 * seen is not the current one any more, it is sent once more with the one that a reading shows.
 *
 * @throws Blocked when it does not work
 */
export async function soundUpdate(
  scenario: Scenario,
  kind: UpdateKind,
  own: OwnAppointment,
): Promise<OwnAppointment> {
  const attempt = (seen: OwnAppointment): Promise<Update> =>
    sendUpdate(scenario, kind, seen, plainBody(scenario, kind, seen));
  const first = await attempt(own);
  const update = isVersionConflict(first)
    ? await attempt({ ...own, resource: await readAppointment(scenario, own.id) })
    : first;
  const resource = updated(update);
  if (resource) return { ...own, resource };
  throw blockedBy(scenario, update, `200 with the appointment for a sound update`);
}

/** The appointment as it was returned, changed as the plainest amendment or cancellation changes it. */
export function plainBody(scenario: Scenario, kind: UpdateKind, { resource }: OwnAppointment): JsonObject {
  return kind === 'cancel'
    ? cancelled(resource, scenario.run.specification.profiles.byType.Appointment)
    : plainlyAmended(scenario, withoutNarrative(resource));
}

/** A version id as `If-Match` has it. */
export const etagOf = (version: string): string => `W/"${version}"`;

const withoutNarrative = ({ text: _narrative, ...rest }: JsonObject): JsonObject => rest;
