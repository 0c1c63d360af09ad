import { firstText, selectObjects } from '../../support/kernel/select.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';

const definitions = 'https://fhir.nhs.uk/STU3/OperationDefinition';

const register = {
  name: 'gpc.registerpatient',
  definition: `${definitions}/GPConnect-RegisterPatient-Operation-1`,
} as const;

const structured = {
  name: 'gpc.getstructuredrecord',
  definition: `${definitions}/GPConnect-GetStructuredRecord-Operation-1/_history/1.12`,
} as const;

export const operationChecks: readonly Check[] = [
  {
    id: 'capability.operations.register',
    title: 'the capability statement lists the operation gpc.registerpatient with its definition',
    *observe(answer) {
      const found = definitionsOf(answer, register.name);
      yield observation(
        `CapabilityStatement.rest.operation[${register.name}].definition`,
        found.length === 1 && found[0] === register.definition,
        register.definition,
        found.join(', ') || undefined,
      );
    },
  },
  {
    id: 'capability.operations.structured',
    title: 'the capability statement lists gpc.getstructuredrecord, if at all, with its definition',
    *observe(answer) {
      const found = definitionsOf(answer, structured.name);
      yield observation(
        `CapabilityStatement.rest.operation[${structured.name}].definition`,
        found.every((one) => one === structured.definition),
        `${structured.definition}, or no such operation`,
        found.join(', ') || undefined,
      );
    },
  },
  {
    id: 'capability.operations.prefix',
    title: 'the operations of GP Connect in the capability statement have names that start with gpc.',
    *observe(answer) {
      for (const { name, definition, path } of operationsOf(answer))
        if (definition.startsWith(`${definitions}/GPConnect-`))
          yield observation(`CapabilityStatement.${path}.name`, /^gpc\.\S+$/.test(name), 'gpc.[name]', name);
    },
  },
];

const definitionsOf = (answer: ResponseSubject, name: string): string[] =>
  operationsOf(answer).flatMap((operation) => (operation.name === name ? [operation.definition] : []));

function operationsOf({ body }: ResponseSubject): { name: string; definition: string; path: string }[] {
  if (body.kind !== 'resource') return [];
  return selectObjects(body.resource, 'rest.operation').map(({ value, path }) => ({
    name: firstText(value, 'name') ?? '',
    definition: firstText(value, 'definition.reference') ?? '',
    path,
  }));
}
