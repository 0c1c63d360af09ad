import { firstText, type JsonObject, select, selectObjects, selectText } from '../../fhir/select.js';
import type { Check, ResponseSubject } from '../check.js';
import { observation } from '../observe.js';

/** What the capability statement says of slot searches. */
export const capabilityChecks: readonly Check[] = [
  {
    id: 'slots.capability.interaction',
    title: 'the capability statement lists the search of Slot',
    requirements: ['APPT-GEN-062'],
    *observe(answer) {
      const codes = selectText(slotOf(answer), 'interaction.code').map(({ value }) => value);
      yield observation(
        'CapabilityStatement.rest.resource[Slot].interaction',
        codes.includes('search-type'),
        'search-type',
        codes.join(', ') || undefined,
      );
    },
  },
  {
    id: 'slots.capability.parameters',
    title: 'the capability statement lists the search parameters of Slot with their types',
    requirements: ['APPT-SLOTS-007', 'APPT-SLOTS-008', 'FND-CAP-018'],
    *observe(answer) {
      const found = new Map(
        selectObjects(slotOf(answer), 'searchParam').map(({ value }) => [value.name, value.type]),
      );
      for (const [name, type] of Object.entries(parameters))
        yield observation(
          `CapabilityStatement.rest.resource[Slot].searchParam[${name}].type`,
          found.get(name) === type,
          type,
          found.get(name),
        );
    },
  },
  {
    id: 'slots.capability.includes',
    title: 'the capability statement lists the includes of Slot searches',
    requirements: ['APPT-SLOTS-008', 'FND-CAP-018'],
    *observe(answer) {
      const found = select(slotOf(answer), 'searchInclude').map(({ value }) => value);
      for (const include of searchIncludes)
        yield observation(
          'CapabilityStatement.rest.resource[Slot].searchInclude',
          found.includes(include),
          include,
          found.join(', ') || undefined,
        );
    },
  },
];

const parameters = { start: 'date', end: 'date', status: 'token', searchFilter: 'token' } as const;

const searchIncludes = [
  'Slot:schedule',
  'Schedule:actor:Practitioner',
  'Schedule:actor:Location',
  'Location:managingOrganization',
];

/** What a capability statement says of the resource type Slot. */
const slotOf = ({ body }: ResponseSubject): JsonObject | undefined =>
  body.kind === 'resource'
    ? selectObjects(body.resource, 'rest.resource').find(({ value }) => firstText(value, 'type') === 'Slot')
        ?.value
    : undefined;
