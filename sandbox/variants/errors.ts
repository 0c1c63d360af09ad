import { combine } from '../behaviour/combine.js';
import { all, set } from '../behaviour/element.js';
import { before } from '../behaviour/guards.js';
import { outcomes, refusals } from '../behaviour/replies.js';
import { at } from '../behaviour/scope.js';
import { isNhsNumber } from '../practice/nhs-number.js';
import { refusal } from '../vocabulary/errors.js';
import { identifiers } from '../vocabulary/urls.js';
import type { Variant } from './variant.js';

const sample = ['find-a-practitioner', 'retrieve-a-patients-appointments'] as const;

/** The ways of refusing that are open (error handling guidance, and the readings of it). */
export const errorVariants: readonly Variant[] = [
  {
    id: 'errors.value-set-as-system',
    description: 'Errors name the value set as the system of their code, as the examples do.',
    permittedBy: ['APPT-A-4', 'FND-A-1'],
    endpoints: sample,
    behaviour: () =>
      outcomes(
        set('issue.details.coding.system', 'https://fhir.nhs.uk/STU3/ValueSet/Spine-ErrorOrWarningCode-1'),
      ),
  },
  {
    id: 'errors.other-words',
    description: 'Errors have displays and diagnostics of their own, over several lines.',
    permittedBy: ['FND-A-2', 'APPT-A-4'],
    endpoints: sample,
    behaviour: () =>
      outcomes(
        all(
          set('issue.details.coding.display', 'That did not work'),
          set('issue.diagnostics', 'Request 7 failed:\n\tsee the <manual> & "try again"'),
        ),
      ),
  },
  {
    id: 'errors.more-said',
    description:
      'Errors have an id, a version, a text, the place of the fault, and a second issue of the same kind.',
    permittedBy: ['API-FHIR-040', 'the profile leaves these elements open'],
    endpoints: sample,
    behaviour: () =>
      outcomes((outcome) => {
        const issues = Array.isArray(outcome.issue) ? outcome.issue : [];
        const said = all(
          set('id', 'e-7'),
          set('meta.versionId', '1'),
          set('issue.details.text', 'Please correct the request'),
          set('issue.location', ['/f:Appointment/f:slot']),
          set('issue.expression', ['Appointment.slot']),
        )({ ...outcome, issue: [...issues, ...issues] });
        return said;
      }),
  },
  {
    id: 'errors.narrative',
    description: 'Errors have a narrative, as servers make one by habit.',
    permittedBy: ['API-FHIR-053 expects none and forbids none'],
    endpoints: sample,
    behaviour: () =>
      outcomes(
        set('text', {
          status: 'generated',
          div: '<div xmlns="http://www.w3.org/1999/xhtml"><h1>Operation Outcome</h1><p>ERROR &amp; more</p></div>',
        }),
      ),
  },
  {
    id: 'errors.no-diagnostics',
    description: 'Errors have diagnostics only where the page demands them.',
    permittedBy: ['API-ERR-007', 'API-ERR-030'],
    warns: ['API-ERR-007', 'APPT-GEN-035', 'API-FHIR-085'],
    endpoints: ['find-a-practitioner', 'http'],
    behaviour: () =>
      combine(
        ['BAD_REQUEST', 'INVALID_IDENTIFIER_SYSTEM', 'INVALID_IDENTIFIER_VALUE', 'NOT_IMPLEMENTED'].map(
          (code) =>
            outcomes(
              (outcome) =>
                JSON.parse(JSON.stringify(outcome).replace(/,"diagnostics":"(?:[^"\\]|\\.)*"/, '')),
              code,
            ),
        ),
      ),
  },
  {
    id: 'errors.invalid-reference',
    description: 'A reference that leads nowhere makes a resource invalid.',
    permittedBy: ['APPT-A-6'],
    endpoints: ['book-an-appointment'],
    behaviour: () => refusals({ code: 'INVALID_RESOURCE' }, 'REFERENCE_NOT_FOUND'),
  },
  {
    id: 'errors.unknown-patient',
    description: 'A booking for a patient who is not there is refused with 404 PATIENT_NOT_FOUND.',
    permittedBy: ['APPT-I-106'],
    endpoints: ['book-an-appointment'],
    behaviour: () =>
      before('book-an-appointment', ({ body }, practice) => {
        const [, id] = /"Patient\/([^"]+)"/.exec(JSON.stringify(body ?? null)) ?? [];
        if (id !== undefined && !practice.people.find(id))
          throw refusal('PATIENT_NOT_FOUND', `There is no patient ${id}`);
      }),
  },
  {
    id: 'errors.identifier-value',
    description: 'A malformed NHS number in a search is an invalid identifier value.',
    permittedBy: ['FND-A-6'],
    endpoints: ['find-a-patient'],
    behaviour: () =>
      at('find-a-patient', refusals({ code: 'INVALID_IDENTIFIER_VALUE' }, 'INVALID_NHS_NUMBER')),
  },
  {
    id: 'errors.number-makes-resource-invalid',
    description: 'A malformed NHS number in a registration makes the resource invalid.',
    permittedBy: ['APPT-I-173'],
    endpoints: ['register-a-patient'],
    behaviour: () =>
      before('register-a-patient', ({ body }) => {
        const sent = JSON.stringify(body ?? null);
        const at = sent.indexOf(`"${identifiers.nhsNumber}"`);
        const [, number] = /"value":"([^"]*)"/.exec(sent.slice(at)) ?? [];
        if (at >= 0 && number !== undefined && !isNhsNumber(number))
          throw refusal('INVALID_RESOURCE', 'Patient.identifier is no NHS number');
      }),
  },
  {
    id: 'errors.missing-parameters',
    description: 'A slot search without a mandatory parameter is refused with 422 INVALID_PARAMETER.',
    permittedBy: ['APPT-A-19'],
    endpoints: ['search-for-free-slots'],
    behaviour: () =>
      before('search-for-free-slots', ({ query }) => {
        const names = new Set(query.map(([name]) => name));
        const missing = ['start', 'end', 'status', '_include'].find((name) => !names.has(name));
        if (missing !== undefined) throw refusal('INVALID_PARAMETER', `${missing} is missing`);
      }),
  },
  {
    id: 'errors.conflict-code',
    description: 'A version conflict is answered 409 with the code of duplicates.',
    permittedBy: ['APPT-A-3', 'FND-A-18'],
    endpoints: ['amend-an-appointment', 'cancel-an-appointment'],
    behaviour: () =>
      refusals({ code: 'DUPLICATE_REJECTED', issue: 'duplicate' }, 'FHIR_CONSTRAINT_VIOLATION'),
  },
];
