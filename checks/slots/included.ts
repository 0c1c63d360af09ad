import { select } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { absent } from '../../support/model/observe.js';
import { each } from './each.js';

/** Rules on included resources beside those that hold wherever they are returned (see ../directory). */
export const includedChecks: readonly Check[] = [
  each(
    ['Slot', 'Schedule', 'Practitioner', 'Location', 'Organization'],
    {
      id: 'slots.no-narrative',
      title: 'no resource has a narrative',
    },
    function* (resource, path) {
      yield absent(`${path}.text`, select(resource, 'text')[0]?.value);
    },
  ),
];
