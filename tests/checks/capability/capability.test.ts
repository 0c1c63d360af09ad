import { describe, expect, it } from 'vitest';
import { conformanceChecks } from '../../../checks/capability/conformance.js';
import { servedFormat } from '../../../checks/capability/formats.js';
import { statementSentences } from '../../../checks/capability/index.js';
import { resourceChecks } from '../../../checks/capability/resources.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { answered, changed, outcome } from '../subject.js';
import { statement } from './sample.js';

const published = statementSentences.filter(({ id }) => id.startsWith('capability.'));
const checks = [...published, ...Object.values(resourceChecks).flat()];
const of = (resource: JsonObject) => answered({ interaction: 'get-the-capability-statement', resource });
const set =
  (...path: readonly (string | number)[]) =>
  (value: unknown): JsonObject =>
    changed(statement, path, value);
const resource = (index: number, ...path: readonly (string | number)[]) =>
  set('rest', 0, 'resource', index, ...path);

const record = 'https://fhir.nhs.uk/STU3/OperationDefinition/GPConnect-GetStructuredRecord-Operation-1';
const other = (definition: string, name: string) =>
  set('rest', 0, 'operation', 1)({ name, definition: { reference: definition } });
const patientProfile = 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1';

/** For each check a statement that it must fail; everything else in it stays good. */
const faults: Readonly<Record<string, readonly JsonObject[]>> = {
  'capability.version': [set('version')('1.2.8'), set('version')(undefined)],
  'capability.description': [set('description')('GP Connect'), set('description')(undefined)],
  'capability.name': [set('name')('GPConnect')],
  'capability.status': [set('status')('draft')],
  'capability.kind': [set('kind')('instance')],
  'capability.fhirVersion': [set('fhirVersion')('3.0.2')],
  'capability.acceptUnknown': [set('acceptUnknown')('no')],
  'capability.stu3': [
    set('fhirVersion')('4.0.1'),
    set('fhirVersion')('1.0.2'),
    set('fhirVersion')(undefined),
  ],
  'capability.date': [set('date')(undefined)],
  'capability.copyright': [set('copyright')('[copyright]'), set('copyright')(undefined)],
  'capability.publisher': [set('publisher')('[publisher name]'), set('publisher')(' ')],
  'capability.contact.name': [set('contact', 0, 'name')(undefined), set('contact', 0, 'name')('[name]')],
  'capability.software.name': [set('software')(undefined)],
  'capability.software.version': [set('software', 'version')('[version]')],
  'capability.software.releaseDate': [
    set('software', 'releaseDate')('[date]'),
    set('software', 'releaseDate')('01/01/2026'),
    set('software', 'releaseDate')('2026-01-01T10:00'),
  ],
  'capability.rest.mode': [set('rest', 0, 'mode')('client')],
  'capability.rest.cors': [set('rest', 0, 'security', 'cors')('true'), set('rest', 0, 'security')(undefined)],
  'capability.format.json': [set('format')(['application/fhir+xml']), set('format')(undefined)],
  'capability.format.listed': [set('format')(['json', 'xml']), set('format', 1)('application/xml+fhir')],
  'capability.profiles.identified': [set('profile')(undefined)],
  'capability.profiles.listed': [
    set('profile', 0, 'reference')(`${patientProfile}/_history/1.1`),
    set('profile', 1, 'reference')(patientProfile),
  ],
  'capability.profiles.structured': [
    set(
      'profile',
      10,
    )({
      reference: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
    }),
  ],
  'capability.operations.register': [
    set('rest', 0, 'operation')(undefined),
    set('rest', 0, 'operation', 0, 'name')('registerpatient'),
    set('rest', 0, 'operation', 0, 'definition', 'reference')('https://provider.test/register'),
  ],
  'capability.operations.structured': [other(`${record}/_history/1.11`, 'gpc.getstructuredrecord')],
  'capability.operations.prefix': [other(record, 'getstructuredrecord')],
  'capability.Patient.interactions': [resource(0, 'interaction', 1)({ code: 'create' })],
  'capability.Patient.parameters': [resource(0, 'searchParam', 0, 'type')('string')],
  'capability.Organization.interactions': [resource(1, 'interaction')(undefined)],
  'capability.Organization.parameters': [resource(1, 'searchParam')(undefined)],
  'capability.Practitioner.interactions': [
    resource(2, 'type')('PractitionerRole'),
    resource(2, 'interaction', 1)({ code: 'read' }),
  ],
  'capability.Practitioner.parameters': [resource(2, 'searchParam', 0, 'name')('name')],
  'capability.Location.interactions': [resource(3, 'interaction', 0, 'code')('vread')],
  'capability.Appointment.interactions': [resource(4, 'interaction', 2)({ code: 'patch' })],
  'capability.Appointment.parameters': [resource(4, 'searchParam')([])],
  'capability.Appointment.update-create': [
    resource(4, 'updateCreate')('false'),
    resource(4, 'updateCreate')(undefined),
  ],
  'capability.lists.Appointment.read': [resource(4)(undefined)],
  'capability.lists.Appointment.create': [resource(4, 'interaction', 1)({ code: 'patch' })],
  'capability.lists.Appointment.update': [resource(4, 'interaction', 2)({ code: 'patch' })],
  'capability.lists.Appointment.search-type': [resource(4, 'type')('Slot')],
  'capability.lists.version': [set('version')('1.2.6'), set('version')(undefined)],
  'capability.lists.registration': [set('rest', 0, 'operation')(undefined)],
  'capability.Slot.interactions': [resource(5, 'interaction', 0, 'code')('read')],
  'capability.Slot.parameters': [resource(5, 'searchParam', 3)({ name: 'searchFilter', type: 'string' })],
  'capability.Slot.includes': [resource(5, 'searchInclude')(['Slot:schedule'])],
};

