/** The reports that a run may write, by the names that users choose them by, with what they are for. */
export const reportFormats = {
  html: 'compliance.html, for people',
  junit: 'junit.xml, for CI servers',
  allure: 'allure-results and allure-report.html',
  scal: 'scal.xlsx and scal.csv, the assessment sheet',
  sarif: 'results.sarif, for code scanning',
  csv: 'scenarios.csv, for spreadsheets',
  badge: 'badge.svg and badge.json',
} as const;

export type ReportFormat = keyof typeof reportFormats;

export const isReportFormat = (name: string): name is ReportFormat => Object.hasOwn(reportFormats, name);

/** What a run writes when nothing else is asked for. */
export const usualFormats: readonly ReportFormat[] = ['html', 'junit', 'allure', 'scal'];
