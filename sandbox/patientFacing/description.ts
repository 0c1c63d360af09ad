import { type IdentityDescription, identityOf } from '../description.js';
import type { PracticeDescription } from '../practice/describe.js';
import type { Practice } from '../practice/practice.js';
import type { Credentials, RefusedToken } from '../specifications/index.js';
import type { RunningSandbox } from '../start.js';
import { restricted } from './permission.js';

/** Files with the keys and tokens that whoever tests the provider needs. */
export interface CredentialFiles {
  client: string;
  identity: string;
  refused: Readonly<Record<RefusedToken, string>>;
}

type Personas = PracticeDescription['personas'];

/** What a provider.yaml says of a provider whose users are patients, as plain data. */
export interface PatientFacingDescription extends IdentityDescription {
  endpoint: { baseUrl: string; odsCode: string };
  authorisation: object;
  consumer: { organisation: { odsCode: string; name: string; type: 'gp-practice'; phone: string } };
  personas: Pick<Personas, 'bookable' | 'unknown' | 'deceased' | 'inactive' | 'sensitive' | 'seenToday'> &
    typeof restricted & { patientIds: Readonly<Record<string, string>> };
  practice: PracticeDescription['practice'] & { federated: object[] };
  limits: { timeoutSeconds: number; concurrency: number; requestsPerSecond: number };
}

/** Describes a running sandbox that serves patients; `files` are where its credentials were written. */
export function describePatientFacing(
  sandbox: RunningSandbox,
  credentials: Credentials,
  files: CredentialFiles,
): PatientFacingDescription {
  const { baseUrl, odsCode, practice, federated } = sandbox;
  const described = practice.describe();
  const { bookable, unknown, deceased, inactive, sensitive, seenToday } = described.personas;
  return {
    ...identityOf(sandbox),
    endpoint: { baseUrl, odsCode },
    authorisation: authorisation(credentials, files),
    consumer: {
      organisation: { odsCode, name: 'Sandbox Hollow Surgery', type: 'gp-practice', phone: '01632 960001' },
    },
    personas: {
      bookable,
      unknown,
      deceased,
      inactive,
      sensitive,
      seenToday,
      ...restricted,
      patientIds: idsOf(practice),
    },
    practice: {
      ...described.practice,
      federated: [
        {
          name: federated.name,
          endpoint: { baseUrl: federated.baseUrl, odsCode: federated.odsCode },
          bookable: federated.practice.describe().personas.bookable,
          patientIds: idsOf(federated.practice),
        },
      ],
    },
    limits: { timeoutSeconds: 30, concurrency: 16, requestsPerSecond: 1000 },
  };
}

const authorisation = ({ tokenEndpoint, client, identity }: Credentials, files: CredentialFiles): object => ({
  exchange: {
    tokenEndpoint,
    audience: tokenEndpoint,
    clientId: client.id,
    keyId: client.keyId,
    privateKey: files.client,
    subjectIssuer: 'nhs-login',
    identity: {
      issuer: identity.issuer,
      audience: identity.audience,
      keyId: identity.keyId,
      privateKey: files.identity,
    },
  },
  headers: {
    'X-Request-ID': '{requestId}',
    'X-Correlation-ID': '{requestId}',
    'Interaction-ID': '{interactionId}',
  },
  refused: files.refused,
});

/** Logical ids by NHS number, since patients find nobody by it. */
const idsOf = ({ people }: Practice): Record<string, string> =>
  Object.fromEntries(people.all().map(({ nhsNumber, id }) => [nhsNumber, id]));
