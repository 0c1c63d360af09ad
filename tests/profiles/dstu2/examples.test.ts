import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOfArchive } from '../../../profiles/build/archive.js';
import { loadValidator, readXml, writeXml } from '../../../profiles/index.js';
import { projectFile } from '../../../support/kernel/paths.js';

const ARCHIVE = projectFile('..', 'shared', 'fhir', 'gpc.dstu2.fhir-assets-1.0.0-rc.2.tgz');
const version = { fhirVersion: '1.0.2' };

/** What is wrong with published examples, by file; with the others nothing is. */
const MISTAKES: Readonly<Record<string, readonly string[]>> = {
  'Bundle-Bundle-Schedule': [
    'reference Bundle.entry[2].resource.schedule.reference',
    'cardinality-max Bundle.entry[5].resource.identifier[0].use',
    'cardinality-max Bundle.entry[6].resource.identifier[0].use',
  ],
  'Slot-Slot-1a': ['reference Slot.schedule.reference'],
};

const examples = existsSync(ARCHIVE)
  ? [...filesOfArchive(readFileSync(ARCHIVE))].filter(({ name }) => name.startsWith('package/example/'))
  : [];

describe.skipIf(examples.length === 0)('the examples of the rc.2 package', () => {
  const validator = loadValidator({ packages: ['hl7.fhir.r2.core', 'gpc.dstu2.fhir-assets-rc.2'] });

  it.each(examples)('$name has the mistakes that are known, in JSON and in XML', ({ name, content }) => {
    const resource = JSON.parse(content.toString('utf8'));
    const file = name.replace(/^.*\//, '').replace('.json', '');
    const { issues } = validator.validate(resource);
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, path }) => `${code} ${path}`)).toEqual(MISTAKES[file] ?? []);
    expect(readXml(writeXml(resource, version), version)).toEqual({ resource });
  });

  it('are all that the package has', () => {
    expect(examples).toHaveLength(23);
  });
});
