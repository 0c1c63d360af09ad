/** Why several slots may not be booked together, by the words of the scenario, and the rows that say so. */
export const brokenPairRows: Readonly<Record<string, readonly string[]>> = {
  'its slots have a gap between them': ['APPT-BOOK-016', 'APPT-BOOK-017', 'APPT-BOOK-012', 'APPT-BOOK-108'],
  'its slots overlap in time': ['APPT-BOOK-016', 'APPT-BOOK-017', 'APPT-BOOK-108'],
  'its slots belong to different schedules': [
    'APPT-BOOK-013',
    'APPT-BOOK-016',
    'APPT-BOOK-018',
    'APPT-BOOK-108',
  ],
  'its slots have different delivery channels': [
    'APPT-BOOK-014',
    'APPT-BOOK-016',
    'APPT-BOOK-019',
    'APPT-BOOK-108',
  ],
  'its slots have different service types': [
    'APPT-BOOK-015',
    'APPT-BOOK-016',
    'APPT-BOOK-020',
    'APPT-BOOK-108',
  ],
};

/** Why a slot of the past cannot be booked. */
export const pastRows: Readonly<Record<string, readonly string[]>> = {
  'its slot is in the past': ['APPT-BOOK-002', 'APPT-BOOK-008', 'APPT-BOOK-009', 'APPT-SLOTS-041'],
};
