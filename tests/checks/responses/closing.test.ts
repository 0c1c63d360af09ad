import { expect, test } from 'vitest';
import { closingChecks } from '../../../checks/responses/closing.js';
import { loadBindings } from '../../../requirements/bindings.js';
import { loadSpecification } from '../../../requirements/load.js';
import { scenariosOf } from '../../../support/pack/scenarios.js';
import { boundTo } from '../bound.js';

test('every closing check has a closing scenario, and every closing scenario its check', () => {
  const closing = scenariosOf(loadSpecification('gpconnect-1.2.7')).filter(({ tags }) =>
    tags.includes('@closing'),
  );
  const rowsOfScenarios = closing
    .map(({ endpoint, requirements }) => [endpoint, ...[...requirements].sort()].join(' '))
    .sort();
  // Some are of another specification alone.
  const bound = loadBindings(loadSpecification('gpconnect-1.2.7'));
  const rowsOfChecks = closingChecks
    .filter(({ id }) => bound.has(id))
    .map((check) => [check.id.split('.')[0], ...[...boundTo(check).requirements].sort()].join(' '))
    .sort();

  expect(rowsOfChecks).toEqual(rowsOfScenarios);
});
