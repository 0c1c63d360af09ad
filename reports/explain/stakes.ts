/** Why the rules of an endpoint, or of an area that belongs to none, matter to those who book and are booked for. */
export const stakes: Readonly<Record<string, string>> = {
  'get-the-capability-statement': 'Consumers decide by the capability statement what they may ask for.',
  'find-an-organisation': 'Consumers find the practice, and whom to call, by its ODS code.',
  'read-an-organisation': 'Consumers show the practice and its address to whoever books.',
  'find-a-practitioner': 'Whoever books has to be told the right clinician.',
  'read-a-practitioner': 'Whoever books has to be told the right clinician.',
  'find-a-patient': 'The wrong patient, or one who must not be shown, harms people.',
  'read-a-patient': 'Consumers check with the record that they have the right person.',
  'register-a-patient':
    'A registration of the wrong person, or two of one person, follows a patient for good.',
  'read-a-location': 'Patients go to the address that the location gives.',
  'search-for-free-slots':
    'A slot that is shown and not free, or free and not shown, costs a patient the appointment.',
  'book-an-appointment':
    'A booking that is not kept as it was sent leaves a patient at the wrong time, place or clinician.',
  'retrieve-a-patients-appointments':
    'An appointment that is missing in the list is missed, or booked twice.',
  'amend-an-appointment': 'A change that is lost, or changes more than was asked, misleads the clinician.',
  'cancel-an-appointment': 'A cancelled slot has to be free again, and a kept one must not be.',
  'read-an-appointment': 'Consumers show patients what is booked by this answer.',
  access: 'Patients may see and change only what the practice allows, and only their own.',
  'appointments/slot-availability':
    'Practices decide who may book which slots; the provider has to hold to it.',
  'development/error-handling': 'Consumers tell their users what to do by status and code of an error.',
  'development/security': 'Records of patients travel here: what is let through once is out.',
  'integration/jwt': 'The token says who asks and why; without it no access can be accounted for.',
  'integration/audit-and-provenance': 'Access to records has to be accounted for.',
};

/** What holds for every consumer, where nothing more particular is known. */
export const generalStake =
  'Consumers of many suppliers rely on every provider behaving alike; each difference breaks one of them.';
