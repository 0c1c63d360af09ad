import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { availableSpecifications } from '../../../requirements/places.js';
import { ConfigurationError } from '../../kernel/errors.js';
import { isNhsNumber } from '../../kernel/nhsNumber.js';
import type { JsonObject } from '../../kernel/select.js';
import { settingsIn, tableIn } from './officialFiles.js';
import type { Imported } from './providerFile.js';

/** What the files of the official suite say, and what of it has no place in `provider.yaml`. */
export interface OfficialImport extends Imported {
  /** By path in `provider.yaml`. */
  answers: Record<string, string>;
  /** A line each: what was not taken over, and what to do about it. */
  left: string[];
  /** The files that were read. */
  read: string[];
}

/** The patients of the official suite by what its tests need them to be. */
const patients: Readonly<Record<string, string>> = {
  patient9: 'sensitive',
  patient15: 'dissenting',
  patient18: 'deceased',
  patient21: 'inactive',
  patientNotInSystem: 'unknown',
};

/** Those from whom the official suite picks when any patient will do. */
const anybody = new Set([1, 2, 3, 4, 5, 6, 7, 8, 16, 17].map((number) => `patient${number}`));

/** Those that have another place or none, with the reason. */
const elsewhere: Readonly<Record<string, string>> = {
  patient10: 'no test of the official suite uses it',
  patient11:
    'personas.superseded wants name, birth date and gender as on PDS, which the file does not hold: add them',
  patient12: 'no test of the official suite uses it',
  patient13: 'its registration is in transit, so that nothing is booked for it',
  patient14: 'known to the practice and not to PDS: no persona is like that',
  patientNoAppointments: 'the harness makes and cancels its own appointments',
};

/** As many people as some runs register; more would only be searched for. */
const mostPeople = 20;

/**
 * Reads the files of the official suite from its folder: `Data/*.csv` and `App.config`, wherever below it they are.
 *
 * @throws ConfigurationError when the folder holds none of them
 */
