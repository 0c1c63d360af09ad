/** What a deviation does to patients or diaries, and the checks that see it: it is put right before all else. */
export interface Harm {
  kind: string;
  why: string;
  /** Ids of checks; they are the same in every specification. */
  checks: readonly string[];
}

/** Gravest first. */
export const harms: readonly Harm[] = [
  {
    kind: 'double booking',
    why: 'Two patients come for one slot, and one of them is not seen.',
    checks: [
      'book.refuses.takes-a-slot-that-another-patient-has',
      'book.refuses.has-been-taken-before',
      'book.race',
      'book.race-of-runs',
      'book.booked-once-after-refusal',
      'book.all-or-nothing',
      'book.slot-no-longer-free',
      'amend.refusal-frees-no-slot',
      'amend.refusal-keeps-slot',
      'cancel.refusal-frees-no-slot',
      'cancel.refusal-keeps-slot',
      'cancel.version-mismatch-frees-no-slot',
      'cancel.slot-of-others-kept',
      'cancel.slot-bookable-once',
    ],
  },
  {
    kind: 'data of another patient',
    why: 'Somebody sees or changes what belongs to another patient, or is taken for them.',
    checks: [
      'find-a-patient.only-sought',
      'find-a-patient.hides.sensitive',
      'find-a-patient.hides.mismatched',
      'read-a-patient.same-id',
      'read-a-patient.same-identifier',
      'register-a-patient.same-person',
      'register-a-patient.same-person-afterwards',
      'retrieve.own-patient',
      'retrieve.not-of-others',
      'amend.refuses.names-another-patient',
      'cancel.refuses.names-another-patient',
      'access.closed.retrieve',
      'access.closed.read',
      'access.closed.cancel',
      'access.closed.book',
      'access.untouched',
    ],
  },
  {
    kind: 'lost or invented cancellation',
    why: 'A patient who cancelled is waited for, or one who did not finds the appointment gone.',
    checks: [
      'cancel.status-cancelled',
      'cancel.shown-later',
      'cancel.stays-cancelled',
      'cancel.not-revived',
      'cancel.refuses.has-the-status-booked',
      'amend.refuses.has-the-status-cancelled',
      'amend.refuses.is-a-cancellation',
      'amend.refuses.is-for-a-cancelled-appointment',
      'read.as-cancelled',
      'retrieve.shows-cancelled',
    ],
  },
  {
    kind: 'stored despite refusal',
    why: 'The consumer is told that nothing happened, and the diary has it all the same.',
    checks: [
      'book.refusal-changes-nothing',
      'book.refusal-lists-nothing',
      'book.refusal-keeps-slot-offered',
      'amend.refusal-changes-nothing',
      'amend.refusal-lists-nothing',
      'cancel.refusal-changes-nothing',
      'cancel.refusal-lists-nothing',
    ],
  },
  {
    kind: 'appointment that is not as it was booked',
    why: 'An appointment that is missing, or is shown with another time, place or person, is missed.',
    checks: [
      'book.echo',
      'book.echo-links',
      'book.readable',
      'book.listed',
      'amend.all-else-kept',
      'read.what-was-booked',
      'retrieve.what-was-booked',
      'retrieve.lists.all',
      'retrieve-a-patients-appointments.found',
    ],
  },
];

const places = new Map(harms.flatMap(({ checks }, place) => checks.map((check) => [check, place] as const)));

/** The gravest of what these checks see; nothing when they see no harm. */
export function harmOf(checks: readonly string[]): Harm | undefined {
  const found = checks.flatMap((check) => places.get(check) ?? []);
  return found.length === 0 ? undefined : harms[Math.min(...found)];
}

/** Where a harm stands in the order of gravity; after all of them when there is none. */
export const gravity = (kind: string | undefined): number => {
  const place = harms.findIndex((harm) => harm.kind === kind);
  return place === -1 ? harms.length : place;
};
