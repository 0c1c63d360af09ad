import type { Handler } from '../interaction.js';
import { searchset } from '../practice/resources/bundle.js';
import { practitionerResource } from '../practice/resources/directory.js';
import { refusal } from '../vocabulary/errors.js';
import { identifiers } from '../vocabulary/urls.js';
import { soughtIdentifier } from './identifier.js';

/** Finds a practitioner by SDS user id. */
export const findAPractitioner: Handler = (request, practice) => {
  const id = soughtIdentifier(request, identifiers.sdsUserId);
  if (!/^[A-Za-z0-9]{1,12}$/.test(id)) {
    throw refusal(
      'INVALID_IDENTIFIER_VALUE',
      'Parameter identifier: an SDS user id is made of up to 12 letters and digits',
    );
  }
  const practitioner = practice.practitionerBySdsUserId(id);
  return { status: 200, resource: searchset(practitioner ? [practitionerResource(practitioner)] : []) };
};

export const readAPractitioner: Handler = ({ id = '' }, practice) => {
  const practitioner = practice.practitioners.find(id);
  if (!practitioner) throw refusal('PRACTITIONER_NOT_FOUND', `No practitioner with id ${id}`);
  return { status: 200, resource: practitionerResource(practitioner) };
};
