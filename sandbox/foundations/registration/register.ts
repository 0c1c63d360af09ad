import type { Handler } from '../../interaction.js';
import type { Practice } from '../../practice/practice.js';
import type { Demographics, PdsRecord, Person } from '../../practice/records.js';
import { searchset } from '../../practice/resources/bundle.js';
import { patientResource } from '../../practice/resources/patient.js';
import { type ErrorCode, refusal } from '../../vocabulary/errors.js';
import { verifyIfNeeded } from '../patients.js';
import { type TraceProblem, trace } from '../tracing.js';
import { type Registration, readRegistration } from './request.js';

const traceErrors: Readonly<Record<TraceProblem, readonly [code: ErrorCode, diagnostics: string]>> = {
  unknown: ['INVALID_PATIENT_DEMOGRAPHICS', 'PDS does not know the NHS number'],
  mismatch: ['INVALID_PATIENT_DEMOGRAPHICS', 'PDS holds other particulars under the NHS number'],
  deceased: ['INVALID_PATIENT_DEMOGRAPHICS', 'The patient is deceased on PDS'],
  sensitive: ['INVALID_PATIENT_DEMOGRAPHICS', 'The patient cannot be registered'],
  invalid: ['INVALID_NHS_NUMBER', 'The PDS record of the NHS number is flagged invalid'],
  superseded: ['INVALID_NHS_NUMBER', 'The PDS record of the NHS number is superseded by another'],
};

/** Registers a patient temporarily, anew or again, after PDS and the practice's own index allowed it. */
export const registerAPatient: Handler = ({ body, now }, practice) => {
  const registration = readRegistration(body);
  const traced = trace(registration, practice.pdsRecord(registration.nhsNumber));
  if ('problem' in traced) throw refusal(...traceErrors[traced.problem]);
  refuseHeld(practice.personByNhsNumber(registration.nhsNumber), practice);
  const person = practice.registerTemporarily(supplemented(registration, traced.record), now);
  return { status: 200, resource: searchset([patientResource(person)]) };
};

function refuseHeld(held: Person | undefined, practice: Practice): void {
  if (!held) return;
  if (held.deceased !== undefined) {
    throw refusal('INVALID_PATIENT_DEMOGRAPHICS', 'The practice holds the patient as deceased');
  }
  if (held.sensitive) throw refusal('INVALID_PATIENT_DEMOGRAPHICS', 'The patient cannot be registered');
  if (!held.registration.active) return;
  if (!verifyIfNeeded(held, practice).verified) {
    throw refusal(
      'INVALID_PATIENT_DEMOGRAPHICS',
      'The record that the practice holds could not be verified on PDS',
    );
  }
  throw refusal('DUPLICATE_REJECTED', 'Parameter registerPatient: the patient is already registered');
}

/** What the consumer sent, and from PDS what it left out. */
function supplemented(sent: Registration, pds: PdsRecord): Demographics {
  const language = sent.language ?? pds.language;
  const home = sent.address.some(({ use }) => use === 'home') ? [] : pds.address;
  return {
    nhsNumber: sent.nhsNumber,
    name: sent.name,
    birthDate: sent.birthDate,
    gender: sent.gender ?? pds.gender,
    address: [...home, ...sent.address],
    telecom: sent.telecom.length > 0 ? sent.telecom : pds.telecom,
    ...(language && { language }),
  };
}
