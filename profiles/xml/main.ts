import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPackage } from '../build/package.js';
import { elementsModule } from './tables.js';

/**
 * Writes the element tables that are committed: `node dist/profiles/xml/main.js --package hl7.fhir.r3.core-3.0.1.tgz`.
 */
const { values } = parseArgs({
  options: {
    package: { type: 'string', default: '' },
    out: { type: 'string', default: 'profiles/xml/data/elements.ts' },
  },
});

writeFileSync(values.out, elementsModule(readPackage(values.package)));
