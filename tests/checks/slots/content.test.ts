import { describe, expect, it } from 'vitest';
import { bundleChecks } from '../../../checks/slots/bundle.js';
import { includedChecks } from '../../../checks/slots/included.js';
import { includeChecks } from '../../../checks/slots/includes.js';
import { periodChecks } from '../../../checks/slots/period.js';
import { scheduleChecks } from '../../../checks/slots/schedule.js';
import { includes, type SlotSearch } from '../../../checks/slots/search.js';
import { slotChecks } from '../../../checks/slots/slot.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import type { Check } from '../../../support/model/check.js';
import { changed, failingParts, outcome } from '../subject.js';
import { at, bundle, only, searched } from './sample.js';

const checks: readonly Check<SlotSearch>[] = [
  ...periodChecks,
  ...bundleChecks,
  ...includeChecks,
  ...slotChecks,
  ...scheduleChecks,
  ...includedChecks,
];

const resource =
  (index: number, ...path: readonly (string | number)[]) =>
  (value: unknown): JsonObject =>
    changed(bundle, ['entry', index, 'resource', ...path], value);

const channel = `https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2`;
const role = ['extension', 0, 'valueCodeableConcept', 'coding', 0] as const;

/** For each check a body that it must fail; everything else about the answer stays good. */
const faults: Readonly<Record<string, readonly JsonObject[]>> = {
  'slots.period.start': [resource(at.slot, 'start')('2026-03-01T23:59:59+00:00')],
  'slots.period.end': [resource(at.slot, 'end')('2026-03-09T00:00:01+00:00')],
  'slots.type-as-text': [resource(at.slot, 'serviceType')([{ coding: [{ code: '408443003' }] }])],
  'slots.slot.no-visit': [resource(at.slot, 'extension', 0, 'valueCode')('Visit')],
  'slots.bundle.types': [resource(at.other, 'resourceType')('Appointment')],
  'slots.bundle.no-duplicates': [only(0, 0, 2)],
  'slots.bundle.schedules': [only(0, 4, 5), resource(at.slot, 'schedule', 'reference')('Schedule/2')],
  'slots.bundle.no-orphans': [
    only(2),
    only(5),
    resource(at.schedule, 'actor')([{ reference: 'Location/1' }]),
    resource(at.location, 'managingOrganization', 'reference')('Organization/2'),
  ],
  'slots.bundle.no-paging': [{ ...bundle, link: [{ relation: 'next', url: 'https://provider.test/2' }] }],
  'slots.includes.practitioners': [only(0, 1, 2, 4, 5)],
  'slots.includes.locations': [only(0, 1, 2, 3, 5)],
  'slots.includes.organisation': [
    only(0, 1, 2, 3, 4),
    resource(at.location, 'managingOrganization', 'reference')('Organization/2'),
  ],
  'slots.slot.status': [resource(at.slot, 'status')('busy'), resource(at.other, 'status')(undefined)],
  'slots.slot.start': [
    resource(at.slot, 'start')(undefined),
    resource(at.slot, 'start')('2026-03-02T09:00:00Z'),
    resource(at.slot, 'start')('2026-03-02T10:00:00+01:00'),
    resource(at.slot, 'start')('2026-03-02T09:00:00.000+00:00'),
    resource(at.slot, 'start')('2026-03-02T09:00+00:00'),
  ],
  'slots.slot.end': [resource(at.slot, 'end')(undefined), resource(at.slot, 'end')('2026-03-02')],
  'slots.slot.end-after-start': [resource(at.slot, 'end')('2026-03-02T09:00:00+00:00')],
  'slots.slot.planning-horizon': [
    resource(at.schedule, 'planningHorizon', 'start')('2026-03-03T00:00:00+00:00'),
    resource(at.schedule, 'planningHorizon', 'end')('2026-03-03T00:00:00+00:00'),
  ],
  'slots.slot.service-type': [
    resource(at.slot, 'serviceType')(undefined),
    resource(at.slot, 'serviceType')([{ text: ' ' }]),
  ],
  'slots.slot.delivery-channel': [
    resource(at.slot, 'extension')(undefined),
    resource(
      at.slot,
      'extension',
    )([
      { url: channel, valueCode: 'Video' },
      { url: channel, valueCode: 'Telephone' },
    ]),
  ],
  'slots.slot.delivery-channel-code': [resource(at.slot, 'extension', 0, 'valueCode')('in-person')],
  'slots.slot.schedule': [
    resource(at.slot, 'schedule')(undefined),
    resource(at.slot, 'schedule', 'reference')('Location/1'),
  ],
  'slots.slot.no-specialty': [resource(at.slot, 'specialty')([{ text: 'x' }])],
  'slots.slot.excluded': [
    resource(at.slot, 'serviceCategory')({ text: 'x' }),
    resource(at.slot, 'appointmentType')({ text: 'x' }),
  ],
  'slots.slot.identifier': [
    resource(at.slot, 'identifier', 0, 'value')(undefined),
    resource(at.slot, 'identifier', 0, 'use')('usual'),
  ],
  'slots.schedule.horizon-start': [
    resource(at.schedule, 'planningHorizon', 'start')(undefined),
    resource(at.schedule, 'planningHorizon', 'start')('2026-03-01'),
  ],
  'slots.schedule.horizon-end': [
    resource(at.schedule, 'planningHorizon', 'end')('2026-03-31T00:00:00+00:00'),
  ],
  'slots.schedule.location': [
    resource(at.schedule, 'actor')([{ reference: 'Practitioner/1' }]),
    resource(at.schedule, 'actor', 0, 'reference')('Patient/1'),
    resource(at.schedule, 'actor')(undefined),
  ],
  'slots.schedule.role': [resource(at.schedule, 'extension')(undefined)],
  'slots.schedule.role-code': [resource(at.schedule, ...role, 'code')('R9999')],
  'slots.schedule.role-form': [
    resource(at.schedule, ...role, 'code')('r0260'),
    resource(at.schedule, ...role, 'code')(undefined),
  ],
  'slots.schedule.role-system': [resource(at.schedule, ...role, 'system')('https://provider.test')],
  'slots.schedule.no-delivery-channel': [
    resource(at.schedule, 'extension', 1)({ url: channel, valueCode: 'Video' }),
    resource(at.schedule, 'extension', 1)({ url: channel.replace('-2', '-1'), valueCode: 'Video' }),
  ],
  'slots.schedule.service-category': [resource(at.schedule, 'serviceCategory', 'text')(undefined)],
  'slots.schedule.no-specialty': [resource(at.schedule, 'specialty')([{ text: 'x' }])],
  'slots.schedule.excluded': [
    resource(at.schedule, 'active')(true),
    resource(at.schedule, 'serviceType')([{ text: 'x' }]),
  ],
  'slots.schedule.identifier': [resource(at.schedule, 'identifier', 0, 'system')(undefined)],
  'slots.no-comment': [resource(at.slot, 'comment')('x'), resource(at.schedule, 'comment')('x')],
  'slots.no-narrative': [resource(at.slot, 'text')({ status: 'generated' })],
};

