import { writeXml } from '../codecs.js';
import type { Reply, Resource } from '../interaction.js';
import { compress } from './compression.js';
import { isObject, text } from './json.js';
import { contentType, type Format, type MediaTypes } from './media.js';

export interface Rendering {
  format: Format;
  mediaTypes: MediaTypes;
  /** Of FHIR, in which XML is written. */
  fhirVersion: string;
  /** `Accept-Encoding` of the request. */
  acceptEncoding: string | undefined;
  /** Service root URL, for `Content-Location`. */
  baseUrl: string;
  /** Leave the body out, as `Prefer: return=minimal` asks. */
  minimal: boolean;
}

export interface Rendered {
  status: number;
  /** A list is sent as so many lines. */
  headers: Readonly<Record<string, string | string[]>>;
  body: Buffer;
}

/**
 * Plain HTTP carries HSTS too: it stands in for a provider behind a gateway that ends TLS.
 */
const always = {
  'Cache-Control': 'no-store',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Puts a reply on the wire, with the headers that every reply owes and those that a single resource owes. */
export function render({ status, headers, resource }: Reply, options: Rendering): Rendered {
  const owed = { ...always, ...versionHeaders(resource, options.baseUrl), ...headers };
  if (!resource || options.minimal) {
    return {
      status,
      headers: { ...owed, 'Content-Length': '0', ...applied(options) },
      body: Buffer.alloc(0),
    };
  }
  const { body, encoding } = compress(Buffer.from(serialise(resource, options)), options.acceptEncoding);
  return {
    status,
    headers: {
      ...owed,
      'Content-Type': contentType(options.format, options.mediaTypes),
      'Content-Length': String(body.length),
      ...(encoding && { 'Content-Encoding': encoding }),
    },
    body,
  };
}

const serialise = (resource: Resource, { format, fhirVersion }: Rendering): string =>
  format === 'json' ? JSON.stringify(resource) : writeXml(resource, { fhirVersion });

const applied = ({ minimal }: Rendering) => (minimal ? { 'Preference-Applied': 'return=minimal' } : {});

/** A Bundle, an outcome and the capability statement have no version, so that they owe none of these. */
function versionHeaders(resource: Resource | undefined, baseUrl: string): Record<string, string> {
  const meta = resource?.meta;
  const version = isObject(meta) ? text(meta.versionId) : undefined;
  const id = text(resource?.id);
  if (!resource || version === undefined || id === undefined) return {};
  return {
    ETag: `W/"${version}"`,
    'Content-Location': `${baseUrl}/${resource.resourceType}/${id}/_history/${version}`,
  };
}
