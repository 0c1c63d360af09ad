import type { Handler } from '../interaction.js';
import { searchset } from '../practice/resources/bundle.js';
import { organisationResource } from '../practice/resources/directory.js';
import { refusal } from '../vocabulary/errors.js';
import { identifiers } from '../vocabulary/urls.js';
import { soughtIdentifier } from './identifier.js';

/** Finds an organisation by ODS code. */
export const findAnOrganisation: Handler = (request, practice) => {
  const code = soughtIdentifier(request, identifiers.odsCode);
  if (!/^[A-Za-z0-9]{1,10}$/.test(code)) {
    throw refusal(
      'INVALID_IDENTIFIER_VALUE',
      'Parameter identifier: an ODS code is made of up to 10 letters and digits',
    );
  }
  const organisation = practice.organisationByOdsCode(code);
  return { status: 200, resource: searchset(organisation ? [organisationResource(organisation)] : []) };
};

export const readAnOrganisation: Handler = ({ id = '' }, practice) => {
  const organisation = practice.organisations.find(id);
  if (!organisation) throw refusal('ORGANISATION_NOT_FOUND', `No organisation with id ${id}`);
  return { status: 200, resource: organisationResource(organisation) };
};
