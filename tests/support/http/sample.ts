import { loadSpecification } from '../../../requirements/load.js';
import { loadConfiguration } from '../../../support/config/load.js';
import type { ProviderConfig } from '../../../support/config/provider.js';
import type { RequestContext } from '../../../support/http/request.js';
import { projectFile } from '../../../support/kernel/paths.js';

export const specification = loadSpecification('gpconnect-1.2.7');

const { config: example } = loadConfiguration(projectFile('provider.example.yaml'), {});

/** The example provider, with some of its parts replaced. */
export const sampleConfig = (parts: Partial<ProviderConfig> = {}): ProviderConfig => ({
  ...example,
  ...parts,
});

/** The example provider at another address. */
export const configAt = (baseUrl: string, parts: Partial<ProviderConfig> = {}): ProviderConfig =>
  sampleConfig({ endpoint: { ...example.endpoint, baseUrl }, ...parts });

export const sampleContext: RequestContext = {
  config: example,
  specification,
  issuedAt: new Date('2026-11-21T10:00:00.900Z'),
  traceId: '6c0e2f4e-7d1d-4d6e-9d65-0e4b3d6f2a10',
};

/** Limits that let a test be fast. */
export const limits: ProviderConfig['limits'] = {
  ...example.limits,
  timeoutSeconds: 5,
  requestsPerSecond: 1000,
};
