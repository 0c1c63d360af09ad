import { existsSync } from 'node:fs';
import { loadSpecification } from '../../requirements/load.js';
import { defaultSpecification } from '../../requirements/places.js';
import type { Specification } from '../../requirements/specification.js';
import { readDocument } from '../config/document.js';
import { readEnvironment, resolveReferences } from '../config/environment.js';
import { firstText } from '../kernel/select.js';

/**
 * The specification that a command without a provider speaks of: the one asked for with `--spec`, else that of
 * `./provider.yaml`, else the release in use.
 *
 * @throws ConfigurationError when there is none of that name, or provider.yaml is no YAML
 * @throws HarnessFault when its data is wrong
 */
export const chosenSpecification = (asked: string | undefined): Specification =>
  loadSpecification(asked ?? configured() ?? defaultSpecification());

const file = 'provider.yaml';

function configured(): string | undefined {
  if (!existsSync(file)) return undefined;
  const { data } = resolveReferences(readDocument(file).data, readEnvironment(file, process.env));
  return firstText(data, 'specification');
}
