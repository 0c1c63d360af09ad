/** Rows that an interaction breaks as a whole which is not served. */
export const served = {
  slots: [
    'DST2A-SLOTS-004',
    'DST2A-SLOTS-012',
    'DST2A-SLOTS-013',
    'DST2A-SLOTS-016',
    'DST2A-SLOTS-035',
    'DST2A-FHIR-008',
    'DST2A-GEN-001',
    'DST2A-JWT-041',
    'DST2A-URL-005',
  ],
  locations: ['DST2A-LOCS-001', 'DST2A-LOCS-004', 'DST2A-LOCS-013', 'DST2A-FND-010'],
  registrations: [
    'DST2A-REG-003',
    'DST2A-REG-005',
    'DST2A-REG-012',
    'DST2A-FHIR-019',
    'DST2A-FHIR-064',
    'DST2A-FHIR-069',
    'DST2A-FND-011',
    'DST2A-GEN-017',
    'DST2A-GEN-026',
    'DST2A-IID-015',
  ],
} as const;

/** Rows that whatever breaks a profile breaks with it: that it is kept, and all that it holds. */
const kept = ['DST2A-FHIR-003', 'DST2A-FHIR-006', 'DST2A-FHIR-010', 'DST2A-RES-008'] as const;
export const profiles = {
  patients: [
    ...kept,
    'DST2A-PATS-014',
    'DST2A-PAT-012',
    'DST2A-PATS-024',
    'DST2A-RES-004',
    'DST2A-RES-005',
    'DST2A-RES-006',
    'DST2A-RES-007',
    'DST2A-RES-016',
  ],
  practitioners: [
    ...kept,
    'DST2A-PRACS-014',
    'DST2A-PRAC-012',
    'DST2A-RES-011',
    'DST2A-GEN-025',
    'DST2A-SLOTS-046',
    'DST2A-SLOTS-048',
    'DST2A-SLOTS-049',
    'DST2A-SLOTS-050',
    'DST2A-SLOTS-051',
    'DST2A-SLOTS-054',
  ],
  locations: [...kept, 'DST2A-RES-014', 'DST2A-RES-015', 'DST2A-RES-016'],
} as const;
