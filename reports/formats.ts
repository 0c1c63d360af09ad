/** The reports that a run may write, by the names that users choose them by. */
export const reportFormats = ['html', 'junit', 'allure', 'scal', 'sarif', 'csv', 'badge'] as const;

export type ReportFormat = (typeof reportFormats)[number];

export const isReportFormat = (name: string): name is ReportFormat =>
  reportFormats.some((one) => one === name);

/** What a run writes when nothing else is asked for. */
export const usualFormats: readonly ReportFormat[] = ['html', 'junit', 'allure', 'scal'];
