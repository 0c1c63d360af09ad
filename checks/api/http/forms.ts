import type { Check } from '../../../support/model/check.js';
import { observation, ofPart } from '../../../support/model/observe.js';
import { interactionsWith } from '../../interactions.js';
import { placeOf, servedEverywhere, summary } from '../everywhere.js';
import type { Sweep } from '../sweep.js';

/** A form of the FHIR guidance's tables. */
interface Form {
  what: string;
  /** Type of the resource that a request of this form is answered with; of each interaction its own, when absent. */
  answered?: string;
}

const forms: Readonly<Record<string, Form>> = {
  search: {
    what: 'a search by GET with encoded parameters',
    answered: 'Bundle',
  },
  compartment: {
    what: 'a search in the compartment of a patient',
    answered: 'Bundle',
  },
  read: {
    what: 'a read of a patient, practitioner or organisation',
  },
  'read-of-what-is-updated': {
    what: 'a read of an appointment, which may be updated',
    answered: 'Appointment',
  },
  create: {
    what: 'a create of an appointment',
    answered: 'Appointment',
  },
  update: {
    what: 'an update by PUT with a body',
    answered: 'Appointment',
  },
  operation: {
    what: 'an operation by POST with Parameters',
  },
};

/** That the interactions are there in the forms that the FHIR guidance tabulates. */
export const formChecks: readonly Check<Sweep>[] = [
  servedEverywhere({
    id: 'http.form.all',
    title: 'the request is served, with its verb on its resource type',
  }),
  ...Object.entries(forms).map(([key, { what, answered }]) => ({
    id: `http.form.${key}`,
    title: `${what} is served`,
    *observe({ answers }: Sweep) {
      for (const answer of answers) {
        const { exchange, body, served, accepted } = answer;
        // Accepted, and refused for what comes later: that decides nothing.
        if (!ofForm(key, exchange.interaction) || (accepted && !served)) continue;
        const [place, found] = [placeOf(answer), summary(answer)];
        yield* ofPart('served', [observation(place, served, 'the answer of the interaction', found)]);
        if (!served || answered === undefined) continue;
        const type = body.kind === 'resource' ? body.resource.resourceType : body.kind;
        yield* ofPart('resource', [observation(place, type === answered, answered, found)]);
      }
    },
  })),
];

const ofForm = (key: string, interaction: string): boolean =>
  interactionsWith(({ form }) => form === key).some((one) => one === interaction);
