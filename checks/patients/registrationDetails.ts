import { refersTo } from '../../support/fhir/reference.js';
import { firstText, type JsonObject, selectObjects, selectText } from '../../support/kernel/select.js';
import { observation, oneOf, present } from '../../support/model/observe.js';
import { extensionsOf } from '../slots/elements.js';
import { extensions, systems } from '../vocabulary.js';
import type { PatientRule } from './rule.js';

/** Codes of CareConnect-RegistrationType-1, by what they mean. */
const registrationTypes = { regular: 'R', other: 'O', others: ['E', 'IN', 'T', 'P', 'S'] } as const;

/** What Patients say of their registration, and of the verification of their NHS number. */
export const registrationRules: readonly PatientRule[] = [
  {
    key: 'preferred-branch-surgery',
    title: 'each Patient refers to the Location of a preferred branch surgery',
    *look(patient, path) {
      const reference = preferredBranchSurgery(patient);
      yield observation(
        `${path}.extension(registrationDetails).preferredBranchSurgery`,
        refersTo(reference ?? '', 'Location'),
        'Location/[id]',
        reference,
      );
    },
  },
  {
    key: 'registration-type',
    at: ['register-a-patient'],
    title: 'each Patient has a registration type of the value set',
    *look(patient, path) {
      const codes = typesOf(patient).flatMap(({ value }) => selectText(value, 'coding.code'));
      const at = `${path}.extension(registrationDetails).registrationType.coding.code`;
      yield present(at, codes[0]?.value, 'a registration type');
      for (const { value } of codes)
        yield oneOf(at, value, [
          registrationTypes.regular,
          ...registrationTypes.others,
          registrationTypes.other,
        ]);
    },
  },
  {
    key: 'registration-type-system',
    at: ['register-a-patient'],
    title: 'each registration type takes its code from its code system',
    *look(patient, path) {
      for (const { value } of typesOf(patient).flatMap((type) => selectText(type.value, 'coding.system')))
        yield oneOf(`${path}.extension(registrationDetails).registrationType.coding.system`, value, [
          systems.registrationType,
        ]);
    },
  },
  {
    key: 'registration-type-name',
    at: ['register-a-patient'],
    title: 'each registration type Other says in its text what it is called locally',
    *look(patient, path) {
      for (const { value } of typesOf(patient))
        if (firstText(value, 'coding.code') === registrationTypes.other)
          yield present(
            `${path}.extension(registrationDetails).registrationType.text`,
            firstText(value, 'text'),
            'the local name',
          );
    },
  },
  {
    key: 'not-regular',
    at: ['register-a-patient'],
    title: 'the Patient is registered temporarily, and not as a regular patient',
    *look(patient, path) {
      for (const { value } of typesOf(patient).flatMap((type) => selectText(type.value, 'coding.code')))
        yield observation(
          `${path}.extension(registrationDetails).registrationType.coding.code`,
          value !== registrationTypes.regular,
          'another type than R (Regular)',
          value,
        );
    },
  },
  {
    key: 'verification-system',
    title: 'the verification status of each NHS number takes its code from its code system',
    *look(patient, path) {
      for (const { path: at, value } of verificationStatuses(patient))
        yield oneOf(`${path}.${at}.system`, value.system, [systems.nhsNumberVerification]);
    },
  },
];

/** The reference to the Location of the preferred branch surgery. */
export const preferredBranchSurgery = (patient: JsonObject): string | undefined =>
  details(patient, 'preferredBranchSurgery').flatMap(({ value }) =>
    selectText(value, 'valueReference.reference'),
  )[0]?.value;

/** The period of the registration. */
export const registrationPeriod = (patient: JsonObject): JsonObject | undefined =>
  details(patient, 'registrationPeriod').flatMap(({ value }) => selectObjects(value, 'valuePeriod'))[0]
    ?.value;

/** The codings of the verification status of NHS numbers. */
export const verificationStatuses = (patient: JsonObject) =>
  selectObjects(patient, 'identifier').flatMap((identifier) =>
    extensionsOf(identifier.value, extensions.nhsNumberVerification).flatMap((extension) =>
      selectObjects(extension.value, 'valueCodeableConcept.coding').map((coding) => ({
        path: `${identifier.path}.${extension.path}.${coding.path}`,
        value: coding.value,
      })),
    ),
  );

const typesOf = (patient: JsonObject) =>
  details(patient, 'registrationType').flatMap(({ value }) => selectObjects(value, 'valueCodeableConcept'));

/** The parts of the registration details with a name. */
const details = (patient: JsonObject, name: string) =>
  extensionsOf(patient, extensions.registrationDetails).flatMap(({ value }) =>
    selectObjects(value, 'extension').filter((part) => part.value.url === name),
  );
