import type { DateTime } from 'luxon';
import type { Json, JsonObject } from '../../support/kernel/select.js';
import type { ResponseSubject } from '../../support/model/check.js';

export type Parameter = readonly [name: string, value: string];

/** Both bounds are instants; a slot qualifies when it lies wholly between them, bounds included. */
export interface Window {
  from: DateTime;
  to: DateTime;
}

/** A slot search and its answer. */
export interface SlotSearch extends ResponseSubject {
  parameters: readonly Parameter[];
  window: Window;
}

/** A free slot as the search returned it, with what its Schedule says. */
export interface FreeSlot {
  id: string;
  start: string;
  end: string;
  deliveryChannel?: string;
  serviceType?: string;
  /** The whole element as it was shown, for sending it back. */
  shownType?: Json;
  schedule: {
    id: string;
    location?: string;
    practitioner?: string;
    role?: JsonObject;
    serviceCategory?: string;
    shownCategory?: Json;
  };
}

/** The includes of a search, by what they bring in. */
export const includes = {
  schedule: ['_include', 'Slot:schedule'],
  practitioner: ['_include:recurse', 'Schedule:actor:Practitioner'],
  location: ['_include:recurse', 'Schedule:actor:Location'],
  organization: ['_include:recurse', 'Location:managingOrganization'],
} as const satisfies Record<string, Parameter>;
