import type { Behaviour } from '../../behaviour/behaviour.js';
import { all, append, change, remove, set } from '../../behaviour/element.js';
import { believes } from '../../behaviour/handlers.js';
import { bare, body, each, isSuccess, resourcesOf, saying, success } from '../../behaviour/replies.js';
import type { Demographics } from '../../practice/records.js';
import { isObject } from '../../wire/json.js';
import { type MutantRow, mutantsAt } from '../row.js';

const details = 'extension[0].extension';
const nextOfKin = { system: 'http://hl7.org/fhir/v2/0131', code: 'N', display: 'Next-of-Kin' };
const type = `${details}[1].valueCodeableConcept`;

/** Keeps of a registration what these demographics say. */
const keeping = (otherwise: (sent: Demographics, pds: Demographics | undefined) => Demographics): Behaviour =>
  believes((practice) => ({
    registerTemporarily: (sent, now) =>
      practice.registerTemporarily(otherwise(sent, practice.pdsRecord(sent.nhsNumber)), now),
  }));

const table: readonly MutantRow[] = [
  [
    'registration.answered-201',
    'A registration is answered with 201 Created.',
    ['FND-REG-069', 'FND-GEN-009', 'APPT-GEN-004'],
    () => success(201),
  ],
  [
    'registration.answered-with-patient',
    'A registration is answered with the Patient alone, and not with a Bundle.',
    ['FND-REG-071', 'FND-GEN-036'],
    () => ({
      reply: (reply) => {
        const [patient] = reply.resource ? resourcesOf(reply.resource) : [];
        return isSuccess(reply) && patient ? { ...reply, resource: patient } : reply;
      },
    }),
  ],
  [
    'registration.bundle-without-profile',
    'The Bundle of the answer does not say which profile it is of.',
    ['FND-REG-071'],
    () => body(remove('meta')),
  ],
  [
    'registration.pds-name-returned',
    'The Patient of the answer is read from PDS before the registration is stored.',
    ['FND-REG-057', 'FND-REG-072', 'FND-REG-051'],
    () => each('Patient', all(set('birthDate', '1900-01-01'), set('name[0].given', ['Unstored']))),
  ],
  [
    'registration.made-of-pds',
    'The record is made of what PDS has, and what was sent is lost.',
    ['FND-REG-051', 'FND-REG-086'],
    () => keeping((sent, pds) => (pds ? { ...pds, gender: sent.gender } : sent)),
  ],
  [
    'registration.only-sent',
    'What was not sent is left empty, although PDS has it.',
    ['FND-REG-023', 'FND-REG-052', 'FND-REG-078'],
    () =>
      believes((practice) => ({
        pdsRecord: (number) => {
          const record = practice.pdsRecord(number);
          return record && { ...record, gender: 'unknown', address: [], telecom: [] };
        },
      })),
  ],
  [
    'registration.address-in-one-line',
    'The lines of an address are joined to one, with the county.',
    ['API-RES-012', 'API-RES-013', 'API-RES-014'],
    () =>
      each(
        'Patient',
        change('address', (list) =>
          (Array.isArray(list) ? list : []).map((one) => {
            const { district, line, ...rest } = isObject(one) ? one : {};
            return { ...rest, line: [[line, district].flat().join(', ')] };
          }),
        ),
      ),
  ],
  [
    'registration.begins-later',
    'A temporary registration begins a year later.',
    ['FND-REG-001', 'FND-REG-088'],
    () => each('Patient', set(`${details}[0].valuePeriod.start`, '2999-01-01')),
  ],
  [
    'registration.temporary-without-end',
    'The temporary address and telephone do not end with the registration.',
    ['FND-REG-053'],
    () => each('Patient', all(remove('address.period'), remove('telecom.period'))),
  ],
  [
    'registration.local-type',
    'The registration type is a code of the practice.',
    ['FND-REG-083', 'FND-REG-084'],
    () => each('Patient', set(`${type}.coding.code`, 'TEMP')),
  ],
  [
    'registration.contact-coded',
    'The relationship of a contact who is held is a code, and not a text.',
    ['FND-REG-081', 'API-RES-025', 'API-RES-028'],
    () => each('Patient', set('contact.relationship', [{ coding: [nextOfKin] }])),
  ],
  [
    'registration.contact-incomplete',
    'The telephone of a contact who is held is a bare number.',
    ['API-RES-030', 'API-RES-021', 'API-RES-029'],
    () => each('Patient', all(remove('contact.telecom.system'), remove('contact.telecom.use'))),
  ],
  [
    'registration.unconfirmed-without-outcome',
    'Whoever PDS does not confirm is refused with a status and nothing else.',
    ['FND-REG-036', 'FND-REG-062', 'FND-GEN-037', 'FND-REG-058'],
    () => bare(saying(/PDS (does not know|holds other particulars)|not be verified/)),
  ],
  [
    'registration.type-absent',
    'The registration details do not say which type the registration is of.',
    ['FND-REG-083', 'FND-REG-084'],
    () => each('Patient', remove(`${details}[1]`)),
  ],
  [
    'registration.type-system',
    'The registration type takes its code from the value set.',
    ['FND-REG-083'],
    () =>
      each(
        'Patient',
        set(`${type}.coding.system`, 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-RegistrationType-1'),
      ),
  ],
  [
    'registration.other-type-unnamed',
    'The registration type is Other, and nothing says what that is.',
    ['FND-REG-085'],
    () => each('Patient', set(`${type}.coding`, codingOf('O', 'Other'))),
  ],
  [
    'registration.registered-as-regular',
    'Whoever is registered becomes a regular patient.',
    ['FND-REG-001', 'FND-REG-048', 'FND-REG-050'],
    () => each('Patient', set(`${type}.coding`, codingOf('R', 'Regular'))),
  ],
  [
    'registration.id-of-the-request',
    'The Patient of the answer has the id of the request, and not that of the record.',
    ['FND-REG-057', 'FND-REG-072'],
    () => each('Patient', set('id', 'registration-1')),
  ],
  [
    'registration.second-official-name',
    'The Patient of the answer has another official name besides the one that was sent.',
    ['FND-REG-057', 'FND-REG-072'],
    () => each('Patient', append('name', { use: 'official', family: 'Invented', given: ['Ina'] })),
  ],
  [
    'registration.number-of-somebody-else',
    'The Patient of the answer has the NHS number of somebody else.',
    ['FND-REG-057', 'FND-REG-072'],
    () => each('Patient', set('identifier[0].value', '9990001014')),
  ],
];

/** Whom the practice shows under another name and NHS number than they were registered with. */
const shownOtherwise: readonly MutantRow[] = [
  [
    'registration.shown-under-another-name',
    'Patients who are registered temporarily are found and read with another family name.',
    ['FND-GEN-016', 'FND-PATSEARCH-028', 'FND-PATREAD-019'],
    () =>
      each('Patient', (one) =>
        JSON.stringify(one).includes('"code":"T"') ? set('name[0].family', 'Invented')(one) : one,
      ),
  ],
];

const codingOf = (code: string, display: string) => [
  { system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1', code, display },
];

/** Mutants of the answer to a registration, and of the record that it makes. */
export const answerMutants = [
  ...mutantsAt('register-a-patient', table),
  ...mutantsAt(['find-a-patient', 'read-a-patient'], shownOtherwise),
];
