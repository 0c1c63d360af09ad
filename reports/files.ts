/** Names of what a run leaves in its folder, in the order in which they are written, with what they are for. */
export const reportFiles = {
  verdicts: { name: 'verdicts.json', purpose: 'the verdict, for machines' },
  junit: { name: 'junit.xml', purpose: 'for CI' },
  compliance: { name: 'compliance.html', purpose: 'the report to read first' },
  scalWorkbook: { name: 'scal.xlsx', purpose: 'the assessment sheet' },
  scalCsv: { name: 'scal.csv', purpose: 'the assessment sheet, as CSV' },
  sarif: { name: 'results.sarif', purpose: 'for code scanning' },
  scenarios: { name: 'scenarios.csv', purpose: 'for spreadsheets' },
  badgeSvg: { name: 'badge.svg', purpose: 'a badge' },
  badgeJson: { name: 'badge.json', purpose: 'for the badge of shields.io' },
  allureResults: { name: 'allure-results', purpose: 'for Allure' },
  allureReport: { name: 'allure-report.html', purpose: 'the Allure view' },
  exchanges: { name: 'exchanges.ndjson.gz', purpose: 'every request and response' },
} as const;

/** Names of what a run writes while it is on its way, line by line: what is left of one that is killed. */
export const journalFiles = {
  /** Which run it is, and what it is to do. */
  run: 'run.json',
  exchanges: 'exchanges.ndjson',
  records: 'records.ndjson',
  ledger: 'ledger.ndjson',
  /** What each scenario adds to the standing rules, and how cucumber says that it ended. */
  endings: 'endings.ndjson',
} as const;
