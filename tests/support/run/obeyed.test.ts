import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadSpecification } from '../../../requirements/load.js';
import { GpcError } from '../../../support/kernel/errors.js';
import { packOf } from '../../../support/pack/coveredPack.js';
import { assertObeyed } from '../../../support/run/obeyed.js';
import {
  copyFeatures,
  copySpecification,
  type Replacements,
  replaceIn,
} from '../../fixtures/specificationCopy.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

const root = temporaryFolder();
beforeAll(() => void vi.stubEnv('GPC_SPECIFICATIONS', root));
afterAll(() => void vi.unstubAllEnvs());

let copies = 0;

/** What the harness says of a copy of 1.2.7 in which something was replaced. */
function said(replacements: Replacements): { message: string; exitCode?: number } {
  copies += 1;
  const id = `copy-${copies}`;
  copySpecification(root, id, replacements);
  try {
    assertObeyed(loadSpecification(id));
    return { message: 'obeyed' };
  } catch (error) {
    if (!(error instanceof GpcError)) throw error;
    return { message: error.message, exitCode: error.exitCode };
  }
}

const features = (folder: string): Replacements[number] => [
  'features: [features/gpconnect-1.2.7]',
  `features: [${folder}]`,
];

test('the specification of the project, and a faithful copy of it, are obeyed', () => {
  expect(() => assertObeyed(loadSpecification('gpconnect-1.2.7'))).not.toThrow();
  expect(said([]).message).toBe('obeyed');
});

const declared: readonly [what: string, replacements: Replacements, tells: RegExp, exitCode: number][] = [
  [
    'another scheme of authorisation',
    [['scheme: spine', 'scheme: smart']],
    /"smart", which this harness does not know[\s\S]*requirements\/copy-\d+\/specification\.yaml, authorisation\.scheme[\s\S]*Use one of: spine/,
    2,
  ],
  [
    'a header that the scheme cannot make',
    [['Ssp-InteractionID]', 'Ssp-InteractionID, NHSD-Target-Identifier]']],
    /the scheme spine makes no NHSD-Target-Identifier, only Ssp-TraceID/,
    2,
  ],
  ['a header less', [['Ssp-To, ', '']], /SPINE-\d+ is about Ssp-To, which is not declared/, 2],
  [
    'an option that the scheme has not',
    [['reasonForRequest: directcare', 'reason: directcare']],
    /has no option reason;.*reasonForRequest is no text/,
    2,
  ],
  [
    'a lifetime that is none',
    [['tokenLifetimeSeconds: 300', 'tokenLifetimeSeconds: 0']],
    /tokenLifetimeSeconds is no whole number/,
    2,
  ],
  [
    'another version of FHIR',
    [['fhirVersion: 3.0.1', 'fhirVersion: 4.0.1']],
    /it is of FHIR 4\.0\.1, and the harness speaks 3\.0\.1, 1\.0\.2/,
    2,
  ],
  [
    'a package that is not there',
    [['gpc.stu3.fhir-assets]', 'gpc.dstu2.fhir-assets]']],
    /no definitions of a FHIR package gpc\.dstu2\.fhir-assets/,
    2,
  ],
  [
    'no core package',
    [['[hl7.fhir.r3.core, ', '[']],
    /hl7\.fhir\.r3\.core is missing, the core of FHIR 3\.0\.1/,
    2,
  ],
  [
    'a profile that is in no package',
    [['GPConnect-Slot-1', 'GPConnect-Slot-9']],
    /profiles\.byType\.Slot: .*GPConnect-Slot-9 is in none of the packages/,
    2,
  ],
  [
    'a media type of another version of FHIR',
    [['json: application/fhir+json', 'json: application/json+fhir']],
    /FHIR 3\.0\.1 has the media type application\/fhir\+json, and application\/json\+fhir is declared/,
    2,
  ],
  [
    'an interaction under another name, on which others build',
    [
      ['  read-a-location:\n', '  read-a-clinic:\n'],
      ['id: read-a-location,', 'id: read-a-clinic,'],
    ],
    /builds on read-a-location, which is not there/,
    4,
  ],
  [
    'an interaction of which the harness knows no request',
    [
      [
        '  read-a-location:\n',
        '  read-a-clinic: { interactionId: a, method: GET, path: /Clinic, scope: a, kind: query, returns: Clinic }\n  read-a-location:\n',
      ],
      [
        'endpoints:\n',
        'endpoints:\n  - { id: read-a-clinic, title: A, capability: foundations, prefix: CLINIC, needs: [], uses: [] }\n',
      ],
    ],
    /the harness knows no request of read-a-clinic; endpoints: no scenario of the features is of read-a-clinic/,
    2,
  ],
  [
    'an interaction less',
    [
      [
        '  find-a-patient:\n    { interactionId: "rest:search:patient-1", method: GET, path: /Patient, scope: patient/*.read, kind: query, returns: Bundle }\n',
        '',
      ],
    ],
    /find-a-patient has no interaction; the role find-patient is played by find-a-patient, which is no interaction/,
    4,
  ],
  [
    'a role that an unknown interaction plays',
    [['  cancel: cancel-an-appointment', '  cancel: withdraw']],
    /the role cancel is played by withdraw/,
    4,
  ],
  [
    'a preflight that asks what nobody knows',
    [['preflight: [capability', 'preflight: [ping']],
    /\/preflight\/0 must be equal to one of/,
    4,
  ],
  ['an unknown key', [['title: GP', 'titel: a\ntitle: GP']], /additional properties \(titel\)/, 4],
  [
    'a service root of no form',
    [['serviceRoot: "https://[FQDN]', 'serviceRoot: "ftp://[FQDN]']],
    /\/serviceRoot must match pattern/,
    4,
  ],
  ['features that are not there', [features('features/none')], /has no folder of features/, 4],
];

test.each(declared)('%s is refused', (_what, replacements, tells, exitCode) => {
  const found = said(replacements);
  expect(found.message).toMatch(tells);
  expect(found.exitCode).toBe(exitCode);
  expect(found.message.split('\n').length).toBeLessThanOrEqual(3);
});

describe('fewer features', () => {
  const location = '09-read-a-location';

  test('than endpoints are declared', () => {
    const { message, exitCode } = said([
      features(copyFeatures(root, 'without-endpoint', new RegExp(location))),
    ]);
    expect(message).toContain('endpoints: no scenario of the features is of read-a-location');
    expect(exitCode).toBe(2);
  });

  test('an endpoint without a gateway', () => {
    const folder = copyFeatures(root, 'without-gateway', new RegExp(`${location}.01-gateway`));
    expect(said([features(folder)]).message).toContain(
      'endpoints: read-a-location has no scenario tagged @gateway',
    );
  });

  test('than checks, so that rows would pass for judged', () => {
    const folder = copyFeatures(root, 'without-answers', new RegExp(`${location}.0[2-5]`));
    const change = features(folder);
    expect(said([change]).message).toMatch(
      /FND-LOCREAD-\d+ has a check, and no scenario of the features names it/,
    );
    copySpecification(root, 'few', [change]);
    const covered = packOf(loadSpecification('few')).checks.flatMap(({ requirements }) => requirements);
    expect(covered).not.toContain('FND-LOCREAD-014');
  });
});

test('an error of an issue type that nobody knows is refused', () => {
  const folder = copySpecification(root, 'errors');
  replaceIn(join(folder, 'errors.yaml'), [['issueType: duplicate', 'issueType: double']]);
  expect(() => assertObeyed(loadSpecification('errors'))).toThrow(
    /errors: DUPLICATE_REJECTED has the issue type double, which codes\.issueType lacks/,
  );
});
