import type { Behaviour } from '../../behaviour/behaviour.js';
import { answers } from '../../behaviour/handlers.js';
import { isRefusal } from '../../behaviour/replies.js';
import { bodyAs } from '../../behaviour/requests.js';
import type { Resource } from '../../interaction.js';
import type { Practice } from '../../practice/practice.js';
import { searchset } from '../../practice/resources/bundle.js';
import { readMoment } from '../../practice/uk-time.js';
import { identifiers } from '../../vocabulary/urls.js';
import { isObject, type JsonObject, objects, text } from '../../wire/json.js';
import { type MutantRow, mutantsAt } from '../row.js';
import { sentPatient } from './sent.js';

type Mend = (patient: JsonObject, practice: Practice) => JsonObject;

/** Reads the Patient of a registration as another one. */
const patientAs = (mend: Mend): Behaviour =>
  bodyAs((body, { site }) => ({
    ...body,
    parameter: objects(body.parameter).map((parameter) =>
      isObject(parameter.resource)
        ? { ...parameter, resource: mend(parameter.resource, site.practice) }
        : parameter,
    ),
  }));

/** Reads a list of the Patient as another list, of which an empty one is left out. */
const listAs =
  (name: string, mend: (list: JsonObject[]) => JsonObject[]): Mend =>
  (patient) => {
    const list = mend(objects(patient[name]));
    return list.length > 0 ? { ...patient, [name]: list } : without(patient, name);
  };

const firstOfEach =
  (kind: (item: JsonObject) => string) =>
  (list: JsonObject[]): JsonObject[] =>
    list.filter((item, index) => list.findIndex((other) => kind(other) === kind(item)) === index);

const without = (patient: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(patient).filter(([name]) => !names.includes(name)));

/** Reads the birth date that PDS has, where none that is one was sent. */
const bornAsOnPds: Mend = (patient, practice) => {
  const sent = text(patient.birthDate) ?? '';
  const number = objects(patient.identifier).map(({ value }) => text(value) ?? '')[0];
  const birthDate = practice.pdsRecord(number ?? '')?.birthDate;
  return isDate(sent) || birthDate === undefined ? patient : { ...patient, birthDate };
};

const isDate = (sent: string): boolean => /^\d{4}(-\d{2}){0,2}$/.test(sent) && readMoment(sent).isValid;

/** Reads whatever one parameter there is, or a bare Patient, as `registerPatient`. */
function oneParameter(body: Resource): Resource {
  if (body.resourceType === 'Patient')
    return { resourceType: 'Parameters', parameter: [{ name: 'registerPatient', resource: body }] };
  const [parameter] = objects(body.parameter);
  return parameter ? { ...body, parameter: [{ ...parameter, name: 'registerPatient' }] } : body;
}

/** What is taken that must be refused, with the rows of the page that say so beside those on refusals. */
const accepted: readonly (readonly [
  id: string,
  description: string,
  breaks: readonly string[],
  behaviour: () => Behaviour,
])[] = [
  [
    'registration.takes-any-parameter',
    'The first parameter is taken for registerPatient, whatever it is called and whatever follows.',
    ['FND-REG-010', 'FND-REG-061'],
    () => bodyAs(oneParameter),
  ],
  [
    'registration.takes-any-identifier',
    'The first identifier is taken for the NHS number, whatever its system and whatever follows.',
    ['FND-REG-011', 'FND-REG-028', 'FND-REG-061'],
    () =>
      patientAs(
        listAs('identifier', (list) =>
          list.slice(0, 1).map((one) => ({ ...one, system: identifiers.nhsNumber })),
        ),
      ),
  ],
  [
    'registration.takes-any-name',
    'The first name is taken for the official one, whatever its use and whatever follows.',
    ['FND-REG-012', 'FND-REG-013', 'FND-REG-061'],
    () => patientAs(listAs('name', (list) => list.slice(0, 1).map((one) => ({ ...one, use: 'official' })))),
  ],
  [
    'registration.takes-repeated-address',
    'Of two addresses of a use the first is taken.',
    ['FND-REG-017', 'FND-REG-025'],
    () =>
      patientAs(
        listAs(
          'address',
          firstOfEach(({ use }) => String(use)),
        ),
      ),
  ],
  [
    'registration.takes-work-address',
    'Addresses at work are passed over.',
    ['FND-REG-028'],
    () => patientAs(listAs('address', (list) => list.filter(({ use }) => use !== 'work'))),
  ],
  [
    'registration.takes-repeated-telecom',
    'Of two telephones of a use, or two email addresses, the first is taken.',
    ['FND-REG-019', 'FND-REG-021', 'FND-REG-027'],
    () =>
      patientAs(
        listAs(
          'telecom',
          firstOfEach(({ system, use }) => (system === 'email' ? 'email' : `${system} ${use}`)),
        ),
      ),
  ],
  [
    'registration.takes-other-telecom',
    'Fax and pager numbers are passed over, and so are old ones.',
    ['FND-REG-028'],
    () =>
      patientAs(
        listAs('telecom', (list) =>
          list.filter(({ system, use }) => use !== 'old' && /phone|email/.test(`${system}`)),
        ),
      ),
  ],
  [
    'registration.takes-other-elements',
    'Elements that are not for a registration are passed over.',
    ['FND-REG-028'],
    () =>
      patientAs((patient) =>
        without(
          patient,
          ...['active', 'maritalStatus', 'contact', 'generalPractitioner', 'managingOrganization', 'link'],
        ),
      ),
  ],
  [
    'registration.takes-no-birth-date',
    'A birth date that is missing, or is none, is that of PDS.',
    ['FND-REG-014', 'FND-REG-061'],
    () => patientAs(bornAsOnPds),
  ],
];

