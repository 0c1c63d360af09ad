import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadBindings } from '../../requirements/bindings.js';
import {
  loadCatalogue,
  loadErrors,
  loadInterpretations,
  loadSpecification,
  loadUnchecked,
  loadVocabulary,
} from '../../requirements/load.js';
import { loadOfficialSuite } from '../../requirements/officialSuite.js';
import { featureFiles, packFingerprint } from '../../support/pack/pack.js';
import { copyFeatures, writeDifferences } from '../fixtures/specificationCopy.js';
import { temporaryFolder } from '../fixtures/temporaryFolder.js';

const root = temporaryFolder();
beforeAll(() => void vi.stubEnv('GPC_SPECIFICATIONS', root));
afterAll(() => void vi.unstubAllEnvs());

const parent = loadSpecification('gpconnect-1.2.7');
const row = (id: string, paraphrase: string): string =>
  JSON.stringify({
    id,
    level: 'SHOULD',
    actor: 'provider',
    area: 'appointments/search-for-free-slots',
    endpoint: 'search-for-free-slots',
    paraphrase,
    testable: 'black-box',
    source: { page: 'a_page', section: 'A section' },
  });

describe('a specification that is a folder of differences', () => {
  const id = 'variation';
  beforeAll(() =>
    writeDifferences(
      root,
      id,
      `extends: gpconnect-1.2.7
title: A variation
pages: https://example.org/variation/
catalogue: [rows.jsonl]
interpretations: readings.yaml
unchecked: reasons.yaml
errors: errors.yaml
vocabulary: vocabulary.yaml
drops: [APPT-SLOTS-077, FND-GEN-001]
authorisation: { options: { reasonForRequest: patientaccess } }
responseLimits: { query: { shall: 2000 } }
`,
      {
        'rows.jsonl': [row('APPT-SLOTS-076', 'Be other.'), row('APPT-SLOTS-901', 'Be new.')].join('\n'),
        'readings.yaml':
          '- { id: APPT-A-18, title: T, question: Q, reading: R, effect: warns, requirements: [APPT-SLOTS-901] }',
        'reasons.yaml': '- { kind: manual, reason: Somebody looks., requirements: [APPT-SLOTS-901] }',
        'errors.yaml':
          'ACCESS_DENIED: { status: 403, issueType: forbidden }\nBAD_REQUEST: { status: 422 }\nINVALID_RESOURCE: null',
        'vocabulary.yaml':
          'codes: { deliveryChannel: [In-person, Visit] }\nsystems: { serviceId: "https://example.org/Id/service" }',
      },
    ),
  );
  const load = () => loadSpecification(id);

  test('has all of the other, key by key, and what it says itself', () => {
    const { authorisation, responseLimits, endpoints, title } = load();
    expect(title).toBe('A variation');
    expect(authorisation).toEqual({
      ...parent.authorisation,
      options: { tokenLifetimeSeconds: 300, reasonForRequest: 'patientaccess' },
    });
    expect(responseLimits.query).toEqual({ shall: 2000, should: parent.responseLimits.query.should });
    expect(endpoints).toEqual(parent.endpoints);
  });

  test('adds rows, replaces rows by id and drops rows', () => {
    const [own, before] = [loadCatalogue(load()), loadCatalogue(parent)];
    expect(own.size).toBe(before.size + 1 - 2);
    expect(own.get('APPT-SLOTS-076')).toMatchObject({ level: 'SHOULD', paraphrase: 'Be other.' });
    expect(own.get('APPT-SLOTS-901')?.source.url).toBe('https://example.org/variation/a_page.html');
    expect(own.has('APPT-SLOTS-077')).toBe(false);
  });

  test('does likewise with readings and reasons, in which no dropped row is left', () => {
    const readings = loadInterpretations(load());
    expect(readings.size).toBe(loadInterpretations(parent).size);
    expect(readings.get('APPT-A-18')).toMatchObject({ title: 'T', requirements: ['APPT-SLOTS-901'] });
    const reasons = loadUnchecked(load());
    expect(reasons.get('APPT-SLOTS-901')).toEqual({ kind: 'manual', reason: 'Somebody looks.' });
    const named = [...reasons.keys(), ...[...readings.values()].flatMap(({ requirements }) => requirements)];
    expect(named.filter((one) => one === 'APPT-SLOTS-077' || one === 'FND-GEN-001')).toEqual([]);
  });

  test('lays its errors and vocabulary over those of the other; a list replaces a list, nothing takes a key away', () => {
    const errors = loadErrors(load());
    expect(errors.get('ACCESS_DENIED')).toEqual({ status: 403, issueType: 'forbidden' });
    expect(errors.get('BAD_REQUEST')).toEqual({ status: 422, issueType: 'invalid' });
    expect(errors.has('INVALID_RESOURCE')).toBe(false);
    const { codes, systems } = loadVocabulary(load());
    expect(codes.deliveryChannel).toEqual(['In-person', 'Visit']);
    expect(codes.practitionerRole).toHaveLength(20);
    expect(systems).toMatchObject({
      serviceId: 'https://example.org/Id/service',
      nhsNumber: expect.any(String),
    });
  });

  test('is another pack than the other, and has its mapping of the official suite', () => {
    expect(featureFiles(load())).toEqual(featureFiles(parent));
    expect(packFingerprint(load())).not.toBe(packFingerprint(parent));
    expect(loadOfficialSuite(load())).toEqual(loadOfficialSuite(parent));
  });
});

