import type { Check } from '../../../support/model/check.js';
import { everywhere, servedEverywhere } from '../everywhere.js';
import type { Sweep } from '../sweep.js';

/** A form of the FHIR guidance's tables, the interactions that have it, and the rows that say so. */
interface Form {
  what: string;
  interactions: readonly string[];
  /** Type of the resource that a request of this form is answered with; of each interaction its own, when absent. */
  answered?: string;
  requirements: readonly string[];
}

const forms: Readonly<Record<string, Form>> = {
  search: {
    what: 'a search by GET with encoded parameters',
    interactions: ['find-an-organisation', 'find-a-practitioner', 'find-a-patient', 'search-for-free-slots'],
    answered: 'Bundle',
    requirements: ['API-FHIR-074', 'API-FHIR-080', 'API-FHIR-109'],
  },
  compartment: {
    what: 'a search in the compartment of a patient',
    interactions: ['retrieve-a-patients-appointments'],
    answered: 'Bundle',
    requirements: ['API-FHIR-087', 'API-FHIR-088'],
  },
  read: {
    what: 'a read of a patient, practitioner or organisation',
    interactions: ['read-an-organisation', 'read-a-practitioner', 'read-a-patient'],
    requirements: ['API-FHIR-093'],
  },
  'read-of-what-is-updated': {
    what: 'a read of an appointment, which may be updated',
    interactions: ['read-an-appointment'],
    answered: 'Appointment',
    requirements: ['API-FHIR-068'],
  },
  create: {
    what: 'a create of an appointment',
    interactions: ['book-an-appointment'],
    answered: 'Appointment',
    requirements: ['API-FHIR-100'],
  },
  update: {
    what: 'an update by PUT with a body',
    interactions: ['amend-an-appointment', 'cancel-an-appointment'],
    answered: 'Appointment',
    requirements: ['API-FHIR-102'],
  },
  operation: {
    what: 'an operation by POST with Parameters',
    interactions: ['register-a-patient'],
    requirements: ['API-FHIR-075', 'API-FHIR-081', 'API-FHIR-108'],
  },
};

/** That the interactions are there in the forms that the FHIR guidance tabulates. */
export const formChecks: readonly Check<Sweep>[] = [
  servedEverywhere({
    id: 'http.form.all',
    title: 'the request is served, with its verb on its resource type',
    requirements: ['API-HTTP-029', 'API-HTTP-031', 'API-FHIR-013'],
  }),
  ...Object.entries(forms).map(([key, { what, interactions, answered, requirements }]) =>
    everywhere(
      { id: `http.form.${key}`, title: `${what} is served`, requirements },
      answered ? `the answer of the interaction, with ${answered}` : 'the answer of the interaction',
      ({ exchange, body, served }) => {
        if (!interactions.includes(exchange.interaction)) return undefined;
        const type = body.kind === 'resource' ? body.resource.resourceType : body.kind;
        return { ok: served && (answered === undefined || type === answered) };
      },
    ),
  ),
];
