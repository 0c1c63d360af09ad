import { DateTime } from 'luxon';
import type { Comparison } from '../../../checks/slots/comparison.js';
import { type FreeSlot, includes, type Parameter, type SlotSearch } from '../../../checks/slots/search.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { answered } from '../subject.js';

const structures = 'https://fhir.nhs.uk/STU3/StructureDefinition';
const identifier = [{ system: 'https://provider.test/Id/slot', value: '1' }];

/** Entries of the good search: two slots, then what belongs to them. */
export const at = { slot: 0, other: 1, schedule: 2, practitioner: 3, location: 4, organisation: 5 } as const;

const slot = (id: string, start: string, end: string): JsonObject => ({
  resourceType: 'Slot',
  id,
  identifier,
  extension: [{ url: `${structures}/Extension-GPConnect-DeliveryChannel-2`, valueCode: 'In-person' }],
  serviceType: [{ text: 'General' }],
  schedule: { reference: 'Schedule/1' },
  status: 'free',
  start,
  end,
});

const address = [{ line: ['1 High Street'], city: 'Leeds', postalCode: 'LS1 1AA' }];
const telecom = [{ system: 'phone', value: '01632 960000' }];

const resources: JsonObject[] = [
  slot('1', '2026-03-02T09:00:00+00:00', '2026-03-02T09:10:00+00:00'),
  slot('2', '2026-03-03T09:00:00+00:00', '2026-03-03T09:10:00+00:00'),
  {
    resourceType: 'Schedule',
    id: '1',
    identifier,
    extension: [
      {
        url: `${structures}/Extension-GPConnect-PractitionerRole-1`,
        valueCodeableConcept: {
          coding: [
            { system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1', code: 'R0260' },
          ],
        },
      },
    ],
    serviceCategory: { text: 'Morning surgery' },
    actor: [{ reference: 'Practitioner/1' }, { reference: 'Location/1' }],
    planningHorizon: { start: '2026-03-01T00:00:00+00:00', end: '2026-03-31T00:00:00+01:00' },
  },
  {
    resourceType: 'Practitioner',
    id: '1',
    identifier: [{ system: 'https://fhir.nhs.uk/Id/sds-user-id', value: 'G1' }],
    name: [{ family: 'Example' }],
  },
  {
    resourceType: 'Location',
    id: '1',
    name: 'Surgery',
    address: address[0] ?? null,
    telecom,
    managingOrganization: { reference: 'Organization/1' },
  },
  {
    resourceType: 'Organization',
    id: '1',
    identifier: [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'A00001' }],
    name: 'Practice',
    address,
    telecom,
  },
];

export const bundle: JsonObject = {
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
};

const allIncludes: readonly Parameter[] = Object.values(includes);

/** A search answer with this body, for the first week of March 2026 unless the test says otherwise. */
export function searched(
  resource: JsonObject = bundle,
  {
    parameters = allIncludes,
    from = '2026-03-02T00:00:00Z',
    to = '2026-03-09T00:00:00Z',
  }: { parameters?: readonly Parameter[]; from?: string; to?: string } = {},
): SlotSearch {
  return {
    ...answered({ resource }),
    parameters,
    window: { from: DateTime.fromISO(from), to: DateTime.fromISO(to) },
  };
}

/** The good search answer with only these of its entries. */
export const only = (...entries: readonly number[]): JsonObject => ({
  ...bundle,
  entry: entries.map((index) => ({ resource: resources[index] ?? {} })),
});

export const compared = (known: SlotSearch, tested: SlotSearch): Comparison => ({
  exchange: tested.exchange,
  known,
  tested,
});

/** The first slot of the good search, as scenarios know it. */
export const knownSlot: FreeSlot = {
  id: '1',
  start: '2026-03-02T09:00:00+00:00',
  end: '2026-03-02T09:10:00+00:00',
  schedule: { id: '1' },
};
