import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadSpecification } from '../../../requirements/load.js';
import { availableSpecifications, defaultSpecification } from '../../../requirements/places.js';
import { ConfigurationError } from '../../kernel/errors.js';
import { projectFile } from '../../kernel/paths.js';
import { firstText, type Json } from '../../kernel/select.js';

/** What is known of a provider so far, by the path in `provider.yaml`. */
export type Answers = Readonly<Record<string, string>>;

/** One thing that `gpc init` asks. */
export interface Question {
  /** Where the answer goes in `provider.yaml`. */
  path: string;
  /** Its option, without dashes. */
  option: string;
  asks: string;
  /** What is taken when nothing is answered; nothing where only its user can know. */
  otherwise?: (answers: Answers) => string | undefined;
  /** Only where requests go through the Spine, or only where patients are the users. */
  where?: 'spine' | 'patients';
  /** Nothing is written when it is left empty. */
  optional?: true;
  /** What an answer stands for, where that is not its text. */
  reads?: (text: string) => Json;
}

/** The example file is where the consumer's particulars come from that nobody has to care about. */
let example: Json | undefined;
function fromExample(path: string): string | undefined {
  example ??= parse(readFileSync(projectFile('provider.example.yaml'), 'utf8'));
  return firstText(example, path);
}

const given = (path: string, option: string, asks: string): Question => ({
  path,
  option,
  asks,
  otherwise: () => fromExample(path),
});

const hostOf = ({ 'endpoint.baseUrl': url = '' }: Answers): string | undefined =>
  URL.canParse(url) ? new URL(url).hostname : url || undefined;

const odsCodeOf = ({ 'endpoint.baseUrl': url = '' }: Answers): string | undefined =>
  /^https?:\/\/[^/]+\/([A-Za-z]\d[A-Za-z0-9]*)\/STU3\//.exec(url)?.[1];

/** Every question, in the order in which it is asked. */
export const questions: readonly Question[] = [
  {
    path: 'specification',
    option: 'spec',
    asks: `specification to test against (${availableSpecifications().join(', ')})`,
    otherwise: defaultSpecification,
  },
  {
    path: 'endpoint.baseUrl',
    option: 'base-url',
    asks: 'service root URL of the provider, no slash at the end',
  },
  {
    path: 'endpoint.odsCode',
    option: 'ods-code',
    asks: 'ODS code of the practice',
    otherwise: odsCodeOf,
  },
  {
    path: 'endpoint.asid',
    option: 'asid',
    asks: 'ASID of the practice, 12 digits',
    otherwise: () => fromExample('endpoint.asid'),
    where: 'spine',
  },
  { path: 'provider.name', option: 'name', asks: 'name of the provider in reports', otherwise: hostOf },
  { path: 'provider.supplier', option: 'supplier', asks: 'company that supplies it', otherwise: hostOf },
  { path: 'provider.product', option: 'product', asks: 'name of the product', otherwise: hostOf },
  {
    path: 'provider.version',
    option: 'product-version',
    asks: 'version under test',
    otherwise: () => 'unknown',
  },
  {
    path: 'environment',
    option: 'environment',
    asks: 'environment: development, test or integration',
    otherwise: () => 'test',
  },
  {
    ...given('consumer.asid', 'consumer-asid', 'ASID of the consumer that the harness plays'),
    where: 'spine',
  },
  { ...given('consumer.system', 'consumer-system', "URL of that consumer's Spine endpoint"), where: 'spine' },
  given('consumer.organisation.odsCode', 'consumer-ods-code', 'ODS code of the organisation that books'),
  given('consumer.organisation.name', 'consumer-name', 'its name'),
  given('consumer.organisation.phone', 'consumer-phone', 'its telephone number'),
  { path: 'tls.ca', option: 'ca', asks: 'PEM file of the authorities to trust', optional: true },
  {
    path: 'tls.certificate',
    option: 'certificate',
    asks: 'PEM file of the client certificate',
    optional: true,
  },
  { path: 'tls.key', option: 'key', asks: 'PEM file of its private key', optional: true },
  { path: 'tls.pfx', option: 'pfx', asks: 'or PKCS#12 file of both', optional: true },
  {
    path: 'tls.passphrase',
    option: 'passphrase-variable',
    asks: 'name of the environment variable that holds the passphrase of the key, if it has one',
    optional: true,
    reads: (name) => `\${${name}}`,
  },
  {
    path: 'personas.bookable',
    option: 'bookable',
    asks: 'NHS numbers of test patients to book for, with commas',
    optional: true,
    reads: (text) => text.split(/[\s,]+/).filter(Boolean),
  },
  {
    path: 'authorisation.tokens.command',
    option: 'token-command',
    asks: 'command that prints the access token of the patient in NHS_NUMBER',
    otherwise: () => `\${GPC_TOKEN_COMMAND}`,
    where: 'patients',
  },
];

/** Asks a question and takes what is typed; an empty text for the default. */
export type Ask = (question: string, otherwise: string | undefined) => Promise<string>;

/**
 * Answers every question that the specification has: from what was given, else by asking, else by its default.
 *
 * @throws ConfigurationError USAGE when nobody is asked and something has no default
 */
export async function answerAll(given: Answers, ask: Ask | undefined): Promise<Answers> {
  let answers = given;
  const missing: string[] = [];
  for (const { path, option, asks, otherwise, where, optional } of questions) {
    if (answers[path] !== undefined || (where !== undefined && where !== usersOf(answers))) continue;
    const fallback = otherwise?.(answers);
    const typed = ask === undefined ? '' : (await ask(asks, fallback)).trim();
    const answer = typed || fallback;
    if (answer !== undefined) answers = { ...answers, [path]: answer };
    else if (!optional) missing.push(`--${option}`);
  }
  if (missing.length === 0) return answers;
  throw new ConfigurationError({
    code: 'USAGE',
    what: `These have no default: ${missing.join(', ')}.`,
    next: 'Give them as options, or leave --yes out to be asked. Nothing was written.',
  });
}

/**
 * Who makes requests in the specification that was chosen.
 *
 * @throws ConfigurationError when there is none of that name
 */
export const usersOf = ({ specification = defaultSpecification() }: Answers): 'spine' | 'patients' =>
  loadSpecification(specification).authorisation.scheme === 'spine' ? 'spine' : 'patients';

/** What an answer stands for in `provider.yaml`. */
export const readAnswer = (path: string, text: string): Json =>
  questions.find((one) => one.path === path)?.reads?.(text) ?? text;
