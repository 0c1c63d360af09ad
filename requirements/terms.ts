import type { Terms } from '../support/model/terms.js';
import { loadErrors, loadVocabulary } from './load.js';
import type { Specification } from './specification.js';

/**
 * The codes that checks compare answers with.
 *
 * @throws HarnessFault when the data of the specification is malformed
 */
export function loadTerms(specification: Specification): Terms {
  const { codes, errorSystems } = loadVocabulary(specification);
  return { codes, errorSystems, errors: loadErrors(specification) };
}
