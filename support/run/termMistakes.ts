import { isDeepStrictEqual } from 'node:util';
import { provokedCodes } from '../../checks/responses/errors.js';
import { appointmentProfile, extensions, operationOutcomeProfile, systems } from '../../checks/vocabulary.js';
import { loadBindings } from '../../requirements/bindings.js';
import { loadErrors, loadVocabulary } from '../../requirements/load.js';
import type { Specification } from '../../requirements/specification.js';
import { spokenBy } from '../fhir/dialect/dialect.js';

/** What is written in the checks, by the place at which a specification declares it. Other codes they are given. */
const compared: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'vocabulary.extensions': extensions,
  'vocabulary.systems': systems,
  'profiles.byType': { Appointment: appointmentProfile, OperationOutcome: operationOutcomeProfile },
};

/** The kinds of codes that the checks are given. */
const codesCompared = ['specificationVersion', 'deliveryChannel', 'practitionerRole', 'issueType'];

/** The codes and URLs of a specification that the checks do not compare with: declared, they would not be obeyed. */
export function termMistakes(specification: Specification): string[] {
  const { codes, aliases } = loadVocabulary(specification);
  // On another version of FHIR its URLs are translated into those that the checks speak of.
  const spoken = spokenBy(specification);
  const { extensions, systems } = loadVocabulary(spoken);
  const declared: typeof compared = {
    'vocabulary.extensions': extensions,
    'vocabulary.systems': systems,
    'profiles.byType': spoken.profiles.byType,
  };
  const errors = loadErrors(specification);
  const bindings = loadBindings(specification);
  const unknown = provokedCodes.filter(
    (code) => !errors.has(code) && bindings.has(`responses.tabulated.${code}`),
  );
  const isTranslated = spoken !== specification;
  return [
    ...(Object.keys(aliases).length > 0 && !isTranslated
      ? [
          'vocabulary.aliases: answers are translated only where the version of FHIR is another than that of the checks',
        ]
      : []),
    ...codesCompared
      .filter((kind) => !codes[kind])
      .map((kind) => `vocabulary.codes.${kind}: it is missing, and the checks compare with it`),
    ...unknown.map((code) => `errors: ${code} is missing, which requests of the pack provoke`),
    ...differing(declared),
  ];
}

const differing = (declared: typeof compared): string[] =>
  Object.entries(compared).flatMap(([place, terms]) =>
    Object.entries(terms)
      .filter(([name, term]) => !isDeepStrictEqual(declared[place]?.[name], term))
      .map(
        ([name, term]) =>
          `${place}.${name}: it is ${JSON.stringify(declared[place]?.[name]) ?? 'absent'}, and the checks compare with ${JSON.stringify(term)}`,
      ),
  );
