import { describeForHarness } from './description.js';
import type { CertificateFiles } from './files.js';
import { interactions } from './server/interactions.js';
import type { RunningSandbox } from './start.js';
import { identifiers } from './vocabulary/urls.js';
import { stu3 } from './wire/wire.js';

/** What the sandbox says once it listens: where it is, and commands that find one of its patients. */
export function announce(
  sandbox: RunningSandbox,
  providerFile: string,
  tls: CertificateFiles | undefined,
): string {
  return [
    `The sandbox is ready: a GP Connect ${sandbox.specification.version} provider with invented people.`,
    '',
    `  base URL       ${sandbox.baseUrl}`,
    `  ODS code       ${sandbox.odsCode}`,
    ...(sandbox.credentials
      ? [`  tokens         ${sandbox.credentials.tokenEndpoint}`]
      : [`  ASID           ${sandbox.asid}`]),
    `  provider file  ${providerFile}`,
    '',
    ...trial(sandbox, providerFile, tls),
    '',
    'Stop it with Ctrl-C.',
  ].join('\n');
}

function trial(sandbox: RunningSandbox, providerFile: string, tls: CertificateFiles | undefined): string[] {
  // Tokens and interaction ids of other specifications are made otherwise than below.
  if (sandbox.credentials || sandbox.specification.wire !== stu3)
    return [`Test it from another shell: gpc run --config ${providerFile}`];
  return [
    'Try it from another shell; the token holds for five minutes:',
    '',
    ...curl(sandbox, tls).map((line) => `  ${line}`),
  ];
}

function curl(sandbox: RunningSandbox, tls: CertificateFiles | undefined): string[] {
  const { consumer, personas } = describeForHarness(sandbox);
  const credentials = tls ? `--cacert '${tls.ca}' --cert '${tls.certificate}' --key '${tls.key}' ` : '';
  const headers = [
    'Ssp-TraceID: 00000000-0000-4000-8000-000000000001',
    `Ssp-From: ${consumer.asid}`,
    `Ssp-To: ${sandbox.asid}`,
    `Ssp-InteractionID: ${interactions['find-a-patient'].id}`,
  ];
  const patient = encodeURIComponent(`${identifiers.nhsNumber}|${personas.bookable[0] ?? ''}`);
  return [
    'iat=$(date +%s)',
    "b64() { base64 | tr -d '=\\n' | tr '/+' '_-'; }",
    `claims='${claims(sandbox)}'`,
    `token=$(printf '{"alg":"none","typ":"JWT"}' | b64).$(printf "$claims" $iat $((iat + 300)) | b64).`,
    `curl ${credentials}-H "Authorization: Bearer $token" \\`,
    ...headers.map((header) => `  -H '${header}' \\`),
    `  '${sandbox.baseUrl}/Patient?identifier=${patient}'`,
  ];
}

/** Claims as a format of printf, in which the two times are to be filled in. */
function claims(sandbox: RunningSandbox): string {
  const { consumer } = describeForHarness(sandbox);
  const { organisation, practitioner, system } = consumer;
  const text = JSON.stringify({
    iss: system,
    sub: '1',
    aud: sandbox.baseUrl,
    iat: 0,
    exp: 0,
    reason_for_request: 'directcare',
    requested_scope: 'patient/*.read',
    requesting_device: { resourceType: 'Device', model: 'curl', version: '1' },
    requesting_organization: {
      resourceType: 'Organization',
      identifier: [{ system: identifiers.odsCode, value: organisation.odsCode }],
      name: organisation.name,
    },
    requesting_practitioner: {
      resourceType: 'Practitioner',
      id: '1',
      identifier: [{ system: identifiers.sdsUserId, value: practitioner.sdsUserId }],
      name: [{ family: practitioner.family, given: [practitioner.given] }],
    },
  });
  return text.replace('"iat":0,"exp":0', '"iat":%s,"exp":%s');
}
