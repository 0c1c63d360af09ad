import { all, type Change, change, remove, set } from '../behaviour/element.js';
import { each } from '../behaviour/replies.js';
import type { Json } from '../interaction.js';
import { extensions } from '../vocabulary/urls.js';
import { isObject } from '../wire/json.js';
import type { Variant } from './variant.js';

const interactions = ['find-a-patient', 'read-a-patient', 'register-a-patient'] as const;
const [find, read, register] = interactions;

/** What a Patient may hold or lack beside what is mandatory (Find, Read and Register a patient). */
export const patientVariants: readonly Variant[] = [
  patient(
    'patients.more-identifiers',
    'Patients have a local identifier behind their NHS number.',
    ['FND-PATSEARCH-025 asks for the NHS number and excludes no other identifier'],
    [find, read, register],
    change('identifier', (list) => [
      ...listOf(list),
      { system: 'https://supplier.example/Id/record', value: 'R-0042' },
    ]),
  ),
  patient(
    'patients.more-names',
    'Patients have a usual and an old name before their official one.',
    ['FND-PATSEARCH-027 asks for one official name among them'],
    [find, read],
    change('name', (list) => [
      { use: 'usual', text: 'Zuzu', given: ['Zuzu'] },
      { use: 'old', family: 'Before', given: ['Zuzanna'], period: { end: '1999-12-31' } },
      ...listOf(list),
    ]),
  ),
  patient(
    'patients.full-names',
    'The official name has a text, several given names, a suffix and a period.',
    ['FND-PATSEARCH-037'],
    [find, read],
    all(
      set('name.text', 'The whole name'),
      set('name.suffix', ['OBE']),
      set('name.period', { start: '2001-01-01' }),
      change('name.given', (given) => [...listOf(given), 'Maximiliane', 'Zoë']),
    ),
  ),
  patient(
    'patients.no-active',
    'Patients do not say that they are active.',
    ['active is optional, and the pages do not ask for it'],
    [find, read, register],
    remove('active'),
  ),
  patient(
    'patients.many-telecoms',
    'Patients have telephone numbers, fax, pager, web page and an old number.',
    ['FND-PATSEARCH-032'],
    [find, read],
    set('telecom', [
      { system: 'phone', value: '+44 1632 960011', use: 'home', rank: 1 },
      { system: 'phone', value: '07700 900011', use: 'mobile' },
      { system: 'phone', value: '01632 960012', use: 'old', period: { end: '2010-01-01' } },
      { system: 'email', value: 'someone@patients.example', use: 'home' },
      { system: 'url', value: 'https://patients.example/', use: 'home' },
      { system: 'other', value: 'by the neighbour', use: 'temp' },
    ]),
  ),
  patient(
    'patients.many-addresses',
    'Patients have a home, a temporary and an old address with type, country and period.',
    ['FND-PATSEARCH-031', 'API-RES-012'],
    [find, read],
    set('address', [
      {
        use: 'old',
        type: 'both',
        line: ['Long ago'],
        city: 'Elsewhere',
        period: { start: '1990-01-01', end: '1999-01-01' },
      },
      { use: 'home', type: 'physical', line: ['1 Any Lane'], postalCode: 'ZZ99 9ZZ', country: 'GBR' },
      { use: 'temp', line: ['c/o Somebody', 'Flat 2'], city: 'Nowhereton', period: { start: '2022-01-01' } },
    ]),
  ),
  patient(
    'patients.two-contacts',
    'Patients have two contacts, the first without telecom, with gender, organisation and period.',
    ['API-RES-027'],
    [find, read],
    change('contact', (list) => [
      {
        relationship: [{ text: 'Father' }, { text: 'Emergency contact' }],
        name: { use: 'usual', family: 'Sample-Testcase', given: ['Ulric'] },
        gender: 'male',
        period: { start: '2010-01-01' },
        address: { use: 'home', line: ['2 Any Lane'], postalCode: 'ZZ99 9ZZ' },
      },
      ...listOf(list),
    ]),
  ),
  patient(
    'patients.registration-named',
    'The registration type has a text beside its code.',
    ['FND-REG-083', 'FND-REG-085'],
    [register, find],
    change('extension', (list) => listOf(list).map(withTypeText)),
  ),
  patient(
    'patients.older-code-systems',
    'Registration type and verification status are written with the older form of their code systems.',
    ['FND-A-25'],
    [find, read, register],
    (resource) =>
      JSON.parse(
        JSON.stringify(resource).replace(
          /STU3\/CodeSystem\/(CareConnect-(RegistrationType|NHSNumberVerificationStatus)-1)/g,
          '$1',
        ),
      ),
    ['FND-PATSEARCH-025', 'FND-PATREAD-016', 'FND-REG-075', 'FND-REG-083'],
  ),
  patient(
    'patients.sparse',
    'Patients have no more than what is mandatory; the one whose record is complete has all of it.',
    ['FND-PATSEARCH-031', 'FND-PATSEARCH-032', 'FND-PATSEARCH-033', 'FND-PATSEARCH-035'],
    [find, read],
    (resource) =>
      resource.contact
        ? resource
        : all(remove('telecom'), remove('address'), remove('generalPractitioner'))(resource),
  ),
  patient(
    'patients.registration-period-only',
    'The registration details say neither type nor end, only start and preferred branch surgery.',
    ['the extension leaves its parts optional, and the find page asks for the branch surgery'],
    [find, read],
    change('extension', (list) =>
      listOf(list).map((one) =>
        isObject(one) && Array.isArray(one.extension)
          ? {
              ...one,
              extension: one.extension.filter((part) => !isObject(part) || part.url !== 'registrationType'),
            }
          : one,
      ),
    ),
  ),
  patient(
    'patients.languages',
    'Patients have a language with all that the extension offers: mode, proficiency, preference.',
    ['FND-PATSEARCH-035'],
    [find, read],
    change('extension', (list) =>
      listOf(list).map((one) =>
        isObject(one) && one.url === extensions.nhsCommunication
          ? { ...one, extension: [{ url: 'preferred', valueBoolean: true }, ...listOf(one.extension)] }
          : one,
      ),
    ),
  ),
  patient(
    'patients.birth-time',
    'The birth date carries the time of birth in the extension of FHIR.',
    ['FHIR offers the extension for every date of birth'],
    [find, read],
    set('_birthDate', {
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/patient-birthTime',
          valueDateTime: '1970-01-01T03:15:00+01:00',
        },
      ],
    }),
  ),
];

function patient(
  id: string,
  description: string,
  permittedBy: readonly string[],
  endpoints: Variant['endpoints'],
  make: Change,
  warns?: readonly string[],
): Variant {
  return {
    id,
    description,
    permittedBy,
    endpoints,
    ...(warns && { warns }),
    behaviour: () => each('Patient', make),
  };
}

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

function withTypeText(extension: Json): Json {
  if (!isObject(extension) || !Array.isArray(extension.extension)) return extension;
  return {
    ...extension,
    extension: extension.extension.map((part) =>
      isObject(part) && isObject(part.valueCodeableConcept)
        ? { ...part, valueCodeableConcept: { ...part.valueCodeableConcept, text: 'As we call it' } }
        : part,
    ),
  };
}
