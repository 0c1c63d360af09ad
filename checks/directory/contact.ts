import type { HeldContact } from '../../support/config/provider.js';
import { type JsonObject, selectObjects, selectText } from '../../support/kernel/select.js';
import type { Observation } from '../../support/model/check.js';
import { absent, observation, ofPart, present } from '../../support/model/observe.js';
import type { DirectoryRule } from './rule.js';

const types = ['Location', 'Organization'];
const parts = ['line', 'city', 'district', 'postalCode', 'country'];

/** The interactions of Foundations that return an Organization or a Location. */
const foundations = ['find-an-organisation', 'read-an-organisation', 'read-a-location'];

/** Addresses and contact details (FHIR resource guidance, Address and ContactPoint). */
export const contactRules: readonly DirectoryRule[] = [
  {
    key: 'address.parts',
    types,
    title: 'each address is given in its parts, from lines to country',
    at: ['search-for-free-slots', ...foundations],
    *look(resource, path) {
      for (const { path: at, value } of selectObjects(resource, 'address')) {
        const some = parts.some((part) => value[part] !== undefined);
        yield* ofPart('given', [observation(`${path}.${at}`, some, `some of ${parts.join(', ')}`, value)]);
        for (const part of parts)
          if (value[part] !== undefined)
            yield* ofPart('filled', [
              present(`${path}.${at}.${part}`, value[part], 'text, or the part left out'),
            ]);
      }
    },
  },
  {
    key: 'address.text',
    types,
    title: 'no address is given as one text',
    at: ['search-for-free-slots', ...foundations],
    *look(resource, path) {
      for (const { path: at, value } of selectObjects(resource, 'address'))
        yield absent(`${path}.${at}.text`, value.text);
    },
  },
  {
    key: 'address.use',
    types,
    title: 'each address says what it is used for',
    at: foundations,
    *look(resource, path) {
      for (const { path: at, value } of selectObjects(resource, 'address'))
        yield present(`${path}.${at}.use`, value.use, 'a use such as work');
    },
  },
  {
    key: 'telecom',
    types,
    title: 'each contact detail has a system and a value',
    at: ['search-for-free-slots', ...foundations],
    *look(resource, path) {
      for (const { path: at, value } of selectObjects(resource, 'telecom')) {
        yield* ofPart('system', [present(`${path}.${at}.system`, value.system, 'a system such as phone')]);
        yield* ofPart('value', [present(`${path}.${at}.value`, value.value, 'a value')]);
      }
    },
  },
  {
    key: 'telecom.use',
    types,
    title: 'each contact detail says what it is used for',
    at: foundations,
    *look(resource, path) {
      for (const { path: at, value } of selectObjects(resource, 'telecom'))
        yield present(`${path}.${at}.use`, value.use, 'a use such as work');
    },
  },
];

/** Observes that one of the addresses has the postcode that the practice holds. */
export function* addressHeld(
  resource: JsonObject,
  path: string,
  held: HeldContact | undefined,
): Iterable<Observation> {
  if (held?.postalCode === undefined) return;
  const found = selectText(resource, 'address.postalCode').map(({ value }) => value);
  yield observation(
    `${path}.address.postalCode`,
    found.some((one) => compact(one) === compact(held.postalCode ?? '')),
    held.postalCode,
    found.join(', ') || undefined,
  );
}

/** Observes that one of the contact details is the telephone number that the practice holds. */
export function* phoneHeld(
  resource: JsonObject,
  path: string,
  held: HeldContact | undefined,
): Iterable<Observation> {
  if (held?.phone === undefined) return;
  const found = selectText(resource, 'telecom.value').map(({ value }) => value);
  yield observation(
    `${path}.telecom.value`,
    found.some((one) => compact(one) === compact(held.phone ?? '')),
    held.phone,
    found.join(', ') || undefined,
  );
}

/** How a number or postcode is spaced is the system's own affair. */
const compact = (text: string): string => text.replace(/[\s()-]/g, '').toUpperCase();
