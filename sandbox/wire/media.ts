import { refusal } from '../vocabulary/errors.js';

export type Format = 'json' | 'xml';

export type MediaTypes = Readonly<Record<Format, string>>;

export const mediaTypes: MediaTypes = {
  json: 'application/fhir+json',
  xml: 'application/fhir+xml',
};

/**
 * Other names of the two formats that a consumer may ask for an answer by (STU3, HTTP page: for `_format` they shall be
 * understood, for `Accept` they should). A body has to name its own media type.
 */
const shortNames: ReadonlyMap<string, Format> = new Map([
  ['json', 'json'],
  ['application/json', 'json'],
  ['text/json', 'json'],
  ['xml', 'xml'],
  ['application/xml', 'xml'],
  ['text/xml', 'xml'],
]);

const wildcards: ReadonlySet<string> = new Set(['*/*', 'application/*']);

/** The parts of a request that say which format its answer is to have. */
export interface FormatRequest {
  _format?: string | undefined;
  accept?: string | undefined;
  contentType?: string | undefined;
}

/**
 * The format of the answer: `_format`, else `Accept`, else `Content-Type`, else JSON.
 *
 * @throws Refusal 415 for a format that the server does not speak
 */
export function chooseFormat({ _format, accept, contentType }: FormatRequest, types: MediaTypes): Format {
  if (_format !== undefined) return one(_format, '_format', types, askedFor);
  if (accept !== undefined && accept.trim() !== '') return best(accept, types);
  return contentType === undefined ? 'json' : one(contentType, 'Content-Type', types);
}

/**
 * The format of a request body.
 *
 * @throws Refusal 400 without a `Content-Type`, 415 for another format or charset
 */
export function bodyFormat(contentType: string | undefined, types: MediaTypes): Format {
  if (contentType === undefined) throw refusal('BAD_REQUEST', 'Header Content-Type is missing');
  const charset = parse(contentType).parameters.get('charset');
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') {
    throw unsupported(`charset ${charset} of the body; only utf-8 is supported`, types);
  }
  return one(contentType, 'Content-Type', types);
}

/** The `Content-Type` of an answer. */
export const contentType = (format: Format, types: MediaTypes): string => `${types[format]};charset=utf-8`;

function one(value: string, source: string, types: MediaTypes, read = formatOf): Format {
  const format = read(parse(value).type, types);
  if (!format) throw unsupported(`${source} ${value}`, types);
  return format;
}

function best(accept: string, types: MediaTypes): Format {
  const ranges = accept
    .split(',')
    .map(parse)
    .map(({ type, parameters }) => ({
      format: wildcards.has(type) ? 'json' : askedFor(type, types),
      weight: Number(parameters.get('q') ?? 1),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const chosen = ranges.find(({ format }) => format !== undefined)?.format;
  if (!chosen) throw unsupported(`Accept ${accept}`, types);
  return chosen;
}

/** The plus sign of a raw `_format` arrives as a space where something on the way decoded the query as a form. */
function formatOf(type: string, types: MediaTypes): Format | undefined {
  const name = type.replace(' ', '+');
  return name === types.json ? 'json' : name === types.xml ? 'xml' : undefined;
}

const askedFor = (type: string, types: MediaTypes): Format | undefined =>
  formatOf(type, types) ?? shortNames.get(type);

function parse(value: string): { type: string; parameters: Map<string, string> } {
  const [type = '', ...rest] = value.split(';').map((part) => part.trim());
  const parameters = rest.map((part): [string, string] => {
    const [name = '', quoted = ''] = part.split('=').map((side) => side.trim());
    return [name.toLowerCase(), quoted.replace(/^"(.*)"$/, '$1')];
  });
  return { type: type.toLowerCase(), parameters: new Map(parameters) };
}

const unsupported = (what: string, types: MediaTypes) =>
  refusal(
    'BAD_REQUEST',
    `Unsupported format: ${what}; this server speaks ${Object.values(types).join(' and ')}`,
    {
      status: 415,
    },
  );