describe('checks of the capability statement', () => {
  it.each(checks)('$id passes on the published statement', (check) => {
    expect(outcome(check, of(statement))).toBe('passed');
  });

  it.each(checks)('$id fails on each fault', (check) => {
    const broken = faults[check.id] ?? [];
    expect(broken).not.toHaveLength(0);
    expect(broken.map((one) => outcome(check, of(one)))).toEqual(broken.map(() => 'failed'));
  });

  it('lets structured records be left out or be as published', () => {
    const offered = of(other(`${record}/_history/1.12`, 'gpc.getstructuredrecord'));
    expect(checks.filter((check) => outcome(check, offered) !== 'passed')).toEqual([]);
  });

  it('takes a profile from the description of its resource', () => {
    const [identified] = checks.filter(({ id }) => id === 'capability.profiles.identified');
    const moved = changed(resource(0, 'profile')({ reference: patientProfile }), ['profile', 0], {
      reference: 'https://provider.test/Patient',
    });
    expect(identified && outcome(identified, of(moved))).toBe('passed');
  });

  it('tells a Conformance statement of DSTU2 from a capability statement', () => {
    const slot = ['start', 'end', 'fb-type'].map((name) => ({
      name,
      type: name === 'fb-type' ? 'token' : 'date',
    }));
    const conformance = {
      resourceType: 'CapabilityStatement',
      kind: 'instance',
      fhirVersion: '1.0.2',
      profile: statement.profile ?? [],
      rest: [
        {
          operation: [{ name: 'gpc.registerpatient' }, { name: 'gpc.getschedule' }],
          resource: [{ type: 'Slot', searchParam: slot }],
        },
      ],
    };
    const spoilt = {
      ...conformance,
      kind: 'capability',
      fhirVersion: '3.0.1',
      profile: [],
      rest: [{ resource: [{ type: 'Slot' }] }],
    };
    expect(conformanceChecks.map((check) => outcome(check, of(conformance)))).toEqual(
      conformanceChecks.map(() => 'passed'),
    );
    expect(conformanceChecks.map((check) => outcome(check, of(spoilt)))).toEqual(
      conformanceChecks.map(() => 'failed'),
    );
  });

  it('compares the formats declared with those served', () => {
    const json = of(statement);
    const xml = {
      ...json,
      body: {
        kind: 'resource',
        format: 'xml',
        resource: { ...statement, resourceType: 'CapabilityStatement' },
      },
    } as const;
    const jsonOnly = of(set('format')(['application/fhir+json']));
    expect(outcome(servedFormat, { ...json, inXml: xml })).toBe('passed');
    expect(outcome(servedFormat, { ...json, inXml: answered({ status: 415 }) })).toBe('failed');
    expect(outcome(servedFormat, { ...jsonOnly, inXml: xml })).toBe('failed');
    expect(outcome(servedFormat, { ...jsonOnly, inXml: answered({ status: 415 }) })).toBe('passed');
  });
});
