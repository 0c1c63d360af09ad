import { firstText, type JsonObject, selectObjects } from '../../../fhir/select.js';
import { withElement, without } from '../../book/spoilers/changes.js';
import { extensions } from '../../vocabulary.js';
import { withExtension, withoutExtensions } from './extensions.js';
import { anyField, changes, type SpoiltUpdate, type SpoiltUpdates } from './spoilt.js';

const aReason: JsonObject = { valueString: 'Conformance test' };

const { cancellationReason } = extensions;

/** Updates with a status that is not theirs. The interaction id alone says what a request is. */
export const statuses: SpoiltUpdates = {
  'has the status noshow': status('noshow'),
  'has the status pending': status('pending'),
  'has the status cancelled': changes({ amend: ['019'] }, withElement('status', 'cancelled')),
  'is a cancellation': changes({ amend: ['018', '019'] }, (body, { resource }) => ({
    ...withExtension(cancellationReason, aReason)(body),
    ...(resource.description === undefined ? {} : { description: resource.description }),
    status: 'cancelled',
  })),
  'carries a cancellation reason': changes({ amend: ['051'] }, withExtension(cancellationReason, aReason)),
  'has the status booked': notCancelled(withElement('status', 'booked')),
  'is an amendment': notCancelled((_body, { resource }) => amended(resource), '013'),
};

/** Cancellations without the reason that has to be there (APPT-A-11). */
export const reasons: SpoiltUpdates = {
  'has no reason': reason(['021', '019'], withoutExtensions(cancellationReason)),
  'has an empty reason': reason(['021'], withExtension(cancellationReason, { valueString: '' })),
  'has a reason without its text': reason(['021'], withExtension(cancellationReason, {})),
  'has its reason under an unknown URL': reason(['022'], (body) =>
    misnamed(body, `${cancellationReason}-unknown`),
  ),
  'has its reason under no URL': reason(['022'], (body) => misnamed(body, '')),
  'has a code as its reason': reason(
    ['021', '023'],
    withExtension(cancellationReason, { valueCode: 'clinic-cancelled' }),
  ),
};

/** Cancellations that amend as well. */
export const amending: SpoiltUpdates = {
  'changes the description': changes({ cancel: ['025'] }, amended),
  'changes the comment': changes({ cancel: ['026'] }, withElement('comment', 'Amended while cancelling')),
};

/** With another description, which begins as before: by what the run wrote there it knows its own appointments. */
function amended(resource: JsonObject): JsonObject {
  return { ...resource, description: `${firstText(resource, 'description') ?? 'GP Connect test'}, amended` };
}

/** Updates that are not the resource that the URL names. */
export const bodies: SpoiltUpdates = {
  'has no id': identity(without('id')),
  'has another id': identity(withElement('id', 'no-such-id-4f1c')),
  'has no description': {
    rows: { amend: ['065'], cancel: ['025'] },
    error: 'field',
    spoil: without('description'),
  },
  'is a Slot by its resource type': ofAnotherType('Slot'),
  'is a Bundle by its resource type': ofAnotherType('Bundle'),
};

/** A cancelled appointment cannot come of this status; an amendment leaves the status alone. */
function status(code: string): SpoiltUpdate {
  return {
    rows: { amend: ['019', ...anyField.amend], cancel: ['018', '020'] },
    error: 'field',
    spoil: withElement('status', code),
  };
}

function notCancelled(spoil: SpoiltUpdate['spoil'], row = '018'): SpoiltUpdate {
  return { rows: { cancel: [row, '020'] }, error: 'field', spoil };
}

function reason(rows: readonly string[], spoil: SpoiltUpdate['spoil']): SpoiltUpdate {
  return { rows: { cancel: rows }, error: 'reason', interpretation: 'APPT-A-11', spoil };
}

function identity(spoil: SpoiltUpdate['spoil']): SpoiltUpdate {
  return { rows: { amend: ['064'], cancel: ['043'] }, error: 'id', spoil };
}

function ofAnotherType(resourceType: string): SpoiltUpdate {
  return {
    rows: { amend: ['067', '020'], cancel: ['014', ...anyField.cancel] },
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
