import type { Check } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import { declaresIncludes, declaresInteractions, declaresParameters, resourceOf } from './declared.js';

/** A line of the published statement's table of resources. */
interface Line {
  type: string;
  interactions: readonly string[];
  parameters?: Readonly<Record<string, string>>;
  includes?: readonly string[];
}

const identifier = { identifier: 'token' } as const;

/** How slots are searched for; the slot search holds its own page's rows against the same. */
export const slotLine = {
  type: 'Slot',
  interactions: ['search-type'],
  parameters: { start: 'date', end: 'date', status: 'token', searchFilter: 'token' },
  includes: [
    'Slot:schedule',
    'Schedule:actor:Practitioner',
    'Schedule:actor:Location',
    'Location:managingOrganization',
  ],
} as const satisfies Line;

/** The resources of Foundations and Appointment Management, as the published statement has them. */
const lines: Readonly<Record<string, Line>> = {
  'the capability statement describes Patient as published': {
    type: 'Patient',
    interactions: ['read', 'search-type'],
    parameters: identifier,
  },
  'the capability statement describes Organization as published': {
    type: 'Organization',
    interactions: ['read', 'search-type'],
    parameters: identifier,
  },
  'the capability statement describes Practitioner as published': {
    type: 'Practitioner',
    interactions: ['read', 'search-type'],
    parameters: identifier,
  },
  'the capability statement describes Location as published': {
    type: 'Location',
    interactions: ['read'],
  },
  'the capability statement describes Appointment as published': {
    type: 'Appointment',
    interactions: ['read', 'create', 'update', 'search-type'],
    parameters: identifier,
  },
  'the capability statement describes Slot as published': slotLine,
};

/** The checks on one resource type, by the sentence. */
export const resourceChecks: Readonly<Record<string, readonly Check[]>> = Object.fromEntries(
  Object.entries(lines).map(([sentence, line]) => [sentence, checksOf(line)]),
);

function checksOf({ type, interactions, parameters, includes }: Line): Check[] {
  const facts = (what: string, title: string) => ({
    id: `capability.${type}.${what}`,
    title: `the capability statement lists the ${title} of ${type}`,
  });
  return [
    declaresInteractions(type, interactions, facts('interactions', 'interactions')),
    ...(parameters ? [declaresParameters(type, parameters, facts('parameters', 'search parameters'))] : []),
    ...(includes ? [declaresIncludes(type, includes, facts('includes', 'includes'))] : []),
  ];
}

export const updateCreate: Check = {
  id: 'capability.Appointment.update-create',
  title: 'the capability statement says that an update creates no Appointment',
  *observe(answer) {
    const found = resourceOf(answer, 'Appointment')?.updateCreate;
    yield observation(
      'CapabilityStatement.rest.resource[Appointment].updateCreate',
      found === false,
      'false, as a boolean',
      found,
    );
  },
};
