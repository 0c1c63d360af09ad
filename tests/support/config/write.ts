import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFile } from '../../../support/kernel/paths.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

const example = readFileSync(projectFile('provider.example.yaml'), 'utf8');

/** Writes a `provider.yaml` into a folder of its own. */
export function writeConfiguration(text: string): string {
  const file = join(temporaryFolder(), 'provider.yaml');
  writeFileSync(file, text);
  return file;
}

/** The example file with parts of its text replaced; each part must be there. */
export function writeExample(...changes: readonly (readonly [from: string, to: string])[]): string {
  return writeConfiguration(
    changes.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`provider.example.yaml has no "${from}"`);
      return text.replace(from, () => to);
    }, example),
  );
}

/** Only what must be there. */
export const minimal = `
provider: { name: P, supplier: S, product: Q, version: 1.10 }
environment: test
endpoint: { baseUrl: http://localhost:8080/A20047/STU3/1/gpconnect, odsCode: A20047, asid: 918999198738 }
consumer:
  asid: 200000000359
  system: https://consumer.example/spine
  organisation: { odsCode: B82617, name: O, phone: 0113 496 0000 }
  practitioner: { family: Okafor, given: Grace }
`;

export function writeBeside(file: string, name: string, text: string): string {
  const path = join(dirname(file), name);
  writeFileSync(path, text);
  return path;
}
