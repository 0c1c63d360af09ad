/** Whether bytes begin as an archive or a workbook does. */
export const isZip = (content: Buffer): boolean => content.toString('latin1', 0, 2) === 'PK';
