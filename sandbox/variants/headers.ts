import { header } from '../behaviour/replies.js';
import { headers } from '../behaviour/writing.js';
import type { Variant } from './variant.js';

/** Header lines that HTTP and the general API guidance leave to a provider. */
export const headerVariants: readonly Variant[] = [
  {
    id: 'headers.lower-case',
    description: 'Header names are in lower case and sorted.',
    permittedBy: ['header names have no case and no order in HTTP'],
    endpoints: ['http'],
    behaviour: () =>
      headers((given) =>
        Object.fromEntries(
          Object.entries(given)
            .map(([name, value]) => [name.toLowerCase(), value] as const)
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        ),
      ),
  },
  {
    id: 'headers.more',
    description: 'Answers carry headers of gateways and of cross-origin requests.',
    permittedBy: ['FND-CAP-005', 'API-HTTP-008'],
    endpoints: ['read-an-organisation'],
    behaviour: () =>
      headers((given) => ({
        Server: 'edge',
        Via: '1.1 edge.example',
        Vary: 'Accept, Accept-Encoding',
        'Set-Cookie': 'route=7; Secure; HttpOnly',
        'Access-Control-Allow-Origin': '*',
        'X-Content-Type-Options': 'nosniff',
        'X-Request-Id': '7',
        ...given,
      })),
  },
  {
    id: 'headers.more-directives',
    description: 'Cache-Control has more directives, in capitals, and older headers say the same again.',
    permittedBy: ['API-HTTP-075'],
    endpoints: ['read-a-patient'],
    behaviour: () =>
      headers((given) => ({
        ...given,
        'Cache-Control': 'No-Cache, No-Store,must-revalidate, max-age=0',
        Pragma: 'no-cache',
        Expires: '0',
      })),
  },
  {
    id: 'headers.two-lines',
    description: 'A gateway adds a Cache-Control line of its own before that of the provider.',
    permittedBy: ['lines of one list header mean the same as one line with commas (RFC 7230)'],
    endpoints: ['read-a-patient'],
    behaviour: () => header('Cache-Control', ['private', 'no-store']),
  },
  {
    id: 'headers.charset-quoted',
    description: 'The charset is in capitals and in quotes, the media type partly in capitals.',
    permittedBy: ['types, names and charsets have no case and may be quoted (RFC 7231)'],
    endpoints: ['content-negotiation'],
    behaviour: () =>
      headers(({ 'Content-Type': type, ...others }) => ({
        ...others,
        ...(type !== undefined && {
          'Content-Type': String(type).replace('fhir', 'FHIR').replace('charset=utf-8', 'Charset="UTF-8"'),
        }),
      })),
  },
  {
    id: 'headers.charset-after-space',
    description: 'A space stands before the charset.',
    permittedBy: ['API-HTTP-057'],
    warns: ['API-HTTP-057'],
    endpoints: ['content-negotiation'],
    behaviour: () =>
      headers(({ 'Content-Type': type, ...others }) => ({
        ...others,
        ...(type !== undefined && { 'Content-Type': String(type).replace(';', '; ') }),
      })),
  },
  {
    id: 'headers.tags-everywhere',
    description: 'Bundles, errors and the capability statement have an ETag and a Last-Modified too.',
    permittedBy: ['API-HTTP-085 asks for it on single resources and forbids it nowhere'],
    endpoints: ['get-the-capability-statement', 'find-a-patient'],
    behaviour: () =>
      headers((given) => ({
        ETag: 'W/"a7"',
        'Last-Modified': 'Fri, 04 Feb 2022 09:00:00 GMT',
        ...given,
      })),
  },
  {
    id: 'headers.no-content-location',
    description: 'No answer carries Content-Location.',
    permittedBy: ['APPT-A-9', 'FND-A-30'],
    warns: ['APPT-GEN-055', 'API-FHIR-076', 'API-FHIR-077', 'API-FHIR-079'],
    endpoints: ['book-an-appointment', 'http'],
    behaviour: () => header('Content-Location', undefined),
  },
  {
    id: 'headers.relative-content-location',
    description: 'Content-Location is a path without scheme and host.',
    permittedBy: ['a partial URI is permitted there (RFC 7231), and the guidance does not narrow it'],
    endpoints: ['book-an-appointment', 'http'],
    behaviour: () =>
      headers(({ 'Content-Location': address, ...others }) => ({
        ...others,
        ...(address !== undefined && { 'Content-Location': new URL(String(address)).pathname }),
      })),
  },
];
