import { gunzipSync } from 'node:zlib';
import type { Behaviour } from '../../behaviour/behaviour.js';
import { change } from '../../behaviour/element.js';
import { header, refusals, saying } from '../../behaviour/replies.js';
import { bodyWith, headerAs, mended, queryAs } from '../../behaviour/requests.js';
import { at, when } from '../../behaviour/scope.js';
import type { Mutant } from '../mutant.js';
import { mutantsOf } from '../row.js';

const json = 'application/fhir+json';

/** Removes `_format` from the query. */
const withoutFormat = queryAs((query) => query.filter(([name]) => name !== '_format'));

const asked = (pattern: RegExp) => (call: { incoming: { target: string } }) =>
  pattern.test(call.incoming.target);

/** Takes a request for one that cannot be served. */
const unserved = mended((incoming) => ({ ...incoming, target: '/' }));

/** Sends another header where the answer has one. */
const headerOf = (name: string, make: (value: string) => string): Behaviour => ({
  rendered: (rendered, call) => {
    const { [name]: value } = rendered.headers;
    return typeof value !== 'string'
      ? rendered
      : (header(name, make(value)).rendered?.(rendered, call) ?? rendered);
  },
});

const negotiated = ['APPT-GEN-041', 'API-HTTP-038', 'API-HTTP-039', 'API-FHIR-096'];

/** Mutants of the formats of requests and answers. */
export const formatMutants: readonly Mutant[] = mutantsOf([
  [
    'formats.format-parameter-ignored',
    'Goes by Accept and does not look at _format.',
    [...negotiated, 'API-FHIR-090', 'API-HTTP-026', 'APPT-GEN-044', 'API-HTTP-049', 'API-XLS-083'],
    withoutFormat,
  ],
  [
    'formats.raw-plus-refused',
    'Refuses a _format whose plus sign is not encoded.',
    ['API-HTTP-038'],
    when(asked(/_format=[^&]*\+/), unserved),
  ],
  [
    'formats.accept-ignored-in-cancellations',
    'Answers cancellations in JSON, though XML is accepted.',
    ['APPT-GEN-040', 'API-HTTP-037', 'API-HTTP-043'],
    at(
      'cancel-an-appointment',
      headerAs('Accept', (sent) => (sent?.includes('xml') ? json : sent)),
    ),
  ],
  [
    'formats.locations-in-xml',
    'Answers reads of locations in XML, though JSON is accepted.',
    ['APPT-GEN-039', 'API-HTTP-042', 'APPT-GEN-043', 'API-HTTP-041'],
    at(
      'read-a-location',
      headerAs('Accept', (sent) => sent?.replace('fhir+json', 'fhir+xml') ?? 'application/fhir+xml'),
    ),
  ],
  [
    'formats.xml-by-default',
    'Answers in XML where no format is named.',
    ['APPT-GEN-043', 'API-HTTP-041'],
    when(
      ({ incoming: { method } }) => method === 'GET',
      headerAs('Accept', (sent) => sent ?? 'application/fhir+xml'),
    ),
  ],
  [
    'formats.body-format-not-looked-at',
    'Answers a body in JSON where nothing else is named, whatever the body is in, and one in JSON in XML.',
    ['APPT-GEN-042', 'API-HTTP-040'],
    when(({ incoming: { method } }) => method !== 'GET', {
      request: (incoming) => ({
        ...incoming,
        headers: {
          ...incoming.headers,
          accept:
            incoming.headers.accept ??
            (incoming.headers['content-type']?.includes('xml') ? json : 'application/fhir+xml'),
        },
      }),
    }),
  ],
  [
    'formats.json-for-the-unsupported',
    'Answers in JSON when a format is asked for that it does not speak.',
    ['APPT-GEN-044', 'API-HTTP-049', 'API-XLS-083'],
    headerAs('Accept', (sent) => sent?.replace(/^(application\/pdf|text\/csv)$/, json)),
  ],
  [
    'formats.unsupported-body-refused-with-400',
    'Refuses a body in a format that it does not speak with 400.',
    ['APPT-GEN-044', 'API-HTTP-049', 'API-XLS-083'],
    refusals({ status: 400 }, saying(/Unsupported format: Content-Type/)),
  ],
  [
    'formats.old-media-types',
    'Serves the media types of earlier versions when they are accepted.',
    ['API-HTTP-036'],
    when(({ incoming: { headers } }) => /(json|xml)\+fhir/.test(headers.accept ?? ''), {
      ...headerAs('Accept', (sent) => sent?.replace(/(json|xml)\+fhir/, 'fhir+$1')),
      ...headerOf('Content-Type', (value) => value.replace(/fhir\+(json|xml)/, '$1+fhir')),
    }),
  ],
  [
    'formats.space-before-charset',
    'Puts a space before the charset.',
    ['API-HTTP-057'],
    headerOf('Content-Type', (value) => value.replace(';', '; ')),
  ],
  [
    'formats.accept-taken-literally',
    'Compares Accept as a whole, so that a charset in it is an unsupported format.',
    ['API-HTTP-056'],
    headerAs('Accept', (sent) => (sent?.includes('charset') ? 'unsupported/type' : sent)),
  ],
  [
    'formats.accept-charset-refused',
    'Refuses requests with Accept-Charset.',
    ['API-HTTP-056'],
    when(({ incoming: { headers } }) => headers['accept-charset'] !== undefined, unserved),
  ],
  [
    'formats.content-type-taken-literally',
    'Compares the Content-Type of a body as a whole, so that a space in it makes it unsupported.',
    ['API-HTTP-005'],
    headerAs('Content-Type', (sent) => (sent?.includes('; ') ? 'unsupported/type' : sent)),
  ],
  [
    'formats.never-compressed',
    'Does not compress, though gzip is accepted.',
    ['APPT-GEN-046', 'API-HTTP-058', 'API-HTTP-060'],
    headerAs('Accept-Encoding', () => undefined),
  ],
  [
    'formats.compressed-in-name-only',
    'Says gzip of what it sends as it is.',
    ['APPT-GEN-046', 'API-HTTP-058', 'API-HTTP-060', 'API-HTTP-005'],
    {
      rendered: (sent) =>
        sent.headers['Content-Encoding'] === 'gzip' ? { ...sent, body: gunzipSync(sent.body) } : sent,
    },
  ],
  [
    'formats.always-compressed',
    'Compresses every answer, also for those who do not accept it.',
    ['API-HTTP-005', 'API-HTTP-060'],
    headerAs('Accept-Encoding', () => 'gzip'),
  ],
  [
    'formats.latin-1',
    'Reads texts as ISO 8859-1, so that letters beyond ASCII are spoilt.',
    ['API-HTTP-052'],
    bodyWith(
      change('description', (value) =>
        typeof value === 'string' ? Buffer.from(value, 'utf8').toString('latin1') : value,
      ),
    ),
  ],
  [
    'formats.length-required',
    'Refuses a body that comes in chunks, because its length is not given.',
    ['API-HTTP-050', 'APPT-GEN-047'],
    when(({ incoming: { headers } }) => headers['transfer-encoding'] !== undefined, unserved),
  ],
]);
