import { loadErrors, loadVocabulary } from '../../requirements/load.js';
import { fileOf } from '../../requirements/places.js';
import type { Specification } from '../../requirements/specification.js';
import { schemeOf } from '../authorisation/schemes.js';
import { ConfigurationError } from '../kernel/errors.js';
import { fhirMistakes } from '../specification/fhir.js';
import { packMistakes } from './packMistakes.js';
import { termMistakes } from './termMistakes.js';

/** Specifications of which it is known, in this process, that all they declare is obeyed. */
const obeyed = new Set<Specification>();

/**
 * Makes sure, before anything is sent, that the harness does what a specification declares: what it cannot obey is
 * refused, and never passed over.
 *
 * @throws ConfigurationError with everything that it declares and the harness cannot do
 * @throws HarnessFault when its data is malformed
 */
export function assertObeyed(specification: Specification): void {
  if (obeyed.has(specification)) return;
  const mistakes = [
    ...errorMistakes(specification),
    ...termMistakes(specification),
    ...authorisationMistakes(specification),
    ...fhirMistakes(specification),
    ...packMistakes(specification),
  ];
  if (mistakes.length > 0) throw disobeyed(specification, mistakes);
  obeyed.add(specification);
}

function errorMistakes(specification: Specification): string[] {
  const { issueType: known = [] } = loadVocabulary(specification).codes;
  return [...loadErrors(specification)]
    .filter(([, { issueType }]) => !known.includes(issueType))
    .map(
      ([code, { issueType }]) =>
        `errors: ${code} has the issue type ${issueType}, which codes.issueType lacks`,
    );
}

function authorisationMistakes(specification: Specification): string[] {
  const { scheme: name, headers } = specification.authorisation;
  const scheme = schemeOf(specification);
  const known = [...scheme.headers.keys()];
  return [
    ...headers
      .filter((header) => !scheme.headers.has(header))
      .map(
        (header) => `authorisation.headers: the scheme ${name} makes no ${header}, only ${known.join(', ')}`,
      ),
    ...scheme.mistakesIn(specification).map((mistake) => `authorisation.options: ${mistake}`),
  ];
}

/** The first few in full; one cause often has many. */
const mistakesShown = 5;

function disobeyed(specification: Specification, mistakes: readonly string[]): ConfigurationError {
  const more = mistakes.length - mistakesShown;
  const shown = mistakes.slice(0, mistakesShown).join('; ');
  return new ConfigurationError({
    code: 'CONFIGURATION_INVALID',
    what: `The specification ${specification.id} declares what this harness cannot do: ${shown}${more > 0 ? `; and ${more} more` : ''}.`,
    where: fileOf(specification),
    next: 'Correct it, or add what is missing: docs/adding-a-specification.md. Nothing was sent.',
  });
}