test('features of a later folder replace those of the same name, and add to them', () => {
  const own = copyFeatures(root, 'own', /\/(?!01-)\d\d-[a-z-]+$/);
  writeDifferences(root, 'more', `extends: gpconnect-1.2.7\nfeatures: [features/gpconnect-1.2.7, ${own}]\n`);
  const files = featureFiles(loadSpecification('more'));
  expect(files).toHaveLength(featureFiles(parent).length);
  expect(files.filter((file) => file.startsWith(root)).every((file) => /own\/01-/.test(file))).toBe(true);
  expect(files.some((file) => file.startsWith(root))).toBe(true);
});

test.each([
  [
    'an unknown one',
    'strange',
    'extends: gpconnect-9',
    /it extends gpconnect-9, which is none of gpconnect-1\.0\.0-beta\.1, gpconnect-1\.0\.0-rc\.2, gpconnect-1\.2\.7/,
  ],
  ['itself', 'narcissus', 'extends: narcissus', /it extends itself: narcissus -> narcissus/],
  ['one that extends it', 'hen', 'extends: egg', /it extends itself: hen -> egg -> hen/],
  [
    'one, and drops a row that it has not',
    'dropper',
    'extends: gpconnect-1.2.7\ndrops: [APPT-NONE-001]',
    /it drops APPT-NONE-001, which is no row/,
  ],
  [
    'one, with a key that nobody knows',
    'keyed',
    'extends: gpconnect-1.2.7\nendpoint: []',
    /additional properties \(endpoint\)/,
  ],
  [
    'none, and is not whole',
    'alone',
    'catalogue: [rows.jsonl]',
    /it names no bindings, interpretations, unchecked, errors, vocabulary/,
  ],
  [
    'one without an interaction that the rest needs',
    'headless',
    'extends: gpconnect-1.2.7\ninteractions: { read-an-appointment: null }',
    /read-an-appointment has no interaction; the role read is played by/,
  ],
])('a specification that extends %s is refused', (_what, id, yaml, tells) => {
  writeDifferences(root, 'egg', 'extends: hen');
  writeDifferences(root, id, yaml);
  expect(() => loadCatalogue(loadSpecification(id))).toThrow(tells);
});

test('a specification that unbinds a check which nothing binds is refused', () => {
  writeDifferences(root, 'unbinder', 'extends: gpconnect-1.2.7\nunbinds: [slots.none]');
  expect(() => loadBindings(loadSpecification('unbinder'))).toThrow(
    /it unbinds slots.none, which nothing that it extends binds/,
  );
});
