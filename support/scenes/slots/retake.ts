import type { Check } from '../../model/check.js';
import type { Terms } from '../../model/terms.js';

/** A picture that several requests make up, and how to take it again. */
export interface Picture<Subject> {
  subject: Subject;
  take(): Promise<Subject>;
}

export async function picture<Subject>(take: () => Promise<Subject>): Promise<Picture<Subject>> {
  return { subject: await take(), take };
}

/**
 * The picture to judge: the first when it shows no fault, else a second one, because others who use the provider at
 * the same time may have booked between the requests of the first.
 */
export async function settled<Subject>(
  { subject, take }: Picture<Subject>,
  checks: readonly Check<Subject>[],
  terms: Terms,
): Promise<Subject> {
  const faulty = checks.some((check) => [...check.observe(subject, terms)].some(({ ok }) => !ok));
  return faulty ? take() : subject;
}
