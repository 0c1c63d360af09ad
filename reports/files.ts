/** Names of what a run leaves in its folder, in the order in which they are written, with what they are for. */
export const reportFiles = {
  verdicts: { name: 'verdicts.json', purpose: 'the verdict, for machines' },
  junit: { name: 'junit.xml', purpose: 'for CI' },
  compliance: { name: 'compliance.html', purpose: 'the report to read first' },
  allureResults: { name: 'allure-results', purpose: 'for Allure' },
  allureReport: { name: 'allure-report.html', purpose: 'the Allure view' },
  exchanges: { name: 'exchanges.ndjson', purpose: 'every request and response' },
} as const;
