import { describe, expect, it } from 'vitest';
import { loadSpecification } from '../../requirements/load.js';
import { loadOfficialSuite } from '../../requirements/officialSuite.js';
import { scenariosOf } from '../../support/pack/scenarios.js';

const specification = loadSpecification('gpconnect-1.2.7');
const { features, reasons } = loadOfficialSuite(specification);
const rows = features.flatMap(({ feature, rows }) =>
  rows.map((row) => ({ ...row, place: `${feature} ${row.row}` })),
);

/** Scenarios and expanded tests of each feature, as counted in the official files. */
const counts = {
  SearchForFreeSlots: [29, 85],
  AppointmentBook: [43, 61],
  AppointmentRetrieve: [21, 47],
  AppointmentAmend: [21, 28],
  AppointmentCancel: [27, 44],
  AppointmentRead: [12, 21],
  PatientSearch: [23, 40],
  PatientRead: [14, 25],
  PatientRegister: [38, 98],
  PractitionerSearch: [16, 25],
  PractitionerRead: [10, 22],
  OrganizationSearch: [14, 20],
  OrganizationRead: [8, 18],
  LocationRead: [9, 21],
  FHIR: [19, 43],
  Http: [7, 7],
  JWT: [22, 22],
  SSP: [13, 36],
  Security: [11, 18],
};

describe('the mapping of the official suite', () => {
  it('has every scenario and test of every feature', () => {
    const found = features.map(({ feature, rows }) => [
      feature,
      [rows.length, rows.reduce((sum, { tests }) => sum + tests, 0)],
    ]);
    expect(Object.fromEntries(found)).toEqual(counts);
    expect([rows.length, rows.reduce((sum, { tests }) => sum + tests, 0)]).toEqual([357, 681]);
  });

  it.each(features)('numbers the rows of $feature from 1', ({ rows }) => {
    expect(rows.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
  });

  it('names only scenarios that exist', () => {
    const known = new Set(scenariosOf(specification).map(({ id }) => id));
    const unknown = rows.flatMap(({ place, ours = [] }) =>
      ours.filter((id) => !known.has(id)).map((id) => `${place}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('gives every row twins or a reason of its list', () => {
    const wanting = rows.filter(({ ours, reason }) => !ours && !reason).map(({ place }) => place);
    expect(wanting).toEqual([]);
    const unheard = rows.filter(({ reason }) => reason && !(reason in reasons)).map(({ place }) => place);
    expect(unheard).toEqual([]);
  });

  it('uses every reason that it explains', () => {
    const used = new Set(rows.flatMap(({ reason }) => reason ?? []));
    expect(Object.keys(reasons).filter((name) => !used.has(name))).toEqual([]);
  });
});
