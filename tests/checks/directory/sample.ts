import type { DirectoryAnswer } from '../../../checks/directory/rule.js';
import type { ReadReference } from '../../../checks/slots/references.js';
import type { PracticeData } from '../../../support/config/provider.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { answered } from '../subject.js';

const communication =
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1';
const address: JsonObject = {
  use: 'work',
  line: ['1 High Street'],
  city: 'Leeds',
  district: 'Testshire',
  postalCode: 'LS1 1AA',
};
const telecom: JsonObject[] = [{ system: 'phone', value: '01632 960001', use: 'work' }];

export const practitioner: JsonObject = {
  resourceType: 'Practitioner',
  id: 'p1',
  extension: [
    {
      url: communication,
      extension: [{ url: 'language', valueCodeableConcept: { coding: [{ code: 'en' }] } }],
    },
  ],
  identifier: [{ system: 'https://fhir.nhs.uk/Id/sds-user-id', value: '999900000001' }],
  name: [{ family: 'Example' }],
  gender: 'female',
};

export const organisation: JsonObject = {
  resourceType: 'Organization',
  id: 'o1',
  identifier: [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'A00001' }],
  name: 'Practice',
  address: [address],
  telecom,
};

export const location: JsonObject = {
  resourceType: 'Location',
  id: 'l1',
  identifier: [{ system: 'https://fhir.nhs.uk/Id/ods-site-code', value: 'A00001001' }],
  name: 'Surgery',
  address,
  telecom,
  managingOrganization: { reference: 'Organization/o1' },
};

/** What provider.yaml says of them. */
export const practice: PracticeData = {
  otherConsumers: [],
  practitioner: { sdsUserId: '999900000001', gender: 'female', languages: ['en'] },
  organisation: { postalCode: 'LS11AA', phone: '(01632) 960 001' },
};

/** A Bundle of these, or one alone, as a directory rule sees the answer. */
export const holding = (...resources: readonly JsonObject[]): DirectoryAnswer => ({
  ...answered({
    resource: {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: resources.map((resource) => ({ resource })),
    },
  }),
  practice,
});

/** A resource that was read by the reference to it. */
export const readAs = (resource: JsonObject, reference?: string): ReadReference => ({
  ...answered({ resource }),
  reference: reference ?? `${resource.resourceType}/${resource.id}`,
});
