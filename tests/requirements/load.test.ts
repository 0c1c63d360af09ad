import { describe, expect, it } from 'vitest';
import {
  loadCatalogue,
  loadErrors,
  loadInterpretations,
  loadSpecification,
  loadUnchecked,
  loadVocabulary,
} from '../../requirements/load.js';
import { availableSpecifications } from '../../requirements/places.js';
import { ConfigurationError, HarnessFault } from '../../support/kernel/errors.js';

const specification = loadSpecification('gpconnect-1.2.7');

describe('the specifications of this installation', () => {
  it('are the folders that hold a specification file', () => {
    expect(availableSpecifications()).toEqual([
      'gpconnect-1.0.0-beta.1',
      'gpconnect-1.0.0-rc.2',
      'gpconnect-1.2.7',
      'gpconnect-1.2.9',
      'gpconnect-pfs-0.1',
    ]);
  });

  it('each load with catalogue, readings and reasons', () => {
    for (const id of availableSpecifications()) {
      const loaded = loadSpecification(id);
      expect(loadCatalogue(loaded).size).toBeGreaterThan(0);
      expect(loadInterpretations(loaded).size).toBeGreaterThan(0);
      expect(loadUnchecked(loaded).size).toBeGreaterThan(0);
    }
  });

  it('that are unknown are refused with those that are known', () => {
    expect(() => loadSpecification('gpconnect-9')).toThrow(ConfigurationError);
    expect(() => loadSpecification('../requirements')).toThrow(
      /Use one of: gpconnect-1\.0\.0-beta\.1, gpconnect-1\.0\.0-rc\.2, gpconnect-1\.2\.7/,
    );
  });
});

describe('data that is wrong', () => {
  const [layer] = specification.layers;
  if (!layer) throw new Error('no layer');
  const having = (parts: Partial<typeof layer>) => ({ ...specification, layers: [{ ...layer, ...parts }] });

  it('is a fault of the harness that names the file and the place', () => {
    const missing = having({ catalogue: ['catalogue/none.jsonl'] });
    expect(() => loadCatalogue(missing)).toThrow(HarnessFault);
    expect(() => loadCatalogue(missing)).toThrow('requirements/gpconnect-1.2.7/catalogue/none.jsonl');
    expect(() => loadCatalogue(having({ catalogue: ['specification.yaml'] }))).toThrow(
      /specification\.yaml, line 1/,
    );
    expect(() => loadInterpretations(having({ interpretations: 'specification.yaml' }))).toThrow(
      /it must be array/,
    );
    expect(() => loadVocabulary(having({ vocabulary: 'errors.yaml' }))).toThrow(/extensions/);
    expect(() => loadErrors(having({ errors: 'vocabulary.yaml' }))).toThrow(/status/);
  });

  it('is seen when a row stands twice', () => {
    const [first = ''] = layer.catalogue;
    expect(() => loadCatalogue(having({ catalogue: [first, first] }))).toThrow(/APPT-SLOTS-001 stands twice/);
  });

  it('is seen when a row belongs to an endpoint that is not there, or in an area of another capability', () => {
    const endpoints = specification.endpoints.filter(({ id }) => id !== 'read-an-appointment');
    expect(() => loadCatalogue({ ...specification, endpoints })).toThrow(
      /read-an-appointment, which is no endpoint/,
    );
    const moved = specification.endpoints.map((one) =>
      one.id === 'read-an-appointment' ? { ...one, capability: 'tasks' } : one,
    );
    expect(() => loadCatalogue({ ...specification, endpoints: moved })).toThrow(
      /is in the area appointments\/read-an-appointment, but read-an-appointment is of the capability tasks/,
    );
  });
});
