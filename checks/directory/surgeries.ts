import type { HeldSurgery } from '../../support/config/provider.js';
import { firstText } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import type { ReadReferences } from '../slots/references.js';
import { addressHeld, phoneHeld } from './contact.js';

/** The Locations of a practice as they were read, and the surgeries that provider.yaml says it has. */
export interface ReadSurgeries extends ReadReferences {
  surgeries: readonly HeldSurgery[];
}

/** What the practice holds of its surgeries, found again in its Locations (branch surgeries; Read a location). */
export const surgeryChecks: readonly Check<ReadSurgeries>[] = [
  {
    id: 'read-a-location.surgeries',
    title: 'each surgery of the practice is a Location',
    *observe({ read, surgeries }) {
      const names = read.flatMap(({ body }) =>
        body.kind === 'resource' ? (firstText(body.resource, 'name') ?? []) : [],
      );
      // A Location without a name may be any of them.
      const nameless = names.length < read.length;
      for (const { name } of surgeries)
        if (names.includes(name) || !nameless)
          yield observation('Location.name', names.includes(name), name, names.join(', ') || undefined);
    },
  },
  held(addressHeld, {
    id: 'read-a-location.surgery-address-held',
    title: 'each surgery has the address that the practice holds',
  }),
  held(phoneHeld, {
    id: 'read-a-location.surgery-phone-held',
    title: 'each surgery has the telephone number that the practice holds',
  }),
];

function held(look: typeof addressHeld, facts: Omit<Check, 'observe'>): Check<ReadSurgeries> {
  return {
    ...facts,
    *observe({ read, surgeries }) {
      for (const { reference, body } of read) {
        if (body.kind !== 'resource') continue;
        const { resource } = body;
        yield* look(
          resource,
          reference,
          surgeries.find(({ name }) => name === resource.name),
        );
      }
    },
  };
}
