import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Specification } from '../../requirements/specification.js';
import { isLoopback } from '../kernel/loopback.js';
import { nearest } from '../kernel/nearest.js';
import { isNhsNumber } from '../kernel/nhsNumber.js';
import { firstText, type Json } from '../kernel/select.js';
import { isReference } from './environment.js';
import type { Mistake } from './mistake.js';

/** What a rule looks at besides the value. */
export interface RuleContext {
  /** The whole configuration, environment filled in; its shape may still be wrong. */
  data: Json;
  /** The same before the environment was filled in. */
  written: Json;
  /** The configuration file: paths in it are relative to its folder. */
  file: string;
  /** The specification that it names, where there is one of that name. */
  specification: Specification | undefined;
  /** The ids of its scenarios, where they can be told. */
  scenarioIds?: () => readonly string[];
  /** `yyyy-mm-dd` */
  today: string;
}

/** A value that a schema cannot find fault with. Without `found` the text in the file is shown. */
export type Breach = Pick<Mistake, 'path' | 'expected'> & { found?: string; warning?: true };

/** Judges one value of the configuration. */
export type Judge = (value: string, context: RuleContext, path: string) => Omit<Breach, 'path'> | undefined;

export const nhsNumber: Judge = (value) =>
  isNhsNumber(value)
    ? undefined
    : { expected: 'an NHS number with a valid check digit (its last digit, modulus 11)' };

export const serviceUrl: Judge = (value) => {
  if (!URL.canParse(value)) return undefined;
  const { protocol, hostname, username, password, search, hash } = new URL(value);
  if (username || password)
    return { expected: 'a URL without user name and password', found: 'one with them' };
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname)))
    return { expected: 'an https URL (plain http only to this machine)' };
  if (value.endsWith('/')) return { expected: 'a URL without a slash at its end' };
  return search || hash || /[?#]/.test(value) ? { expected: 'a URL without query and fragment' } : undefined;
};

export const serviceRoot: Judge = (value, { data, specification }) => {
  const odsCode = firstText(data, 'endpoint.odsCode');
  if (!specification || !URL.canParse(value) || odsCode === undefined) return undefined;
  const form = specification.serviceRoot.replace('[ODS code]', () => odsCode);
  const wanted = form.split('/').slice(3);
  const found = new URL(value).pathname.split('/').slice(1);
  const fits = wanted.every((part, index) => (part.startsWith('[') ? found[index] : found[index] === part));
  if (fits && found.length === wanted.length) return undefined;
  return { expected: `a service root URL of the form ${form}`, warning: true };
};

export const readableFile: Judge = (value, { file }) => {
  const path = resolve(dirname(file), value);
  try {
    accessSync(path, constants.R_OK);
    return statSync(path).isFile() ? undefined : { expected: 'a file' };
  } catch {
    return { expected: 'a file that exists and can be read, relative to this file' };
  }
};

export const fromEnvironment: Judge = (_, { written }, path) =>
  isReference(firstText(written, path) ?? '')
    ? undefined
    : { expected: `a secret by reference, such as \${GPC_KEY_PASSPHRASE}`, found: 'text' };

export const oneOf =
  (what: string, list: (context: RuleContext) => readonly string[] | undefined): Judge =>
  (value, context) => {
    const known = list(context);
    if (!known || known.includes(value)) return undefined;
    const meant = nearest(value, known);
    return { expected: `${what}: ${meant ? `did you mean ${meant}?` : examplesOf(known)}` };
  };

/** All of a short list; of a long one only what its entries look like. */
const examplesOf = (known: readonly string[]): string =>
  known.length > 100 ? `such as ${known[0]}` : `one of ${known.join(', ')}`;

export const notOver: Judge = (value, { today }) =>
  value < today
    ? { expected: 'a date that is not over: the waiver no longer holds', warning: true }
    : undefined;
