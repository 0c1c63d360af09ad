import { describe, expect, it } from 'vitest';
import { interactions } from '../../../sandbox/server/interactions.js';
import { ask, expectRefusal, site } from '../consumer.js';

const provider = site();
const root = '/A20047/STU3/1/gpconnect';

describe('paths', () => {
  it.each([
    ['another practice', '/B99999/STU3/1/gpconnect/metadata', 404, 'NO_RECORD_FOUND'],
    ['another version', '/A20047/DSTU2/1/gpconnect/metadata', 404, 'NO_RECORD_FOUND'],
    ['the service root', root, 404, 'NO_RECORD_FOUND'],
    ['the wrong case', `${root}/Metadata`, 404, 'NO_RECORD_FOUND'],
    ['nonsense', `${root}/Patients`, 404, 'NO_RECORD_FOUND'],
    ['a type that is not offered', `${root}/Condition/1`, 501, 'NOT_IMPLEMENTED'],
    ['a search that is not offered', `${root}/Location?name=x`, 501, 'NOT_IMPLEMENTED'],
    ['a version read', `${root}/Patient/1/_history/1`, 501, 'NOT_IMPLEMENTED'],
    ['an operation that is not offered', `${root}/Patient/$everything`, 501, 'NOT_IMPLEMENTED'],
    ['an operation at the root', `${root}/$gpc.getstructuredrecord`, 501, 'NOT_IMPLEMENTED'],
    ['a slash at the end', `${root}/Patient/`, 400, 'BAD_REQUEST'],
    ['a bad encoding', `${root}/Patient/%ZZ`, 400, 'BAD_REQUEST'],
  ])('to %s lead to an error', (_, target, status, code) => {
    expectRefusal(ask(provider, 'get-the-capability-statement', { target }), status, code);
  });

  it('may have their dollar sign encoded', () => {
    const path = '/Patient/%24gpc.registerpatient';
    expectRefusal(ask(provider, 'register-a-patient', { path, body: '{' }), 400, 'BAD_REQUEST', /JSON/);
  });
});

describe('verb and interaction id', () => {
  it.each(['DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'PUT', 'POST'])(
    '%s is refused where only GET is possible',
    (method) => {
      const answered = ask(provider, 'get-the-capability-statement', { method });
      expectRefusal(answered, 400, 'BAD_REQUEST', /only GET/);
    },
  );

  it('GET is refused for an operation', () => {
    expectRefusal(ask(provider, 'register-a-patient', { method: 'GET' }), 400, 'BAD_REQUEST', /only POST/);
  });

  it('an id of another verb on the same path is refused', () => {
    const headers = { 'ssp-interactionid': interactions['read-an-appointment'].id };
    const departure = { id: '1', headers, body: '{}' };
    expectRefusal(ask(provider, 'amend-an-appointment', departure), 400, 'BAD_REQUEST', /does not match/);
  });

  it.each([
    ['unknown', 'urn:nhs:names:services:gpconnect:fhir:rest:read:nothing-1'],
    ['in capitals', interactions['find-a-patient'].id.toUpperCase()],
    ['of another capability', 'urn:nhs:names:services:gpconnect:structured:fhir:rest:read:metadata-1'],
  ])('an id %s is refused', (_, id) => {
    const departure = { headers: { 'ssp-interactionid': id } };
    expectRefusal(ask(provider, 'find-a-patient', departure), 400, 'BAD_REQUEST', /not an interaction/);
  });

  it('every interaction has an id of its own', () => {
    const ids = Object.values(interactions).map(({ id }) => id);
    expect(new Set(ids).size).toBe(15);
    for (const id of ids) expect(id).toMatch(/^urn:nhs:names:services:gpconnect:fhir:(rest|operation):/);
  });
});
