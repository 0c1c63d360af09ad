import { firstText, select, selectObjects } from '../../fhir/select.js';
import type { Check } from '../check.js';
import { absent, observation, present } from '../observe.js';
import { systems } from '../vocabulary.js';
import { each } from './each.js';
import { unpopulated } from './elements.js';

/** What the Practitioners, Locations and Organizations of a search answer hold, and what they do not. */
export const includedChecks: readonly Check[] = [
  each(
    'Practitioner',
    {
      id: 'slots.practitioner.populated',
      title: 'each Practitioner has an identifier and a name',
      requirements: ['APPT-SLOTS-089', 'APPT-SLOTS-090'],
    },
    function* (practitioner, path) {
      yield present(
        `${path}.identifier.value`,
        firstText(practitioner, 'identifier.value'),
        'a business identifier such as the SDS user id',
      );
      yield present(`${path}.name`, practitioner.name, 'a name');
    },
  ),
  each(
    'Practitioner',
    {
      id: 'slots.practitioner.excluded',
      title: 'no Practitioner has telecom, address, birthDate, photo or qualification',
      requirements: ['APPT-SLOTS-091'],
    },
    (practitioner, path) =>
      unpopulated(practitioner, path, ['telecom', 'address', 'birthDate', 'photo', 'qualification']),
  ),
  each(
    'Location',
    {
      id: 'slots.location.populated',
      title: 'each Location has the name and address of the surgery',
      requirements: ['APPT-SLOTS-096', 'APPT-SLOTS-097', 'APPT-AVAIL-039', 'APPT-AVAIL-041'],
    },
    function* (location, path) {
      yield present(`${path}.name`, location.name, 'a name');
      yield present(`${path}.address`, location.address, 'an address');
    },
  ),
  each(
    'Location',
    {
      id: 'slots.location.contact',
      title: 'each Location has contact details',
      requirements: ['APPT-AVAIL-041'],
      interpretation: 'APPT-I-103',
      severity: 'warn',
    },
    function* (location, path) {
      yield present(`${path}.telecom`, location.telecom, 'contact details');
    },
  ),
  each(
    'Location',
    {
      id: 'slots.location.managing-organisation',
      title: 'each Location refers to its managing organisation',
      requirements: ['APPT-SLOTS-095', 'APPT-SLOTS-097', 'APPT-AVAIL-042', 'APPT-GEN-027'],
    },
    function* (location, path) {
      const found = firstText(location, 'managingOrganization.reference');
      yield observation(
        `${path}.managingOrganization.reference`,
        /^Organization\/./.test(found ?? ''),
        'Organization/[id]',
        found,
      );
    },
  ),
  each(
    'Location',
    {
      id: 'slots.location.excluded',
      title: 'no Location has an endpoint',
      requirements: ['APPT-SLOTS-098'],
    },
    (location, path) => unpopulated(location, path, ['endpoint']),
  ),
  each(
    'Organization',
    {
      id: 'slots.organisation.populated',
      title: 'each Organization has its ODS code and its name',
      requirements: ['APPT-SLOTS-103', 'APPT-SLOTS-104'],
    },
    function* (organisation, path) {
      const codes = selectObjects(organisation, 'identifier').filter(
        ({ value }) => value.system === systems.odsOrganisation,
      );
      yield present(
        `${path}.identifier (${systems.odsOrganisation})`,
        firstText(codes[0]?.value, 'value'),
        'an ODS code',
      );
      yield present(`${path}.name`, organisation.name, 'a name');
    },
  ),
  each(
    'Organization',
    {
      id: 'slots.organisation.excluded',
      title: 'no Organization has a contact or an endpoint',
      requirements: ['APPT-SLOTS-105'],
    },
    (organisation, path) => unpopulated(organisation, path, ['contact', 'endpoint']),
  ),
  each(
    ['Location', 'Organization'],
    {
      id: 'slots.address.parts',
      title: 'each address is given in its parts, from lines to country',
      requirements: ['APPT-SLOTS-142'],
    },
    function* (resource, path) {
      for (const { path: at, value } of selectObjects(resource, 'address')) {
        const parts = ['line', 'city', 'district', 'postalCode', 'country'];
        yield observation(
          `${path}.${at}`,
          parts.some((part) => value[part] !== undefined),
          `some of ${parts.join(', ')}`,
          value,
        );
        for (const part of parts)
          if (value[part] !== undefined)
            yield present(`${path}.${at}.${part}`, value[part], 'text, or the part left out');
      }
    },
  ),
  each(
    ['Location', 'Organization'],
    {
      id: 'slots.address.text',
      title: 'no address is given as one text',
      requirements: ['APPT-SLOTS-142'],
      interpretation: 'APPT-I-104',
      severity: 'warn',
    },
    function* (resource, path) {
      for (const { path: at, value } of selectObjects(resource, 'address'))
        yield absent(`${path}.${at}.text`, value.text);
    },
  ),
  each(
    ['Location', 'Organization'],
    {
      id: 'slots.telecom',
      title: 'each contact detail has a system and a value',
      requirements: ['APPT-SLOTS-143'],
    },
    function* (resource, path) {
      for (const { path: at, value } of selectObjects(resource, 'telecom')) {
        yield present(`${path}.${at}.system`, value.system, 'a system such as phone');
        yield present(`${path}.${at}.value`, value.value, 'a value');
      }
    },
  ),
  each(
    ['Slot', 'Schedule', 'Practitioner', 'Location', 'Organization'],
    {
      id: 'slots.no-narrative',
      title: 'no resource has a narrative',
      requirements: ['APPT-GEN-057'],
    },
    function* (resource, path) {
      yield absent(`${path}.text`, select(resource, 'text')[0]?.value);
    },
  ),
];
