import type { Appointment, Extension } from 'fhir/r3.js';
import { extensions } from '../../../checks/vocabulary.js';
import { inRole } from '../../../requirements/roles.js';
import { firstText, type JsonObject } from '../../kernel/select.js';
import { resourceIn } from '../../model/body.js';
import { isSuccess } from '../../model/exchange.js';
import { Blocked } from '../../model/signals.js';
import {
  lookAt,
  type OwnBooking,
  type Returned,
  remember,
  remembered,
  writtenTexts,
} from '../diary/ownBookings.js';
import { restored } from '../diary/restored.js';
import type { Scenario } from '../scenario.js';

/**
 * How often a cancellation is sent: once with the appointment as it was returned, and, when it was not seen to work, once
 * more as a reading shows it then, with the texts that were sent and what was booked put back: a provider may lose them on
 * the way back only.
 */
const attempts = 2;

/**
 * Cancels the appointment of a booking and writes into the ledger what was seen of it. An answer that does not show the
 * appointment cancelled proves nothing: it is looked at again. Never throws for a refusal; what turns out to be somebody
 * else's is left alone.
 */
export async function undo(scenario: Scenario, own: OwnBooking & { appointment: string }): Promise<void> {
  const { booking, appointment } = own;
  const { coordinator } = scenario.run;
  let last = remembered(scenario, appointment);
  let reason = '';
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (last?.resource.status !== 'cancelled') {
      const texts = writtenTexts(scenario, appointment);
      const asBooked = (shown: JsonObject): JsonObject => ({ ...restored(shown, own), ...texts });
      const sent = await sendCancel(scenario, appointment, last, attempt === 1 ? undefined : asBooked);
      if (typeof sent === 'string') return;
      reason = `cancelling it answered ${sent.status}`;
      last = sent.returned ?? (await look(scenario, own));
    }
    if (last?.resource.status === 'cancelled') {
      const { exchange } = last;
      await coordinator.call('ledger', { kind: 'cancelled', booking, appointment, exchange });
      return;
    }
    if (!last) break;
  }
  const exchange = last?.exchange ?? scenario.exchanges.at(-1) ?? '';
  const seen = last ? `it still shows as ${String(last.resource.status)}` : 'it could not be seen afterwards';
  reason = `${reason}, and ${seen}`;
  await coordinator.call('ledger', { kind: 'unknown', booking, appointment, exchange, reason });
}

/** How an appointment stands now, if it can be seen and is ours. */
async function look(
  scenario: Scenario,
  own: OwnBooking & { appointment: string },
): Promise<Returned | undefined> {
  const { evidence, resource, exchange, etag } = await lookAt(scenario, own.appointment, own);
  if (evidence.whose !== 'ours' || !resource) return undefined;
  const returned = { resource, exchange, ...(etag === undefined ? {} : { etag }) };
  remember(scenario, own.appointment, returned);
  return returned;
}

/**
 * Sends a cancellation for the version that an earlier answer showed; the first request reads the appointment before it
 * leaves. Returns the appointment only where the answer shows it cancelled.
 */
async function sendCancel(
  scenario: Scenario,
  appointment: string,
  known: Returned | undefined,
  corrected: (shown: JsonObject) => JsonObject = (shown) => shown,
): Promise<{ status: number; returned?: Returned } | 'left alone'> {
  try {
    await scenario.mayChange(appointment);
  } catch (error) {
    if (error instanceof Blocked) return 'left alone';
    throw error;
  }
  const current = known ?? remembered(scenario, appointment);
  if (!current) return 'left alone';
  if (current.resource.status === 'cancelled') return { status: 200, returned: current };
  const profile = scenario.run.specification.profiles.byType.Appointment;
  const version = firstText(current.resource, 'meta.versionId');
  const ifMatch = current.etag ?? (version === undefined ? undefined : `W/"${version}"`);
  const { exchange, body } = await scenario.send({
    interaction: inRole(scenario.run.specification, 'cancel'),
    id: appointment,
    body: { resource: cancelled(corrected(current.resource), profile) },
    ...(ifMatch === undefined ? {} : { ifMatch }),
  });
  const { status } = exchange.response;
  const resource = resourceIn(body);
  const shows = isSuccess(status) && resource?.id === appointment && resource.status === 'cancelled';
  return { status, ...(shows ? { returned: { resource, exchange: exchange.id } } : {}) };
}

/** An appointment as the provider returned it, changed only as a cancellation changes it. */
export function cancelled(
  current: JsonObject,
  profile: string | undefined,
  why = 'Conformance test over',
): JsonObject {
  const reason = { url: extensions.cancellationReason, valueString: why } satisfies Extension;
  const known = Array.isArray(current.extension) ? current.extension : [];
  const { text: _narrative, ...rest } = current;
  return {
    ...rest,
    meta: {
      ...(typeof current.meta === 'object' && current.meta !== null ? current.meta : {}),
      ...(profile ? { profile: [profile] } : {}),
    },
    extension: [...known, reason],
    status: 'cancelled' satisfies Appointment['status'],
  };
}