export function importOfficial(folder: string): OfficialImport {
  const found: OfficialImport = { answers: {}, personas: {}, practice: {}, left: [], read: [] };
  for (const [name, take] of Object.entries(files)) {
    const file = places(folder, name).find((path) => existsSync(path));
    if (file === undefined) continue;
    found.read.push(name);
    take(found, readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  }
  if (found.read.length > 0) return found;
  throw new ConfigurationError({
    code: 'USAGE',
    what: `The folder holds none of the official suite's files: ${Object.keys(files).join(', ')}.`,
    where: folder,
    next: 'Name the folder of its checkout, or its Data folder, with --from-official.',
  });
}

const places = (folder: string, name: string): string[] =>
  ['', 'Data', 'GPConnect.Provider.AcceptanceTests'].map((below) => join(folder, below, name));

const files: Readonly<Record<string, (found: OfficialImport, text: string) => void>> = {
  'App.config': takeSettings,
  'ODSCodeMap.csv': takeOrganisations,
  'NHSNoMap.csv': takePatients,
  'RegisterPatients.csv': takePeople,
  'PractitionerCodeMap.csv': takePractitioners,
  'LocationLogicalIdentifierMap.csv': (found) =>
    found.left.push(
      'LocationLogicalIdentifierMap.csv: not needed, the harness follows the locations of slots',
    ),
};

function takeSettings({ answers, left }: OfficialImport, text: string): void {
  const settings = settingsIn(text);
  const setting = (...keys: string[]): string | undefined =>
    keys.map((key) => settings.get(key)).find((value) => value !== undefined && value !== '');
  const version = `gpconnect-${setting('gpConnectSpecVersion')}`;
  if (availableSpecifications().includes(version)) answers.specification = version;
  else left.push(`App.config, gpConnectSpecVersion: ${version} is not at hand, the release in use is taken`);
  const asids = { 'endpoint.asid': setting('providerASID'), 'consumer.asid': setting('consumerASID') };
  for (const [path, asid] of Object.entries(asids)) if (asid !== undefined) answers[path] = asid;
  const url = baseUrlIn(setting);
  if (url !== undefined) answers['endpoint.baseUrl'] = url;
  if (setting('useSpineProxy') === 'true') {
    const port = setting('spineProxyPort') ?? '443';
    answers['route.through'] = 'proxy';
    answers['route.proxyUrl'] = `https://${setting('spineProxyUrl')}${port === '443' ? '' : `:${port}`}`;
  }
  if (setting('useWebProxy') === 'true')
    left.push(
      `App.config, webProxyUrl: set HTTPS_PROXY=http://${setting('webProxyUrl')}:${setting('webProxyPort')} in the environment`,
    );
  if ([...settings.keys()].some((key) => key.startsWith('Thumbprint:')))
    left.push(
      'App.config, Thumbprint:*: certificates of the Windows store; export them (PFX or PEM) and name the files below tls',
    );
  if ([...settings.keys()].some((key) => key.startsWith('Curl:')))
    left.push('App.config, Curl:*: not needed, ciphers are tried with the certificate below tls');
}

/** Each setting of the server has one name in older files and one for each capability in newer ones. */
function baseUrlIn(setting: (...keys: string[]) => string | undefined): string | undefined {
  const of = (name: string): string | undefined => setting(`${name}FoundationsAndAppmts`, name);
  const host = of('serverUrl');
  if (host === undefined) return undefined;
  const tls = of('useTLS') !== 'false';
  const port = tls ? of('serverHttpsPort') : of('serverHttpPort');
  const shown = port === undefined || port === (tls ? '443' : '80') ? '' : `:${port}`;
  return `${tls ? 'https' : 'http'}://${host}${shown}${of('serverBase') ?? ''}`.replace(/\/+$/, '');
}

function takeOrganisations({ answers, left }: OfficialImport, text: string): void {
  const rest: string[] = [];
  for (const { NATIVE_ODS_CODE: key = '', PROVIDER_ODS_CODE: code = '' } of tableIn(text))
    if (key === 'ORG1') answers['endpoint.odsCode'] = code;
    else rest.push(key);
  if (rest.length > 0)
    left.push(
      `ODSCodeMap.csv, ${rest.join(', ')}: not needed; organisations that slots are restricted to go below practice`,
    );
}

function takePatients({ personas, left }: OfficialImport, text: string): void {
  const bookable: string[] = [];
  for (const { NATIVE_NHS_NUMBER: key = '', PROVIDER_NHS_NUMBER: number = '' } of tableIn(text)) {
    const persona = patients[key];
    if (number !== '' && !isNhsNumber(number))
      left.push(`NHSNoMap.csv, ${key}: ${number} is no valid NHS number (its check digit)`);
    else if (anybody.has(key)) bookable.push(number);
    else if (persona !== undefined) personas[persona] = number;
    else if (number !== '') left.push(`NHSNoMap.csv, ${key}: ${elsewhere[key] ?? 'its meaning is unknown'}`);
  }
  if (bookable.length > 0) personas.bookable = bookable;
}

function takePeople({ personas, left }: OfficialImport, text: string): void {
  const rows = tableIn(text);
  const people = rows.filter(({ SPINE_NHS_NUMBER: number = '' }) => isNhsNumber(number)).map(personOf);
  personas.unregistered = people.slice(0, mostPeople);
  const rest = rows.length - Math.min(people.length, mostPeople);
  if (rest > 0)
    left.push(
      `RegisterPatients.csv: the first ${Math.min(people.length, mostPeople)} people are taken, ${rest} are not; a run registers up to six`,
    );
}

function personOf(row: Readonly<Record<string, string>>): JsonObject {
  const gender = (row.GENDER ?? '').toLowerCase();
  return {
    nhsNumber: row.SPINE_NHS_NUMBER ?? '',
    family: row.NAME_FAMILY ?? '',
    given: row.NAME_GIVEN ?? '',
    birthDate: row.DOB ?? '',
    gender: ['male', 'female', 'other'].includes(gender) ? gender : 'unknown',
  };
}

function takePractitioners({ practice, left }: OfficialImport, text: string): void {
  const [first, ...rest] = tableIn(text).filter(({ PROVIDER_PRACTITIONER_CODE: code = '' }) => code !== '');
  if (first) practice.practitioner = { sdsUserId: first.PROVIDER_PRACTITIONER_CODE ?? '' };
  if (rest.length > 0)
    left.push('PractitionerCodeMap.csv: the first practitioner is taken; one is enough to be found');
}
