import { firstText, selectObjects } from '../../support/kernel/select.js';
import { absent, observation, present } from '../../support/model/observe.js';
import { type DirectoryRule, rows } from './rule.js';

const types = ['Location'];

/** Populated and excluded elements of Location (Read a location; branch surgeries). */
export const locationRules: readonly DirectoryRule[] = [
  {
    key: 'location.name',
    types,
    title: 'each Location has the name of the surgery',
    weights: {
      'search-for-free-slots': rows('APPT-SLOTS-096', 'APPT-SLOTS-097', 'APPT-AVAIL-039', 'APPT-AVAIL-041'),
      'read-a-location': rows('FND-LOCREAD-014', 'API-BRS-009'),
    },
    *look(location, path) {
      yield present(`${path}.name`, location.name, 'a name');
    },
  },
  {
    key: 'location.address',
    types,
    title: 'each Location has the address of the surgery',
    weights: {
      'search-for-free-slots': rows('APPT-SLOTS-096', 'APPT-SLOTS-097', 'APPT-AVAIL-039', 'APPT-AVAIL-041'),
      'read-a-location': rows('API-BRS-009'),
    },
    *look(location, path) {
      yield present(`${path}.address`, location.address, 'an address');
    },
  },
  {
    key: 'location.contact',
    types,
    title: 'each Location has contact details',
    weights: {
      'search-for-free-slots': {
        requirements: ['APPT-AVAIL-041'],
        interpretation: 'APPT-I-103',
        severity: 'warn',
      },
      'read-a-location': { requirements: ['API-BRS-009'], interpretation: 'APPT-I-103', severity: 'warn' },
    },
    *look(location, path) {
      yield present(`${path}.telecom`, location.telecom, 'contact details');
    },
  },
  {
    key: 'location.managing-organisation',
    types,
    title: 'each Location refers to its managing organisation',
    weights: {
      'search-for-free-slots': rows('APPT-SLOTS-095', 'APPT-SLOTS-097', 'APPT-AVAIL-042', 'APPT-GEN-027'),
      'read-a-location': rows('FND-LOCREAD-017', 'API-BRS-001'),
    },
    *look(location, path) {
      const found = firstText(location, 'managingOrganization.reference');
      yield observation(
        `${path}.managingOrganization.reference`,
        /^Organization\/./.test(found ?? ''),
        'Organization/[id]',
        found,
      );
    },
  },
  {
    key: 'location.no-endpoint',
    types,
    title: 'no Location has endpoint',
    weights: {
      'search-for-free-slots': rows('APPT-SLOTS-098'),
      'read-a-location': rows('FND-LOCREAD-019'),
    },
    *look(location, path) {
      yield absent(`${path}.endpoint`, location.endpoint);
    },
  },
  {
    key: 'location.identifier',
    types,
    title: 'the identifiers of each Location, where it has any, have a system and a value',
    weights: {
      'read-a-location': {
        requirements: ['FND-GEN-019', 'API-BRS-005'],
        interpretation: 'FND-A-12',
      },
    },
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
