import { describe, expect, it } from 'vitest';
import { loadSpecification } from '../../../../requirements/load.js';
import { dialectOf } from '../../../../support/fhir/dialect/dialect.js';

const dialect = dialectOf(loadSpecification('gpconnect-1.0.0-rc.2'));
const named = (profile: string) => ({ resourceType: 'Appointment', meta: { profile: [profile] } });

describe('the dialect of a release on DSTU2', () => {
  it.each(['gpconnect-appointment-1', 'GPConnect-Appointment-1'])('hears the profile %s as ours', (name) => {
    const resource = named(`https://fhir.nhs.uk/StructureDefinition/${name}`);
    const heard = dialect.heardBody({ kind: 'resource', format: 'json', resource });
    expect(heard).toMatchObject({
      resource: named('https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1'),
      asSent: resource,
    });
  });

  it.each([
    ['as it is', 'application/fhir+json', 'application/json+fhir'],
    ['encoded', 'application%2Ffhir%2Bjson', 'application%2Fjson%2Bfhir'],
    ['encoded but for its plus sign', 'application%2Ffhir+json', 'application%2Fjson+fhir'],
  ])('writes a media type %s', (_how, ours, theirs) => {
    expect(dialect.written(`_format=${ours}`)).toBe(`_format=${theirs}`);
  });
});
