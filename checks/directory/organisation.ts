import { identifiersIn } from '../../support/fhir/identifiers.js';
import { firstText } from '../../support/kernel/select.js';
import { absent, present } from '../../support/model/observe.js';
import { systems } from '../vocabulary.js';
import { addressHeld, phoneHeld } from './contact.js';
import type { DirectoryRule } from './rule.js';

const types = ['Organization'];

/** Populated and excluded elements of Organization (Find and Read an organisation, payload response body). */
export const organisationRules: readonly DirectoryRule[] = [
  {
    key: 'organisation.ods-code',
    types,
    title: 'each Organization has its ODS code',
    at: ['search-for-free-slots', 'find-an-organisation', 'read-an-organisation'],
    *look(organisation, path) {
      const codes = identifiersIn(organisation, systems.odsOrganisation);
      const code = firstText(codes[0]?.value, 'value');
      yield present(`${path}.identifier (${systems.odsOrganisation})`, code, 'an ODS code');
    },
  },
  {
    key: 'organisation.name',
    types,
    title: 'each Organization has a name',
    at: ['search-for-free-slots', 'find-an-organisation', 'read-an-organisation'],
    *look(organisation, path) {
      yield present(`${path}.name`, organisation.name, 'a name');
    },
  },
  ...(
    [
      ['contact', 'no Organization has contact'],
      ['endpoint', 'no Organization has endpoint'],
    ] as const
  ).map(
    ([element, title]): DirectoryRule => ({
      key: `organisation.no-${element}`,
      types,
      title,
      at: ['search-for-free-slots', 'find-an-organisation', 'read-an-organisation'],
      *look(organisation, path) {
        yield absent(`${path}.${element}`, organisation[element]);
      },
    }),
  ),
  {
    key: 'organisation.address-held',
    types,
    title: 'the Organization has the address that the practice holds',
    at: ['find-an-organisation', 'read-an-organisation'],
    needs: {
      data: "practice.organisation.postalCode: the postcode of the practice's address",
      given: ({ organisation }) => organisation?.postalCode !== undefined,
    },
    *look(found, path, { organisation }) {
      yield* addressHeld(found, path, organisation);
    },
  },
  {
    key: 'organisation.phone-held',
    types,
    title: 'the Organization has the telephone number that the practice holds',
    at: ['find-an-organisation', 'read-an-organisation'],
    needs: {
      data: "practice.organisation.phone: the practice's telephone number",
      given: ({ organisation }) => organisation?.phone !== undefined,
    },
    *look(found, path, { organisation }) {
      yield* phoneHeld(found, path, organisation);
    },
  },
];
