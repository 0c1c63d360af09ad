import { describe, it } from 'vitest';
import { objects } from '../../../sandbox/wire/json.js';
import {
  bloodTests,
  booking,
  type Edit,
  edited,
  expectRefusal,
  participant,
  refer,
  set,
  workbench,
} from './workbench.js';

describe('a reference that leads nowhere is refused', () => {
  const bench = workbench();
  const slots = bloodTests(bench.practice, 1);
  const { personas, others } = bench.practice.describe();
  const patient = (nhsNumber: string) => bench.practice.personByNhsNumber(nhsNumber)?.id ?? '';
  const NOWHERE = [422, 'REFERENCE_NOT_FOUND'] as const;

  it.each<[string, Edit, readonly [number, string]]>([
    ['slot', set('slot', [{ reference: 'Slot/nowhere' }]), NOWHERE],
    ['patient', (body) => refer(body, 0, 'Patient/nowhere'), NOWHERE],
    ['location', (body) => refer(body, 1, 'Location/nowhere'), NOWHERE],
    [
      'practitioner',
      (body) => set('participant', [...objects(body.participant), participant('Practitioner/nowhere')])(body),
      NOWHERE,
    ],
    [
      'device',
      (body) => set('participant', [...objects(body.participant), participant('Device/1')])(body),
      NOWHERE,
    ],
    ['inactive patient', (body) => refer(body, 0, `Patient/${patient(personas.inactive)}`), NOWHERE],
    ['deceased patient', (body) => refer(body, 0, `Patient/${patient(personas.deceased)}`), NOWHERE],
    ['unverified patient', (body) => refer(body, 0, `Patient/${patient(others.unverified)}`), NOWHERE],
    [
      'sensitive patient',
      (body) => refer(body, 0, `Patient/${patient(personas.sensitive)}`),
      [404, 'PATIENT_NOT_FOUND'],
    ],
  ])('%s', (_, edit, expected) => {
    const body = edited(booking(bench.practice, slots), edit);
    expectRefusal(bench, () => bench.call('book-an-appointment', { body }), expected);
  });
});
