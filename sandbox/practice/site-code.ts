import type { Practice } from './practice.js';

/** The ODS site code of a surgery: sites are numbered below the code of their practice. */
export const siteCodeOf = (id: string, { locations, organisation }: Practice): string =>
  `${organisation.odsCode}${String(locations.all().findIndex((one) => one.id === id) + 1).padStart(2, '0')}`;
