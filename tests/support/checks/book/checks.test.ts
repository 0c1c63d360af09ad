import { describe, expect, it } from 'vitest';
import { answerBodies, bookedHeaders, bookedStatus } from '../../../../support/checks/book/answer.js';
import { descriptions, echo, identity, prohibited } from '../../../../support/checks/book/contents.js';
import {
  allOrNothing,
  bookedForGood,
  noPatientCreated,
  oneWinner,
  slotTaken,
  unchanged,
} from '../../../../support/checks/book/diary.js';
import { bookingFormats } from '../../../../support/checks/book/formats.js';
import { accepted, choices } from '../../../../support/checks/book/forms.js';
import { bookChecks } from '../../../../support/checks/book/index.js';
import { organisation } from '../../../../support/checks/book/organisation.js';
import { refusals } from '../../../../support/checks/book/refusals.js';
import { longestTexts, noComment, overlongText, texts } from '../../../../support/checks/book/texts.js';
import type { Check } from '../../../../support/checks/check.js';
import { ownDescription, ownId } from '../../../../support/world/bookingAdjustments.js';
import { answered, changed, refused } from '../subject.js';
import {
  type Proof,
  plan,
  prove,
  refusedBooking,
  sent,
  stored,
  taken,
  takenInSilence,
  takenWith,
  takenWithHeader,
} from './sample.js';

const byId = <Subject>(checks: readonly Check<Subject>[], id: string) =>
  checks.find((check) => check.id === id);
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
const other = { resourceType: 'Patient', id: 'p-1' };

const answers: readonly Proof[] = [
  prove(bookedStatus, {
    passes: taken(),
    fails: [
      ['status', taken({ status: 200 })],
      ['status', refusedBooking()],
    ],
  }),
  prove(byId(bookedHeaders, 'book.location-header'), {
    passes: taken(),
    fails: [
      ['header Location', takenWithHeader('Location')],
      ['header Location', takenWithHeader('Location', 'https://provider.test/Appointment/a-1')],
      ['header Location', takenWithHeader('Location', 'https://provider.test/Appointment/a-2/_history/1')],
      ['header Location', takenWithHeader('Location', 'https://provider.test/Appointment/a-1/_history/2')],
    ],
    nothing: refusedBooking(),
  }),
  prove(byId(bookedHeaders, 'book.etag'), {
    passes: taken(),
    fails: [
      ['header ETag', takenWithHeader('ETag')],
      ['header ETag', takenWithHeader('ETag', '"1"')],
      ['header ETag', takenWithHeader('ETag', 'W/"2"')],
    ],
    nothing: refusedBooking(),
  }),
  prove(byId(bookedHeaders, 'book.last-modified'), {
    passes: taken(),
    fails: [
      ['header Last-Modified', takenWithHeader('Last-Modified')],
      ['header Last-Modified', takenWithHeader('Last-Modified', '2026-03-01T12:00:00Z')],
    ],
    nothing: refusedBooking(),
  }),
  prove(byId(bookedHeaders, 'book.content-location'), {
    passes: taken(),
    fails: [['header Content-Location', takenWithHeader('Content-Location')]],
    nothing: refusedBooking(),
  }),
  ...(['unasked', 'representation'] as const).map((preference) =>
    prove(answerBodies[preference], {
      passes: taken(),
      fails: [
        ['resourceType', takenInSilence()],
        ['resourceType', taken({ resource: { resourceType: 'AppointmentResponse' } })],
      ],
      nothing: refusedBooking(),
    }),
  ),
  prove(answerBodies.minimal, {
    passes: takenInSilence(),
    fails: [['body', taken()]],
    nothing: refusedBooking(),
  }),
  prove(byId(bookingFormats, 'book.format.xml'), {
    passes: {
      ...taken(),
      body: { kind: 'resource', format: 'xml', resource: { ...stored, resourceType: 'Appointment' } },
    },
    fails: [
      ['body', taken()],
      ['status', refusedBooking(415)],
    ],
  }),
  prove(byId(bookingFormats, 'book.format.json-as-sent'), {
    passes: taken(),
    fails: [['header Content-Type', takenWithHeader('Content-Type', 'application/fhir+xml')]],
  }),
  prove(byId(bookingFormats, 'book.format.xml-as-sent'), {
    passes: takenWithHeader('Content-Type', 'application/fhir+xml;charset=utf-8'),
    fails: [['header Content-Type', taken()]],
  }),
  prove(byId(bookingFormats, 'book.format.xml-as-sent'), {
    passes: refusedBooking(415),
    fails: [['header Content-Type', refusedBooking(422)]],
  }),
];

