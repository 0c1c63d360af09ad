/** Ids of rows: numbers are those of a page, `rows('APPT-BOOK', '040 041')`; whole ids stay as they are. */
export const rows = (page: string, ids: string): string[] =>
  ids.split(' ').map((id) => (/^\d+$/.test(id) ? `${page}-${id}` : id));
