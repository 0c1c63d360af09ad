import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type SchemaObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { nearest } from '../kernel/nearest.js';
import { projectFile } from '../kernel/paths.js';
import type { Mistake } from './mistake.js';
import type { Consumer, ProviderConfig, TlsFiles } from './provider.js';
import { describeSchema } from './wording.js';

/** `provider.yaml` once it fits its schema and the schema's defaults are filled in. */
export interface ValidDocument extends Omit<ProviderConfig, 'tls' | 'consumer'> {
  tls?: Omit<TlsFiles, 'written'>;
  consumer: Omit<Consumer, 'practitioner' | 'device'> & {
    practitioner?: Omit<Practitioner, 'local'> & Partial<Pick<Practitioner, 'local'>>;
    device?: Partial<Consumer['device']>;
  };
}

type Practitioner = NonNullable<Consumer['practitioner']>;

export interface SchemaResult<Document> {
  /** Absent when there are mistakes. */
  document?: Document;
  mistakes: readonly Omit<Mistake, 'line'>[];
}

/**
 * Makes a check of data against a published schema, all mistakes at once. It works in place: text becomes a number where
 * the schema wants one, and defaults are filled in. `show` tells what is written at a path.
 */
export function schemaCheck<Document>(...file: string[]) {
  let compiled: ReturnType<typeof compile<Document>> | undefined;
  return (data: unknown, show: (path: string) => string): SchemaResult<Document> => {
    compiled ??= compile<Document>(file);
    const { validate, definitions } = compiled;
    if (validate(data)) return { document: data, mistakes: [] };
    const words = (part: unknown): string => describeSchema(part, definitions);
    return {
      mistakes: (validate.errors ?? []).filter(isTelling).map((error) => {
        const path = pathOf(error.instancePath);
        const reading = readings[error.keyword]?.(error, path, words);
        return { path, expected: words(error.parentSchema), found: show(reading?.path ?? path), ...reading };
      }),
    };
  };
}

function compile<Document>(file: readonly string[]) {
  const schema: SchemaObject = JSON.parse(readFileSync(projectFile(...file), 'utf8'));
  const ajv = new Ajv2020({
    allErrors: true,
    coerceTypes: true,
    useDefaults: true,
    verbose: true,
    strictTypes: false,
    // Our own schemas, which tests hold against the meta-schema, for one small document: compiled is most of what they cost.
    validateSchema: false,
    code: { optimize: false },
  });
  formats.default(ajv);
  return { validate: ajv.compile<Document>(schema), definitions: schema.$defs ?? {} };
}

/** Checks `provider.yaml`. */
export const checkSchema = schemaCheck<ValidDocument>('support', 'config', 'provider.schema.json');

/** `if` only repeats that its `then` did not hold; the branches of an `anyOf` are summed up by the `anyOf` itself. */
const isTelling = ({ keyword, schemaPath }: ErrorObject): boolean =>
  keyword !== 'if' && !/\/anyOf\/\d+\//.test(schemaPath);

type Reading = (error: ErrorObject, path: string, words: (part: unknown) => string) => Partial<Mistake>;

const missing: Reading = ({ params, parentSchema }, path, words) => {
  const because = params.property === undefined ? '' : `, because ${params.property} is given`;
  const expected = `${words(parentSchema?.properties?.[params.missingProperty])}${because}`;
  return { path: join(path, params.missingProperty), expected };
};

const kinds: Readonly<Record<string, string>> = {
  object: ', as a mapping',
  array: ', as a list',
  string: ', as text',
};

/** Keywords that speak of another place than the value, or are not explained by the schema's title. */
const readings: Readonly<Record<string, Reading>> = {
  required: missing,
  dependentRequired: missing,
  additionalProperties({ params: { additionalProperty: key }, parentSchema }, path) {
    const known = Object.keys(parentSchema?.properties ?? {});
    const meant = nearest(key, known);
    const expected = meant
      ? `a known key: did you mean ${meant}?`
      : `a known key: one of ${known.join(', ')}`;
    return { path: join(path, key), expected, found: 'an unknown key' };
  },
  anyOf({ schema }) {
    const names = Array.isArray(schema) ? schema.flatMap(({ required }) => required ?? []) : [];
    return { expected: `at least one of ${names.join(', ')}`, found: 'none of them' };
  },
  type: ({ params, parentSchema }, _, words) => ({
    expected: `${words(parentSchema)}${kinds[params.type] ?? ''}`,
  }),
  uniqueItems: () => ({ expected: 'each value once', found: 'a value that is repeated' }),
};

/** `/personas/bookable/0` -> `personas.bookable[0]` */
const pathOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .reduce((path, key) => (/^\d+$/.test(key) ? `${path}[${key}]` : join(path, key)), '');

const join = (path: string, key: string): string => (path ? `${path}.${key}` : key);
