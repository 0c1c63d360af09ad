import { describe, expect, it } from 'vitest';
import {
  availableSpecifications,
  loadCatalogue,
  loadInterpretations,
  loadSpecification,
  loadUnchecked,
} from '../../requirements/load.js';
import { ConfigurationError, HarnessFault } from '../../support/kernel/errors.js';

const specification = loadSpecification('gpconnect-1.2.7');

describe('the specifications of this installation', () => {
  it('are the folders that hold a specification file', () => {
    expect(availableSpecifications()).toEqual(['gpconnect-1.2.7']);
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
    expect(() => loadSpecification('../requirements')).toThrow(/Use one of: gpconnect-1\.2\.7/);
  });
});

describe('data that is wrong', () => {
  it('is a fault of the harness that names the file and the place', () => {
    const missing = { ...specification, catalogue: ['catalogue/none.jsonl'] };
    expect(() => loadCatalogue(missing)).toThrow(HarnessFault);
    expect(() => loadCatalogue(missing)).toThrow('requirements/gpconnect-1.2.7/catalogue/none.jsonl');
    const yaml = { ...specification, catalogue: ['specification.yaml'] };
    expect(() => loadCatalogue(yaml)).toThrow(/specification\.yaml, line 1/);
    const interpretations = { ...specification, interpretations: 'specification.yaml' };
    expect(() => loadInterpretations(interpretations)).toThrow(/it must be array/);
  });

  it('is seen when a row stands twice', () => {
    const [first = ''] = specification.catalogue;
    expect(() => loadCatalogue({ ...specification, catalogue: [first, first] })).toThrow(
      /APPT-SLOTS-001 stands twice/,
    );
  });

  it('is seen when a row belongs to an endpoint that is not there', () => {
    const endpoints = specification.endpoints.filter(({ id }) => id !== 'read-an-appointment');
    expect(() => loadCatalogue({ ...specification, endpoints })).toThrow(
      /read-an-appointment, which is no endpoint/,
    );
  });
});
