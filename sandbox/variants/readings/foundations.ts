import type { Call } from '../../behaviour/behaviour.js';
import { combine } from '../../behaviour/combine.js';
import { answers } from '../../behaviour/handlers.js';
import { entries, refusals, saying } from '../../behaviour/replies.js';
import { at, when } from '../../behaviour/scope.js';
import { badRequest, does, variantsOf } from './row.js';

const second = '-second';

/** The other Organization of a practice is read under an id of its own. */
const secondToo = answers((request, practice, ordinary) => {
  const { id = '' } = request;
  const { resource, ...reply } = ordinary({ ...request, id: id.replace(second, '') }, practice);
  return resource ? { ...reply, resource: { ...resource, id } } : reply;
});

/** A registration of somebody who is no patient. */
const ofPractitioner = ({ incoming }: Call): boolean => incoming.body.includes('Practitioner');

/** People, places, tokens and requests of any kind at the edges of what interpretations permit. */
export const foundationReadings = variantsOf([
  [
    'readings.searches-refused-otherwise',
    'A search without a usable identifier is refused as one that found nothing.',
    ['FND-A-7'],
    ['FND-ORGSEARCH-007', 'FND-PRACSEARCH-006', 'FND-PATSEARCH-011'],
    ['find-an-organisation', 'find-a-practitioner', 'find-a-patient'],
    () =>
      at(
        ['find-an-organisation', 'find-a-practitioner', 'find-a-patient'],
        refusals(
          { status: 404, code: 'NO_RECORD_FOUND', issue: 'not-found' },
          saying(/identifier (is missing|must not be repeated|must be system)/),
        ),
      ),
  ],
  [
    'readings.searches-served-loosely',
    'Searches take the first of several identifiers, and parameters in any case.',
    ['FND-A-7', 'FND-A-8'],
    [
      ...['FND-ORGSEARCH-007', 'FND-PRACSEARCH-006', 'FND-PATSEARCH-009', 'FND-ORGSEARCH-009'],
      ...['FND-PRACSEARCH-008', 'FND-PATSEARCH-011'],
    ],
    ['find-an-organisation', 'find-a-practitioner', 'find-a-patient'],
    does(
      'directory.first-identifier-counts',
      'directory.parameter-name-in-any-case',
      'patient-search.last-identifier-counts',
      'patient-search.names-in-any-case',
    ),
  ],
  [
    'readings.impossible-identifiers-unknown',
    'An identifier of an impossible form is one that nobody has.',
    ['APPT-I-131', 'APPT-I-171'],
    ['FND-ORGSEARCH-011', 'FND-PRACSEARCH-010', 'FND-PATSEARCH-013'],
    ['find-an-organisation', 'find-a-practitioner', 'find-a-patient'],
    does('directory.impossible-value-finds-nothing', 'patient-search.check-digit-not-looked-at'),
  ],
  [
    'readings.surgery-of-a-neighbour',
    'A surgery is run by another organisation.',
    ['APPT-I-133'],
    ['FND-LOCREAD-017', 'API-BRS-001'],
    ['read-a-location'],
    does('directory.location-of-neighbour'),
  ],
  [
    'readings.registrations-refused-otherwise',
    'Registrations that are not in order are refused in the way of an earlier practice, malformed ones as invalid.',
    ['FND-A-9', 'FND-A-21', 'FND-A-22'],
    ['FND-REG-029', 'FND-REG-059', 'FND-REG-061'],
    ['register-a-patient'],
    () =>
      at(
        'register-a-patient',
        combine([
          refusals({ status: 422, code: 'INVALID_PARAMETER' }, saying(/not well-formed/)),
          refusals(badRequest, saying(/must not have two|is not a resource type/)),
          when(ofPractitioner, refusals(badRequest, saying(/must hold one Patient/))),
        ]),
      ),
  ],
  [
    'readings.registrations-taken-loosely',
    'A registration is taken with a fax or pager number, or an old one, and these are dropped.',
    ['APPT-I-172'],
    ['FND-REG-028'],
    ['register-a-patient'],
    does('registration.takes-other-telecom'),
  ],
  [
    'readings.tokens-taken-loosely',
    'A token is taken with a signature and another algorithm, and refused for an invalid resource with 400.',
    ['APPT-I-152', 'APPT-I-154'],
    ['API-JWT-007', 'API-JWT-009', 'API-ERR-032', 'API-XLS-062'],
    ['tokens'],
    does('tokens.signature-taken', 'tokens.resources-refused-with-400'),
  ],
  [
    'readings.two-organisations',
    'The practice is two Organizations of the same ODS code.',
    ['APPT-I-132'],
    ['FND-GEN-021'],
    ['find-an-organisation'],
    () =>
      combine([
        at(
          'find-an-organisation',
          entries((found) => found.flatMap((one) => [one, { ...one, id: `${String(one.id)}${second}` }])),
        ),
        at('read-an-organisation', secondToo),
      ]),
  ],
  [
    'readings.unsupported-code',
    'A format that is not supported is refused with 415 as an invalid parameter.',
    ['FND-A-19'],
    ['API-XLS-083'],
    ['content-negotiation'],
    () => refusals({ code: 'INVALID_PARAMETER' }, ({ status }) => status === 415),
  ],
  [
    'readings.not-offered-not-there',
    'FHIR that is not offered is refused with 404, as if nothing were there.',
    ['FND-A-20'],
    ['API-ERR-043', 'API-XLS-104', 'APPT-GEN-037'],
    ['http'],
    does('http.not-implemented-unnamed'),
  ],
]);
