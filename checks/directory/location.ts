import { identifiersIn } from '../../support/fhir/identifiers.js';
import { refersTo } from '../../support/fhir/reference.js';
import { firstText, selectObjects } from '../../support/kernel/select.js';
import { absent, observation, present } from '../../support/model/observe.js';
import { systems } from '../vocabulary.js';
import type { DirectoryRule } from './rule.js';

const types = ['Location'];

/** Populated and excluded elements of Location (Read a location; branch surgeries). */
export const locationRules: readonly DirectoryRule[] = [
  {
    key: 'location.name',
    types,
    title: 'each Location has the name of the surgery',
    at: ['search-for-free-slots', 'find-a-location', 'read-a-location'],
    *look(location, path) {
      yield present(`${path}.name`, location.name, 'a name');
    },
  },
  {
    key: 'location.address',
    types,
    title: 'each Location has the address of the surgery',
    at: ['search-for-free-slots', 'read-a-location'],
    *look(location, path) {
      yield present(`${path}.address`, location.address, 'an address');
    },
  },
  {
    key: 'location.contact',
    types,
    title: 'each Location has contact details',
    at: ['search-for-free-slots', 'read-a-location'],
    *look(location, path) {
      yield present(`${path}.telecom`, location.telecom, 'contact details');
    },
  },
  {
    key: 'location.managing-organisation',
    types,
    title: 'each Location refers to its managing organisation',
    at: ['search-for-free-slots', 'read-a-location'],
    *look(location, path) {
      const found = firstText(location, 'managingOrganization.reference');
      yield observation(
        `${path}.managingOrganization.reference`,
        refersTo(found ?? '', 'Organization'),
        'Organization/[id]',
        found,
      );
    },
  },
  {
    key: 'location.no-endpoint',
    types,
    title: 'no Location has endpoint',
    at: ['search-for-free-slots', 'read-a-location'],
    *look(location, path) {
      yield absent(`${path}.endpoint`, location.endpoint);
    },
  },
  {
    key: 'location.site-code',
    types,
    title: 'each Location has an ODS site code',
    at: ['find-a-location', 'read-a-location'],
    *look(location, path) {
      const codes = identifiersIn(location, systems.odsSite);
      yield present(
        `${path}.identifier(ODS site code).value`,
        codes.find(({ value }) => value.value !== undefined)?.value.value,
        'an ODS site code',
      );
    },
  },
  {
    key: 'location.identifier',
    types,
    title: 'the identifiers of each Location, where it has any, have a system and a value',
    at: ['read-a-location'],
    *look(location, path) {
      const identifiers = selectObjects(location, 'identifier');
      const whole = identifiers.every(
        ({ value }) => firstText(value, 'system') !== undefined && firstText(value, 'value') !== undefined,
      );
      yield observation(
        `${path}.identifier`,
        whole,
        'no identifier, or a system and a value in each',
        location.identifier,
      );
    },
  },
];
