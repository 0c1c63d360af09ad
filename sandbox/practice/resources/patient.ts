import type { Json, Resource } from '../../interaction.js';
import { codeSystems, extensions, identifiers } from '../../vocabulary/urls.js';
import type { Person } from '../records.js';
import { address, humanName, nhsCommunication, telecom } from './datatypes.js';
import { concept, head, present, reference } from './head.js';

const REGISTRATION_TYPES = { R: 'Regular', T: 'Temporary' } as const;
const VERIFICATION = {
  verified: ['01', 'Number present and verified'],
  not: ['02', 'Number present but not traced'],
};

/** The Patient of a record (CareConnect-GPC-Patient-1); whether it may be shown is the caller's question. */
export function patientResource(person: Person): Resource {
  return {
    ...head('Patient', person),
    extension: [registrationDetails(person), ...(person.language ? [nhsCommunication(person.language)] : [])],
    identifier: [nhsNumber(person)],
    active: person.registration.active,
    name: [humanName(person.name, 'official')],
    ...present('telecom', person.telecom.map(telecom)),
    gender: person.gender,
    birthDate: person.birthDate,
    ...present('deceasedDateTime', person.deceased),
    ...present('address', person.address.map(address)),
    ...present('contact', contact(person)),
    ...present(
      'generalPractitioner',
      person.generalPractitioner === undefined ? [] : [reference('Practitioner', person.generalPractitioner)],
    ),
    managingOrganization: reference('Organization', person.managingOrganisation),
  };
}

function registrationDetails({ registration, preferredBranchSurgery }: Person): Json {
  const { type, start, end } = registration;
  return {
    url: extensions.registrationDetails,
    extension: [
      { url: 'registrationPeriod', valuePeriod: { start, ...present('end', end) } },
      {
        url: 'registrationType',
        valueCodeableConcept: concept(codeSystems.registrationType, type, REGISTRATION_TYPES[type]),
      },
      { url: 'preferredBranchSurgery', valueReference: reference('Location', preferredBranchSurgery) },
    ],
  };
}

function nhsNumber({ nhsNumber: value, verified }: Person): Json {
  const [code = '', display = ''] = verified ? VERIFICATION.verified : VERIFICATION.not;
  return {
    extension: [
      {
        url: extensions.nhsNumberVerification,
        valueCodeableConcept: concept(codeSystems.nhsNumberVerification, code, display),
      },
    ],
    system: identifiers.nhsNumber,
    value,
  };
}

/** `relationship` takes the kind as text only; its coding must not be populated (FHIR resource guidance). */
function contact({ nextOfKin }: Person): Json {
  if (!nextOfKin) return [];
  return [
    {
      relationship: [{ text: 'Next of kin' }],
      name: humanName(nextOfKin.name, 'usual'),
      telecom: [telecom(nextOfKin.telecom)],
    },
  ];
}
