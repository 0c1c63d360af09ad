import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { describe, expect, it } from 'vitest';
import { structureFacts } from '../../../profiles/build/facts.js';
import { readPackage } from '../../../profiles/build/package.js';
import { definitionsOf } from '../../../profiles/build/reach.js';
import { committedNames } from '../../../profiles/build/selection.js';
import { snapshots } from '../../../profiles/build/snapshot.js';
import { folderOf, serialised } from '../../../profiles/build/write.js';
import { committedDefinitions } from '../../../profiles/committed.js';
import type { ElementFacts } from '../../../profiles/definitions.js';
import { readFhirPackage } from '../../../profiles/index.js';
import { projectFile } from '../../../support/kernel/paths.js';

const folder = projectFile('..', 'shared', 'fhir');
const STU3 = ['hl7.fhir.r3.core', 'gpc.stu3.fhir-assets'];
const DSTU2 = [
  'hl7.fhir.r2.core',
  'gpc.dstu2.fhir-assets-1.0.0-beta.1.completed',
  'gpc.dstu2.fhir-assets-1.0.0-rc.2',
];

/** The packages that the facts were made from, which are not part of the project. */
function archives(context: TestContext, names = STU3): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const found = names.flatMap(
    (name) => files.find((file) => file === `${name}.tgz` || file.startsWith(`${name}-`)) ?? [],
  );
  if (found.length < names.length) context.skip(`the FHIR packages are not at hand in ${folder}`);
  return found.map((file) => join(folder, file));
}

describe('the committed facts', () => {
  it.for([{ names: STU3 }, { names: DSTU2 }])('are what the packages give: $names', ({ names }, context) => {
    const packages = archives(context, names).map(readPackage);
    const built = definitionsOf(packages, committedNames(packages));
    for (const definitions of built) {
      const file = projectFile('profiles', folderOf(definitions), 'data', 'facts.json');
      expect(
        serialised(definitions) === readFileSync(file, 'utf8'),
        `${file} is not current: build it again`,
      ).toBe(true);
    }
  });

  it('are what generated snapshots give, where snapshots are published', (context) => {
    const structures = new Map(archives(context).flatMap((file) => [...readPackage(file).structures]));
    const generated = snapshots(
      structures,
      undefined,
      (url) => structures.get(url)?.derivation === 'constraint',
    );
    const profiles = committedDefinitions().flatMap((found) =>
      found.structures.filter(({ profile }) => profile),
    );
    expect(profiles.length).toBeGreaterThan(25);
    for (const { url, elements } of profiles) {
      const facts = structureFacts(structures.get(url) ?? {}, generated);
      expect(facts?.elements.filter(isTold), url).toEqual(elements.filter(isTold));
    }
  });

  it('can be built on: a package alone gives the same as with the core package', (context) => {
    const [, assets = ''] = archives(context);
    const alone = new Map(readFhirPackage(assets).structures.map((facts) => [facts.url, facts]));
    for (const facts of committedDefinitions(['gpc.stu3.fhir-assets']).flatMap((found) => found.structures)) {
      expect(alone.get(facts.url), facts.url).toEqual(facts);
    }
  });
});

/** STU3's own snapshots of extensions allow extensions in them where their differentials do not. */
const isTold = ({ id }: ElementFacts): boolean => !/^Extension(\.extension:[^.]*)*\.extension$/.test(id);
