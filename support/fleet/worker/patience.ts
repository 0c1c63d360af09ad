/** How often a worker says that it is alive, to the database and to what it has started. */
export const beatMilliseconds = 1000;

/**
 * For how long a worker may be silent before what it has in hand is let go of: less than others wait before they take it
 * up, as a provider must never have two runs at once.
 */
export const patienceOf = (lostAfterSeconds: number): number => (lostAfterSeconds * 1000 * 2) / 3;
