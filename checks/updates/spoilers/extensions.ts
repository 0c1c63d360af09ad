import { type JsonObject, selectObjects } from '../../../support/kernel/select.js';
import { textOf } from '../../../support/kernel/textOf.js';
import type { ResourceChange } from '../../elementChanges.js';
import { extensions, systems } from '../../vocabulary.js';
import { changes, type SpoiltUpdate, type SpoiltUpdates } from './spoilt.js';

/** Leaves the extensions of some URLs out, and the element with them when none is left. */
export const withoutExtensions =
  (...urls: readonly string[]): ResourceChange =>
  ({ extension, ...body }) => {
    const kept = selectObjects({ extension: extension ?? [] }, 'extension').flatMap(({ value }) =>
      urls.includes(textOf(value.url)) ? [] : [value],
    );
    return kept.length > 0 ? { ...body, extension: kept } : body;
  };

/** Puts one extension in the place of those of its URL. */
export const withExtension =
  (url: string, value: JsonObject): ResourceChange =>
  (body) => ({
    ...body,
    extension: [
      ...selectObjects(body, 'extension').flatMap((one) => (one.value.url === url ? [] : [one.value])),
      { url, ...value },
    ],
  });

/** Updates that give what the provider derives from slot and schedule another value (APPT-A-13). */
export const derived: SpoiltUpdates = {
  'the consumer sends the update so that it has another delivery channel': {
    ids: {
      amend: 'amend.refuses.has-another-delivery-channel',
      cancel: 'cancel.refuses.has-another-delivery-channel',
    },
    ...derivedValue((body, { plan }) =>
      withExtension(extensions.deliveryChannel, {
        valueCode: plan.slots[0]?.deliveryChannel === 'Telephone' ? 'Video' : 'Telephone',
      })(body),
    ),
  },
  'the consumer sends the update so that it has another practitioner role': {
    ids: {
      amend: 'amend.refuses.has-another-practitioner-role',
      cancel: 'cancel.refuses.has-another-practitioner-role',
    },
    ...derivedValue((body) => {
      const held = JSON.stringify(
        selectObjects(body, 'extension').filter(({ value }) => value.url === extensions.practitionerRole),
      );
      const code = held.includes('R0260') ? 'R0270' : 'R0260';
      return withExtension(extensions.practitionerRole, {
        valueCodeableConcept: { coding: [{ system: systems.jobRole, code, display: 'Another role' }] },
      })(body);
    }),
  },
};

/** The reading says that another value is a change, but a provider that ignores it does nothing the pages forbid. */
function derivedValue(spoil: SpoiltUpdate['spoil']): Omit<SpoiltUpdate, 'ids'> {
  return { ...changes(spoil) };
}