/** What a provider does that answers first and looks afterwards. */
const answersFirst = (code: string): Behaviour => ({
  reply: (reply) =>
    isRefusal(reply, code) && reply.status !== 415 ? { status: 200, resource: searchset([]) } : reply,
});

const later: readonly MutantRow[] = [
  [
    'registration.content-looked-at-later',
    'A registration is answered with 200 and an empty Bundle before the content of a registration is looked at.',
    ['FND-REG-010', 'FND-REG-011', 'FND-REG-029', 'FND-REG-061', 'FND-REG-058'],
    answersFirst('INVALID_RESOURCE'),
  ],
  [
    'registration.number-looked-at-later',
    'A registration is answered with 200 and an empty Bundle before its NHS number is looked at.',
    ['FND-REG-011', 'FND-REG-040', 'FND-REG-065', 'FND-REG-058'],
    answersFirst('INVALID_NHS_NUMBER'),
  ],
  [
    'registration.body-looked-at-later',
    'A registration is answered with 200 and an empty Bundle before its body is looked at.',
    ['FND-REG-059', 'FND-REG-058'],
    answersFirst('BAD_REQUEST'),
  ],
];

const stored: readonly MutantRow[] = [
  [
    'registration.stored-though-refused',
    'A registration is stored before its addresses are checked, and stays when they are refused.',
    ['FND-REG-029'],
    answers((request, practice, ordinary) => {
      const { address, ...patient } = sentPatient(request);
      if (objects(address).some(({ use }) => use === 'work')) {
        const resource = { ...patient, resourceType: 'Patient' };
        const parameter = [{ name: 'registerPatient', resource }];
        ordinary({ ...request, body: { resourceType: 'Parameters', parameter } }, practice);
      }
      return ordinary(request, practice);
    }),
  ],
  [
    'registration.twice-in-two-runs',
    'Whoever was registered in an earlier run is registered once more.',
    ['FND-REG-067'],
    {
      practice(practice, now) {
        const [last, ...others] = practice.describe().personas.unregistered.reverse();
        for (const { nhsNumber } of last ? others : []) {
          const record = practice.pdsRecord(nhsNumber);
          if (record) practice.registerTemporarily(record, now);
        }
      },
      ...answers((request, practice, ordinary) =>
        ordinary(request, { ...practice, personByNhsNumber: () => undefined }),
      ),
    },
  ],
];

/** Mutants of registrations that are taken although they must be refused, or stored although they are. */
export const acceptanceMutants = mutantsAt('register-a-patient', [
  ...accepted.map(
    ([id, description, breaks, behaviour]): MutantRow => [
      id,
      description,
      [...breaks, 'FND-REG-029', 'FND-REG-058'],
      behaviour,
    ],
  ),
  ...later,
  ...stored,
]);
