import { descriptions, echo, identity, prohibited } from '../../../../checks/booking/contents.js';
import { organisation } from '../../../../checks/booking/organisation.js';
import { texts } from '../../../../checks/booking/texts.js';
import {
  byId,
  type Proof,
  prove,
  refusedBooking,
  stored,
  taken,
  takenInSilence,
  takenWith,
} from '../sample.js';

const content = [...identity, ...echo, ...descriptions, ...prohibited, ...organisation, ...texts];

/** A check that looks at the appointment in the answer: each fault is one place of the stored appointment. */
const onContent = (
  id: string,
  ...faults: readonly (readonly [finding: string, place: readonly (string | number)[], value?: unknown])[]
): Proof =>
  prove(byId(content, id), {
    passes: taken(),
    fails: faults.map(([finding, place, value]) => [finding, takenWith(place, value)]),
    nothing: refusedBooking(),
  });

const extension = 'Appointment.extension(https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-';
const organisationAt = 'Appointment.contained(booking organisation)';

export const contents: readonly Proof[] = [
  onContent('book.profile', ['Appointment.meta.profile', ['meta', 'profile'], ['http://hl7.org/fhir']]),
  onContent('book.version', ['Appointment.meta.versionId', ['meta', 'versionId']]),
  onContent(
    'book.echo',
    ['Appointment.id', ['id']],
    ['Appointment.status', ['status'], 'pending'],
    ['Appointment.start', ['start'], '2026-03-02T09:00:01+00:00'],
    ['Appointment.end', ['end'], '2026-03-02T10:10:00+00:00'],
    ['Appointment.participant[0].status', ['participant', 0, 'status']],
  ),
  onContent(
    'book.echo-links',
    ['Appointment.slot.reference', ['slot', 0, 'reference'], 'Slot/s-2'],
    ['Appointment.slot', ['slot', 1], { reference: 'Slot/s-1' }],
    ['Appointment.participant.actor.reference', ['participant', 1, 'actor', 'reference'], 'Location/l-2'],
  ),
  onContent(
    'book.nothing-else',
    [
      'Appointment.participant.actor.reference',
      ['participant', 2],
      { actor: { reference: 'Patient/p-2' }, status: 'accepted' },
    ],
    ['Appointment.contained', ['contained', 1], { resourceType: 'Organization', id: '1' }],
  ),
  onContent(
    'book.created',
    ['Appointment.created', ['created']],
    ['Appointment.created', ['created'], 'now'],
  ),
  onContent(
    'book.uk-local-time',
    ['Appointment.start', ['start'], '2026-03-02T09:00:00Z'],
    ['Appointment.created', ['created'], '2026-03-01T13:00:00+01:00'],
  ),
  onContent('book.service-type', ['Appointment.serviceType.text', ['serviceType']]),
  onContent(
    'book.same-descriptions',
    ['Appointment.serviceType.text', ['serviceType', 0, 'text'], 'Something else'],
    ['Appointment.serviceCategory.text', ['serviceCategory']],
  ),
  onContent(
    'book.delivery-channel',
    [`${extension}DeliveryChannel-2).valueCode`, ['extension', 1, 'valueCode'], 'Telephone'],
    [`${extension}DeliveryChannel-2).valueCode`, ['extension', 1], {}],
  ),
  onContent(
    'book.practitioner-role',
    [
      `${extension}PractitionerRole-1).valueCodeableConcept.coding.code`,
      ['extension', 2, 'valueCodeableConcept', 'coding', 0, 'code'],
      'R0270',
    ],
    [`${extension}PractitionerRole-1).valueCodeableConcept.coding.code`, ['extension', 2], {}],
  ),
  onContent('book.practitioner-role-system', [
    'Appointment.extension.valueCodeableConcept.coding[0].system',
    ['extension', 2, 'valueCodeableConcept', 'coding', 0, 'system'],
    'https://fhir.nhs.uk/STU3/ValueSet/GPConnect-PractitionerRole-1',
  ]),
  onContent('book.no-reason', ['Appointment.reason', ['reason'], [{ text: 'Cough' }]]),
  onContent('book.no-specialty', ['Appointment.specialty', ['specialty'], [{ text: 'Cardiology' }]]),
  onContent(
    'book.profile-elements',
    ['Appointment.description', ['description']],
    ['Appointment.slot', ['slot']],
    ['Appointment.participant[1].actor', ['participant', 1, 'actor']],
    ['Appointment.indication', ['indication'], [{ reference: 'Condition/1' }]],
    ['Appointment.requestedPeriod', ['requestedPeriod'], [{ start: '2026-03-02' }]],
  ),
  onContent(
    'book.organisation-preserved',
    [organisationAt, ['extension', 0], {}],
    [organisationAt, ['contained']],
    [`${organisationAt}.identifier`, ['contained', 0, 'identifier', 0, 'value'], 'Z99911'],
    [`${organisationAt}.type`, ['contained', 0, 'type']],
    [`${organisationAt}.name`, ['contained', 0, 'name'], 'Example'],
    [`${organisationAt}.telecom`, ['contained', 0, 'telecom', 0, 'use']],
  ),
  onContent('book.organisation-profile', [
    'Appointment.contained.meta.profile',
    ['contained', 0, 'meta', 'profile'],
    [],
  ]),
  onContent(
    'book.organisation-contained',
    ['Appointment.contained.meta.versionId', ['contained', 0, 'meta', 'versionId'], '1'],
    ['Appointment.contained.meta.lastUpdated', ['contained', 0, 'meta', 'lastUpdated'], '2026-03-01'],
    ['Appointment.contained.contained', ['contained', 0, 'contained'], []],
  ),
  onContent('book.texts-kept', ['Appointment.description', ['description'], 'A descr']),
  prove(byId(texts, 'book.texts-kept'), {
    passes: taken({ resource: { ...stored, description: 'A description; A comment', comment: '' } }),
    fails: [['Appointment.comment', takenWith(['comment'], undefined)]],
    nothing: takenInSilence(),
  }),
  onContent('book.texts-exact', ['Appointment.comment', ['comment'], 'A description; A comment']),
];
