/** Rows that a page repeats of the general ones, by what they say. */
interface PageRows {
  profiles: readonly string[];
  metaProfile: string;
  metaVersion: string;
  error: string;
  /** That codes follow the error handling guidance: the pages of readings say so. */
  codes?: string;
}

/** Closing rows of the Foundations endpoints. */
export const foundationsClosingRows: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'get-the-capability-statement': { profiles: ['FND-CAP-007', 'FND-GEN-004'] },
  'find-an-organisation': rowsOf({
    profiles: ['FND-ORGSEARCH-016', 'FND-GEN-034'],
    metaProfile: 'FND-ORGSEARCH-017',
    metaVersion: 'FND-ORGSEARCH-018',
    error: 'FND-ORGSEARCH-009',
  }),
  'read-an-organisation': rowsOf({
    profiles: ['FND-ORGREAD-012', 'FND-GEN-034'],
    metaProfile: 'FND-ORGREAD-013',
    metaVersion: 'FND-ORGREAD-014',
    error: 'FND-ORGREAD-007',
    codes: 'FND-ORGREAD-009',
  }),
  'find-a-practitioner': rowsOf({
    profiles: ['FND-PRACSEARCH-015', 'FND-GEN-033'],
    metaProfile: 'FND-PRACSEARCH-016',
    metaVersion: 'FND-PRACSEARCH-017',
    error: 'FND-PRACSEARCH-008',
  }),
  'read-a-practitioner': rowsOf({
    profiles: ['FND-PRACREAD-010', 'FND-GEN-033'],
    metaProfile: 'FND-PRACREAD-011',
    metaVersion: 'FND-PRACREAD-012',
    error: 'FND-PRACREAD-005',
    codes: 'FND-PRACREAD-007',
  }),
  'read-a-location': rowsOf({
    profiles: ['FND-LOCREAD-011', 'FND-GEN-035'],
    metaProfile: 'FND-LOCREAD-012',
    metaVersion: 'FND-LOCREAD-013',
    error: 'FND-LOCREAD-006',
    codes: 'FND-LOCREAD-008',
  }),
  'find-a-patient': rowsOf({
    profiles: ['FND-PATSEARCH-022', 'FND-GEN-032', 'API-RES-001'],
    metaProfile: 'FND-PATSEARCH-023',
    metaVersion: 'FND-PATSEARCH-024',
    error: 'FND-PATSEARCH-011',
  }),
  'read-a-patient': rowsOf({
    profiles: ['FND-PATREAD-013', 'FND-GEN-032'],
    metaProfile: 'FND-PATREAD-014',
    metaVersion: 'FND-PATREAD-015',
    error: 'FND-PATREAD-008',
    codes: 'FND-PATREAD-010',
  }),
  'register-a-patient': {
    ...rowsOf({
      profiles: ['FND-REG-071', 'FND-GEN-036'],
      metaProfile: 'FND-REG-073',
      metaVersion: 'FND-REG-074',
      error: 'FND-REG-058',
    }),
    'meta-profile': ['FND-REG-070', 'FND-REG-073'],
    'cache-control': ['FND-REG-068'],
    'media-type': ['FND-REG-068'],
    charset: ['FND-REG-068'],
    diagnostics: ['FND-REG-060'],
  },
};

function rowsOf({ profiles, metaProfile, metaVersion, error, codes }: PageRows): Record<string, string[]> {
  return {
    profiles: [...profiles],
    'meta-profile': [metaProfile],
    'meta-version': [metaVersion],
    'no-empty-values': ['API-RES-005'],
    'error-has-operation-outcome': [error],
    'operation-outcome-profile': [error],
    ...(codes ? { etag: ['API-FHIR-092'], 'issue-code': [codes], 'spine-error-code': [codes] } : {}),
  };
}
