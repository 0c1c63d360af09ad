import { append, type Change, change, items, remove, set } from '../../behaviour/element.js';
import type { Json } from '../../interaction.js';
import { extensions } from '../../vocabulary/urls.js';
import { isObject, type JsonObject, objects, text } from '../../wire/json.js';

const MINUTE = 60_000;

/** A moment of UK time, so many milliseconds later, with the offset that it had. */
const later = (milliseconds: number) => (value: Json) => {
  const [, local = '', offset = ''] = /^([^+Z]*)(.*)$/.exec(text(value) ?? '') ?? [];
  return `${new Date(Date.parse(`${local}Z`) + milliseconds).toISOString().slice(0, 19)}${offset}`;
};

/** A text with something behind it. */
const followedBy = (more: string) => (value: Json) => `${text(value) ?? ''}${more}`;

const withoutOffset = (value: Json): Json => (text(value) ?? '').slice(0, 19);

const isOf =
  (type: string) =>
  ({ actor }: JsonObject): boolean =>
    isObject(actor) && (text(actor.reference) ?? '').startsWith(`${type}/`);

/** Changes the participants of a type. */
const participants = (type: string, make: (one: JsonObject) => Json | undefined): Change =>
  items('participant', (one) => (isOf(type)(one) ? make(one) : one));

/** Changes the extensions of a URL. */
const extension = (url: string, make: (one: JsonObject) => Json[]): Change =>
  change('extension', (value) => objects(value).flatMap((one) => (one.url === url ? make(one) : [one])));

/** What can be wrong with a single element of an Appointment. */
export const changes = {
  startAMinuteLater: change('start', later(MINUTE)),
  endAMinuteEarlier: change('end', later(-MINUTE)),
  dayLater: (one) => ['start', 'end'].reduce((made, name) => change(name, later(1440 * MINUTE))(made), one),
  startWithoutOffset: change('start', withoutOffset),
  endLeftOut: remove('end'),
  createdASecondLater: change('created', later(1000)),
  createdADayEarlier: change('created', later(-1440 * MINUTE)),
  createdWithoutOffset: change('created', withoutOffset),
  descriptionLeftOut: remove('description'),
  descriptionInCapitals: change('description', (value) => (text(value) ?? '').toUpperCase()),
  commentCut: change('comment', (value) => (text(value) ?? '').slice(0, -1)),
  otherSlot: set('slot[0].reference', 'Slot/another'),
  slotTwice: change('slot', (slots) => [...objects(slots), ...objects(slots)]),
  slotsLeftOut: remove('slot'),
  patientLeftOut: participants('Patient', () => undefined),
  otherPatient: participants('Patient', (one) => ({ ...one, actor: { reference: 'Patient/another' } })),
  locationLeftOut: participants('Location', () => undefined),
  participantsTwice: change('participant', (all) => [...objects(all), ...objects(all)]),
  anotherPatientToo: append('participant', { actor: { reference: 'Patient/another' }, status: 'accepted' }),
  anotherLocationToo: append('participant', { actor: { reference: 'Location/another' }, status: 'accepted' }),
  channelTwice: extension(extensions.deliveryChannel, (one) => [one, one]),
  bookingOrganisationTwice: extension(extensions.bookingOrganisation, (one) => [one, one]),
  organisationContainedTwice: change('contained', (all) => [...objects(all), ...objects(all)]),
  reasonOfNoCancellation: (one) =>
    one.status === 'booked'
      ? append('extension', { url: extensions.cancellationReason, valueString: 'None given' })(one)
      : one,
  otherChannel: extension(extensions.deliveryChannel, ({ url = '', valueCode }) => [
    { url, valueCode: valueCode === 'Video' ? 'Telephone' : 'Video' },
  ]),
  unknownChannel: extension(extensions.deliveryChannel, ({ url = '' }) => [{ url, valueCode: 'Letter' }]),
  otherRole: extension(extensions.practitionerRole, ({ url = '' }) => [
    {
      url,
      valueCodeableConcept: {
        coding: [
          {
            system: 'https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1',
            code: 'R0010',
            display: 'Medical Director',
          },
        ],
      },
    },
  ]),
  serviceTypeWithoutText: set('serviceType[0]', { coding: [{ code: 'G' }] }),
  serviceCategoryLeftOut: remove('serviceCategory'),
  organisationRenamed: change('contained[0].name', followedBy(' (GP Connect)')),
  organisationOfAnotherCode: set('contained[0].identifier[0].value', 'A99999'),
  organisationOfAnotherSystem: set(
    'contained[0].identifier[0].system',
    'https://fhir.nhs.uk/Id/ods-site-code',
  ),
  organisationOfAnotherNumber: set('contained[0].telecom[0].value', '0113 496 0000'),
  statusArrived: set('status', 'arrived'),
  profileOfBaseFhir: set('meta.profile', ['http://hl7.org/fhir/StructureDefinition/Appointment']),
} satisfies Record<string, Change>;
