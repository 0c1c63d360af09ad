import type { Resource } from '../../interaction.js';
import { extensions, identifiers, profiles } from '../../vocabulary/urls.js';
import { isObject, type JsonObject, objects, text, texts } from '../../wire/json.js';

/** Elements that the page lists; a consumer must not send any other. */
const permitted: ReadonlySet<string> = new Set([
  'resourceType',
  'meta',
  'extension',
  'identifier',
  'name',
  'telecom',
  'gender',
  'birthDate',
  'address',
]);

interface Rule {
  problem: string;
  broken: (patient: Resource) => boolean;
}

const phoneUses: ReadonlySet<string> = new Set(['home', 'work', 'mobile', 'temp']);
const addressUses: ReadonlySet<string> = new Set(['home', 'temp']);

/** The payload rules of Register a patient, beyond base STU3. */
const rules: readonly Rule[] = [
  {
    problem: `meta.profile must be ${profiles.Patient}`,
    broken: ({ meta }) => {
      const claimed = isObject(meta) ? texts(meta.profile) : [];
      return claimed.length > 0 && !claimed.includes(profiles.Patient);
    },
  },
  {
    problem: `identifier must be one NHS number, with system ${identifiers.nhsNumber} and value`,
    broken: ({ identifier }) => !isOnly(objects(identifier), isNhsNumberIdentifier),
  },
  {
    problem: 'name must be one official name with family and given',
    broken: ({ name }) => !isOnly(objects(name), isFullOfficialName),
  },
  {
    problem: 'birthDate must be a whole date of the calendar',
    broken: ({ birthDate }) => !isDay(text(birthDate) ?? ''),
  },
  {
    problem: 'address must be of use home or temp',
    broken: ({ address }) => objects(address).some(({ use }) => !addressUses.has(text(use) ?? '')),
  },
  {
    problem: 'address must not have the same use twice',
    broken: ({ address }) => repeats(objects(address).map(({ use }) => text(use) ?? '')),
  },
  {
    problem: 'telecom must be an email or a phone of use home, work, mobile or temp, with a value',
    broken: ({ telecom }) => objects(telecom).some((point) => !isPermittedTelecom(point)),
  },
  {
    problem: 'telecom must not have two phones of the same use or two emails',
    broken: ({ telecom }) => repeats(objects(telecom).map(kindOf)),
  },
  {
    problem: 'extension must be nhsCommunication with a language, once at most',
    broken: ({ extension }) => {
      const given = objects(extension);
      return given.length > 0 && !isOnly(given, isLanguage);
    },
  },
];

/** What a Patient to be registered has that it must not have, or lacks. */
export function problemsOf(patient: Resource): string[] {
  const excess = Object.keys(patient).filter((name) => !permitted.has(name.replace(/^_/, '')));
  return [
    ...excess.map((name) => `${name} must not be sent`),
    ...rules.filter(({ broken }) => broken(patient)).map(({ problem }) => problem),
  ];
}

/** `yyyy-mm-dd` that the calendar has: the lexical form alone would let the 30th of February pass. */
const isDay = (value: string): boolean => {
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

const isOnly = (items: JsonObject[], holds: (item: JsonObject) => boolean): boolean =>
  items.length === 1 && items.every(holds);

const repeats = (kinds: string[]): boolean => new Set(kinds).size < kinds.length;

const isNhsNumberIdentifier = ({ system, value }: JsonObject): boolean =>
  system === identifiers.nhsNumber && text(value) !== undefined;

const isFullOfficialName = ({ use, family, given }: JsonObject): boolean =>
  use === 'official' && text(family) !== undefined && texts(given).length > 0;

const isPermittedTelecom = ({ system, use, value }: JsonObject): boolean =>
  text(value) !== undefined && (system === 'email' || (system === 'phone' && phoneUses.has(text(use) ?? '')));

const kindOf = ({ system, use }: JsonObject): string => (system === 'email' ? 'email' : `${system} ${use}`);

const isLanguage = ({ url, extension }: JsonObject): boolean =>
  url === extensions.nhsCommunication &&
  objects(extension).filter((part) => part.url === 'language').length === 1;
