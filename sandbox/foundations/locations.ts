import type { Handler } from '../interaction.js';
import { searchset } from '../practice/resources/bundle.js';
import { locationResource } from '../practice/resources/directory.js';
import { siteCodeOf } from '../practice/site-code.js';
import { refusal } from '../vocabulary/errors.js';
import { soughtIdentifier } from './identifier.js';

/** Reads a surgery; the error table has no code for locations, so the general one serves. */
export const readALocation: Handler = ({ id = '' }, practice) => {
  const location = practice.locations.find(id);
  if (!location) throw refusal('NO_RECORD_FOUND', `No location with id ${id}`);
  return { status: 200, resource: locationResource(location) };
};

/** Finds a surgery by its ODS site code, as releases on DSTU2 do. */
export const findALocation: Handler = (request, practice) => {
  const code = soughtIdentifier(request, 'https://fhir.nhs.uk/Id/ods-site-code');
  const found = practice.locations.all().filter(({ id }) => siteCodeOf(id, practice) === code);
  return { status: 200, resource: searchset(found.map(locationResource)) };
};
