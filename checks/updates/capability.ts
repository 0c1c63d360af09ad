import { firstText, selectObjects, selectText } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';

/** What the capability statement says of updates. */
export const updateCapability: Check = {
  id: 'amend.capability',
  title: 'the capability statement lists the update of Appointment, and no creation by update',
  *observe({ body }) {
    if (body.kind !== 'resource') return;
    const at = 'CapabilityStatement.rest.resource[Appointment]';
    const appointment = selectObjects(body.resource, 'rest.resource').find(
      ({ value }) => firstText(value, 'type') === 'Appointment',
    )?.value;
    const codes = selectText(appointment, 'interaction.code').map(({ value }) => value);
    yield observation(`${at}.interaction`, codes.includes('update'), 'update', codes.join(', ') || undefined);
    const creates = appointment?.updateCreate;
    yield observation(`${at}.updateCreate`, creates !== true, 'false', creates);
  },
};
