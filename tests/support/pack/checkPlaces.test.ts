import { expect, it } from 'vitest';
import { allChecks } from '../../../checks/registry.js';
import { bindingPlace } from '../../../requirements/bindings.js';
import { loadSpecification } from '../../../requirements/load.js';
import { availableSpecifications } from '../../../requirements/places.js';
import { checkPlaces } from '../../../support/pack/checkPlaces.js';

const placeOf = checkPlaces();

it.each([
  ['book.refuses.has-no-start', 'checks/booking/spoilers/structure.ts', undefined],
  ['find-a-patient.patient.nhs-number', 'checks/patients/rule.ts', 'checks/patients/mandatory.ts'],
  ['http.form.read', 'checks/api/http/forms.ts', 'checks/api/http/forms.ts'],
  ['amend.new-version', 'checks/updates/answer.ts', 'checks/updates/answer.ts'],
  ['find-a-patient.cache-control', 'checks/standing/http.ts', undefined],
])('finds where %s is written', (id, file, row) => {
  const place = placeOf(id);
  expect(place?.at).toMatch(new RegExp(`^${file}:\\d+$`));
  if (row) expect(place?.row).toMatch(new RegExp(`^${row}:\\d+$`));
});

it('finds every check in the code, and in the bindings of a specification', () => {
  const specifications = availableSpecifications().map(loadSpecification);
  const isBound = (id: string) => specifications.some((specification) => bindingPlace(specification, id));
  const lost = allChecks.filter(({ id }) => !placeOf(id) || !isBound(id));
  expect(lost.map(({ id }) => id)).toEqual([]);
});

it('finds nothing where there is nothing', () => expect(placeOf('no-such-check')).toBeUndefined());
