import { describe, expect, it } from 'vitest';
import { siteChecks } from '../../../checks/directory/sites.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { outcome, refused } from '../subject.js';
import { holding, location, organisation } from './sample.js';

const [bySite, byOrganisation] = siteChecks;
const practice = { reference: 'Organization/o1' };
const code = { identifier: 'A00001' };

describe('searches by the code of something else', () => {
  it('find the practice by its site', () => {
    const judged = (sought: { reference: string }, ...found: readonly JsonObject[]) =>
      bySite && outcome(bySite, { ...holding(...found), sought });
    expect(judged(practice, organisation)).toBe('passed');
    expect(judged(practice)).toBe('failed');
    expect(judged({ reference: 'Organization/o2' }, organisation)).toBe('failed');
  });

  it('find the locations of an organisation', () => {
    expect(byOrganisation && outcome(byOrganisation, { ...holding(location), sought: code })).toBe('passed');
    expect(byOrganisation && outcome(byOrganisation, { ...holding(), sought: code })).toBe('failed');
    const refusal = { ...refused(400, 'INVALID_IDENTIFIER_SYSTEM'), sought: code };
    expect(byOrganisation && outcome(byOrganisation, refusal)).toBe('failed');
  });
});
