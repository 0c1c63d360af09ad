import { isDeepStrictEqual } from 'node:util';
import { spineErrors } from '../../checks/responses/errors.js';
import {
  appointmentProfile,
  deliveryChannels,
  extensions,
  issueTypes,
  operationOutcomeProfile,
  practitionerRoles,
  spineErrorSystems,
  systems,
} from '../../checks/vocabulary.js';
import { loadErrors, loadVocabulary } from '../../requirements/load.js';
import type { Specification } from '../../requirements/specification.js';

/** What the checks compare answers with, by the place at which a specification declares it. */
const compared: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'vocabulary.extensions': extensions,
  'vocabulary.systems': systems,
  'vocabulary.codes': {
    deliveryChannel: deliveryChannels,
    practitionerRole: practitionerRoles,
    issueType: issueTypes,
  },
  vocabulary: { errorSystems: spineErrorSystems },
  'profiles.byType': { Appointment: appointmentProfile, OperationOutcome: operationOutcomeProfile },
  errors: spineErrors,
};

/** The codes and URLs of a specification that the checks do not compare with: declared, they would not be obeyed. */
export function termMistakes(specification: Specification): string[] {
  const { extensions, systems, codes, errorSystems } = loadVocabulary(specification);
  const declared: typeof compared = {
    'vocabulary.extensions': extensions,
    'vocabulary.systems': systems,
    'vocabulary.codes': codes,
    vocabulary: { errorSystems },
    'profiles.byType': specification.profiles.byType,
    errors: Object.fromEntries(loadErrors(specification)),
  };
  return Object.entries(compared).flatMap(([place, terms]) =>
    Object.entries(terms)
      .filter(([name, term]) => !isDeepStrictEqual(declared[place]?.[name], term))
      .map(
        ([name, term]) =>
          `${place}.${name}: it is ${JSON.stringify(declared[place]?.[name]) ?? 'absent'}, and the checks compare with ${JSON.stringify(term)}`,
      ),
  );
}
