import { writeDifferences } from '../../../../fixtures/specificationCopy.js';
import { temporaryFolder } from '../../../../fixtures/temporaryFolder.js';
import type { BrokenSetUp } from '../setUp.js';
import { type Answer, answering, configured, forPatients, having } from '../stage.js';

const isStatement = ({ url }: Answer): boolean => url.includes('/metadata');

/** The capability statement with something else in it. */
const declaring =
  (change: (statement: Record<string, unknown>) => object) =>
  (answer: Answer): Answer =>
    isStatement(answer) ? { ...answer, body: JSON.stringify(change(JSON.parse(answer.body))) } : answer;

const refused = (answer: Answer, status: number, diagnostics: string): Answer => ({
  ...answer,
  status,
  body: JSON.stringify({ resourceType: 'OperationOutcome', issue: [{ diagnostics }] }),
});

const anHourAhead = (answer: Answer): Answer => ({
  ...answer,
  headers: { ...answer.headers, date: new Date(Date.now() + 3_600_000).toUTCString() },
});

/** Resources of a statement without those interactions. */
const withoutUpdate = (resource: { type: string; interaction: { code: string }[] }): object =>
  resource.type === 'Appointment'
    ? { ...resource, interaction: resource.interaction.filter(({ code }) => code !== 'update') }
    : resource;

const correctClaims =
  'Claim what the provider offers (claims), or have its capability statement declare these.';

/** What the provider's answers show of the set-up. */
export const answerSetUps: readonly BrokenSetUp[] = [
  {
    is: 'the clock of the provider is an hour ahead',
    build: answering(anHourAhead),
    check: 'clock',
    fault: 'network',
    says: /the provider's clock is 3\d\d\d s ahead/,
    next: 'Set the clock that is wrong; or write "clock: provider" below consumer in provider.yaml, so that tokens follow the provider\'s clock.',
  },
  {
    is: 'the server speaks another version of FHIR',
    build: answering(declaring((statement) => ({ ...statement, fhirVersion: '1.0.2' }))),
    check: 'metadata',
    fault: 'configuration',
    says: /speaks FHIR 1\.0\.2/,
    next: 'Check endpoint.baseUrl: https://[FQDN]/[ODS code]/STU3/1/[segment]; and specification.',
  },
  {
    is: 'the provider is built to another version than provider.yaml names',
    build: configured((document) => ({ ...document, specification: 'gpconnect-1.2.9' })),
    check: 'metadata',
    fault: 'configuration',
    warned: true,
    says: /is of version 1\.2\.7, and provider\.yaml has it tested against 1\.2\.9/,
    next: 'Check specification in provider.yaml, if it is not the version that the provider is built to.',
  },
  {
    is: 'the capability statement is not served',
    build: answering((answer) => (isStatement(answer) ? refused(answer, 500, 'null pointer') : answer)),
    check: 'metadata',
    fault: 'product',
    says: /The capability statement is not served.*answered 500 "null pointer"/s,
    next: 'See what the provider says of it; "gpc run --endpoint" with that endpoint shows it in full.',
  },
  {
    is: 'the token is refused',
    build: answering((answer) => refused(answer, 401, 'JWT: requesting_organization is not known here')),
    check: 'headers-and-token',
    fault: 'configuration',
    says: /"JWT: requesting_organization is not known here"/,
    next: 'Check consumer.asid, consumer.organisation and tls.certificate, and that the provider has this consumer registered.',
  },
  {
    is: 'the token endpoint does not know the client',
    build: forPatients(({ authorisation, ...document }) => ({
      ...document,
      authorisation: { ...authorisation, exchange: { ...authorisation.exchange, clientId: 'somebody-else' } },
    })),
    check: 'headers-and-token',
    fault: 'configuration',
    says: /gave no access token/,
    next: 'Check authorisation.exchange in provider.yaml, and that the provider knows the client, its key, and the patient.',
  },
  {
    is: 'the ASID of the practice is wrong',
    build: configured((document) => having(document, 'endpoint', { asid: '123456789012' })),
    check: 'ods-code-and-asid',
    fault: 'configuration',
    says: /because of an ASID/,
    next: 'Check endpoint.asid (sent as Ssp-To: the ASID of the practice at this URL) and consumer.asid (sent as Ssp-From).',
  },
  {
    is: 'the ODS code is that of another practice',
    build: configured((document) => having(document, 'endpoint', { odsCode: 'A99968' })),
    check: 'ods-code-and-asid',
    fault: 'configuration',
    says: /does not know the practice "A99968": its free slots are those of "A20047"/,
    next: 'Check endpoint.odsCode in provider.yaml, and that endpoint.baseUrl and endpoint.asid are those of that practice.',
  },
  {
    is: 'more is claimed than the capability statement declares',
    build: answering(
      declaring(({ rest, ...statement }) => ({
        ...statement,
        rest: Object(rest).map((one: { resource: Parameters<typeof withoutUpdate>[0][] }) => ({
          ...one,
          resource: one.resource.map(withoutUpdate),
        })),
      })),
    ),
    check: 'capabilities',
    fault: 'configuration',
    says: /claims everything, and with it amend-an-appointment, cancel-an-appointment/,
    next: correctClaims,
  },
  {
    is: 'less is claimed than the capability statement declares',
    build: configured((document) => ({ ...document, claims: ['search-for-free-slots'] })),
    check: 'capabilities',
    fault: 'configuration',
    warned: true,
    says: /declares .*book-an-appointment.*does not claim/,
    next: 'Add them to claims, if the provider offers them.',
  },
  {
    is: 'the capability statement declares nothing',
    build: answering(declaring(({ rest: _rest, ...statement }) => statement)),
    check: 'capabilities',
    fault: 'product',
    says: /declares nothing/,
    next: 'Declare in CapabilityStatement.rest.resource what the provider offers.',
  },
  {
    is: 'a specification of one’s own binds a check that the harness does not have',
    build: async (stage) => {
      const root = temporaryFolder();
      process.env.GPC_SPECIFICATIONS = root;
      writeDifferences(
        root,
        'gpconnect-own',
        'extends: gpconnect-1.2.7\ntitle: Own\nbindings: [own.yaml]\n',
        {
          'own.yaml': 'no.such.check: [APPT-SLOTS-031]\n',
        },
      );
      return configured((document) => ({ ...document, specification: 'gpconnect-own' }))(stage);
    },
    check: 'harness',
    fault: 'harness',
    says: /no\.such\.check, which is no check/,
    next: 'Restore the file from the release, or correct it: docs/requirements.md describes its form.',
  },
];