const notAskedFor = { parameters: [includes.schedule] };
const unasked = ['slots.includes.no-practitioners', 'slots.includes.no-locations'];

describe('checks of what a slot search holds', () => {
  const judged = checks.filter(({ id }) => !unasked.includes(id));

  it.each(judged)('$id passes on a good answer', (check) => {
    expect(outcome(check, searched())).toBe('passed');
  });

  it.each(judged)('$id fails on each fault', (check) => {
    const bodies = faults[check.id] ?? [];
    expect(bodies.map((body) => outcome(check, searched(body)))).toEqual(bodies.map(() => 'failed'));
    expect(bodies).not.toHaveLength(0);
  });

  it.each([
    ['2026-03-02T09:00:00+00:00', 'length'],
    ['2026-03-02T08:50:00+00:00', 'order'],
  ])('tells a slot that ends at %s by its part', (end, part) => {
    const check = checks.find(({ id }) => id === 'slots.slot.end-after-start');
    expect(check && failingParts(check, searched(resource(at.slot, 'end')(end)))).toEqual([part]);
  });

  it.each(judged)('$id decides nothing on an answer that is no Bundle', (check) => {
    expect(outcome(check, searched({ resourceType: 'OperationOutcome' }))).not.toBe('failed');
  });

  it.each(checks.filter(({ id }) => unasked.includes(id)))(
    '$id holds only where nothing was asked for',
    (check) => {
      expect(outcome(check, searched(bundle))).toBe('undecided');
      expect(outcome(check, searched(bundle, notAskedFor))).toBe('failed');
      expect(outcome(check, searched(only(0, 2, 5), notAskedFor))).toBe('passed');
    },
  );

  it('accepts optional parts that are left out', () => {
    const sparse = [
      resource(at.schedule, 'planningHorizon')(undefined),
      resource(at.schedule, 'serviceCategory')(undefined),
      resource(at.slot, 'identifier')(undefined),
      only(0, 2, 4, 5),
    ];
    const failing = sparse.flatMap((body) =>
      checks
        .filter(({ id }) => !id.startsWith('slots.includes'))
        .filter((check) => outcome(check, searched(body)) === 'failed')
        .map(({ id }) => id),
    );
    expect(failing).toEqual([]);
  });
});
