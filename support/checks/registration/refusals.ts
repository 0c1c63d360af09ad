import type { JsonObject } from '../../fhir/select.js';
import { select } from '../../fhir/select.js';
import type { Check } from '../check.js';
import { present } from '../observe.js';
import { type RefusalRule, refuses } from '../responses/refusal.js';
import { type ErrorKey, errorChecks } from './errors.js';
import { contents } from './spoilers/contents.js';
import { excess } from './spoilers/excess.js';
import { minimum, nhsNumbers } from './spoilers/minimum.js';
import { parameters } from './spoilers/parameters.js';

/** Why a registration has to be refused: the rows that say so, and what the error is to be. */
interface Refusal extends Pick<RefusalRule, 'requirements' | 'interpretation' | 'severity'> {
  error: ErrorKey;
}

/** How a sound registration is spoilt, in one respect, and what the provider has to say to it. */
export interface SpoiltRegistration extends Refusal {
  spoil(body: JsonObject): JsonObject;
}

/** Every way in which the pack spoils a sound registration, by the words of its scenario. */
export const spoiltRegistrations: Readonly<Record<string, SpoiltRegistration>> = {
  ...parameters,
  ...minimum,
  ...nhsNumbers,
  ...contents,
  ...excess,
};

/** Registrations that a provider refuses for whom they ask to be registered, or because they cannot be read. */
const refusedDemands: Readonly<Record<string, Refusal>> = {
  'has JSON that is cut short': { requirements: rows('058', '059'), error: 'malformed' },
  'has XML that is cut short': { requirements: rows('058', '059'), error: 'malformed-xml' },
  'has no body': { requirements: rows('058', '059'), error: 'malformed' },
  'is for somebody whom PDS does not confirm': {
    requirements: rows('033', '036', '058', '062'),
    error: 'demographics',
  },
  'is for somebody whom PDS has under another name and birth date': {
    requirements: rows('033', '036', '058', '062'),
    error: 'demographics',
  },
  'is for somebody with one part of the birth date right': {
    requirements: rows('033', '036', '058', '062'),
    error: 'demographics',
  },
  'is for a patient whose NHS number PDS has for somebody else': {
    requirements: rows('041', '042', '043', '058', '062'),
    error: 'demographics',
  },
  'is for somebody who has died': { requirements: rows('033', '039', '058', '063'), error: 'deceased' },
  'is for somebody who is flagged as sensitive': {
    requirements: [...rows('033', '040', '058', '064'), 'FND-GEN-031'],
    error: 'sensitive',
    interpretation: 'FND-A-5',
  },
  'is for somebody whose PDS record is invalid': {
    requirements: rows('033', '040', '058', '065'),
    error: 'flagged',
  },
  'is for somebody whose PDS record is superseded': {
    requirements: rows('033', '040', '058', '065'),
    error: 'flagged',
  },
  'is for a regular patient': { requirements: rows('041', '044', '058', '067'), error: 'duplicate' },
  'is for somebody who was registered before': {
    requirements: rows('041', '044', '058', '067'),
    error: 'duplicate',
  },
};

/** A fault of the parameter has to be explained; malformed bodies have no parameter to explain. */
const explained: Check = {
  id: 'register-a-patient.explains',
  title: 'says in diagnostics what was wrong with the parameter',
  requirements: ['FND-REG-060'],
  *observe({ exchange, body }) {
    if (exchange.response.status < 400 || body.kind !== 'resource') return;
    const [diagnostics] = select(body.resource, 'issue.diagnostics');
    yield present('OperationOutcome.issue[0].diagnostics', diagnostics?.value, 'what was wrong');
  },
};

/** By the words of the scenario: the checks of a registration that has to be refused, the refusal itself first. */
export const registrationRefusals: Readonly<Record<string, readonly Check[]>> = Object.fromEntries(
  Object.entries({ ...spoiltRegistrations, ...refusedDemands }).map(([words, refusal]) => [
    words,
    refusalChecks(words, refusal),
  ]),
);

function refusalChecks(words: string, { requirements, error, interpretation, severity }: Refusal): Check[] {
  return [
    refuses({
      id: `register-a-patient.refuses.${words.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`,
      because: `it ${words}`,
      requirements,
      ...(interpretation ? { interpretation } : {}),
      ...(severity ? { severity } : {}),
    }),
    ...(errorChecks[error] ?? []),
    ...(error.startsWith('malformed') ? [] : [explained]),
  ];
}

function rows(...numbers: readonly string[]): string[] {
  return numbers.map((number) => `FND-REG-${number}`);
}
