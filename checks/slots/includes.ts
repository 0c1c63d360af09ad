import { localReference, refersTo } from '../../support/fhir/reference.js';
import { selectText } from '../../support/kernel/select.js';
import type { Check, Observation } from '../../support/model/check.js';
import { observation, ofPart } from '../../support/model/observe.js';
import { ofType, referenceTo } from './each.js';
import { includes, type Parameter, type SlotSearch } from './search.js';

/** What a search brings in beside Slots and Schedules, by what it asked for. */
export const includeChecks: readonly Check<SlotSearch>[] = [
  {
    id: 'slots.includes.practitioners',
    title: 'the Practitioners of the Schedules are in the Bundle, when they were asked for',
    observe: (search) => (asks(search, includes.practitioner) ? actorsIncluded(search, 'Practitioner') : []),
  },
  {
    id: 'slots.includes.no-practitioners',
    title: 'no Practitioner is in the Bundle, when none was asked for',
    observe: (search) => (asks(search, includes.practitioner) ? [] : noneIncluded(search, 'Practitioner')),
  },
  {
    id: 'slots.includes.locations',
    title: 'the Locations of the Schedules are in the Bundle, when they were asked for',
    observe: (search) => (asks(search, includes.location) ? actorsIncluded(search, 'Location') : []),
  },
  {
    id: 'slots.includes.no-locations',
    title: 'no Location is in the Bundle, when none was asked for',
    observe: (search) => (asks(search, includes.location) ? [] : noneIncluded(search, 'Location')),
  },
  {
    id: 'slots.includes.organisation',
    title: 'the Organization that manages the Locations is in the Bundle, asked for or not',
    *observe(search) {
      if (ofType(search, 'Slot').length === 0) return;
      const present = ofType(search, 'Organization').map(({ value }) => referenceTo(value));
      const found = present.join(', ') || undefined;
      const part = asks(search, includes.organization) ? 'asked' : 'unasked';
      yield* ofPart(part, [observation('Bundle.entry', present.length > 0, 'an Organization', found)]);
      for (const { path, value } of ofType(search, 'Location'))
        for (const { path: at, value: reference } of selectText(value, 'managingOrganization.reference'))
          yield observation(
            `${path}.${at}`,
            present.includes(localReference(reference)),
            'a reference to an Organization in the Bundle',
            reference,
          );
    },
  },
];

/** Whether a search carried a parameter. */
const asks = ({ parameters }: SlotSearch, [name, value]: Parameter): boolean =>
  parameters.some((parameter) => parameter[0] === name && parameter[1] === value);

function* actorsIncluded(search: SlotSearch, type: 'Practitioner' | 'Location'): Iterable<Observation> {
  const present = new Set(ofType(search, type).map(({ value }) => referenceTo(value)));
  for (const { path, value } of ofType(search, 'Schedule'))
    for (const { path: at, value: reference } of selectText(value, 'actor.reference'))
      if (refersTo(reference, type))
        yield observation(
          `${path}.${at}`,
          present.has(localReference(reference)),
          `a reference to a ${type} in the Bundle`,
          reference,
        );
}

/** One observation for the answer as a whole: that nothing of the type is in it, while there is something to bring in. */
function* noneIncluded(search: SlotSearch, type: string): Iterable<Observation> {
  if (ofType(search, 'Slot').length === 0) return;
  const found = ofType(search, type);
  yield observation(
    found[0]?.path ?? 'Bundle.entry',
    found.length === 0,
    `no ${type}`,
    found.map(({ value }) => referenceTo(value)).join(', ') || undefined,
  );
}
