import { selectObjects, selectText } from '../../support/kernel/select.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import { resourceOf } from './declared.js';

/** What a provider has to list when it offers it; the published form of the statement is for other checks. */
const listed = [
  ['read', 'the capability statement lists read of Appointment'],
  ['create', 'the capability statement lists create of Appointment'],
  ['update', 'the capability statement lists update of Appointment'],
  ['search-type', 'the capability statement lists search-type of Appointment'],
] as const;

/** That the statement lists what the provider offers, however else it describes it. */
export const listedChecks: readonly Check[] = [
  ...listed.map(([code, title]) => listsInteraction(code, title)),
  {
    id: 'capability.lists.version',
    title: 'the capability statement is of the version of this specification',
    *observe({ body }, { codes: { specificationVersion: [version = ''] = [] } }) {
      if (body.kind !== 'resource') return;
      const found = body.resource.version;
      yield observation('CapabilityStatement.version', found === version, version, found);
    },
  },
  {
    id: 'capability.lists.registration',
    title: 'the capability statement lists the operation that registers patients',
    *observe({ body }) {
      if (body.kind !== 'resource') return;
      const found = operationsOf(body.resource);
      const isListed = found.some((one) => /registerpatient/i.test(one));
      yield observation(
        'CapabilityStatement.rest.operation',
        isListed,
        'gpc.registerpatient',
        found.join(', '),
      );
    },
  },
];

const operationsOf = (statement: Parameters<typeof selectObjects>[0]): string[] =>
  selectObjects(statement, 'rest.operation').flatMap(({ value }) =>
    ['name', 'definition.reference'].flatMap((at) => selectText(value, at).map((one) => one.value)),
  );

function listsInteraction(code: string, title: string): Check {
  return {
    id: `capability.lists.Appointment.${code}`,
    title,
    *observe(answer: ResponseSubject) {
      if (answer.body.kind !== 'resource') return;
      const found = selectText(resourceOf(answer, 'Appointment'), 'interaction.code').map(
        ({ value }) => value,
      );
      const at = 'CapabilityStatement.rest.resource[Appointment].interaction';
      yield observation(at, found.includes(code), code, found.join(', ') || undefined);
    },
  };
}
