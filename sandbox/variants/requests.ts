import type { Call } from '../behaviour/behaviour.js';
import { combine } from '../behaviour/combine.js';
import { all, set } from '../behaviour/element.js';
import { body } from '../behaviour/replies.js';
import { claimsAs, headerAs, mended } from '../behaviour/requests.js';
import { inXml, when } from '../behaviour/scope.js';
import { isObject } from '../wire/json.js';
import type { Variant } from './variant.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** How strict a provider may be with requests, and how lenient. */
export const requestVariants: readonly Variant[] = [
  {
    id: 'requests.scope-enforced',
    description: 'A token whose scope is not that of the interaction is refused.',
    permittedBy: ['API-SEC-009', 'API-SEC-029', 'APPT-READ-046'],
    endpoints: ['tokens'],
    behaviour: () => headerAs('authorization', (sent, call) => (hasScope(sent, call) ? sent : 'Bearer none')),
  },
  {
    id: 'requests.statement-for-all-capabilities',
    description: 'The statement is given out under its interaction id of the structured record too.',
    permittedBy: ['the structured record, of the same version, has this interaction for the same URL'],
    endpoints: ['spine-headers', 'get-the-capability-statement'],
    behaviour: () =>
      headerAs('ssp-interactionid', (sent) =>
        sent?.replace(/:structured:fhir:rest:read:metadata-1$/, ':fhir:rest:read:metadata-1'),
      ),
  },
  {
    id: 'requests.trace-id-checked',
    description: 'A trace id that is no GUID is refused.',
    permittedBy: ['FND-A-33'],
    endpoints: ['spine-headers'],
    behaviour: () =>
      headerAs('ssp-traceid', (sent) => (sent !== undefined && uuid.test(sent) ? sent : undefined)),
  },
  {
    id: 'requests.token-leniency',
    description: 'A token may live a second more or less, and its user and practitioner may differ.',
    permittedBy: ['APPT-I-151', 'APPT-I-153'],
    warns: ['API-JWT-016', 'API-JWT-047', 'API-JWT-019'],
    endpoints: ['tokens'],
    // Only a token of the right shape is mended.
    behaviour: () =>
      when(
        ({ incoming }) => /^Bearer [\w-]+\.[\w-]+\.$/.test(incoming.headers.authorization ?? ''),
        claimsAs(({ exp, iat, ...claims }) => {
          const [end, start] = [Number(exp), Number(iat)];
          const near = Number.isInteger(exp) && Math.abs(end - start - 300) === 1;
          const { requesting_practitioner: practitioner, sub } = claims;
          return {
            ...claims,
            ...(iat !== undefined && { iat }),
            ...(exp !== undefined && { exp: near ? start + 300 : exp }),
            ...(typeof sub === 'string' &&
              sub.trim() !== '' &&
              isObject(practitioner) &&
              typeof practitioner.id === 'string' && { sub: practitioner.id }),
          };
        }),
      ),
  },
  {
    id: 'requests.old-types',
    description: 'Media types of earlier versions are understood, and answered with those of this one.',
    permittedBy: ['APPT-I-156'],
    endpoints: ['content-negotiation'],
    behaviour: () =>
      headerAs('accept', (sent) => sent?.replace(/application\/(json|xml)\+fhir/g, 'application/fhir+$1')),
  },
  {
    id: 'requests.raw-plus-refused',
    description:
      'A plus sign in _format that is not encoded is a space, so that the format is not supported.',
    permittedBy: ['APPT-I-155'],
    warns: ['API-HTTP-038'],
    endpoints: ['content-negotiation'],
    behaviour: () =>
      mended((incoming) => ({
        ...incoming,
        target: incoming.target.replace(
          /_format=application(%2F|\/)fhir(\+|%20)(json|xml)/i,
          '_format=unknown',
        ),
      })),
  },
  {
    id: 'requests.json-only',
    description: 'The provider speaks JSON only, and says so.',
    permittedBy: ['APPT-GEN-040', 'API-HTTP-037'],
    warns: ['APPT-GEN-040', 'API-HTTP-037', 'FND-CAP-012', 'API-HTTP-043'],
    endpoints: [
      'get-the-capability-statement',
      'content-negotiation',
      'book-an-appointment',
      'amend-an-appointment',
      'http',
    ],
    behaviour: jsonOnly,
  },
];

const noFormat = 'application/pdf';

function jsonOnly() {
  return combine([
    mended((incoming, call) => {
      const { accept, 'content-type': type, ...others } = incoming.headers;
      const asked = inXml(call) && !/[?&]_format=[^&]*json/.test(incoming.target);
      return {
        ...incoming,
        target: incoming.target.replace(/_format=[^&]*xml/, `_format=${encodeURIComponent(noFormat)}`),
        headers: {
          ...others,
          ...(accept !== undefined && { accept: asked ? noFormat : accept }),
          ...(type !== undefined && { 'content-type': type.includes('xml') ? noFormat : type }),
        },
      };
    }),
    body((resource) =>
      resource.resourceType === 'CapabilityStatement'
        ? all(set('format', ['application/fhir+json']))(resource)
        : resource,
    ),
  ]);
}

/** Scopes by what the interactions need, as the pages list them. */
const scopes = {
  patientWrite: 'patient/*.write',
  patientRead: 'patient/*.read',
  organisationRead: 'organization/*.read',
} as const;

const writing: ReadonlySet<string> = new Set([
  'register-a-patient',
  'book-an-appointment',
  'amend-an-appointment',
  'cancel-an-appointment',
]);

const reading: ReadonlySet<string> = new Set([
  'find-a-patient',
  'read-a-patient',
  'retrieve-a-patients-appointments',
  'read-an-appointment',
]);

function hasScope(sent: string | undefined, { interaction }: Call): boolean {
  const payload = (sent ?? '').split('.')[1] ?? '';
  const needed = writing.has(interaction ?? '')
    ? scopes.patientWrite
    : reading.has(interaction ?? '')
      ? scopes.patientRead
      : scopes.organisationRead;
  return Buffer.from(payload, 'base64url').toString('utf8').includes(`"requested_scope":"${needed}"`);
}
