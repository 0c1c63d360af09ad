import type { BrokenSetUp } from '../setUp.js';
import { at, certified, configured, having, secured, served } from '../stage.js';

const page =
  (
    status: number,
    text: string,
    headers: Readonly<Record<string, string>> = {},
  ): Parameters<typeof served>[0] =>
  (_, response) =>
    void response.writeHead(status, { 'Content-Type': 'text/html', ...headers }).end(text);

/** A proxy at the origin. */
const proxied: NonNullable<Parameters<typeof served>[1]> = (document, origin) => ({
  ...document,
  route: { through: 'proxy', proxyUrl: origin },
});

const serviceRoot =
  'it is the service root, https://[FQDN]/[ODS code]/STU3/1/[segment], without an endpoint.';

/** What keeps requests from the provider. */
export const reachingSetUps: readonly BrokenSetUp[] = [
  {
    is: 'the host has no address',
    build: configured((document) => at(document, 'https://gp.invalid')),
    check: 'dns',
    fault: 'network',
    says: /gp\.invalid cannot be resolved/,
    next: 'Check the host in endpoint.baseUrl, and that this machine has a name server which knows it.',
  },
  {
    is: 'the port is wrong',
    build: configured((document) => at(document, 'http://127.0.0.1:1')),
    check: 'tcp',
    fault: 'network',
    says: /Port 1 of 127\.0\.0\.1 takes no connection \(ECONNREFUSED\)/,
    next: 'Check the port in endpoint.baseUrl, that the provider is up, and that no firewall keeps this machine out.',
  },
  {
    is: 'HTTPS_PROXY names a proxy that is not there',
    build: configured((document) => at(document, 'https://gp.invalid')),
    ofProcess: { HTTPS_PROXY: 'http://127.0.0.1:1', NO_PROXY: '' },
    check: 'tcp',
    fault: 'network',
    says: /Port 1 of 127\.0\.0\.1 takes no connection \(ECONNREFUSED\)/,
    next: 'Check the port in HTTPS_PROXY, that the proxy is up, and that no firewall keeps this machine out.',
  },
  {
    is: "the authority of the provider's certificate is another one than tls.ca",
    build: async (stage) =>
      secured(({ tls, ...document }) => ({ ...document, tls: { ...Object(tls), ca: 'other.pem' } }), {
        'other.pem': stage.certificates.ca,
      })(stage),
    check: 'tls',
    fault: 'configuration',
    says: /an authority that is not trusted/,
    next: 'Name the PEM file of its authority in tls.ca, or check that the host is the right one.',
  },
  {
    is: "the provider's certificate is for another host",
    build: certified('elsewhere.example', 90),
    check: 'tls',
    fault: 'configuration',
    says: /for another host/,
    next: 'Use the host name that the certificate has, or have the provider use a certificate for this one.',
  },
  {
    is: "the provider's certificate has expired",
    build: certified('localhost', -1),
    check: 'tls',
    fault: 'network',
    says: /not valid today/,
    next: 'Check the clock of this machine, and have those who run the provider renew its certificate.',
  },
  {
    is: "the provider's certificate expires soon",
    build: certified('localhost', 5),
    check: 'tls',
    fault: 'network',
    warned: true,
    says: /expires in [45] days/,
    next: 'Have those who run the provider renew it in time.',
  },
  {
    is: 'the provider wants a client certificate in TLS 1.2, and none is named',
    build: secured(({ tls, ...document }) => ({ ...document, tls: { ca: Object(tls).ca } })),
    check: 'tls',
    fault: 'configuration',
    says: /wants a client certificate, or another one/,
    next: 'Check tls.certificate and tls.key: issued by an authority that the provider trusts, in date, for this consumer.',
  },
  {
    is: 'the provider wants a client certificate in TLS 1.3, and none is named',
    build: certified('localhost', 90, { requestCert: true, rejectUnauthorized: true, minVersion: 'TLSv1.3' }),
    check: 'tls',
    fault: 'configuration',
    says: /asks for a client certificate, and provider\.yaml names none/,
    next: 'Name your certificate and its key in tls.certificate and tls.key.',
  },
  {
    is: 'the provider refuses the client certificate',
    build: secured(({ tls, ...document }) => ({
      ...document,
      tls: { ...Object(tls), certificate: 'revoked.pem', key: 'revoked.key' },
    })),
    check: 'tls',
    fault: 'configuration',
    says: /ends the connection when it is shown ours/,
    next: 'Check tls.certificate: issued by an authority that the provider trusts, with its chain, for this consumer.',
  },
  {
    is: 'the base URL begins with http:, and the provider speaks TLS',
    build: secured((document) =>
      having(document, 'endpoint', { baseUrl: plainly(document.endpoint.baseUrl) }),
    ),
    check: 'tls',
    fault: 'configuration',
    says: /speaks TLS, though endpoint\.baseUrl begins with http/,
    next: 'Begin endpoint.baseUrl with https:, and name the certificates below tls.',
  },
  {
    is: 'the base URL begins with https:, and the provider speaks plain HTTP',
    build: configured((document) =>
      having(document, 'endpoint', { baseUrl: String(document.endpoint.baseUrl).replace('http:', 'https:') }),
    ),
    check: 'tls',
    fault: 'configuration',
    says: /speaks no TLS/,
    next: 'Check the port of endpoint.baseUrl; begin it with http: if the provider really is plain HTTP.',
  },
  {
    is: 'the proxy does not pass requests on',
    build: served(page(404, '<h1>No such page</h1>'), proxied),
    check: 'route',
    fault: 'configuration',
    says: /The proxy answers in the place of the provider.*answered 404/s,
    next: 'Check route.proxyUrl, and that the proxy passes on to the URL of endpoint.baseUrl.',
  },
  {
    is: 'the proxy is not there',
    build: configured((document) => proxied(document, 'http://127.0.0.1:1')),
    check: 'tcp',
    fault: 'network',
    says: /Port 1 of 127\.0\.0\.1/,
    next: 'Check the port in route.proxyUrl, that the proxy is up, and that no firewall keeps this machine out.',
  },
  {
    is: 'a portal redirects every request',
    build: served(page(302, '', { Location: 'https://portal.example/login' })),
    check: 'route',
    fault: 'configuration',
    says: /Every request is redirected.*portal\.example/s,
    next: 'Write the URL to which they lead into endpoint.baseUrl, if it is the right one.',
  },
  {
    is: 'the provider takes requests and never answers',
    build: served(
      () => undefined,
      (document, origin) => ({ ...at(document, origin), limits: { timeoutSeconds: 0.2 } }),
    ),
    check: 'route',
    fault: 'network',
    says: /does not answer/,
    next: 'Check endpoint.baseUrl and tls in provider.yaml, that the provider is up, and that this machine may reach it.',
  },
  {
    is: 'the base URL is that of a web server',
    build: served(page(200, '<h1>Welcome</h1>')),
    check: 'metadata',
    fault: 'configuration',
    says: /no FHIR server/,
    next: `Check endpoint.baseUrl in provider.yaml: ${serviceRoot}`,
  },
  {
    is: 'the base URL has an endpoint behind the service root',
    build: configured((document) =>
      having(document, 'endpoint', { baseUrl: `${String(document.endpoint.baseUrl)}/Patient` }),
    ),
    check: 'configuration',
    fault: 'configuration',
    warned: true,
    says: /a service root URL of the form/,
    next: 'See whether it is meant so.',
  },
  {
    is: 'the base URL is that of another version of FHIR, which is not there',
    build: configured((document) =>
      having(document, 'endpoint', { baseUrl: String(document.endpoint.baseUrl).replace('STU3', 'DSTU2') }),
    ),
    check: 'metadata',
    fault: 'configuration',
    says: /knows none of the paths.*"No FHIR server at this path/s,
    next: `Check endpoint.baseUrl: ${serviceRoot}`,
  },
];

const plainly = (baseUrl: unknown): string => String(baseUrl).replace('https:', 'http:');
