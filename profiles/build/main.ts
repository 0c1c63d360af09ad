import { parseArgs } from 'node:util';
import { readPackage } from './package.js';
import { definitionsOf } from './reach.js';
import { committedNames } from './selection.js';
import { writeDefinitions } from './write.js';

/**
 * Reads FHIR packages and writes the facts that are committed: `node dist/profiles/build/main.js --package F.tgz
 * --package G.tgz --out profiles`. Of two definitions of one URL the later package's is taken.
 */
const { values } = parseArgs({
  options: { package: { type: 'string', multiple: true }, out: { type: 'string', default: 'profiles' } },
});

const packages = (values.package ?? []).map(readPackage);
writeDefinitions(definitionsOf(packages, committedNames(packages)), values.out);