const contents: readonly Proof[] = [
  onContent('book.profile', ['Appointment.meta.profile', ['meta', 'profile'], ['http://hl7.org/fhir']]),
  onContent('book.version', ['Appointment.meta.versionId', ['meta', 'versionId']]),
  onContent(
    'book.echo',
    ['Appointment.id', ['id']],
    ['Appointment.status', ['status'], 'pending'],
    ['Appointment.start', ['start'], '2026-03-02T09:00:01+00:00'],
    ['Appointment.end', ['end'], '2026-03-02T10:10:00+00:00'],
    ['Appointment.slot.reference', ['slot'], [{ reference: 'Slot/s-2' }]],
    ['Appointment.participant.actor.reference', ['participant', 1, 'actor', 'reference'], 'Location/l-2'],
    ['Appointment.participant[0].status', ['participant', 0, 'status']],
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

const long = { ...sent, description: 'x'.repeat(101) };
const longStored = { ...stored, description: long.description };
const otherType = [{ coding: [{ code: 'gp-practice' }] }];
const withOtherType = changed(sent, ['contained', 0, 'type'], otherType);

const forms: readonly Proof[] = [
  prove(longestTexts, {
    passes: taken(),
    fails: [
      ['Appointment.comment', takenWith(['comment'], 'A com')],
      ['status', refusedBooking()],
    ],
  }),
  prove(noComment, {
    passes: taken({ resource: changed(stored, ['comment'], undefined) }),
    fails: [
      ['Appointment.comment', taken()],
      ['status', refusedBooking()],
    ],
  }),
  prove(overlongText.description, {
    passes: taken({ resource: longStored }, long),
    fails: [
      ['Appointment.description', taken({ resource: { ...stored, description: 'x'.repeat(100) } }, long)],
      ['Appointment.description', refusedBooking(500)],
    ],
  }),
  prove(overlongText.comment, {
    passes: refusedBooking(),
    fails: [['Appointment.comment', takenWith(['comment'], 'A com')]],
  }),
  ...Object.values(accepted).map((check) =>
    prove(check, {
      passes: taken(),
      fails: [
        ['status', refusedBooking()],
        ['status', taken({ status: 200 })],
      ],
    }),
  ),
  ...Object.values(choices).map((check) =>
    prove(check, { passes: refusedBooking(), fails: [['status', refusedBooking(500)]] }),
  ),
  prove(choices['the service descriptions that were sent are not stored'], {
    passes: taken(),
    fails: [
      ['Appointment.serviceType[0].text', takenWith(['serviceType', 0, 'text'], ownDescription)],
      ['Appointment.serviceCategory.text', takenWith(['serviceCategory', 'text'], ownDescription)],
    ],
  }),
  prove(choices['the provider assigns the id of the appointment'], {
    passes: taken(),
    fails: [['Appointment.id', takenWith(['id'], ownId)]],
  }),
  prove(choices['the organisation type is kept as it was sent, or the booking refused'], {
    passes: taken({ resource: changed(stored, ['contained', 0, 'type'], otherType) }, withOtherType),
    fails: [[`${organisationAt}.type`, taken({}, withOtherType)]],
  }),
  prove(choices['the booking without the profile is taken or refused'], {
    passes: taken(),
    fails: [['status', { ...answered({ status: 422 }), plan }]],
  }),
];

const look = { plan, appointment: 'a-1' };
const read = (resource = stored, status = 200) => ({ ...answered({ status, resource }), ...look });
const list = (...resources: readonly (typeof stored)[]) => ({
  ...answered({
    resource: {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: resources.map((resource) => ({ resource })),
    },
  }),
  ...look,
});
const race = (...subjects: readonly [number, string][]) => {
  const rivals = subjects.map(([status, code]) => (status === 201 ? taken() : refused(status, code)));
  return { exchange: taken().exchange, answers: rivals };
};

const diary: readonly Proof[] = [
  prove(byId(bookedForGood.read, 'book.readable'), {
    passes: read(),
    fails: [
      ['status', read(stored, 404)],
      ['Appointment.id', read({ ...stored, id: 'a-2' })],
      ['Appointment.status', read({ ...stored, status: 'cancelled' })],
    ],
  }),
  prove(byId(bookedForGood.read, 'book.organisation-returned-later'), {
    passes: read(),
    fails: [[organisationAt, read(changed(stored, ['contained'], undefined))]],
    nothing: read(other),
  }),
  prove(byId(bookedForGood.retrieved, 'book.listed'), {
    passes: list(other, stored),
    fails: [
      ['Bundle.entry.resource.id', list({ ...stored, id: 'a-2' })],
      ['Bundle.entry.resource.id', list()],
    ],
  }),
  prove(slotTaken, {
    passes: { ...answered(), plan, free: ['s-2'] },
    fails: [['Slot/s-1', { ...answered(), plan, free: ['s-1', 's-2'] }]],
    nothing: { ...answered(), plan: { ...plan, slots: [] }, free: [] },
  }),
  prove(unchanged, { passes: taken(), fails: [['status', refusedBooking(409)]] }),
  prove(allOrNothing, { passes: taken(), fails: [['status', refusedBooking(409)]] }),
  ...Object.values(oneWinner).map((check) =>
    prove(check, {
      passes: race([201, ''], [409, 'DUPLICATE_REJECTED']),
      fails: [
        ['status of the two answers', race([201, ''], [201, ''])],
        ['status of the two answers', race([409, 'DUPLICATE_REJECTED'], [409, 'DUPLICATE_REJECTED'])],
        ['status of the two answers', race([201, ''], [500, 'INTERNAL_SERVER_ERROR'])],
        ['OperationOutcome.issue[0].details.coding[0].code', race([409, 'BAD_REQUEST'], [201, ''])],
      ],
    }),
  ),
  prove(noPatientCreated, {
    passes: { ...answered({ status: 404 }), booking: refusedBooking() },
    fails: [
      ['status of reading the patient', { ...answered({ resource: other }), booking: refusedBooking() }],
      ['status of the booking', { ...answered({ status: 404 }), booking: taken() }],
    ],
  }),
];

/** Every refusal passes on an explained 4xx; the error that it names is a check of its own. */
const refusalProofs: readonly Proof[] = Object.values(refusals).map(([refusal]) =>
  prove(refusal, {
    passes: refusedBooking(400, 'ANYTHING'),
    fails: [
      ['status', taken()],
      ['status', refusedBooking(500)],
      ['body', answered({ status: 422 })],
    ],
  }),
);

const errorAt = 'status and OperationOutcome.issue[0].details.coding[0].code';
const errors = new Map(
  Object.values(refusals)
    .flat()
    .map((check) => [check.id, check]),
);
/** An error check: what it accepts besides its first kind, and that it leaves a booking that was taken alone. */
const error = (key: string, ...kinds: readonly (readonly [status: number, code: string])[]): Proof[] =>
  kinds.map(([status, code]) =>
    prove(errors.get(`book.error.${key}`), {
      passes: refusedBooking(status, code),
      fails: [
        [errorAt, refusedBooking(418, code)],
        [errorAt, refusedBooking(status, 'TEAPOT')],
        [errorAt, answered({ status })],
      ],
      nothing: taken(),
    }),
  );

const errorProofs: readonly Proof[] = [
  ...['structure', 'prohibited', 'unknown', 'rule', 'past', 'type'].flatMap((key) =>
    error(key, [422, 'INVALID_RESOURCE']),
  ),
  ...error('reference', [422, 'REFERENCE_NOT_FOUND'], [422, 'INVALID_RESOURCE']),
  ...error('patient', [422, 'REFERENCE_NOT_FOUND'], [422, 'INVALID_RESOURCE'], [404, 'PATIENT_NOT_FOUND']),
  ...error('malformed', [400, 'BAD_REQUEST']),
  ...error('malformed-xml', [400, 'BAD_REQUEST']),
  prove(errors.get('book.error.malformed-xml'), {
    passes: refusedBooking(400, 'BAD_REQUEST'),
    fails: [[errorAt, refusedBooking(422, 'INVALID_RESOURCE')]],
    nothing: refusedBooking(415, 'BAD_REQUEST'),
  }),
  ...error('taken', [409, 'DUPLICATE_REJECTED']),
  prove(errors.get('book.duplicate-issue'), {
    passes: refusedBooking(409, 'DUPLICATE_REJECTED', 'duplicate'),
    fails: [
      ['OperationOutcome.issue[0].code', refusedBooking(409, 'DUPLICATE_REJECTED', 'conflict')],
      ['OperationOutcome.issue[0].details.coding[0].code', refusedBooking(409, 'BAD_REQUEST', 'duplicate')],
    ],
    nothing: refusedBooking(422),
  }),
];

const proofs = [...answers, ...contents, ...forms, ...diary, ...refusalProofs, ...errorProofs];

describe('the checks of the booking pack', () => {
  it.each(proofs.map((proof) => [proof.id, proof] as const))(
    '%s passes, and fails where it should',
    (_, proof) => {
      expect(proof.passes).toBe('passed');
      for (const { named, observations } of proof.fails) {
        const finding = observations.find(({ ok, path }) => !ok && path === named);
        expect(finding, `${proof.id} finds nothing at ${named}`).toBeDefined();
        expect(finding?.expected).not.toBe('');
        expect(finding?.found).not.toBe('');
      }
      expect(proof.nothing ?? 'undecided').toBe('undecided');
    },
  );

  it('are all shown to fail', () => {
    const shown = new Set(proofs.filter(({ fails }) => fails.length > 0).map(({ id }) => id));
    expect(bookChecks.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it('have one id each', () => {
    const every = [...answers, ...contents, ...forms, ...diary, ...refusalProofs].map(({ id }) => id);
    const known = new Set(bookChecks.map(({ id }) => id));
    expect(every.filter((id) => !known.has(id))).toEqual([]);
    expect(bookChecks).toHaveLength(known.size);
    expect(Object.values(refusals).map(([check]) => check?.id)).toHaveLength(
      new Set(Object.values(refusals).map(([check]) => check?.id)).size,
    );
  });
});
