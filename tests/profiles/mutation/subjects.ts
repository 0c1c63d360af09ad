import { readdirSync, readFileSync } from 'node:fs';
import { projectFile } from '../../../support/kernel/paths.js';
import { firstText, isObject } from '../../../support/kernel/select.js';
import type { Subject } from './score.js';

const FOLDER = projectFile('tests', 'fixtures', 'fhir');
const BASE = 'http://hl7.org/fhir/StructureDefinition/';

/** The valid resources, each with the first profile that it claims or else its base resource. */
export const subjects: readonly Subject[] = readdirSync(FOLDER).map((file) => {
  const resource: unknown = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  if (!isObject(resource)) throw new TypeError(`${file} is no resource`);
  return {
    name: file.replace(/\.json$/, ''),
    resource,
    profile: firstText(resource, 'meta.profile') ?? `${BASE}${String(resource.resourceType)}`,
  };
});
