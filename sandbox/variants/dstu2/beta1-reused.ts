/** What 1.0.0-rc.2 permits, and 1.0.0-beta.1 does not, or knows as the ordinary way. */
export const ofRc2Only: ReadonlySet<string> = new Set([
  'dstu2.errors-of-the-release-before',
  'dstu2.organisation-left-out',
  'dstu2.description-optional',
  'dstu2.total-and-link',
  'dstu2.extensions-of-the-examples',
  'dstu2.profiles-in-the-case-of-the-examples',
  'dstu2.any-prefix-of-slot-searches',
  'dstu2.apart-slots-booked',
  'dstu2.cancellations-as-amendments',
]);
