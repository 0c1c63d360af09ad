import { firstText, type JsonObject, selectObjects } from '../../../support/kernel/select.js';
import { withElement, without } from '../../elementChanges.js';
import { extensions } from '../../vocabulary.js';
import { withExtension, withoutExtensions } from './extensions.js';
import { changes, type SpoiltUpdate, type SpoiltUpdates } from './spoilt.js';

const aReason: JsonObject = { valueString: 'Conformance test' };

const { cancellationReason } = extensions;

/** Updates with a status that is not theirs. The interaction id alone says what a request is. */
export const statuses: SpoiltUpdates = {
  'the consumer sends the update so that it has the status noshow': {
    ids: { amend: 'amend.refuses.has-the-status-noshow', cancel: 'cancel.refuses.has-the-status-noshow' },
    ...status('noshow'),
  },
  'the consumer sends the update so that it has the status pending': {
    ids: { amend: 'amend.refuses.has-the-status-pending', cancel: 'cancel.refuses.has-the-status-pending' },
    ...status('pending'),
  },
  'the consumer sends the update so that it has the status cancelled': {
    ids: { amend: 'amend.refuses.has-the-status-cancelled' },
    ...changes(withElement('status', 'cancelled')),
  },
  'the consumer sends the update so that it is a cancellation': {
    ids: { amend: 'amend.refuses.is-a-cancellation' },
    ...changes((body, { resource }) => ({
      ...withExtension(cancellationReason, aReason)(body),
      ...(resource.description === undefined ? {} : { description: resource.description }),
      status: 'cancelled',
    })),
  },
  'the consumer sends the update so that it carries a cancellation reason': {
    ids: { amend: 'amend.refuses.carries-a-cancellation-reason' },
    ...changes(withExtension(cancellationReason, aReason)),
  },
  'the consumer sends the update so that it has the status booked': {
    ids: { cancel: 'cancel.refuses.has-the-status-booked' },
    ...notCancelled(withElement('status', 'booked')),
  },
  'the consumer sends the update so that it is an amendment': {
    ids: { cancel: 'cancel.refuses.is-an-amendment' },
    ...notCancelled((_body, { resource }) => amended(resource)),
  },
};

/** Cancellations without the reason that has to be there (APPT-A-11). */
export const reasons: SpoiltUpdates = {
  'the consumer sends the update so that it has no reason': {
    ids: { cancel: 'cancel.refuses.has-no-reason' },
    ...reason(withoutExtensions(cancellationReason)),
  },
  'the consumer sends the update so that it has an empty reason': {
    ids: { cancel: 'cancel.refuses.has-an-empty-reason' },
    ...reason(withExtension(cancellationReason, { valueString: '' })),
  },
  'the consumer sends the update so that it has a reason without its text': {
    ids: { cancel: 'cancel.refuses.has-a-reason-without-its-text' },
    ...reason(withExtension(cancellationReason, {})),
  },
  'the consumer sends the update so that it has its reason under an unknown URL': {
    ids: { cancel: 'cancel.refuses.has-its-reason-under-an-unknown-url' },
    ...reason((body) => misnamed(body, `${cancellationReason}-unknown`)),
  },
  'the consumer sends the update so that it has its reason under no URL': {
    ids: { cancel: 'cancel.refuses.has-its-reason-under-no-url' },
    ...reason((body) => misnamed(body, '')),
  },
  'the consumer sends the update so that it has a code as its reason': {
    ids: { cancel: 'cancel.refuses.has-a-code-as-its-reason' },
    ...reason(withExtension(cancellationReason, { valueCode: 'clinic-cancelled' })),
  },
};

/** Cancellations that amend as well. */
export const amending: SpoiltUpdates = {
  'the consumer sends the update so that it changes the description': {
    ids: { cancel: 'cancel.refuses.changes-the-description' },
    ...changes(amended),
  },
  'the consumer sends the update so that it changes the comment': {
    ids: { cancel: 'cancel.refuses.changes-the-comment' },
    ...changes(withElement('comment', 'Amended while cancelling')),
  },
};

/** With another description, which begins as before: by what the run wrote there it knows its own appointments. */
function amended(resource: JsonObject): JsonObject {
  return { ...resource, description: `${firstText(resource, 'description') ?? 'GP Connect test'}, amended` };
}

/** Updates that are not the resource that the URL names. */
export const bodies: SpoiltUpdates = {
  'the consumer sends the update so that it has no id': {
    ids: { amend: 'amend.refuses.has-no-id', cancel: 'cancel.refuses.has-no-id' },
    ...identity(without('id')),
  },
  'the consumer sends the update so that it has another id': {
    ids: { amend: 'amend.refuses.has-another-id', cancel: 'cancel.refuses.has-another-id' },
    ...identity(withElement('id', 'no-such-id-4f1c')),
  },
  'the consumer sends the update so that it has no description': {
    ids: { amend: 'amend.refuses.has-no-description', cancel: 'cancel.refuses.has-no-description' },
    error: 'field',
    spoil: without('description'),
  },
  'the consumer sends the update so that it is a Slot by its resource type': {
    ids: {
      amend: 'amend.refuses.is-a-slot-by-its-resource-type',
      cancel: 'cancel.refuses.is-a-slot-by-its-resource-type',
    },
    ...ofAnotherType('Slot'),
  },
  'the consumer sends the update so that it is a Bundle by its resource type': {
    ids: {
      amend: 'amend.refuses.is-a-bundle-by-its-resource-type',
      cancel: 'cancel.refuses.is-a-bundle-by-its-resource-type',
    },
    ...ofAnotherType('Bundle'),
  },
};

/** A cancelled appointment cannot come of this status; an amendment leaves the status alone. */
function status(code: string): Omit<SpoiltUpdate, 'ids'> {
  return {
    error: 'field',
    spoil: withElement('status', code),
  };
}

function notCancelled(spoil: SpoiltUpdate['spoil']): Omit<SpoiltUpdate, 'ids'> {
  return { error: 'field', spoil };
}

function reason(spoil: SpoiltUpdate['spoil']): Omit<SpoiltUpdate, 'ids'> {
  return { error: 'reason', spoil };
}

function identity(spoil: SpoiltUpdate['spoil']): Omit<SpoiltUpdate, 'ids'> {
  return { error: 'id', spoil };
}

function ofAnotherType(resourceType: string): Omit<SpoiltUpdate, 'ids'> {
  return {
    error: 'type',
    spoil: withElement('resourceType', resourceType),
  };
}

function misnamed(body: JsonObject, url: string): JsonObject {
  return {
    ...body,
    extension: selectObjects(body, 'extension').map(({ value }) =>
      value.url === cancellationReason ? { ...value, url } : value,
    ),
  };
}
