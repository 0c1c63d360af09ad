import type { Resource } from '../../interaction.js';
import { codeSystems, identifiers } from '../../vocabulary/urls.js';
import type { Location, Organisation, Practitioner } from '../records.js';
import { address, humanName, nhsCommunication, telecom } from './datatypes.js';
import { concept, head, present, reference } from './head.js';

const TYPES = { 'gp-practice': 'GP Practice', 'urgent-care': 'Urgent Care' } as const;

/** CareConnect-GPC-Practitioner-1, without the elements that Read a practitioner excludes. */
export function practitionerResource(practitioner: Practitioner): Resource {
  const { sdsUserId, sdsRoleProfileIds, name, gender, languages } = practitioner;
  return {
    ...head('Practitioner', practitioner),
    ...present('extension', languages.map(nhsCommunication)),
    identifier: [
      { system: identifiers.sdsUserId, value: sdsUserId },
      ...sdsRoleProfileIds.map((value) => ({ system: identifiers.sdsRoleProfileId, value })),
    ],
    name: [humanName(name, 'usual')],
    gender,
  };
}

/** CareConnect-GPC-Organization-1, without `contact` and `endpoint`. */
export function organisationResource(organisation: Organisation): Resource {
  const { odsCode, name, type } = organisation;
  return {
    ...head('Organization', organisation),
    identifier: [{ system: identifiers.odsCode, value: odsCode }],
    ...present('type', type && [concept(codeSystems.organisationType, type, TYPES[type])]),
    name,
    ...present('telecom', organisation.telecom.map(telecom)),
    address: [address(organisation.address)],
  };
}

/** CareConnect-GPC-Location-1, without `endpoint` and `mode`; ODS site codes are not in use. */
export function locationResource(location: Location): Resource {
  return {
    ...head('Location', location),
    name: location.name,
    ...present('telecom', location.telecom.map(telecom)),
    address: address(location.address),
    managingOrganization: reference('Organization', location.managingOrganisation),
  };
}
