import type { Interaction } from '../../../../requirements/specification.js';
import { own } from '../../../kernel/own.js';
import { type JsonObject, selectObjects, selectText } from '../../../kernel/select.js';
import type { Examination } from '../examination.js';
import { described, type Finding, failed, none, warned, well } from '../finding.js';
import { servedIn } from './answering.js';

/** Whether the endpoints that provider.yaml claims are those that the capability statement declares. */
export async function lookAtCapabilities(examination: Examination): Promise<Finding> {
  const { config, specification } = examination;
  const answer = await examination.ask({ interaction: specification.roles.capability });
  const statement = servedIn(answer, examination);
  if (!statement) return none('There is no capability statement: see metadata.');
  const where = described(answer);
  if (selectObjects(statement, 'rest.resource').length === 0)
    return failed({
      fault: 'product',
      says: 'The capability statement declares nothing: it has no resource that the server offers.',
      where,
      next: 'Declare in CapabilityStatement.rest.resource what the provider offers.',
    });
  const declared = (endpoint: string): boolean | undefined => {
    const interaction = own(specification.interactions, endpoint);
    return interaction && endpoint !== specification.roles.capability
      ? isDeclared(interaction, statement)
      : undefined;
  };
  const all = specification.endpoints.map(({ id }) => id);
  const claimed = config.claims ?? all;
  const lacking = claimed.filter((endpoint) => declared(endpoint) === false);
  if (lacking.length > 0)
    return failed({
      fault: 'configuration',
      says: `provider.yaml ${config.claims ? 'claims' : 'claims everything, and with it'} ${lacking.join(', ')}, which the capability statement does not declare.`,
      where,
      next: 'Claim what the provider offers (claims), or have its capability statement declare these.',
    });
  const unclaimed = all.filter((endpoint) => !claimed.includes(endpoint) && declared(endpoint) === true);
  if (unclaimed.length > 0)
    return warned({
      fault: 'configuration',
      says: `The capability statement declares ${unclaimed.join(', ')}, which provider.yaml does not claim: they are not tested.`,
      where,
      next: 'Add them to claims, if the provider offers them.',
    });
  return well(
    `${claimed.filter((endpoint) => declared(endpoint)).length} interactions are claimed and declared.`,
  );
}

/** How a statement declares an interaction, by the last parts of its path. */
function isDeclared({ method, path }: Interaction, statement: JsonObject): boolean {
  const parts = path.split('/').slice(1);
  const last = parts.at(-1) ?? '';
  if (last.startsWith('$'))
    return operationsIn(statement).some((text) => text.toLowerCase().includes(operationOf(last)));
  const isInstance = last === '{id}';
  const type = isInstance ? parts.at(-2) : last;
  const code =
    method === 'POST' ? 'create' : method === 'PUT' ? 'update' : isInstance ? 'read' : 'search-type';
  return selectObjects(statement, 'rest.resource').some(
    ({ value }) =>
      value.type === type && selectText(value, 'interaction.code').some((one) => one.value === code),
  );
}

/** `$gpc.registerpatient` -> `registerpatient` */
const operationOf = (name: string): string => name.replace(/^\$(gpc\.)?/, '').toLowerCase();

const operationsIn = (statement: JsonObject): string[] =>
  ['rest.operation', 'rest.resource.operation'].flatMap((at) =>
    selectObjects(statement, at).flatMap(({ value }) =>
      ['name', 'definition.reference'].flatMap((path) => selectText(value, path).map((one) => one.value)),
    ),
  );
