import { hasLength, hasPlace } from '../../../scenes/leasing.js';
import type { SetUpCheck } from '../check.js';
import type { Examination } from '../examination.js';
import { described, type Finding, failed, warned, well } from '../finding.js';
import { freeSlotsOf } from './diary.js';

/** Whether the diary has free slots for what a run will book. `atOnce` is the most that one scenario takes. */
export const freeSlotsCheck = (atOnce: number): SetUpCheck => ({
  id: 'free-slots',
  title: 'free slots in the coming two weeks, enough for the plan, each with a length and a place',
  after: ['ods-code-and-asid'],
  look: (examination) => lookAtSlots(examination, atOnce),
});

async function lookAtSlots(examination: Examination, atOnce: number): Promise<Finding> {
  const near = await freeSlotsOf(examination, [1, 4]);
  if ('finding' in near) return near.finding;
  const far = await freeSlotsOf(examination, [5, 13]);
  if ('finding' in far) return far.finding;
  const slots = [...near.slots, ...far.slots];
  const where = described(near.answer, far.answer);
  if (slots.length === 0)
    return failed({
      fault: 'data',
      says: 'The diary of the coming two weeks shows no free slot, so that nothing can be booked.',
      where,
      next: 'Open free slots at the practice for the organisation of consumer.organisation.',
    });
  const sound = slots.filter(hasLength);
  if (sound.length === 0)
    return failed({
      fault: 'product',
      says: `Each of the ${slots.length} free slots ends when it starts, so that nothing can be booked.`,
      where,
      next: 'Give each Slot an end after its start.',
    });
  const usable = sound.filter(hasPlace);
  if (usable.length < atOnce)
    return failed({
      fault: 'data',
      says: `The diary of the coming two weeks shows ${usable.length} free slots that can be booked; a scenario takes up to ${atOnce} of them.`,
      where,
      next: 'Open more free slots at the practice, at sites that it names.',
    });
  const odd = slots.length - usable.length;
  if (odd > 0)
    return warned({
      fault: 'product',
      says: `${odd} of the ${slots.length} free slots have no length or no Location, and will not be booked.`,
      where,
      next: 'Give each Slot an end after its start, and its Schedule a Location.',
    });
  return well(
    `${usable.length} free slots; up to ${atOnce} are taken by one scenario, and each is given back.`,
  );
}
