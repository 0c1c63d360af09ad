import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadSpecification } from '../../requirements/load.js';
import { defaultSpecification } from '../../requirements/places.js';
import { configurationOf } from './context.js';
import type { RunOptions } from './options.js';

/** What would be tested: by the configuration, where there is one, whose mistakes are told as before a run. */
export function subjectOf({ config, baseUrl, specification }: RunOptions) {
  const file = config ?? (existsSync('provider.yaml') ? 'provider.yaml' : undefined);
  if (file === undefined)
    return { specification: loadSpecification(specification ?? defaultSpecification()), claims: undefined };
  const overrides = {
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(specification === undefined ? {} : { specification }),
  };
  const loaded = configurationOf({ configuration: resolve(file), ...overrides }, process.env);
  return { specification: loadSpecification(loaded.config.specification), claims: loaded.config.claims };
}
