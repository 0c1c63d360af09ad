import { expect, test } from 'vitest';
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
import { loadErrors, loadSpecification, loadVocabulary } from '../../requirements/load.js';

const specification = loadSpecification('gpconnect-1.2.7');

test('the codes and URLs of the data are those that the checks use', () => {
  expect(loadVocabulary(specification)).toEqual({
    extensions,
    systems,
    errorSystems: spineErrorSystems,
    codes: { deliveryChannel: deliveryChannels, practitionerRole: practitionerRoles, issueType: issueTypes },
  });
  const { Appointment, OperationOutcome } = specification.profiles.byType;
  expect([Appointment, OperationOutcome]).toEqual([appointmentProfile, operationOutcomeProfile]);
});

test('the error codes of the data, with status and issue type, are those that the checks use', () => {
  const used = Object.entries(spineErrors).map(
    ([code, { status, issueType }]) => [code, { status, issueType }] as const,
  );
  expect(loadErrors(specification)).toEqual(new Map(used));
});

test('the errors of the data are of issue types that FHIR has', () => {
  const { issueType = [] } = loadVocabulary(specification).codes;
  expect(
    [...loadErrors(specification).values()].filter((error) => !issueType.includes(error.issueType)),
  ).toEqual([]);
});
