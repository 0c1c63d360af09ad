import { describe, expect, it } from 'vitest';
import { contentLocationOf } from '../../../checks/responses/contentLocation.js';
import { answered } from '../subject.js';

const root = 'https://provider.test/A00001/STU3/1/gpconnect';

const seen = (address: string | undefined, resource: object = { resourceType: 'Appointment', id: 'a-1' }) =>
  contentLocationOf(
    answered({
      url: `${root}/Appointment`,
      headers: address === undefined ? [] : [['content-location', address]],
      resource: { ...resource },
    }),
  );

describe('a Content-Location', () => {
  it.each([
    ['a whole address', `${root}/Appointment/a-1`],
    ['that of a version', `${root}/Appointment/a-1/_history/3`],
    ['a path', '/A00001/STU3/1/gpconnect/Appointment/a-1'],
    ['an address relative to the request', 'Appointment/a-1'],
    ['the address behind a proxy', 'https://inside.test:8443/fhir/Appointment/a-1?_format=json'],
  ])('names the resource of the answer as %s', (_what, address) => {
    expect(seen(address)).toEqual({ ok: true, found: address, inexcusable: false });
  });

  it.each([
    ['another id', `${root}/Appointment/a-2`],
    ['an id that begins alike', `${root}/Appointment/a-12`],
    ['another type', `${root}/Patient/a-1`],
    ['nothing', ''],
  ])('is wrong with %s, and no interpretation excuses that', (_what, address) => {
    expect(seen(address)).toEqual({ ok: false, found: address, inexcusable: true });
  });

  it('is missed where there is none, which an interpretation may excuse', () => {
    expect(seen(undefined)).toEqual({ ok: false, found: 'nothing', inexcusable: false });
  });

  it('is held against no resource that has no id', () => {
    expect(seen(`${root}/Appointment/a-2`, { resourceType: 'Appointment' }).ok).toBe(true);
  });
});
