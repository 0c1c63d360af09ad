import { all, append, type Change, change, set } from '../behaviour/element.js';
import { body } from '../behaviour/replies.js';
import { at } from '../behaviour/scope.js';
import { isObject } from '../wire/json.js';
import type { Variant } from './variant.js';

const interaction = 'get-the-capability-statement';

/** What the capability statement may say beside, or without, what is published. */
export const statementVariants: readonly Variant[] = [
  statement(
    'statement.no-structured-records',
    'The statement lists no profile and no operation of structured records.',
    ['APPT-I-134'],
    all(
      change('profile', (list) =>
        Array.isArray(list)
          ? list.filter((one) => !/Allergy|Medication|List-1|StructuredRecord/.test(JSON.stringify(one)))
          : list,
      ),
      change('rest[0].operation', (list) =>
        Array.isArray(list)
          ? list.filter((one) => !isObject(one) || one.name !== 'gpc.getstructuredrecord')
          : list,
      ),
    ),
  ),
  statement(
    'statement.more-declared',
    'The statement declares more resources, interactions, parameters, operations and profiles.',
    ['API-FHIR-028'],
    all(
      append('rest[0].resource', { type: 'Flag', interaction: [{ code: 'read' }] }),
      append('rest[0].resource[0].interaction', { code: 'vread' }),
      append('rest[0].resource[0].searchParam', { name: 'family', type: 'string' }),
      append('rest[0].operation', {
        name: 'supplier.ping',
        definition: { reference: 'https://supplier.example/OperationDefinition/Ping' },
      }),
      append('profile', { reference: 'https://supplier.example/StructureDefinition/Base' }),
      append('format', 'json'),
    ),
  ),
  statement(
    'statement.rich',
    'The statement has id, url, title, documentation, telephone numbers, and says that this is a test system.',
    ['FND-CAP-011'],
    all(
      set('id', 'statement'),
      set('url', 'https://supplier.example/metadata'),
      set('title', 'GP Connect'),
      set('experimental', false),
      set('contact[0].telecom', [{ system: 'email', value: 'help@supplier.example' }]),
      set('rest[0].documentation', 'Appointments and what they need'),
      set('software.releaseDate', '2022-02-03T09:00:00.123+00:00'),
    ),
  ),
];

function statement(id: string, description: string, permittedBy: readonly string[], make: Change): Variant {
  return {
    id,
    description,
    permittedBy,
    endpoints: [interaction],
    behaviour: () => at(interaction, body(make)),
  };
}
