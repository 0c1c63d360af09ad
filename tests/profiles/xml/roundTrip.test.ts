import { describe, expect, it } from 'vitest';
import { loadValidator } from '../../../profiles/index.js';
import { elementTables as dstu2 } from '../../../profiles/xml/data/dstu2.js';
import { elementTables as stu3 } from '../../../profiles/xml/data/elements.js';
import { readXml, writeXml } from '../../../profiles/xml/index.js';
import { blindMutants, type Mutant } from '../mutation/operators.js';
import { subjects } from '../mutation/subjects.js';
import { fullResource } from './everyType.js';

const resourceTypesOf = (tables: string): string[] =>
  tables
    .split('\n')
    .flatMap((line) => /^(?!DomainResource)([A-Z]\w+) (?:DomainResource|Resource) /.exec(line)?.[1] ?? []);

const RESOURCE_TYPES = resourceTypesOf(stu3);
const TYPES_OF_DSTU2 = resourceTypesOf(dstu2);

/** Every which change of a valid resource is tried in both forms. */
const STEP = 83;

/** XML cannot say of what JSON kind a value is, and has no empty arrays. */
const hasXmlForm = ({ operator, at, resource }: Mutant): boolean =>
  ['drop', 'value', 'duplicate', 'unknown element'].includes(operator) &&
  !/(resourceType|div|url)$/.test(at) &&
  !JSON.stringify(resource).includes('[]');

const validator = loadValidator();

describe('XML and JSON', () => {
  it('know every resource type of STU3', () => {
    expect(RESOURCE_TYPES).toHaveLength(117);
  });

  it('know every resource type of DSTU2', () => {
    expect(TYPES_OF_DSTU2).toHaveLength(94);
  });

  it.each(TYPES_OF_DSTU2)('carry the same %s of DSTU2, with every element it has', (type) => {
    const version = { fhirVersion: '1.0.2' };
    const resource = fullResource(type, 2, version.fhirVersion);
    expect(readXml(writeXml(resource, version), version)).toEqual({ resource });
  });

  it.each(RESOURCE_TYPES)('carry the same %s, with every element it has', (type) => {
    const resource = fullResource(type, 2);
    expect(readXml(writeXml(resource))).toEqual({ resource });
  });

  it.each(subjects)('carry the same $name', ({ resource }) => {
    expect(readXml(writeXml(resource))).toEqual({ resource });
  });

  it.each(subjects)(
    'give the same issues for $name and for what is wrong with it',
    ({ resource, profile }) => {
      const faulty = [...blindMutants(resource)].filter(hasXmlForm).filter((_, index) => index % STEP === 0);
      expect(faulty.length).toBeGreaterThan(0);
      for (const each of [resource, ...faulty.map((mutant) => mutant.resource)]) {
        const read = readXml(writeXml(each));
        expect(validator.validate('resource' in read ? read.resource : read, { profile })).toEqual(
          validator.validate(each, { profile }),
        );
      }
    },
  );
});
