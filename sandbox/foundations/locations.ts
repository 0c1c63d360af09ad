import type { Handler } from '../interaction.js';
import { locationResource } from '../practice/resources/directory.js';
import { refusal } from '../vocabulary/errors.js';

/** Reads a surgery; the error table has no code for locations, so the general one serves. */
export const readALocation: Handler = ({ id = '' }, practice) => {
  const location = practice.locations.find(id);
  if (!location) throw refusal('NO_RECORD_FOUND', `No location with id ${id}`);
  return { status: 200, resource: locationResource(location) };
};
