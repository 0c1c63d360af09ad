import type { JsonObject } from '../../support/kernel/select.js';
import { select } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { present } from '../../support/model/observe.js';
import { type RefusalRule, refuses } from '../responses/refusal.js';
import { type ErrorKey, errorChecks } from './errors.js';
import { contents } from './spoilers/contents.js';
import { excess } from './spoilers/excess.js';
import { minimum, nhsNumbers } from './spoilers/minimum.js';
import { parameters } from './spoilers/parameters.js';

/** Why a registration has to be refused, and what the error is to be. */
interface Refusal extends Pick<RefusalRule, 'id'> {
  error: ErrorKey;
}

/** How a sound registration is spoilt, in one respect, and what the provider has to say to it. */
export interface SpoiltRegistration extends Refusal {
  spoil(body: JsonObject): JsonObject;
}

/** Every way in which the pack spoils a sound registration, by its sentence. */
export const spoiltRegistrations: Readonly<Record<string, SpoiltRegistration>> = {
  ...parameters,
  ...minimum,
  ...nhsNumbers,
  ...contents,
  ...excess,
};

/** Registrations that a provider refuses for whom they ask to be registered, or because they cannot be read. */
const refusedDemands: Readonly<Record<string, Refusal>> = {
  'the consumer sends a registration that has JSON that is cut short': {
    id: 'register-a-patient.refuses.has-json-that-is-cut-short',
    error: 'malformed',
  },
  'the consumer sends a registration that has XML that is cut short': {
    id: 'register-a-patient.refuses.has-xml-that-is-cut-short',
    error: 'malformed-xml',
  },
  'the consumer sends a registration that has no body': {
    id: 'register-a-patient.refuses.has-no-body',
    error: 'malformed',
  },
  'the consumer sends a registration that is for somebody whom PDS does not confirm': {
    id: 'register-a-patient.refuses.is-for-somebody-whom-pds-does-not-confirm',
    error: 'demographics',
  },
  'the consumer sends a registration that is for somebody whom PDS has under another name and birth date': {
    id: 'register-a-patient.refuses.is-for-somebody-whom-pds-has-under-another-name-and-birth-date',
    error: 'demographics',
  },
  'the consumer sends a registration that is for somebody with one part of the birth date right': {
    id: 'register-a-patient.refuses.is-for-somebody-with-one-part-of-the-birth-date-right',
    error: 'demographics',
  },
  'the consumer sends a registration that is for somebody with two parts of the birth date right and another third letter':
    {
      id: 'register-a-patient.refuses.is-for-somebody-with-two-parts-right-and-another-third-letter',
      error: 'demographics',
    },
  'the consumer sends a registration that is for somebody with two parts of the birth date right and another initial':
    {
      id: 'register-a-patient.refuses.is-for-somebody-with-two-parts-right-and-another-initial',
      error: 'demographics',
    },
  'the consumer sends a registration that is for a patient whose NHS number PDS has for somebody else': {
    id: 'register-a-patient.refuses.is-for-a-patient-whose-nhs-number-pds-has-for-somebody-else',
    error: 'demographics',
  },
  'the consumer sends a registration that is for somebody who has died': {
    id: 'register-a-patient.refuses.is-for-somebody-who-has-died',
    error: 'deceased',
  },
  'the consumer sends a registration that is for somebody who is flagged as sensitive': {
    id: 'register-a-patient.refuses.is-for-somebody-who-is-flagged-as-sensitive',
    error: 'sensitive',
  },
  'the consumer sends a registration that is for somebody whose PDS record is invalid': {
    id: 'register-a-patient.refuses.is-for-somebody-whose-pds-record-is-invalid',
    error: 'flagged',
  },
  'the consumer sends a registration that is for somebody whose PDS record is superseded': {
    id: 'register-a-patient.refuses.is-for-somebody-whose-pds-record-is-superseded',
    error: 'flagged',
  },
  'the consumer sends a registration that is for a regular patient': {
    id: 'register-a-patient.refuses.is-for-a-regular-patient',
    error: 'duplicate',
  },
  'the consumer sends a registration that is for somebody who was registered before': {
    id: 'register-a-patient.refuses.is-for-somebody-who-was-registered-before',
    error: 'duplicate',
  },
};

/** A fault of the parameter has to be explained; malformed bodies have no parameter to explain. */
const explained: Check = {
  id: 'register-a-patient.explains',
  title: 'says in diagnostics what was wrong with the parameter',
  *observe({ exchange, body }) {
    if (exchange.response.status < 400 || body.kind !== 'resource') return;
    const [diagnostics] = select(body.resource, 'issue.diagnostics');
    yield present('OperationOutcome.issue[0].diagnostics', diagnostics?.value, 'what was wrong');
  },
};

/** By the sentence of the features: the checks of a registration that has to be refused, the refusal itself first. */
export const registrationRefusals: Readonly<Record<string, readonly Check[]>> = Object.fromEntries(
  Object.entries({ ...spoiltRegistrations, ...refusedDemands }).map(([sentence, refusal]) => [
    sentence,
    refusalChecks(sentence, refusal),
  ]),
);

function refusalChecks(sentence: string, { id, error }: Refusal): Check[] {
  return [
    refuses({ id, sentence }),
    ...(errorChecks[error] ?? []),
    ...(error.startsWith('malformed') ? [] : [explained]),
  ];
}
