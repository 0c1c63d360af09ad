/**
 * Mutants of what 1.0.0-beta.1 has not: a search for slots by parameters, and the organisation that books; and the status 200
 * of a booking, which it lets pass.
 */
export const ofOthersOnly: ReadonlySet<string> = new Set([
  'dstu2.fb-type-unknown',
  'read.organisation-named-twice',
  'slots.seconds-not-counted',
  'slots.long-period-cut',
  'cancel.organisation-renamed',
  'booking.status-200',
  // What they do is right here, or is seen by none of the rows that they break there.
  'tokens.refused-with-401',
  'capability.once',
  'offers.slots-with-body',
  'patients.nhs-number-system',
  'read.organisation-contained-twice',
  'read.unknown-number-without-outcome',
  'amend.both-texts-refused',
  'amend.invalid-as-bad-request',
]);
