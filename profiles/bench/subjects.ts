import { readFileSync } from 'node:fs';
import { projectFile } from '../../support/kernel/paths.js';
import { isObject, type JsonObject } from '../../support/kernel/select.js';
import { slotBundle } from './bundle.js';

const GPCONNECT = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-';

/** What is validated, each with its profile. */
export const appointment = {
  resource: fixture('appointment'),
  options: { profile: `${GPCONNECT}Appointment-1` },
};
export const searchset = {
  resource: slotBundle(fixture('slot'), fixture('schedule'), 500),
  options: { profile: `${GPCONNECT}Searchset-Bundle-1` },
};

function fixture(name: string): JsonObject {
  const json: unknown = JSON.parse(readFileSync(projectFile(`tests/fixtures/fhir/${name}.json`), 'utf8'));
  return isObject(json) ? json : {};
}
